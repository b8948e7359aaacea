/** How a heatmap is printed. */
import { PAGE_IN_USE, printableArea, statedScale } from "../drafting/page";
import type { PrintPlan } from "../plan/plan";
import { scorePrint } from "../scores/score-frame";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap } from "./content";
import { CHART_ROWS, hasChart, type Geometry } from "./geometry";

/**
 * One page wide on A4, or A3 where that can be read better, with the names of the columns on every page. What is told
 * below the columns stays together, and so does the chart. The scale is stated, since Excel passes over page breaks
 * where it scales to a number of pages.
 */
export function heatmapPrint(
  draft: SheetDraft,
  heatmap: Heatmap,
  { widths, row, lines }: Geometry,
): PrintPlan {
  const titleRows = heatmap.look.byCluster
    ? { row: row.header, rows: 1 }
    : { row: row.band ?? row.header, rows: 2 };
  const rows = hasChart(heatmap) ? row.chartData : row.end;
  const print = scorePrint(heatmap.selection, widths, titleRows);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const scale = statedScale(print, width);
  const page = (printableArea(print).height / (scale / 100)) * PAGE_IN_USE;
  const parts = [
    { first: row.below, rows: lines.length },
    ...(hasChart(heatmap) ? [{ first: row.chart, rows: CHART_ROWS }] : []),
  ];
  return {
    ...print,
    scale,
    breaksAbove: breaks(
      draft,
      { rows, page, titles: draft.heightOf(titleRows.row, titleRows.row + titleRows.rows) },
      parts,
    ),
    // The numbers that the chart is drawn from are in the chart.
    printArea: { row: 0, column: 0, rows, columns: widths.length },
  };
}

/** The parts that would be torn in two: a page break goes above them. One that fits on no page is left. */
function breaks(
  draft: SheetDraft,
  { rows, page, titles }: { readonly rows: number; readonly page: number; readonly titles: number },
  parts: readonly { readonly first: number; readonly rows: number }[],
): readonly number[] {
  const found: number[] = [];
  let used = 0;
  for (let row = 0; row < rows; row++) {
    const part = parts.find(({ first }) => first === row);
    const together = part ? draft.heightOf(row, row + part.rows) : 0;
    const own = draft.heightOf(row, row + 1);
    if (part && used + together > page && titles + together <= page) {
      found.push(row);
      used = titles;
    } else if (used + own > page) used = titles;
    used += own;
  }
  return found;
}
