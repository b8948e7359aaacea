/** What is said when a heatmap was made, made anew, or made into a version for sharing; what is worth knowing after it. */
import type { MadeHeatmap } from "../../action";
import type { PaneNotice } from "../../pane/pane-view";
import type { Language } from "../../language";

export type HeatmapDeed = "built" | "refreshed" | "shared";

const SENTENCES: Readonly<Record<Language, Readonly<Record<HeatmapDeed, (sheet: string) => string>>>> = {
  nl: {
    built: (sheet) => `De heatmap staat op het nieuwe blad ‘${sheet}’.`,
    refreshed: (sheet) => `De heatmap op ‘${sheet}’ is vernieuwd.`,
    shared: (sheet) => `De deelversie staat op het nieuwe blad ‘${sheet}’.`,
  },
  en: {
    built: (sheet) => `The heatmap is on the new sheet ‘${sheet}’.`,
    refreshed: (sheet) => `The heatmap on ‘${sheet}’ has been refreshed.`,
    shared: (sheet) => `The version for sharing is on the new sheet ‘${sheet}’.`,
  },
};

/** The notice of a heatmap: where it is, to go to and to remove, and the remarks on it. */
export function heatmapNotice(made: MadeHeatmap, deed: HeatmapDeed, language: Language): PaneNotice {
  const { sheet, sheetId, address, newSheet, along } = made;
  return {
    kind: "made",
    made: { sheet, sheetId, address, newSheet },
    along,
    message: [SENTENCES[language][deed](sheet), ...made.remarks].join(" "),
  };
}
