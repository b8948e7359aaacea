/**
 * Lines of headings around the line that names the competencies: raters below or above them, what the several columns
 * of one competency are, merged or not.
 */
import type { Rater } from "../../scoring/person";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { Grid } from "./sheet-grid";
import { range } from "./sheet-grid";
import { lineLabelOf } from "./line-words";
import { isNameLabel, labelKey, roleOf, scoreLabelRank } from "./person-words";
import { raterHeadingOf, scoreOf } from "./score-word";

/** What a heading says of the scores of a field. */
export interface Heading {
  readonly rater: Rater;
  /** As it is worded: "Collega 1" is not "Collega 2". */
  readonly word: string;
  readonly cell: Cell;
}

/** What stands in a line of headings at one field. */
export type HeadingKind =
  | { readonly is: "rater"; readonly heading: Heading }
  /** The scores themselves. */
  | { readonly is: "score" }
  /** A norm, an average, a remark: no scores. */
  | { readonly is: "none" }
  /** Nobody can tell. */
  | { readonly is: "unknown"; readonly cell: Cell };

/** The field in which a cell stands. */
export function fieldOf(grid: Grid, cell: Cell): number {
  return grid.turned ? cell.row : cell.column;
}

/** The line in which a cell stands. */
function lineOf(grid: Grid, cell: Cell): number {
  return grid.turned ? cell.column : cell.row;
}

export function headingKind(cell: Cell): HeadingKind {
  const text = textOf(cell);
  const rater = raterHeadingOf(text);
  if (rater) return { is: "rater", heading: { rater, word: text, cell } };
  if (scoreLabelRank(text) !== undefined) return { is: "score" };
  const role = roleOf(text);
  if (role === "note" || role === "progress" || lineLabelOf(text)) return { is: "none" };
  return { is: "unknown", cell };
}

/** "2024": of which moment a column or a row is. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/**
 * The line below that says what each of the fields of a competency is; undefined where that line is somebody's, or says
 * nothing. `governed` are the fields below the competencies, those of a merged one all.
 */
export function subHeadings(
  grid: Grid,
  line: number,
  governed: readonly number[],
): ReadonlyMap<number, HeadingKind> | undefined {
  if (line > grid.lines.last) return undefined;
  const cells = governed
    .map((field) => ({ field, cell: grid.shownAt(line, field) }))
    .filter(({ cell }) => !isEmpty(cell) && lineOf(grid, cell) === line);
  const kinds = cells.map(({ field, cell }) => ({ field, cell, kind: headingKind(cell) }));
  // Of two years below one competency nobody can tell which counts.
  const years = cells.map(({ cell }) => textOf(cell));
  if (years.every(isYear) && new Set(years).size > 1)
    return new Map(kinds.map(({ field, kind }) => [field, kind]));
  if (
    kinds.length === 0 ||
    kinds.some(({ cell }) => scoreOf(cell.content) !== undefined || cell.formula !== undefined)
  )
    return undefined;
  const raters = kinds.filter(({ kind }) => kind.is === "rater").length;
  const known = kinds.filter(({ kind }) => kind.is !== "unknown").length;
  // "x", "goed" are somebody's scores; headings return under each competency, and nobody stands beside them.
  const saysScore = kinds.some(({ kind }) => kind.is === "score");
  if (raters === 0 && (known < 2 || !saysScore) && !isLabelled(grid, line, governed)) return undefined;
  return new Map(kinds.map(({ field, kind }) => [field, kind]));
}

/** The header of the names stands in this line and not in the one above: the line is one of headers. */
function isLabelled(grid: Grid, line: number, governed: readonly number[]): boolean {
  return range(grid.fields.first, grid.fields.last).some(
    (field) =>
      !governed.includes(field) &&
      isEmpty(grid.shownAt(line - 1, field)) &&
      isNameLabel(textOf(grid.at(line, field))),
  );
}

/** The raters that stand above blocks of competencies, each from its own cell on to the next one. */
export function headingsAbove(
  grid: Grid,
  line: number,
  fields: readonly number[],
): ReadonlyMap<number, HeadingKind> | undefined {
  const [first] = fields;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return undefined;
  for (const above of [line - 1, line - 2].filter((each) => each >= grid.lines.first)) {
    const carried = carriedAlong(grid, above, first, last);
    const kinds = new Map([...carried].map(([field, cell]) => [field, headingKind(cell)] as const));
    if ([...kinds.values()].some(({ is }) => is === "rater")) return kinds;
  }
  return undefined;
}

/** What groups the fields in the lines above, by the text of its heading; "" for nothing. */
export function groupAbove(grid: Grid, line: number, field: number, from: number): string {
  for (const above of [line - 1, line - 2].filter((each) => each >= grid.lines.first)) {
    const cell = carriedAlong(grid, above, from, field).get(field);
    if (cell) return labelKey(textOf(cell));
  }
  return "";
}

function carriedAlong(grid: Grid, line: number, first: number, last: number): ReadonlyMap<number, Cell> {
  const carried = new Map<number, Cell>();
  let current: Cell | undefined;
  for (const field of range(first, last)) {
    const cell = grid.shownAt(line, field);
    if (!isEmpty(cell)) current = cell;
    if (current) carried.set(field, current);
  }
  return carried;
}
