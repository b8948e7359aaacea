import { contrast, INK, LEAST_CONTRAST, LINE, QUIET_INK, WHITE } from "../../sheets/drafting/colors";
import type { Area } from "../../sheets/plan/area";
import type { ChartPlan, ChartSeriesPlan } from "../../sheets/plan/plan-charts";
import { rangeOf } from "../request/addresses";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Step } from "../request/steps";

const TYPES = {
  bars: { bar: "ColumnClustered", marker: "LineMarkers", line: "LineMarkers" },
  radar: { bar: "RadarMarkers", marker: "RadarMarkers", line: "RadarMarkers" },
} as const;

/** Points. */
const TITLE_SIZE = 12;
const TEXT_SIZE = 9;
const OUTLINE = 0.75;
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = { bar: 2, marker: 9, line: 6 } as const;
/** How wide the gap between bars is, in percent of a bar. */
const GAP = 60;
/** Degrees: the names of the categories are read from below upwards. */
const UPRIGHT = 90;

/** The charts of a plan on a new sheet, each as one step: a series has no id by which a later request would find it. */
export function chartSteps(charts: readonly ChartPlan[]): readonly Step[] {
  return charts.map((chart) => ({
    bytes: bytesOf(chart),
    queue: (sheet) => addChart(sheet, chart),
  }));
}

function bytesOf(chart: ChartPlan): number {
  const ofSeries = 2 * RANGE_BYTES + 6 * OBJECT_BYTES + 10 * SET_BYTES;
  return (
    3 * RANGE_BYTES +
    16 * OBJECT_BYTES +
    20 * SET_BYTES +
    chart.series.length * ofSeries +
    jsonBytes(chart.title) +
    jsonBytes(chart.series.map(({ name }) => name))
  );
}

/**
 * What Excel makes of a source range depends on what stands in it: a text at the top becomes a name, a first column
 * may become categories. A single row or column, with its direction said (left to itself, Excel on the web takes the
 * other one: office-js 1830), is one series in any case; that one is taken over, and all of them are told what they are.
 */
function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) throw new Error(`The chart ${plan.name} has no series`);
  const base = TYPES[plan.kind][first.look];
  const by = first.values.columns === 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(base, rangeOf(sheet, first.values), by);
  chart.name = plan.name;
  // Data that is folded away or hidden stays in the picture.
  chart.plotVisibleOnly = false;
  setUpSeries(sheet, chart.series.getItemAt(0), first, plan);
  for (const one of others) {
    const series = chart.series.add(one.name);
    const type = TYPES[plan.kind][one.look];
    if (type !== base) series.chartType = type;
    setUpSeries(sheet, series, one, plan);
  }
  setUpTexts(chart, plan);
  setUpAxes(chart, plan);
  const { from, to } = corners(plan.area);
  chart.setPosition(rangeOf(sheet, from), rangeOf(sheet, to));
}

function setUpSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartSeriesPlan,
  { categories }: ChartPlan,
): void {
  series.name = plan.name;
  series.setValues(rangeOf(sheet, plan.values));
  series.setXAxisValues(rangeOf(sheet, categories));
  const { format } = series;
  switch (plan.look) {
    case "bar":
      series.gapWidth = GAP;
      format.fill.setSolidColor(plan.color);
      format.line.color = QUIET_INK;
      format.line.weight = OUTLINE;
      if (contrast(INK, plan.color) >= LEAST_CONTRAST) labelBars(series);
      break;
    case "marker":
      // Before the marker is coloured: taking the line away may take the outline of the marker along.
      format.line.lineStyle = "None";
      setMarker(series, plan, "Diamond", WHITE);
      break;
    case "line":
      format.line.color = plan.color;
      format.line.weight = LINE_WEIGHT;
      setMarker(series, plan, "Circle", plan.color);
      break;
  }
}

/** At the foot of the bar, where no marker is in the way; a 0 has its label too, unlike a value that is not there. */
function labelBars(series: Excel.ChartSeries): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = "InsideBase";
}

function setMarker(
  series: Excel.ChartSeries,
  { look, color }: ChartSeriesPlan,
  style: "Diamond" | "Circle",
  outline: string,
): void {
  series.markerStyle = style;
  series.markerSize = MARKER_SIZE[look];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = outline;
}

function setUpTexts(chart: Excel.Chart, { title, series }: ChartPlan): void {
  // Of everything in the chart, so before what differs. A radar has no category axis by which to reach its labels.
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = INK;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
}

function setUpAxes(chart: Excel.Chart, { kind, axis }: ChartPlan): void {
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.unit;
  // Not that of the cells, which may have a form of their own.
  valueAxis.numberFormat = "General";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = LINE;
  if (kind === "bars") chart.axes.categoryAxis.textOrientation = UPRIGHT;
}

function corners({ row, column, rows, columns }: Area): { readonly from: Area; readonly to: Area } {
  const cell = { rows: 1, columns: 1 };
  return {
    from: { row, column, ...cell },
    to: { row: row + rows - 1, column: column + columns - 1, ...cell },
  };
}
