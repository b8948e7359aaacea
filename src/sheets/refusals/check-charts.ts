/** What is wrong with the charts of a plan. */
import { areaContains, areasOverlap } from "../plan/a1";
import type { Area } from "../plan/area";
import { overlapping, place } from "./check-areas";
import { withTotals } from "./check-tables";
import { contrast, WHITE } from "../drafting/colors";
import type { SheetPlan } from "../plan/plan";
import type { PlannedCell } from "../plan/plan-cells";
import type { ChartPlan, ChartSeriesPlan } from "../plan/plan-charts";

/** Of one category Excel would make another chart: it takes the cells around a single cell along. */
const FEWEST = { bars: 2, radar: 3 } as const;
/** The longest name of a series. */
const SERIES_NAME_LIMIT = 255;
/** What a marker or a line needs against the white behind it, by WCAG 2 (1.4.11); bars have an outline. */
const LEAST_CONTRAST_OF_SHAPES = 3;

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

/** What would make them say less, or something else, than they should. */
export function checkChartLooks(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  return (plan.charts ?? []).flatMap((chart) =>
    [
      ...checkCovered(chart, plan, cells),
      ...chart.series.flatMap((one) => checkShown(one, cells).map((fault) => `series ${one.name}: ${fault}`)),
    ].map((fault) => `chart ${chart.name}: ${fault}`),
  );
}

function checkCovered({ area }: ChartPlan, plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const covered = cells.find(({ row, column }) => areaContains(area, { row, column, rows: 1, columns: 1 }));
  const links = plan.links.some(({ row, column }) =>
    areaContains(area, { row, column, rows: 1, columns: 1 }),
  );
  const others = [
    ...plan.tables.map(withTotals),
    ...plan.merges,
    ...plan.validations.map((each) => each.area),
  ];
  return covered || links || others.some((other) => areasOverlap(other, area))
    ? [`at ${place(area)}: something stands under it`]
    : [];
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

function checkShown({ values, look, color }: ChartSeriesPlan, cells: readonly PlannedCell[]): string[] {
  const texts = cells.some(
    ({ row, column, value }) =>
      value !== null &&
      typeof value !== "number" &&
      areaContains(values, { row, column, rows: 1, columns: 1 }),
  );
  return [
    ...(texts ? ["a text among its values"] : []),
    ...(look !== "bar" && contrast(color, WHITE) < LEAST_CONTRAST_OF_SHAPES ? [`${color} hardly shows`] : []),
  ];
}

function isLine({ rows, columns }: Area): boolean {
  return rows === 1 || columns === 1;
}

function isIn({ rows, columns }: SheetPlan, area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && areaContains({ row: 0, column: 0, rows, columns }, area);
}
