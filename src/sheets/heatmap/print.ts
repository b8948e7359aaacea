/** How a heatmap is printed. */
import { inTwoParts, onOnePage, pageHeight } from "../drafting/page";
import type { Area } from "../plan/area";
import type { PrintPlan } from "../plan/plan";
import { scorePrint } from "../scores/score-frame";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap } from "./content";
import { CHART_ROWS, hasChart, type Geometry } from "./geometry";
import { isConfidential } from "./status";

export interface HeatmapPage {
  readonly print: PrintPlan;
  /** Of each row that the chart stands over, in points: the chart takes what is left of its page, within bounds. */
  readonly chartRow: number;
}

/** A chart is at least so high that its bars can be told apart, and at most as a laptop shows at once. */
const CHART_ROW = { least: 15, most: 22.5 };

/**
 * One page wide on A4, or A3 where that can be read better, lying or standing, with what stands at the top on every page.
 * All of it on one page where that can be read; else the block, and on a page of its own what is told of everyone, the
 * chart with it. Two print areas do that in every program: a page break, which Excel passes over where it fits a sheet to
 * pages, would not. The draft holds all that stands above the chart.
 */
export function heatmapPage(draft: SheetDraft, heatmap: Heatmap, { widths, row }: Geometry): HeatmapPage {
  const withChart = hasChart(heatmap);
  const chartRows = withChart ? CHART_ROWS : 0;
  // The numbers that the chart is drawn from are in the chart.
  const rows = withChart ? row.chartData : row.end;
  const area = (first: number, end: number): Area => ({
    row: first,
    column: 0,
    rows: end - first,
    columns: widths.length,
  });
  const print = scorePrint(heatmap.selection, widths, {
    titleRows: { row: 0, rows: row.first },
    confidential: isConfidential(heatmap),
  });
  const width = draft.widthOf(0);
  const title = draft.heightOf(0, row.first);
  const above = draft.heightOf(0);
  const least = chartRows * CHART_ROW.least;
  const one = onOnePage(print, { width, height: above + least });
  if (one) {
    return {
      print: { ...one, centerHorizontally: true, printAreas: [area(0, rows)] },
      chartRow: chartRow(pageHeight(one, width) - above),
    };
  }
  const [first, second] = [draft.heightOf(row.first, row.below - 1), draft.heightOf(row.below - 1)];
  const two = inTwoParts(print, {
    width,
    title,
    first,
    second: second + least,
    secondMost: second + chartRows * CHART_ROW.most,
  });
  return {
    print: {
      ...two,
      centerHorizontally: true,
      printAreas: [area(0, row.below - 1), area(row.below, rows)],
    },
    chartRow: chartRow(pageHeight(two, width) - title - second),
  };
}

/** The height of a row of the chart where so many points are left for all of them, as Excel can keep it. */
function chartRow(room: number): number {
  const even = Math.floor((room / CHART_ROWS) * 4) / 4;
  return Math.max(CHART_ROW.least, Math.min(CHART_ROW.most, even));
}
