import { cellAddress } from "../../sheets/a1";
import { columnWidthsOf } from "../../sheets/plan-cells";
import type { SheetPlan } from "../../sheets/plan";
import { optional, text } from "../arguments";
import type { Made, WithSheets } from "../action";
import { composeHeatmap } from "../heatmap/compose";
import { columnKeys, HEATMAP_SHEET, planHeatmap } from "../heatmap/plan";
import type { OwnSheet, ReadSheet, WorkbookPort } from "../port";
import { Problem } from "../problem";
import { isEmpty, SheetCells } from "../reading/cell";
import { actionLabels } from "../wording/actions";
import { applyOnNewSheets } from "./apply-on-new-sheets";
import { remarksOf } from "./build-heatmap";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { madeBefore } from "./made-heatmap";
import { newSheetName } from "./new-sheet-name";
import { ownLists } from "./own-lists";

/**
 * Makes a heatmap anew from the scores as they are, with the settings it has. The new one is made beside the old before
 * it takes its name and place, so that there always is a whole one. What a reader noted beside it is never lost: then
 * it is refused.
 */
export const refreshHeatmap: Action<"refreshHeatmap"> = {
  id: "refreshHeatmap",
  label: actionLabels.refreshHeatmap,
  arguments: { sheet: optional(text) },
  async run(args, { port, framework, language }, options) {
    const { view, own, sheet, mark, read, sheets, sourcesGone } = await madeBefore(args.sheet, {
      port,
      framework,
    });
    checkNotes(sheet, read);
    const composed = composeHeatmap(sheets, mark.settings, framework);
    const free = freeNames(view);
    const lists = ownLists(own, view, free);
    const beside = newSheetName(view, free, { wished: undefined, own: HEATMAP_SHEET });
    const planned = planHeatmap(composed, mark, { sheet: beside, free, lists: lists.names });
    const widths = await keptWidths(port, sheet, columnKeys(composed.heatmap));
    const [heatmap, ...others] = planned.plans;
    if (!heatmap) throw new Error("A heatmap has a plan");
    const plans = [withWidths(heatmap, widths), ...others, ...(planned.told.live ? lists.plans : [])];
    const made = await applyOnNewSheets(port, plans, view, options, language);
    await replace(port, sheet, made, dataSheets(own, sheet));
    return {
      ...made,
      ...planned.told,
      sheet: sheet.name,
      newSheet: false,
      remarks: [
        ...(made.remarks ?? []),
        ...remarksOf(
          planned,
          sheets.sources,
          composed.codes,
          language,
          sourcesGone > 0 ? [{ kind: "sourcesGone", sheets: sourcesGone }] : [],
        ),
      ],
    };
  },
};

/** The sheets with this heatmap's data; none while a copy of the heatmap looks at them too. */
function dataSheets(own: readonly OwnSheet[], { id, marker }: OwnSheet): readonly string[] {
  const isTied = (other: OwnSheet): boolean => other.marker.about["link"] === marker.about["link"];
  if (own.some((other) => other.id !== id && other.marker.kind === "heatmap" && isTied(other))) return [];
  return own.filter((other) => other.marker.kind === "heatmapData" && isTied(other)).map((other) => other.id);
}

/**
 * The old one stays if it cannot be replaced, and the new one goes. Where the old one is gone already, the new one takes
 * its name after all. If even that fails, it is said where the new one is.
 */
async function replace(
  port: WorkbookPort,
  old: OwnSheet,
  made: Made & WithSheets,
  data: readonly string[],
): Promise<void> {
  const by = { old: { sheetId: old.id, name: old.name }, by: { sheetId: made.sheetId } };
  try {
    await port.replaceSheets([by], data);
  } catch (error) {
    try {
      const left = await port.ownSheets();
      if (left.some(({ id }) => id === old.id)) {
        for (const { sheetId } of [made, ...made.along]) await port.removeSheet(sheetId);
        throw error;
      }
      await port.replaceSheets([by], data);
      return;
    } catch (again) {
      if (again === error) throw error;
    }
    throw new Problem("notReplaced", { sheet: old.name, by: made.sheet }, { cause: error });
  }
}

/** Throws `heatmapHasNotes` for the first cell that holds something outside what was made. */
function checkNotes({ id, name, marker }: OwnSheet, read: readonly ReadSheet[]): void {
  const sheet = read.find((one) => one.id === id);
  const rows = Number(marker.about["ownRows"]);
  const columns = marker.about["ownColumns"]?.split(",").length ?? 0;
  if (!sheet || !(rows > 0) || columns === 0) return;
  const cells = new SheetCells(sheet);
  // The lines at the top run on over what stands beside the block.
  const top = Number(marker.about["ownTop"] ?? 0);
  const width = Number(marker.about["ownWidth"] ?? columns);
  for (let row = sheet.area.row; row <= cells.last.row; row++) {
    for (let column = sheet.area.column; column <= cells.last.column; column++) {
      const isOwn = row < rows && column < (row < top ? width : columns);
      if (!isOwn && !isEmpty(cells.at(row, column))) {
        throw new Problem("heatmapHasNotes", { sheet: name, address: cellAddress(row, column) });
      }
    }
  }
}

/** The widths that the reader sees, by what each column is. */
async function keptWidths(
  port: WorkbookPort,
  { id, marker }: OwnSheet,
  keys: readonly string[],
): Promise<ReadonlyMap<number, number>> {
  const before = marker.about["ownColumns"]?.split(",") ?? [];
  if (before.length === 0) return new Map();
  const widths = await port.columnWidths(id, before.length);
  return new Map(
    keys.flatMap((key, column) => {
      const width = widths[before.indexOf(key)];
      return width === undefined || width <= 0 ? [] : [[column, width] as const];
    }),
  );
}

function withWidths(plan: SheetPlan, widths: ReadonlyMap<number, number>): SheetPlan {
  return {
    ...plan,
    columnWidths: columnWidthsOf(plan).map((width, column) => ({
      column,
      columns: 1,
      width: widths.get(column) ?? width,
    })),
  };
}
