/** Texts that stand on the sheets we make and on nobody else's: by these a sheet is known when every mark is gone. */

import type { Measure } from "../../scoring/measure";

export const TEAM_TITLE = "Teamscores";
/**
 * How the line below the title of a team score sheet begins that says what the numbers mean: by the lowest level, or
 * undefined where competencies differ in that.
 */
export function scoresLine(lowest: number | undefined): string {
  return `Score: 0 = ${lowest === undefined ? "het laagste niveau" : `niveau ${lowest}`} nog niet bereikt; `;
}
/** What begins with such a line. */
export const SCORES_LINE = /^Score: 0 = (?:niveau \d|het laagste niveau) nog niet bereikt; /u;
/** How the line above a table of functions begins. */
export const PROFILES_LINE = "Per functie het niveau dat elke competentie vereist: ";
export const LISTS_LINE = "De keuzelijsten op de scorebladen komen hiervandaan. Laat dit blad staan.";

/** How the title of a heatmap begins, with what it measures behind it. */
export const HEATMAP_TITLE = "Heatmap ";
export const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  level: "niveau",
  gap: "tekort",
  difference: "zelf en anderen",
  change: "verandering",
};
/** How it began before. */
export const OLDER_HEATMAP_TITLE = "Heatmap: ";
export const INSIGHTS_TITLE = "Wat valt op";
/** How the line begins that says whether a heatmap is up to date. */
export const HEATMAP_STATUS = {
  live: "Actueel (",
  frozen: "Momentopname (",
  shared: "Om te delen (",
  changed: "Let op: ",
} as const;
/** How lines below the block of a heatmap begin. */
export const BELOW_WORDS = {
  scored: "Aantal gescoord",
  atLevel: "Aantal op niveau ",
  coverage: "Op of boven het vereiste niveau",
  empty: "Nog niet gescoord",
} as const;
/** How the line begins on the sheet that remembers what was shared. */
export const SHARED_FIGURES_LINE = "Wat er om te delen is gemaakt, zonder namen van mensen. ";
/** At the top of the sheet behind a live heatmap. */
export const DATA_LINES = [
  "Gegevens van de heatmap",
  "Hier rekent de heatmap mee; dit blad volgt de scorebladen. Wijzig hier niets en laat het staan.",
] as const;

/** The title of a development page, and of one without figures, in each language. */
export const REPORT_TITLES = {
  nl: { report: "Ontwikkelverslag", conversation: "Ontwikkelgesprek" },
  en: { report: "Development report", conversation: "Development conversation" },
} as const;
/** How the line begins above the table for mail merge. */
export const REPORT_LIST_LINES = {
  nl: "Voor een samenvoeging in Word: een rij per persoon. ",
  en: "For mail merge in Word: a row a person. ",
} as const;
/** What stands at the top of it besides: a label that such a page always has. */
export const REPORT_LABELS = { nl: "Scores van", en: "Scores by" } as const;
/** At the top of the sheet behind one that tells of a team, in each language. */
export const TEAM_DATA_LINES = {
  nl: [
    "Gegevens van een blad over het team",
    "Hier rekent dat blad mee; dit blad volgt de scorebladen. Wijzig hier niets en laat het staan.",
  ],
  en: [
    "Data of a sheet about the team",
    "That sheet reckons with these; this one follows the score sheets. Change nothing here and leave it.",
  ],
} as const;
/** How the line below the title of a sheet about a team begins, in each language. */
export const TEAM_LINES = {
  needs: {
    nl: "Hoeveel mensen er op een niveau nodig zijn, en hoeveel er zijn.",
    en: "How many people are needed at a level, and how many there are.",
  },
  moments: {
    nl: "Scores op meer dan één moment, naast elkaar.",
    en: "Scores at more than one moment, side by side.",
  },
  raters: {
    nl: "Hoe beoordelaars scoren, naast elkaar: om te bespreken, niet om bij te stellen.",
    en: "How raters score, side by side: to talk about, not to adjust.",
  },
} as const;
