import { areaContains, cellAddress, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import type { Marker, OwnArea } from "../../sheets/marker/marker";
import type { Area } from "../../sheets/plan/area";
import { columnWidthsOf } from "../../sheets/plan/plan-cells";
import type { SheetPlan } from "../../sheets/plan/plan";
import { heatmapAgainArguments } from "../arguments/heatmap-arguments";
import { goneChoices } from "../heatmap/choice";
import { composeHeatmap } from "../heatmap/compose";
import { heatmapSheetName } from "../../sheets/heatmap/title";
import { columnKeys, HEATMAP_LAYOUT, planHeatmap } from "../heatmap/plan-heatmap";
import { referencesTo } from "../heatmap/source-references";
import { chanceToken } from "../chance";
import type { ReadSheet, Survey } from "../port";
import { Problem } from "../problem";
import { isEmpty, SheetCells } from "../reading/read-cell";
import { missingRemarks } from "../wording/remarks/missing";
import { newSheet } from "../making/apply-on-new-sheets";
import { refersTo } from "../making/refers-to";
import { remarksOf } from "./build-heatmap";
import type { Action } from "../definition";
import { fromWhatIsThere } from "./as-seen";
import { Bench } from "../making/bench";
import { dataSheetsOf, madeBefore } from "../heatmap/made-heatmap";
import { typedOver } from "../heatmap/typed-over";

/**
 * Makes a heatmap anew from the scores as they are, with the settings it has. The new one is made beside the old before
 * it takes its name and place, so that there always is a whole one. What a reader noted beside it is never lost: then
 * it is refused, as it is for what was typed among its numbers. A sheet with data that something else still refers to, such as a copy of the heatmap, stays.
 */
export const refreshHeatmap: Action<"refreshHeatmap"> = {
  id: "refreshHeatmap",
  arguments: heatmapAgainArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const { survey, sheet, mark, sheets } = await madeBefore(args, { port, framework }, { formulas: true });
    const { view } = survey;
    if (view.structureProtected)
      throw new Problem("workbookProtected", { doing: "removeSheet", sheet: sheet.name });
    const free = besideOwn(mark.own);
    checkNotes(sheet, free);
    // They hang on the sheet, and nobody but their writers can write them again.
    const { remarks = 0 } = sheet;
    if (remarks > 0) throw new Problem("heatmapHasRemarks", { sheet: sheet.name, remarks });
    checkTypedOver(sheet, mark.own);
    const composed = composeHeatmap(sheets, mark.settings, framework);
    const bench = new Bench(view, survey.sheets);
    const beside = bench.sheetName(heatmapSheetName(composed.heatmap));
    const lists = bench.listsOf(framework);
    const planned = planHeatmap(
      composed,
      { settings: mark.settings, ...referencesTo(sheets), link: chanceToken() },
      { sheet: beside, free: bench.free, lists: lists.names },
    );
    const [heatmap, ...others] = planned.plans;
    if (!heatmap) throw new Error("A heatmap has a plan");
    const widths = keptWidths(sheet, mark.own, columnKeys(composed.heatmap));
    const plans = [withWidths(heatmap, widths), ...others, ...(planned.answer.live ? lists.plans : [])];
    const { gone, kept } = dataNoLongerNeeded(survey, mark, sheet);
    const all = await port.replace(
      plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } })),
      view,
      { sheetId: sheet.id, seen: sheet, gone, free },
      { ...options, seen: { sheets: survey.sheets.filter(({ id }) => id !== sheet.id), noMore: true } },
    );
    const [made, ...along] = all;
    if (!made) throw new Error("The port made nothing of a plan");
    return {
      sheet: made.sheet,
      sheetId: made.sheetId,
      address: made.address,
      newSheet: false,
      along: along.map(newSheet),
      ...planned.answer,
      remarks: [
        ...missingRemarks(all, language),
        ...remarksOf(planned, sheets.sources, composed, language, [
          ...goneChoices(mark.settings, sheets, framework),
          ...kept.map((name) => ({ kind: "dataKept", sheet: name }) as const),
        ]),
      ],
    };
  }),
};

/**
 * The sheets behind the heatmap that nothing but itself refers to. `kept`: those of which that could not be seen,
 * because the workbook has more formulas than Excel tells at once.
 */
function dataNoLongerNeeded(
  { view, formulas }: Survey,
  mark: Marker<"heatmap">,
  heatmap: ReadSheet,
): { readonly gone: readonly string[]; readonly kept: readonly string[] } {
  const data = dataSheetsOf(mark, view.own);
  if (!formulas) return { gone: [], kept: data.map(({ name }) => name) };
  const unused = data.filter(
    (sheet) => !formulas.some((each) => each.sheetId !== heatmap.id && refersTo(each, sheet)),
  );
  return { gone: unused.map(({ id }) => id), kept: [] };
}

/** All of a heatmap's sheet that is not its own. The lines at the top run on over what stands beside the block. */
function besideOwn({ top, width, rows, columns: { length: columns } }: OwnArea): readonly Area[] {
  if (rows === 0 || columns === 0) return [];
  return [
    { row: 0, column: width, rows: top, columns: SHEET_COLUMNS - width },
    { row: top, column: columns, rows: rows - top, columns: SHEET_COLUMNS - columns },
    { row: rows, column: 0, rows: SHEET_ROWS - rows, columns: SHEET_COLUMNS },
  ].filter((area) => area.rows > 0 && area.columns > 0);
}

/** Throws `heatmapHasNotes` for the first cell that holds something there. */
function checkNotes(sheet: ReadSheet, free: readonly Area[]): void {
  const cells = new SheetCells(sheet);
  for (let row = sheet.area.row; row <= cells.last.row; row++) {
    for (let column = sheet.area.column; column <= cells.last.column; column++) {
      if (
        !isEmpty(cells.at(row, column)) &&
        free.some((area) => areaContains(area, { row, column, rows: 1, columns: 1 }))
      ) {
        throw new Problem("heatmapHasNotes", { sheet: sheet.name, address: cellAddress(row, column) });
      }
    }
  }
}

/** Throws `heatmapHasNotes` for the first cell among the heatmap's own in which somebody typed. */
function checkTypedOver(sheet: ReadSheet, own: OwnArea): void {
  const typed = own.layout === HEATMAP_LAYOUT ? typedOver(sheet, own) : undefined;
  if (typed) throw new Problem("heatmapHasNotes", { sheet: sheet.name, address: typed.address });
}

/** The widths that the reader sees, by what each column is; none of a sheet that was arranged otherwise. */
function keptWidths(
  { area, columnWidths = [] }: ReadSheet,
  { columns: before, layout }: OwnArea,
  keys: readonly string[],
): ReadonlyMap<number, number> {
  if (layout !== HEATMAP_LAYOUT) return new Map();
  return new Map(
    keys.flatMap((key, column) => {
      const width = before.includes(key) ? columnWidths[before.indexOf(key) - area.column] : undefined;
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
