/** What the tests of heatmaps share: making one, and taking it away again. */
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";
import { uniqueSheetName } from "../../src/sheets/plan/sheet-names";
import type { ExcelAtWork } from "./excel-at-work";

/** Makes a heatmap, called Heatmap; without a chart unless asked, since charts have tests of their own. */
export async function builtHeatmap(
  { run, book }: Pick<ExcelAtWork, "run" | "book">,
  args: BuildHeatmapArguments,
): Promise<MadeHeatmap> {
  const taken = book.sheets.map(({ name }) => name);
  const sheetName = uniqueSheetName("Heatmap", taken);
  const outcome = await run("buildHeatmap", { chart: "none", sheetName, ...args });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Takes a heatmap away, with its data. */
export async function removed({ port }: ExcelAtWork, { sheetId, along }: MadeHeatmap): Promise<void> {
  for (const id of [sheetId, ...along.map((other) => other.sheetId)]) await port.removeSheet(id);
}
