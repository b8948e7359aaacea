/** A heatmap as plans: of formulas on the score sheets, or of values. */
import type { HeatmapMark, SharedHeatmapMark } from "../marker/marker";
import type { SheetPlan } from "../plan";
import type { Area } from "../area";
import type { Heatmap } from "./content";
import { buildHeatmapData } from "./data-sheet";
import { frozenCells } from "./frozen";
import { buildHeatmap } from "./heatmap";
import { belowCell, liveCells } from "./live";
import { countAtRequired } from "./live-formulas";
import { addInsights } from "./live-insights";
import type { LiveSources } from "./live-source";

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
    below: (line, column) => belowCell(heatmap, sheet, line, column),
    atLevel: (column) => countAtRequired(references.gaps(column)),
    measured: (column) => `COUNT(${references.gaps(column)})`,
    names: references.names,
  });
  const cells = liveCells(heatmap, behind, sources.lists, insights);
  const { plan, block } = buildHeatmap(heatmap, { sheet, mark, cells });
  return { plans: [plan, data.plan({ kind: "heatmapData", link: mark.link })], block };
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
