/** From a composed heatmap to the sheets that make it. */
import { areaAddress } from "../../sheets/plan/a1";
import { buildFrozenHeatmap, buildLiveHeatmap } from "../../sheets/heatmap/build";
import type { Heatmap } from "../../sheets/heatmap/content";
import { DATA_SHEET } from "../../sheets/heatmap/data-sheet";
import { suppressedCells } from "../../sheets/heatmap/frozen";
import { geometryOf } from "../../sheets/heatmap/geometry";
import { frozenStatus, sharedStatus } from "../../sheets/heatmap/status";
import type { FreeNames } from "../../sheets/plan/free-names";
import type { ListNames } from "../../sheets/marker/list-names";
import type { HeatmapMark, OwnArea } from "../../sheets/marker/marker";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { MadeHeatmap } from "../action";
import type { Composed } from "./compose";
import { followedLists, liveness, type Hindrance, type LiveQuestion } from "./live-sources";

export interface PlannedHeatmap {
  /** The heatmap first. */
  readonly plans: readonly SheetPlan[];
  /** What the action answers of it. */
  readonly answer: Pick<MadeHeatmap, "cells" | "rows" | "columns" | "suppressed" | "live">;
  /** Why it does not follow the scores, though it was asked to. */
  readonly notLive?: Hindrance;
}

/** The arrangement of a heatmap's sheet; another number where widths of before do not suit it. */
export const HEATMAP_LAYOUT = 2;
/** What a version for sharing is called when that name is free. */
export const SHARED_SHEET = "Heatmap om te delen";

/** The plans of a heatmap in the workbook with the scores. `sheet` is a free name. */
export function planHeatmap(
  composed: Composed,
  asked: Omit<HeatmapMark, "kind" | "own">,
  { sheet, free, lists }: { readonly sheet: string; readonly free: FreeNames; readonly lists: ListNames },
): PlannedHeatmap {
  const { heatmap, people } = composed;
  const { settings } = asked;
  const mark: HeatmapMark = { kind: "heatmap", ...asked, own: ownArea(heatmap) };
  const question: LiveQuestion = {
    competencies: composed.codes,
    everyone: composed.everyone,
    withSelf: settings.measure === "difference",
    names: lists,
    ...(settings.raters ? { raters: settings.raters } : {}),
    ...(composed.profiles ? { profiles: composed.profiles.live } : {}),
  };
  const found = settings.live ? liveness(people, question) : undefined;
  if (found && "sources" in found) {
    const dataSheet = free.sheet(DATA_SHEET);
    const { plans } = buildLiveHeatmap(heatmap, found.sources, {
      sheet,
      dataSheet,
      mark,
    });
    return { plans, answer: answerOf(heatmap, true) };
  }
  const status = frozenStatus(heatmap, followedLists(people, question));
  const { plans } = buildFrozenHeatmap(heatmap, { sheet, mark, status });
  return { plans, answer: answerOf(heatmap, false), ...(found ? { notLive: found.hindrance } : {}) };
}

/** The plan of a version for others' eyes: nothing in it points to the scores, or to how it was made. */
export function planShared({ heatmap }: Pick<Composed, "heatmap">, sheet: string): PlannedHeatmap {
  const { plans } = buildFrozenHeatmap(heatmap, {
    sheet,
    mark: { kind: "sharedHeatmap" },
    status: sharedStatus(heatmap),
  });
  return { plans, answer: answerOf(heatmap, false) };
}

/** The rectangle that is the heatmap's own: what stands elsewhere on its sheet is someone's note. */
function ownArea(heatmap: Heatmap): OwnArea {
  const { row, widths } = geometryOf(heatmap);
  return {
    top: row.band,
    width: widths.length,
    rows: row.end,
    columns: columnKeys(heatmap),
    layout: HEATMAP_LAYOUT,
  };
}

/** What each column of a heatmap is, by which a reader's width finds its column again. */
export function columnKeys(heatmap: Heatmap): readonly string[] {
  const { left, right } = geometryOf(heatmap);
  const codes = heatmap.columns.map(({ code }) => code);
  return [...left, ...codes, ...right.filter((column) => column !== "room")];
}

function answerOf(heatmap: Heatmap, live: boolean): PlannedHeatmap["answer"] {
  const { block } = geometryOf(heatmap);
  const { rows, columns } = heatmap;
  return {
    cells: areaAddress(block),
    rows: rows.flatMap((row) => (row.kind === "end" ? [] : [row.label])),
    columns: columns.map(({ code }) => code),
    suppressed: suppressedCells(heatmap),
    live,
  };
}
