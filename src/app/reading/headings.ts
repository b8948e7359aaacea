/**
 * Lines of headings around the line that names the competencies: raters below or above them, what the several columns
 * of one competency are, merged or not.
 */
import { foldKey } from "../../framework/fold";
import type { Rater } from "../../scoring/person";
import type { HeadingMeaning } from "../arguments/heading-meanings";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { Grid } from "./sheet-grid";
import { range } from "./sheet-grid";
import { lineLabelOf } from "./line-words";
import { isYear } from "./moment-words";
import { isNameLabel, roleOf, scoreLabelRank } from "./person-words";
import { raterHeadingOf, scoreOf } from "./score-word";

/** What a person has said that words over scores mean, by `foldKey`. */
export type SaidHeadings = ReadonlyMap<string, HeadingMeaning>;

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

export function headingKind(cell: Cell, said: SaidHeadings): HeadingKind {
  const text = textOf(cell);
  const meaning = said.get(foldKey(text));
  if (meaning === "score" || meaning === "none") return { is: meaning };
  if (meaning !== undefined) return { is: "rater", heading: { rater: meaning, word: text, cell } };
  const rater = raterHeadingOf(text);
  if (rater) return { is: "rater", heading: { rater, word: text, cell } };
  if (scoreLabelRank(text) !== undefined) return { is: "score" };
  const role = roleOf(text);
  if (role === "note" || role === "progress" || lineLabelOf(text)) return { is: "none" };
  return { is: "unknown", cell };
}

/**
 * The line below that says what each of the fields of a competency is; undefined where that line is somebody's, or says
 * nothing. `governed` are the fields below the competencies, those of a merged one all.
 */
export function subHeadings(
  grid: Grid,
  line: number,
  governed: readonly number[],
  said: SaidHeadings,
): ReadonlyMap<number, HeadingKind> | undefined {
  if (line > grid.lines.last) return undefined;
  const cells = governed
    .map((field) => ({ field, cell: grid.shownAt(line, field) }))
    .filter(({ cell }) => !isEmpty(cell) && lineOf(grid, cell) === line);
  const kinds = cells.map(({ field, cell }) => ({ field, cell, kind: headingKind(cell, said) }));
  // Of two years below one competency nobody can tell which counts.
  const years = cells.map(({ cell }) => textOf(cell));
  if (years.every(isYear) && new Set(years).size > 1)
    return new Map(kinds.map(({ field, kind }) => [field, kind]));
  if (
    kinds.length === 0 ||
    kinds.some(({ cell }) => scoreOf(cell.content, grid.highest) !== undefined || cell.formula !== undefined)
  )
    return undefined;
  const raters = kinds.filter(({ kind }) => kind.is === "rater").length;
  const known = kinds.filter(({ kind }) => kind.is !== "unknown").length;
  // "x", "goed" are somebody's scores; headings return under each competency, and nobody stands beside them.
  const saysScore = kinds.some(({ kind }) => kind.is === "score");
  const isHeadings =
    raters > 0 || (known > 1 && saysScore) || kinds.some(({ cell }) => said.has(foldKey(textOf(cell))));
  if (!isHeadings && !isLabelled(grid, line, governed) && !standAlone(grid, line, governed)) return undefined;
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

/** The same words come back from competency to competency, and nothing else stands in their line. */
function standAlone(grid: Grid, line: number, governed: readonly number[]): boolean {
  const words = wordsThatReturn(grid, line, governed);
  return (
    words.size > 1 &&
    range(grid.fields.first, grid.fields.last).every((field) => {
      const cell = grid.at(line, field);
      return governed.includes(field) ? words.has(foldKey(textOf(cell))) : isEmpty(cell);
    })
  );
}

/** Texts that are no scores and stand in a line more than once, folded. */
export function wordsThatReturn(grid: Grid, line: number, fields: readonly number[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const returning = new Set<string>();
  for (const field of fields) {
    const cell = grid.at(line, field);
    if (isEmpty(cell) || cell.formula !== undefined || scoreOf(cell.content, grid.highest) !== undefined)
      continue;
    const key = foldKey(textOf(cell));
    if (seen.has(key)) returning.add(key);
    seen.add(key);
  }
  return returning;
}

/** The raters that stand above blocks of competencies, each from its own cell on to the next one. */
export function headingsAbove(
  grid: Grid,
  line: number,
  fields: readonly number[],
  said: SaidHeadings,
): ReadonlyMap<number, HeadingKind> | undefined {
  const [first] = fields;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return undefined;
  for (const above of [line - 1, line - 2].filter((each) => each >= grid.lines.first)) {
    const carried = carriedAlong(grid, above, first, last);
    const kinds = new Map([...carried].map(([field, cell]) => [field, headingKind(cell, said)] as const));
    const isSaid = [...carried.values()].some((cell) => said.has(foldKey(textOf(cell))));
    if (isSaid || [...kinds.values()].some(({ is }) => is === "rater")) return kinds;
  }
  return undefined;
}

/** What groups the fields in the lines above: the cell of its heading. */
export function groupAbove(grid: Grid, line: number, field: number, from: number): Cell | undefined {
  for (const above of [line - 1, line - 2].filter((each) => each >= grid.lines.first)) {
    const cell = carriedAlong(grid, above, from, field).get(field);
    if (cell) return cell;
  }
  return undefined;
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
