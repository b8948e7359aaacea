/** What the parts of an indicator form share: its columns, its paper, what the builder knows. */
import type { Competency } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import type { Person, Rater } from "../../scoring/person";
import { cellAddress, columnLetters } from "../plan/a1";
import { FORM_WORDS as WORDS } from "./indicator-form-words";
import { INSUFFICIENT_DATA, type ScoreColumns, type ShareCell } from "./level-formula";
import type { ListNames } from "../marker/list-names";
import { matrixFooter } from "../matrix/matrix-frame";
import { MARGINS, printableArea } from "../drafting/page";
import type { PrintPlan } from "../plan/plan";
import { columnOf } from "../plan/structured";
import { CELL_PADDING, textWidth } from "../drafting/text-size";

/** The headers of the table's columns. */
export type FormHeaders = { readonly [Column in keyof typeof WORDS.headers]: string };

export interface IndicatorFormOptions {
  readonly person: Person;
  readonly rater: Rater;
  /** Valid and free (see `FreeNames`). */
  readonly names: { readonly sheet: string; readonly table: string };
  /** The names that the dropdowns' lists have in the workbook (see `buildLists`). */
  readonly lists: Pick<ListNames, "judgements" | "raters">;
  /** Closes everything but scores, evidence, date and threshold, without a password. */
  readonly protect?: boolean;
  /** What the table's headers are by now, for formulas on a form that is there already (see `repairIndicatorForm`). */
  readonly headers?: FormHeaders;
  /** Every level there is; where the form has not all of them, it says so. The form's own when left out. */
  readonly allLevels?: readonly number[];
}

export const SIZE = 10;
export const ROW_PADDING = 3;
/** What must still be filled in. Light, and no hue of a cluster. */
export const TO_FILL = "#FFF6CC";

/** The table's columns; the summary and the labels above it use the same. Then the share cells, off the paper. */
export const COLUMNS = { code: 0, competency: 1, level: 2, number: 3, indicator: 4, score: 5, evidence: 6 };
export const TABLE_COLUMNS = 7;
export const FIRST_SHARE = TABLE_COLUMNS + 1;

/** The size in percent at which a form is as wide as its page, to which every program fits it. */
const SCALE = 82;

const COMPETENCY = { least: 90, most: 140 };
const WIDTHS = { code: 34, level: 56, number: 30, score: 50, evidence: 122, gap: 14, share: 62, list: 66 };

/** Points, for all columns of a form, up to the cells with the pattern's lists. */
export function formWidths(selection: FrameworkSelection): readonly number[] {
  const { code, level, score, evidence, gap, share, list } = WIDTHS;
  const bold = { size: SIZE, bold: true };
  // On one line in the summary; a longer name than any of Compleet's wraps.
  const names = competenciesOf(selection).map(
    ({ name }) => textWidth(name, bold) + CELL_PADDING + ROW_PADDING,
  );
  const competency = Math.ceil(Math.min(COMPETENCY.most, Math.max(COMPETENCY.least, ...names)));
  const insufficient = textWidth(INSUFFICIENT_DATA, { size: SIZE }) + CELL_PADDING + ROW_PADDING;
  const number = Math.max(WIDTHS.number, Math.ceil(insufficient - level));
  const page = printableArea(FORM_PAGE).width / (SCALE / 100);
  const indicator = Math.floor(page - code - competency - level - number - score - evidence);
  return [
    ...[code, competency, level, number, indicator, score, evidence, gap],
    ...selection.levels.map(() => share),
    ...[list, list],
  ];
}

const FORM_PAGE = {
  paper: "a4",
  orientation: "portrait",
  margins: MARGINS,
} as const satisfies Partial<PrintPlan>;

/** The height of a page in points of the sheet; a little is left, because printers differ. */
export function formPageHeight(): number {
  return (printableArea(FORM_PAGE).height / (SCALE / 100)) * 0.97;
}

export function formPrint(
  selection: FrameworkSelection,
  rest: Pick<PrintPlan, "printAreas" | "titleRows">,
): PrintPlan {
  return {
    ...FORM_PAGE,
    pagesWide: 1,
    footer: matrixFooter(selection, { confidential: true }),
    ...rest,
  };
}

export function competenciesOf(selection: FrameworkSelection): readonly Competency[] {
  return selection.clusters.flatMap(({ competencies }) => competencies);
}

/** The columns of a form's table as formulas name them. */
export function scoreColumns({
  names: { table },
  headers = WORDS.headers,
}: Pick<IndicatorFormOptions, "names" | "headers">): ScoreColumns & { readonly code: string } {
  const { code, competency, level, score } = headers;
  return {
    code: columnOf(table, code),
    competency: columnOf(table, competency),
    level: columnOf(table, level),
    score: columnOf(table, score),
  };
}

/** The share cells of a competency, in a row of the summary. */
export function shareCells(selection: FrameworkSelection, row: number): readonly ShareCell[] {
  return selection.levels.map((level, index) => ({
    level,
    cell: `$${columnLetters(FIRST_SHARE + index)}${row + 1}`,
  }));
}

/** "$B$10" */
export function pinned(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
