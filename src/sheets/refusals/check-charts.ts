/** What is wrong with the charts of a plan. */
import { areaContains } from "../plan/a1";
import type { Area } from "../plan/area";
import { overlapping, place } from "./check-areas";
import type { SheetPlan } from "../plan/plan";
import type { ChartPlan, ChartSeriesPlan } from "../plan/plan-charts";

/** Of one category Excel would make another chart: it takes the cells around a single cell along. */
const FEWEST = { bars: 2, radar: 3 } as const;
/** The longest name of a series. */
const SERIES_NAME_LIMIT = 255;

/** What Excel would refuse in them, or make something else of. */
export function checkCharts(plan: SheetPlan): string[] {
  const { charts = [] } = plan;
  const names = charts.map(({ name }) => name.toLowerCase());
  return [
    ...charts.flatMap((chart, index) =>
      [
        ...(chart.name === "" || names.indexOf(chart.name.toLowerCase()) < index
          ? ["needs a name of its own"]
          : []),
        ...(isIn(plan, chart.area) ? [] : [`at ${place(chart.area)}: outside the plan`]),
        ...checkAxis(chart),
        ...checkData(chart, plan),
      ].map((fault) => `chart ${chart.name}: ${fault}`),
    ),
    ...overlapping(
      charts.map(({ area }) => area),
      "charts",
    ),
  ];
}

function checkAxis({ axis: { min, max, unit } }: ChartPlan): string[] {
  return min < max && unit > 0 && unit <= max - min ? [] : [`no axis from ${min} to ${max} by ${unit}`];
}

function checkData(chart: ChartPlan, plan: SheetPlan): string[] {
  const { kind, categories, series } = chart;
  const length = categories.rows * categories.columns;
  return [
    ...(series.length === 0 ? ["has no series"] : []),
    ...(isLine(categories) && isIn(plan, categories)
      ? []
      : ["its categories are no row or column of the plan"]),
    ...(length < FEWEST[kind] ? [`has ${length} categories`] : []),
    ...series.flatMap((one) => checkSeries(one, chart, plan).map((fault) => `series ${one.name}: ${fault}`)),
  ];
}

function checkSeries(
  { name, values, look }: ChartSeriesPlan,
  { kind, categories }: ChartPlan,
  plan: SheetPlan,
): string[] {
  return [
    ...(name === "" || name.length > SERIES_NAME_LIMIT ? [`a name of ${name.length} characters`] : []),
    ...(isLine(values) && isIn(plan, values) ? [] : ["its values are no row or column of the plan"]),
    ...(values.rows * values.columns === categories.rows * categories.columns
      ? []
      : ["another number of values than of categories"]),
    ...(kind === "radar" && look !== "line" ? [`a ${look} in a radar`] : []),
  ];
}

function isLine({ rows, columns }: Area): boolean {
  return rows === 1 || columns === 1;
}

function isIn({ rows, columns }: SheetPlan, area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && areaContains({ row: 0, column: 0, rows, columns }, area);
}
