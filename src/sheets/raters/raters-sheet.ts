/** Raters with a name beside each other, and what is worth a talk between them; values, for the analyst's own eyes. */
import type { FrameworkSelection } from "../../framework/select";
import type { Levels } from "../../scoring/level-scale";
import type { RaterHabits } from "../../scoring/rater-habits";
import { HEADER_FILL, HEADER_INK, LINE, TO_FILL_IN } from "../drafting/colors";
import { MARGINS } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";
import { rowHeightFor } from "../drafting/text-columns";
import { textHeight } from "../drafting/text-size";
import { matrixFooter, PLAIN, SUBTITLE, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import type { CellValue, SheetPlan, TablePlan } from "../plan/plan";
import type { RatersWords } from "./raters-words";

export interface ComparedRaters {
  readonly selection: FrameworkSelection;
  /** 0 and every level that there is. */
  readonly scale: Levels;
  readonly raters: readonly (RaterHabits & { readonly name: string })[];
  /** What is worth a talk, furthest apart first. */
  readonly talk: readonly {
    readonly person: string;
    /** "1.2 Analyseren" */
    readonly competency: string;
    /** "A. Bos: 4; C. Dam: 1" */
    readonly given: string;
    readonly apart: number;
  }[];
  readonly made: string;
  readonly sheets: readonly string[];
}

const NAME = 150;
const NARROW = 54;
const WORDS = 420;

/** The sheet; the names are free ones. */
export function ratersSheet(
  compared: ComparedRaters,
  names: { readonly sheet: string; readonly raters: string; readonly talk: string },
  words: RatersWords,
): SheetPlan {
  const { scale, raters, talk } = compared;
  const headers = [
    ...[words.columns.rater, words.columns.people, words.columns.scores],
    ...scale.map(words.columns.level),
    ...[words.columns.difference, words.columns.shared, words.columns.extremes, words.columns.withoutNote],
    words.columns.words,
  ];
  const widths = headers.map((_, index) =>
    index === 0 || index === 1
      ? NAME - index * 30
      : index === headers.length - 1
        ? WORDS
        : index === 2
          ? 220
          : NARROW + 16,
  );
  const draft = new SheetDraft(widths);
  draft.addRow([words.title], TITLE_HEIGHT);
  draft.style(0, 0, 1, 1, { ...PLAIN, ...TITLE });
  for (const text of [words.line, words.explanation, words.origin(compared.made, compared.sheets)]) {
    const row = draft.addRow([text], textHeight(text, draft.widthOf(0), { size: 10 }) + 3);
    draft.merge(row, 0, 1, draft.columns);
    draft.style(row, 0, 1, draft.columns, { ...PLAIN, ...SUBTITLE, wrap: true, vertical: "top" });
  }
  draft.addRow([], 8);
  const tables: TablePlan[] = [];
  const table = (name: string, rows: readonly (readonly CellValue[])[], heads: readonly string[]): number => {
    const header = draft.addRow(heads, 44);
    for (const cells of rows)
      draft.addRow(
        cells,
        rowHeightFor(cells.map((cell, index) => ({ text: String(cell ?? ""), width: widths[index] ?? 0 }))),
      );
    const area = { row: header, column: 0, rows: rows.length + 1, columns: heads.length };
    tables.push({ name, area, style: "TableStyleLight1", filter: true, bandedRows: false });
    draft.style(header, 0, area.rows, area.columns, {
      ...PLAIN,
      wrap: true,
      border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
    });
    draft.style(header, 0, 1, area.columns, {
      fill: HEADER_FILL,
      color: HEADER_INK,
      bold: true,
      vertical: "bottom",
    });
    return header;
  };
  const own = table(
    names.raters,
    raters.map((habits) => [
      ...[habits.name, habits.people, habits.scores],
      ...scale.map((level) => habits.given.get(level) ?? 0),
      ...[habits.difference ?? null, habits.shared, habits.extremes, habits.extremesWithoutNote],
      words.inWords(habits),
    ]),
    headers,
  );
  draft.style(own, 1, raters.length + 1, headers.length - 2, { horizontal: "center" });
  draft.style(own + 1, 3 + scale.length, raters.length, 1, { numberFormat: '+0.##;"−"0.##;0' });
  draft.addRow([], 12);
  const title = draft.addRow([words.talkTitle], 20);
  draft.style(title, 0, 1, 1, { ...PLAIN, bold: true, size: 12 });
  if (talk.length === 0) draft.style(draft.addRow([words.talkNone], 16), 0, 1, 1, PLAIN);
  else {
    const at = table(
      names.talk,
      talk.map(({ person, competency, given, apart }) => [person, competency, given, apart, null]),
      [words.talk.person, words.talk.competency, words.talk.given, words.talk.apart, words.talk.agreed],
    );
    draft.style(at + 1, 3, talk.length, 2, { horizontal: "center" });
    draft.style(at + 1, 4, talk.length, 1, { fill: TO_FILL_IN });
  }
  return draft.finish({
    name: names.sheet,
    tables,
    frame: {
      gridlines: false,
      print: {
        paper: "a4",
        orientation: "landscape",
        margins: MARGINS,
        pagesWide: 1,
        footer: matrixFooter(compared.selection, { confidential: true }),
      },
      marker: { kind: "raters" },
    },
  });
}
