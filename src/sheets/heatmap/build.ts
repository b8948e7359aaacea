/** A heatmap as plans: of formulas on the score sheets, or of values. */
import { columnLetters } from "../plan/a1";
import type { HeatmapMark, SharedHeatmapMark } from "../marker/marker";
import type { SheetPlan } from "../plan/plan";
import type { Area } from "../plan/area";
import type { Heatmap } from "./content";
import { buildHeatmapData, type DataSheet } from "./data-sheet";
import { frozenCells } from "./frozen";
import { geometryOf } from "./geometry";
import { buildHeatmap } from "./heatmap-sheet";
import { belowFormula, liveCells } from "./live-heatmap";
import { countAtRequired } from "./live-formulas";
import { addInsights, type InsightSources } from "./live-insights";
import type { LiveSources } from "./live-source";
import { belowLabel } from "./heatmap-words";

export interface BuiltHeatmap {
  /** The heatmap, and the sheet with its data if it has one. */
  readonly plans: readonly SheetPlan[];
  /** The people or groups by the competencies or clusters. */
  readonly block: Area;
}

/** Names are free ones. */
export interface LiveNames {
  readonly sheet: string;
  readonly dataSheet: string;
  readonly mark: HeatmapMark;
}

/** A heatmap that follows the scores, without the add-in too. */
export function buildLiveHeatmap(heatmap: Heatmap, sources: LiveSources, names: LiveNames): BuiltHeatmap {
  const { sheet, mark } = names;
  const behind = buildHeatmapData(heatmap, sources, names.dataSheet);
  const { data, references } = behind;
  const insights = addInsights(heatmap, data, {
    below: belowOnData(heatmap, behind),
    atLevel: (column) => countAtRequired(references.gaps(column)),
    measured: (column) => `COUNT(${references.gaps(column)})`,
    names: references.names,
  });
  const cells = liveCells(heatmap, behind, sources.lists, insights);
  const { plan, block } = buildHeatmap(heatmap, { sheet, mark, cells });
  return { plans: [plan, data.plan({ kind: "heatmapData", link: mark.link })], block };
}

/**
 * The lines below the block once more on the sheet with the data: what is said to stand out is reckoned from those, so
 * that nothing there refers to the heatmap. A copy of the heatmap, which reads the same data, outlives it.
 */
function belowOnData(heatmap: Heatmap, behind: DataSheet): InsightSources["below"] {
  const { measure, statistic } = heatmap.look;
  const rows = new Map(
    geometryOf(heatmap).lines.map((line) => [
      line,
      behind.data.addBelow([
        belowLabel(line, measure, statistic),
        ...heatmap.columns.map((_, column) => ({ formula: belowFormula(heatmap, behind, line, column) })),
      ]),
    ]),
  );
  return (line, column) => `$${columnLetters(1 + column)}$${rows.get(line) ?? 0}`;
}

/** A heatmap of values. `status` is a text, or a formula that begins with "=". */
export function buildFrozenHeatmap(
  heatmap: Heatmap,
  {
    sheet,
    mark,
    status,
  }: {
    readonly sheet: string;
    readonly mark: HeatmapMark | SharedHeatmapMark;
    readonly status: string;
  },
): BuiltHeatmap {
  const cells = frozenCells(heatmap, status);
  const { plan, block } = buildHeatmap(heatmap, { sheet, mark, cells });
  return { plans: [plan], block };
}
