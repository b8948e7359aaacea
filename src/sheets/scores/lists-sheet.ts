/** The hidden sheet with what the dropdowns of the scoring sheets offer: one for a workbook. */
import { scoresOn, USUAL_LEVELS, type Levels } from "../../scoring/level-scale";
import { RATER_WORDS, RATERS } from "../../scoring/person";
import { HEADER_FILL, HEADER_INK } from "../drafting/colors";
import { PLAIN, SUBTITLE, SUBTITLE_HEIGHT, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import type { FreeNames } from "../plan/free-names";
import { LIST_NAMES, usualLists, type ListNames, type ScaleLists } from "../marker/list-names";
import { LISTS_LINE } from "../marker/shape-words";
import type { SheetPlan } from "../plan/plan";
import { SheetDraft } from "../drafting/sheet-draft";
import { LEVELS_WORD, scoresWord } from "./scale-words";
import { MARGINS } from "../drafting/page";

/** A list: its title, and below it what can be chosen. */
export interface List {
  readonly title: string;
  readonly entries: readonly (string | number)[];
}

const NOT_APPLICABLE = "n.v.t.";

/** The lists that every workbook has. */
const LISTS: readonly (List & { readonly of: "scores" | "judgements" | "raters" | "levels" })[] = [
  { of: "scores", title: "Scores", entries: [...scoresOn(USUAL_LEVELS), NOT_APPLICABLE] },
  { of: "judgements", title: "Oordelen", entries: ["ja", "deels", "nee", NOT_APPLICABLE] },
  { of: "raters", title: "Beoordelaars", entries: RATERS.map((rater) => RATER_WORDS[rater]) },
  { of: "levels", title: LEVELS_WORD, entries: scoresOn(USUAL_LEVELS) },
];

/** The lists of competencies with these levels. */
function scaleLists(levels: Levels): readonly [scores: List, levels: List] {
  const scores = scoresOn(levels);
  return [
    { title: `Scores ${scoresWord(levels)}`, entries: [...scores, NOT_APPLICABLE] },
    { title: `${LEVELS_WORD} ${scoresWord(levels)}`, entries: scores },
  ];
}

/** Everything that stands on a lists sheet with these names. */
export function listsOn({ scales = [] }: ListNames): readonly List[] {
  return [...LISTS, ...scales.flatMap(({ of }) => scaleLists(of))];
}

const COLUMN_WIDTH = 90;
const ROW_HEIGHT = 16;
const SHEET_NAME = "Lijsten";

/**
 * The lists sheet and the names that its lists get: the usual ones, unless something else in the workbook is called so;
 * then the marker tells them. With lists for each of these scales beside those for levels 1 to 4.
 */
export function buildLists(
  free: FreeNames,
  scales: readonly Levels[] = [],
): { readonly plan: SheetPlan; readonly names: ListNames } {
  const scaleNames = scales.map((of): ScaleLists => {
    const usual = usualLists(of);
    return { of, scores: free.name(usual.scores), levels: free.name(usual.levels) };
  });
  const names: ListNames = {
    scores: free.name(LIST_NAMES.scores),
    judgements: free.name(LIST_NAMES.judgements),
    raters: free.name(LIST_NAMES.raters),
    levels: free.name(LIST_NAMES.levels),
    ...(scales.length > 0 ? { scales: scaleNames } : {}),
  };
  const lists: readonly (List & { readonly name: string })[] = [
    ...LISTS.map((list) => ({ ...list, name: names[list.of] })),
    ...scaleNames.flatMap(({ of, scores, levels }) => {
      const [ofScores, ofLevels] = scaleLists(of);
      return [
        { ...ofScores, name: scores },
        { ...ofLevels, name: levels },
      ];
    }),
  ];
  const draft = new SheetDraft(lists.map(() => COLUMN_WIDTH));
  draft.addRow([SHEET_NAME], TITLE_HEIGHT);
  draft.addRow([LISTS_LINE], SUBTITLE_HEIGHT);
  const header = draft.addRow(
    lists.map(({ title }) => title),
    ROW_HEIGHT,
  );
  const longest = Math.max(...lists.map(({ entries }) => entries.length));
  for (let index = 0; index < longest; index++) {
    draft.addRow(
      lists.map(({ entries }) => entries[index] ?? null),
      ROW_HEIGHT,
    );
  }
  lists.forEach(({ name, entries, title }, column) =>
    draft.name(header + 1, column, entries.length, 1, name, `${title}: wat er in een keuzelijst staat`),
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
