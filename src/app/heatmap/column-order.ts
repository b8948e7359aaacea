/**
 * The columns of a heatmap in another order than the framework's. It is the order of the moment at which the heatmap was
 * made, in a live one too, as that of its rows is: widths that a reader chose, notes beside a column, the chart and the
 * names above hang on where a column stands, and formulas that move columns about would leave those behind.
 */
import type { FrameworkSelection } from "../../framework/select";
import { combineScores } from "../../scoring/combine";
import { numbersOf, type HeatScore } from "../../scoring/heat-score";
import type { HeatmapColumn, PersonNumbers } from "../../scoring/heatmap-values";
import { ORDER_WORDS } from "../../sheets/heatmap/heatmap-words";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";

type Order = Exclude<HeatmapSettings["order"], "framework">;

/**
 * The selection with its competencies, or its clusters, from what everyone is short of most, together, to what least; or
 * from the highest score to the lowest, and those without one last. Equal ones stay as in the framework. Competencies
 * stand under the one heading that says so, since no cluster keeps its own together.
 */
export function orderedSelection(
  selection: FrameworkSelection,
  columns: readonly HeatmapColumn[],
  people: readonly PersonNumbers[],
  {
    order,
    statistic,
    byCluster,
  }: { readonly order: Order; readonly byCluster: boolean } & Pick<HeatmapSettings, "statistic">,
): FrameworkSelection {
  const keys = new Map(
    columns.map(({ code }, column) => [
      code,
      order === "gap" ? shortage(people, column) : -score(people, column, statistic),
    ]),
  );
  const sorted = <Coded extends { readonly code: string }>(all: readonly Coded[]): readonly Coded[] =>
    [...all].sort((a, b) => (keys.get(a.code) ?? 0) - (keys.get(b.code) ?? 0));
  if (byCluster) return { ...selection, clusters: sorted(selection.clusters) };
  const competencies = sorted(selection.clusters.flatMap((cluster) => cluster.competencies));
  return { ...selection, clusters: [{ code: "", name: ORDER_WORDS[order], competencies }] };
}

/** What everyone is short of the required level, together; 0 or below. */
function shortage(people: readonly PersonNumbers[], column: number): number {
  return numbersOf(people.map(({ gaps }) => gaps[column] ?? null)).reduce(
    (sum, gap) => sum + Math.min(0, gap),
    0,
  );
}

/** Below every score. */
const NONE = -99;

function score(
  people: readonly PersonNumbers[],
  column: number,
  statistic: HeatmapSettings["statistic"],
): number {
  const together = combineScores(
    people.map(({ values }): HeatScore => values[column] ?? null),
    statistic,
  );
  return typeof together === "number" ? together : NONE;
}
