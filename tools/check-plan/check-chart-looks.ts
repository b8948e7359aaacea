/** Whether the charts of a plan show what they should. */
import { contrast, WHITE } from "../../src/sheets/drafting/colors";
import { areaContains, areasOverlap } from "../../src/sheets/plan/a1";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import type { PlannedCell } from "../../src/sheets/plan/plan-cells";
import type { ChartPlan, ChartSeriesPlan } from "../../src/sheets/plan/plan-charts";
import { place } from "../../src/sheets/refusals/check-areas";
import { withTotals } from "../../src/sheets/refusals/check-tables";

/** What a marker or a line needs against the white behind it, by WCAG 2 (1.4.11); bars have an outline. */
const LEAST_CONTRAST_OF_SHAPES = 3;

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
