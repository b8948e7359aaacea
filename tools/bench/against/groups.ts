import type { RowGroup } from "./row";
import { functionRows } from "./rows/function-rows";
import { heatmapRows } from "./rows/heatmap-rows";

/** Every group of rows, by the name with which `--only` picks it. */
export const groups: Readonly<Record<string, RowGroup>> = {
  functions: functionRows,
  heatmap: heatmapRows,
};
