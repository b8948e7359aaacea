/** The one chart of several moments: the competency that is chosen, of the same people and of everyone. */
import { QUIET_INK, TO_FILL_IN } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { levelHeader } from "../heatmap/level-blocks";
import { PLAIN } from "../matrix/matrix-frame";
import { absoluteAddress, cellAddress } from "../plan/a1";
import type { ChartPlan } from "../plan/plan-charts";
import { isBroken, type Work } from "./moments-work";

const CHART_ROWS = 18;
const COLORS = { same: "#2E70AE", everyone: "#B35806" } as const;

/** The competency that is chosen, the chart, and the numbers that it draws: an empty cell breaks its lines. */
export function addChart(
  work: Work,
  { same, everyone }: { readonly same: number; readonly everyone: number },
): readonly ChartPlan[] {
  const { compared, words, draft, columns } = work;
  const { competencies, moments } = compared.levels;
  if (moments.length < 2) return [];
  draft.addRow([], 8);
  const label = draft.addRow([words.chartFor], 18);
  const chosen = competencies[compared.charted] ?? competencies[0];
  const choice = draft.addRow([chosen ? levelHeader(chosen) : null], 20);
  const labels = { row: same, column: 0, rows: competencies.length, columns: 1 };
  draft.style(label, 0, 2, draft.columns, PLAIN);
  draft.style(choice, 0, 1, 1, { bold: true, fill: TO_FILL_IN });
  draft.validate(choice, 0, 1, 1, { rule: { kind: "list", source: `=${absoluteAddress(labels)}` } });
  const area = { row: draft.rows, column: 0, rows: CHART_ROWS - 1, columns: draft.columns };
  for (let row = 0; row < CHART_ROWS; row++) draft.addRow([], 16);
  const places = moments.flatMap((_, moment) =>
    isBroken(compared.breaks, moment) ? [undefined, moment] : [moment],
  );
  const numbers = draft.addRow(
    [words.chartNumbers, ...places.map((moment) => moments[moment ?? -1]?.title ?? null)],
    15,
  );
  const line = (first: number): readonly DraftCell[] =>
    places.map((moment) => {
      if (moment === undefined) return null;
      const column = columns[moment] ?? 0;
      const medians = absoluteAddress({ row: first, column, rows: competencies.length, columns: 1 });
      // Not by MATCH alone, to which a star in a name stands for anything.
      const own = `INDEX(${medians},MATCH(1,--(${absoluteAddress(labels)}=$A$${choice + 1}),0))`;
      return { formula: `=IFERROR(IF(ISNUMBER(${own}),${own},NA()),NA())` };
    });
  draft.addRow([words.same, ...line(same)], 15);
  draft.addRow([words.everyone, ...line(everyone)], 15);
  draft.style(numbers, 0, 3, draft.columns, { ...PLAIN, size: 8, color: QUIET_INK });
  draft.style(numbers, 1, 3, draft.columns - 1, { horizontal: "center" });
  // #N/A stands for no value: it is there for the chart, which would draw a text as 0.
  draft.styleIf(numbers + 1, 1, 2, places.length, {
    kind: "formula",
    formula: `=ISNA(${cellAddress(numbers + 1, 1)})`,
    look: { color: "#FFFFFF" },
  });
  const across = (row: number) => ({ row, column: 1, rows: 1, columns: places.length });
  return [
    {
      kind: "bars",
      name: "Verloopgrafiek",
      title: words.chartTitle,
      categories: across(numbers),
      series: [
        { name: words.same, values: across(numbers + 1), look: "line", color: COLORS.same },
        { name: words.everyone, values: across(numbers + 2), look: "line", color: COLORS.everyone },
      ],
      axis: { min: 0, max: compared.highest, unit: 1 },
      area,
    },
  ];
}
