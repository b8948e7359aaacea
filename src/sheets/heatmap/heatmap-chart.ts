/** The chart of a heatmap: a bar for each column, with a marker at the required level; or a radar. */
import type { Area } from "../plan/area";
import type { DraftCell } from "../drafting/draft-cells";
import type { ChartPlan, ChartSeriesPlan } from "../plan/plan-charts";
import type { SheetDraft } from "../drafting/sheet-draft";
import { cellAddress } from "../plan/a1";
import { QUIET_INK } from "../drafting/colors";
import type { Heatmap, HeatmapCells } from "./content";
import { columnLabel } from "./frozen";
import { PLAIN } from "../matrix/matrix-frame";
import { CHART_ROWS, hasChart, type Geometry } from "./geometry";
import { capital, MEASURE_WORDS, STATISTIC_WORDS } from "./heatmap-words";

const VALUE_COLOR = "#9CC4E4";
const REQUIRED_COLOR = "#B35806";
const TEXT_SIZE = 8;

/** The rows that the chart is drawn from: a text in a row of values would be drawn as 0, which is a level. */
export function addChartData(
  draft: SheetDraft,
  heatmap: Heatmap,
  geometry: Geometry,
  cells: HeatmapCells,
): void {
  if (!hasChart(heatmap)) return;
  const { row, block, left, lines } = geometry;
  const before = left.slice(1).map(() => null);
  const first = draft.addRow(["Getallen bij de grafiek", ...before, ...heatmap.columns.map(columnLabel)]);
  for (const line of seriesLines(heatmap)) {
    const at = row.below + lines.indexOf(line);
    draft.addRow([
      line === "middle" ? valueName(heatmap) : "Vereist niveau",
      ...before,
      ...heatmap.columns.map((_, column) =>
        numberOrGap(cells.below(line, column), at, block.column + column),
      ),
    ]);
  }
  draft.style(first, 0, draft.rows - first, block.column + block.columns, {
    ...PLAIN,
    color: QUIET_INK,
    size: TEXT_SIZE,
  });
  draft.style(first + 1, block.column, draft.rows - first - 1, block.columns, { horizontal: "center" });
}

/** Of a formula the cell is looked at; a value that is no number is left out. */
function numberOrGap(cell: DraftCell, row: number, column: number): DraftCell {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "object" || cell === null) return null;
  const from = cellAddress(row, column);
  return { formula: `=IF(ISNUMBER(${from}),${from},NA())` };
}

function seriesLines({ look, withProfiles }: Heatmap): readonly ("middle" | "required")[] {
  return withProfiles && look.measure === "level" ? ["middle", "required"] : ["middle"];
}

function valueName({ look }: Heatmap): string {
  return capital(STATISTIC_WORDS[look.statistic]);
}

/** The chart as a plan, over the rows left free for it. */
export function chartsOf(heatmap: Heatmap, { row, block }: Geometry): readonly ChartPlan[] {
  const { look } = heatmap;
  if (!hasChart(heatmap)) return [];
  const kind = look.chart === "radar" ? "radar" : "bars";
  const across = (at: number): Area => ({ row: at, column: block.column, rows: 1, columns: block.columns });
  const series = seriesLines(heatmap).map((line, index): ChartSeriesPlan => {
    const isValue = line === "middle";
    return {
      name: isValue ? valueName(heatmap) : "Vereist niveau",
      values: across(row.chartData + 1 + index),
      look: kind === "radar" ? "line" : isValue ? "bar" : "marker",
      color: isValue ? (kind === "radar" ? "#2E70AE" : VALUE_COLOR) : REQUIRED_COLOR,
    };
  });
  return [
    {
      kind,
      name: "Heatmapgrafiek",
      title: `${capital(MEASURE_WORDS[look.measure])}: ${STATISTIC_WORDS[look.statistic]} per ${look.byCluster ? "cluster" : "competentie"}`,
      categories: across(row.chartData),
      series,
      axis:
        look.measure === "level"
          ? { min: 0, max: look.highest, unit: 1 }
          : { min: -look.highest, max: look.highest, unit: 1 },
      area: { row: row.chart, column: 0, rows: CHART_ROWS - 1, columns: block.column + block.columns },
    },
  ];
}
