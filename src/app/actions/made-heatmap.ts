/** A heatmap that is in the workbook already: which it is, and what it was made of. */
import type { HeatmapMark } from "../heatmap/settings";
import { markOf } from "../heatmap/settings";
import { toldSheets, type ChosenSheets } from "../heatmap/sources";
import type { OwnSheet, ReadSheet, SheetsToRead, WorkbookPort, WorkbookView } from "../port";
import { Problem } from "../problem";
import type { ActionWorld } from "./definition";

export interface MadeBefore {
  readonly view: WorkbookView;
  readonly own: readonly OwnSheet[];
  readonly sheet: OwnSheet;
  readonly mark: HeatmapMark;
  readonly read: readonly ReadSheet[];
  readonly sheets: ChosenSheets;
  /** How many of the sheets that it was made of are gone. */
  readonly sourcesGone: number;
}

/** Finds the heatmap by its name, or in front, and reads its score sheets. Throws `sheetNotFound`, `notHeatmap`. */
export async function madeBefore(
  name: string | undefined,
  { port, framework }: Pick<ActionWorld, "port" | "framework">,
): Promise<MadeBefore> {
  const view = await port.look({});
  const own = await port.ownSheets();
  const info = name === undefined ? view.activeSheet : named(view, name);
  const sheet = own.find(({ id }) => id === info.id);
  const mark = sheet && markOf(sheet.marker);
  if (!sheet || !mark) {
    throw new Problem("notHeatmap", { sheet: info.name, shared: sheet?.marker.about["shared"] === "true" });
  }
  const read = await readSources(port, mark, sheet.id);
  const sheets = toldSheets(
    read.filter(({ id }) => id !== sheet.id),
    framework,
    mark.sources,
    mark.baseline,
  );
  const sourcesGone =
    "forms" in mark.sources
      ? 0
      : mark.sources.sheetIds.filter((id) => !sheets.sources.some((one) => one.sheet.id === id)).length;
  return { view, own, sheet, mark, read, sheets, sourcesGone };
}

/** The sheets that a heatmap is made of. */
export function readSources(
  port: WorkbookPort,
  { sources, baseline }: Pick<HeatmapMark, "sources" | "baseline">,
  heatmap?: string,
): Promise<readonly ReadSheet[]> {
  const which: SheetsToRead = {
    kinds: ["lists", "profiles", ...("forms" in sources ? (["indicatorForm"] as const) : [])],
    ids: [
      ...(heatmap === undefined ? [] : [heatmap]),
      ...("forms" in sources ? [] : sources.sheetIds),
      ...(baseline === undefined ? [] : [baseline]),
    ],
  };
  return port.readSheets(which);
}

function named(view: WorkbookView, name: string): WorkbookView["activeSheet"] {
  const found = view.sheets.find((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
  if (!found) throw new Problem("sheetNotFound", { name });
  return found;
}
