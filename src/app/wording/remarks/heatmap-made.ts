/** What is said when a heatmap was made, made anew, or made into a version for sharing; what is worth knowing after it. */
import type { MadeHeatmap } from "../../action";
import type { PaneNotice } from "../../pane/pane-view";
import type { Language } from "../../language";
import { heatmapMadeEn } from "./heatmap-made-en";
import { heatmapMadeNl } from "./heatmap-made-nl";

export type HeatmapDeed = "built" | "refreshed" | "shared";

/** Takes the name of the sheet. */
export type HeatmapDeedWording = Readonly<Record<HeatmapDeed, (sheet: string) => string>>;

const words: Readonly<Record<Language, HeatmapDeedWording>> = { nl: heatmapMadeNl, en: heatmapMadeEn };

/** The notice of a heatmap: where it is, to go to and to remove, and the remarks on it. */
export function heatmapNotice(made: MadeHeatmap, deed: HeatmapDeed, language: Language): PaneNotice {
  const { sheet, sheetId, address, newSheet, along } = made;
  return {
    kind: "made",
    made: { sheet, sheetId, address, newSheet },
    along,
    message: [words[language][deed](sheet), ...made.remarks].join(" "),
  };
}
