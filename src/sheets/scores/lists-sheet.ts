/** The hidden sheet with what the dropdowns of the scoring sheets offer: one for a workbook. */
import { HIGHEST_SCORE, LOWEST_SCORE } from "../../scoring/level-score";
import { RATER_WORDS, RATERS } from "../../scoring/person";
import { HEADER_FILL, HEADER_INK } from "../drafting/colors";
import { PLAIN, SUBTITLE, SUBTITLE_HEIGHT, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import type { FreeNames } from "../plan/free-names";
import { LIST_NAMES, type ListNames } from "../marker/list-names";
import { LISTS_LINE } from "../marker/shape-words";
import type { SheetPlan } from "../plan/plan";
import { SheetDraft } from "../drafting/sheet-draft";
import { MARGINS } from "../drafting/page";

const LEVELS = Array.from({ length: HIGHEST_SCORE - LOWEST_SCORE + 1 }, (_, index) => LOWEST_SCORE + index);
/** Each list by its title, above what can be chosen. */
export const LISTS: readonly {
  readonly of: keyof ListNames;
  readonly title: string;
  readonly entries: readonly (string | number)[];
}[] = [
  { of: "scores", title: "Scores", entries: [...LEVELS, "n.v.t."] },
  { of: "judgements", title: "Oordelen", entries: ["ja", "deels", "nee", "n.v.t."] },
  { of: "raters", title: "Beoordelaars", entries: RATERS.map((rater) => RATER_WORDS[rater]) },
  { of: "levels", title: "Niveaus", entries: LEVELS },
];
const COLUMN_WIDTH = 90;
const ROW_HEIGHT = 16;
const SHEET_NAME = "Lijsten";

/**
 * The lists sheet and the names that its lists get: the usual ones, unless something else in the workbook is called so;
 * then the marker tells them.
 */
export function buildLists(free: FreeNames): { readonly plan: SheetPlan; readonly names: ListNames } {
  const names: ListNames = {
    scores: free.name(LIST_NAMES.scores),
    judgements: free.name(LIST_NAMES.judgements),
    raters: free.name(LIST_NAMES.raters),
    levels: free.name(LIST_NAMES.levels),
  };
  const draft = new SheetDraft(LISTS.map(() => COLUMN_WIDTH));
  draft.addRow([SHEET_NAME], TITLE_HEIGHT);
  draft.addRow([LISTS_LINE], SUBTITLE_HEIGHT);
  const header = draft.addRow(
    LISTS.map(({ title }) => title),
    ROW_HEIGHT,
  );
  const longest = Math.max(...LISTS.map(({ entries }) => entries.length));
  for (let index = 0; index < longest; index++) {
    draft.addRow(
      LISTS.map(({ entries }) => entries[index] ?? null),
      ROW_HEIGHT,
    );
  }
  LISTS.forEach(({ of, entries, title }, column) =>
    draft.name(header + 1, column, entries.length, 1, names[of], `${title}: wat er in een keuzelijst staat`),
  );
  draft.style(0, 0, draft.rows, draft.columns, { ...PLAIN, horizontal: "left" });
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  const plan = draft.finish({
    name: free.sheet(SHEET_NAME),
    frame: {
      gridlines: false,
      print: {
        paper: "a4",
        orientation: "portrait",
        margins: MARGINS,
        pagesWide: 1,
      },
      visibility: "hidden",
      marker: { kind: "lists", names },
    },
  });
  return { plan, names };
}
