/** How a heatmap is printed. */
import { onOnePage } from "../drafting/page";
import type { Area } from "../plan/area";
import type { PrintPlan } from "../plan/plan";
import { scorePrint } from "../scores/score-frame";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap } from "./content";
import { hasChart, type Geometry } from "./geometry";
import { isConfidential } from "./status";

/**
 * One page wide on A4, or A3 where that can be read better, with what stands at the top on every page. All of it on one
 * page where that can be read; else the block, and on a page of its own what is told of everyone, the chart with it.
 * Two print areas do that in every program: a page break, which Excel passes over where it fits a sheet to pages, would
 * not.
 */
export function heatmapPrint(draft: SheetDraft, heatmap: Heatmap, { widths, row }: Geometry): PrintPlan {
  // The numbers that the chart is drawn from are in the chart.
  const rows = hasChart(heatmap) ? row.chartData : row.end;
  const titleRows = { row: 0, rows: row.first };
  const area = (first: number, end: number): Area => ({
    row: first,
    column: 0,
    rows: end - first,
    columns: widths.length,
  });
  const print = scorePrint(heatmap.selection, widths, {
    titleRows,
    confidential: isConfidential(heatmap),
  });
  const whole = { width: draft.widthOf(0), height: draft.heightOf(0, rows) };
  const one = onOnePage(print, whole);
  if (one) return { ...one, centerHorizontally: true, printAreas: [area(0, rows)] };
  return { ...print, printAreas: [area(0, row.below - 1), area(row.below, rows)] };
}
