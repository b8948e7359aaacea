/** The top of a heatmap as data to be drawn beside the sheet: texts and colours, the same as the sheet's. */
import type { Measure } from "../../scoring/measure";
import { frozenCells, insightText } from "../../sheets/heatmap/frozen";
import type { Heatmap, HeatmapRow } from "../../sheets/heatmap/content";
import { heatStep, heatSteps, NOT_APPLICABLE, NOTHING, type HeatStep } from "../../sheets/heatmap/palettes";
import { HEAT_MARKS, numberText } from "../../sheets/heatmap/heatmap-words";
import { smallGroups } from "../../sheets/heatmap/small-groups";
import type { DrawnCell, DrawnHeatmap, DrawnRow } from "../action";

/** More rows say nothing more of what a heatmap will look like. */
const MOST_ROWS = 12;

/** The first rows, and what the colours mean. */
export function drawnHeatmap(heatmap: Heatmap): DrawnHeatmap {
  const { look, columns, rows } = heatmap;
  const steps = heatSteps(look);
  const { value } = frozenCells(heatmap, "");
  const cellsOf = (row: number): readonly DrawnCell[] =>
    columns.map((_, column) => drawnCell(value(row, column), look.measure, steps));
  const whole = steps.filter(({ value: middle }) => Number.isInteger(middle));
  return {
    columns: columns.map(({ code, name }) => ({ code, name })),
    rows: rows
      .flatMap((own, row): readonly DrawnRow[] =>
        own.kind === "end"
          ? []
          : [{ kind: own.kind, label: own.label, cells: own.kind === "band" ? [] : cellsOf(row) }],
      )
      .slice(0, MOST_ROWS),
    allRows: rows.filter(isCounted).length,
    legend: whole.map((step) => drawnCell(step.value, look.measure, steps)),
    smallGroups: smallGroups(heatmap).map(({ label }) => label),
    insights: insightText(heatmap)
      .split("\n")
      .filter((text) => text !== ""),
  };
}

function isCounted({ kind }: HeatmapRow): boolean {
  return kind === "person" || kind === "group";
}

function drawnCell(content: unknown, measure: Measure, steps: readonly HeatStep[]): DrawnCell {
  if (typeof content === "number") {
    const { fill, ink } = heatStep(steps, content) ?? NOTHING;
    const sign = measure !== "level" && content > 0 ? "+" : "";
    return { text: `${sign}${numberText(content)}`, fill, ink };
  }
  switch (content) {
    case HEAT_MARKS.notApplicable:
      return { text: HEAT_MARKS.notApplicable, ...NOT_APPLICABLE };
    default:
      return { text: HEAT_MARKS.nothing, ...NOTHING };
  }
}
