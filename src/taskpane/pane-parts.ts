/** The parts of the pane that come when they are first wanted, or ahead of that; each is a file of its own. */
import type { FunctionInfo } from "./functions/functions-tab";
import type * as FrameworkPartModule from "./framework/framework-part";
import type * as FunctionsPartModule from "./functions/functions-part";
import type { HeatmapPart } from "./heatmap/use-heatmap";
import { later, type Later } from "./pieces/later";
import type { FootPart } from "./pieces/notice";
import type { FollowCell } from "./scores/followed-cell-panel";
import type * as FollowedPartModule from "./scores/followed-part";
import type * as ScoresWithRoundModule from "./scores-with-round";
import type * as SearchPartModule from "./search/search-part";

export type SearchPart = typeof SearchPartModule;
/** The custom functions with it, in the interface's language. */
export type FunctionsPart = typeof FunctionsPartModule & { readonly functions: readonly FunctionInfo[] };
/** How the selected cell is followed with it. */
export type FollowedPart = typeof FollowedPartModule & { readonly follow: FollowCell };

export type FrameworkPart = ReturnType<(typeof FrameworkPartModule)["frameworkPart"]>;

export type ScoresPart = ReturnType<(typeof ScoresWithRoundModule)["scoresWithRound"]>;

export interface PaneParts {
  /** The workbook's own framework. */
  readonly framework: Later<FrameworkPart>;
  readonly search: Later<SearchPart>;
  readonly functions: Later<FunctionsPart>;
  readonly scores: Later<ScoresPart>;
  readonly heatmap: Later<HeatmapPart>;
  /** What stands at the foot once something is made or to be said. */
  readonly foot: Later<FootPart>;
  /** Left out where no cell is to be followed. */
  readonly followed?: Later<FollowedPart>;
}

/** What the parts need that the pane does not know. */
export interface PartSources {
  readonly loadFunctions: () => Promise<readonly FunctionInfo[]>;
  readonly loadFollow: () => Promise<FollowCell>;
  /** Files can be kept from the pane. */
  readonly canKeepFiles: boolean;
}

export function paneParts({ loadFunctions, loadFollow, canKeepFiles }: PartSources): Required<PaneParts> {
  return {
    framework: later(async () =>
      (await import(/* webpackChunkName: "framework-tab" */ "./framework/framework-part")).frameworkPart(
        canKeepFiles,
      ),
    ),
    search: later(() => import(/* webpackChunkName: "search-tab" */ "./search/search-part")),
    functions: later(async () => {
      const [{ FunctionsTab, functionActions, functionsPaneWording }, functions] = await Promise.all([
        import(/* webpackChunkName: "functions-tab" */ "./functions/functions-part"),
        loadFunctions(),
      ]);
      return { FunctionsTab, functionActions, functionsPaneWording, functions };
    }),
    scores: later(async () =>
      (await import(/* webpackChunkName: "scores-tab" */ "./scores-with-round")).scoresWithRound(
        canKeepFiles,
      ),
    ),
    heatmap: later(() => import(/* webpackChunkName: "heatmap-tab" */ "./heatmap/heatmap-part")),
    foot: later(() => import(/* webpackChunkName: "foot" */ "./pieces/foot-part")),
    followed: later(async () => {
      const [{ FollowedCellPanel, followedPaneWording, followedActions }, follow] = await Promise.all([
        import(/* webpackChunkName: "foot" */ "./scores/followed-part"),
        loadFollow(),
      ]);
      return { FollowedCellPanel, followedPaneWording, followedActions, follow };
    }),
  };
}
