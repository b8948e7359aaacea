/** What the tests of heatmaps share: making one, and taking it away again. */
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";
import type { ExcelAtWork } from "./excel-at-work";

/** Makes a heatmap; without a chart unless asked, since charts have tests of their own. */
export async function builtHeatmap({ run }: ExcelAtWork, args: BuildHeatmapArguments): Promise<MadeHeatmap> {
  const outcome = await run("buildHeatmap", { chart: "none", ...args });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Takes a heatmap away, with its data. */
export async function removed({ port }: ExcelAtWork, { sheetId, along }: MadeHeatmap): Promise<void> {
  for (const id of [sheetId, ...along.map((other) => other.sheetId)]) await port.removeSheet(id);
}
