/** A heatmap for others' eyes, from the scores as they are. */
import type { Framework } from "../../framework/model";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import { madeOf, type Composed } from "./compose";
import { heatmapBasis } from "./heatmap-basis";
import { sharedHeatmap, type Shared } from "./share";
import type { Bars, ShareDraft } from "./share-draft";
import type { HeatmapSheets } from "./sources";

/**
 * Throws where there is nothing to show, or not what is asked for, and `tooFewToShare`. `judge` says what may not be told
 * because of what was told before.
 */
export function composeShared(
  sheets: HeatmapSheets,
  settings: HeatmapSettings,
  framework: Framework,
  judge: (draft: ShareDraft) => Bars,
): Composed & Shared {
  const basis = heatmapBasis(sheets, settings, framework, true);
  return { ...madeOf(basis), ...sharedHeatmap(basis, settings, judge) };
}
