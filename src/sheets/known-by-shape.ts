/**
 * A sheet of ours known by what stands on it, for when every mark is gone: a program that keeps no names and no
 * properties, or cells that were copied to a new sheet. Only texts that we wrote count, two at least where one could
 * stand on anyone's sheet.
 */
import { FRAMEWORK_LINE } from "./marker/framework-line";
import { FORM_GUIDE, FORM_WORDS } from "./form/indicator-form-words";
import { MATRIX_CONTENTS } from "./matrix/matrix-words";
import { HEADINGS } from "./marker/column-headings";
import { EARLIER_SHARED_FIGURES_LINE, EARLIER_STATUS } from "./marker/earlier-shape-words";
import type { SheetKind } from "./marker/marker";
import {
  BELOW_WORDS,
  DATA_LINES,
  HEATMAP_STATUS,
  HEATMAP_TITLE,
  INSIGHTS_TITLE,
  LISTS_LINE,
  MEASURE_TITLES,
  OLDER_HEATMAP_TITLE,
  PROFILES_LINE,
  REPORT_LABELS,
  REPORT_LIST_LINES,
  REPORT_TITLES,
  SCORES_LINE,
  SHARED_FIGURES_LINE,
  TEAM_DATA_LINES,
  TEAM_LINES,
  TEAM_TITLE,
} from "./marker/shape-words";

/** The top of a sheet, from its first cell: enough to see what it looks like. */
export const HEAD = { rows: 16, columns: 12 } as const;

/** How the title of a heatmap begins. */
const HEATMAP_TITLES = [
  OLDER_HEATMAP_TITLE,
  ...Object.values(MEASURE_TITLES).map((measure) => `${HEATMAP_TITLE}${measure}`),
];

/** Headers of a table of team scores. */
const TEAM_WORDS = [HEADINGS.name, HEADINGS.rater] as const;

/** What a sheet looks like, by its cells row by row: its head, or all of it. Undefined for what is none of ours. */
export function kindByShape(rows: readonly (readonly unknown[])[]): SheetKind | undefined {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : "")));
  const all = new Set(texts.flat().filter((text) => text !== ""));
  const some = (test: (text: string) => boolean): boolean => [...all].some(test);
  const begins = (beginning: string): boolean => some((text) => text.startsWith(beginning));
  const inOneRow = (words: readonly string[]): boolean =>
    texts.some((row) => words.every((word) => row.includes(word)));

  if ([DATA_LINES, ...Object.values(TEAM_DATA_LINES)].some((lines) => lines.every((line) => all.has(line))))
    return "heatmapData";
  for (const kind of ["needs", "moments", "raters"] as const)
    if (Object.values(TEAM_LINES[kind]).some(begins)) return kind;
  if (begins(SHARED_FIGURES_LINE) || begins(EARLIER_SHARED_FIGURES_LINE)) return "sharedFigures";
  const isShared = begins(HEATMAP_STATUS.shared) || begins(EARLIER_STATUS.shared);
  const signs = [
    HEATMAP_TITLES.some(begins),
    all.has(INSIGHTS_TITLE),
    isShared || Object.values(HEATMAP_STATUS).some(begins),
    Object.values(BELOW_WORDS).filter(begins).length > 1,
  ];
  if (signs.filter(Boolean).length > 1) return isShared ? "sharedHeatmap" : "heatmap";
  const { headers } = FORM_WORDS;
  const formHeaders = [headers.code, headers.level, headers.indicator, headers.score];
  if (FORM_GUIDE.some((line) => all.has(line)) || inOneRow(formHeaders)) return "indicatorForm";
  if (some((text) => SCORES_LINE.test(text)) || (all.has(TEAM_TITLE) && inOneRow(TEAM_WORDS)))
    return "teamScores";
  if (begins(PROFILES_LINE)) return "profiles";
  if (begins(FRAMEWORK_LINE)) return "framework";
  if (all.has(LISTS_LINE)) return "lists";
  const isReport = (["nl", "en"] as const).some(
    (language) =>
      all.has(REPORT_LABELS[language]) &&
      Object.values(REPORT_TITLES[language]).some((title) => all.has(title)),
  );
  if (isReport) return "report";
  if (Object.values(REPORT_LIST_LINES).some(begins)) return "reportList";
  return some((text) => MATRIX_CONTENTS.test(text)) ? "matrix" : undefined;
}
