/** References to cells in formulas in English, found without taking the formula apart further than that. */
import { absoluteAddress, cellAddress, columnLetters, columnNumber, SHEET_ROWS } from "./a1";
import type { Area } from "./area";
import { sameSheetName } from "./sheet-names";

/** A reference to cells as it stands in a formula: `Lijsten!$A$1:$A$6`, `B2`, `$C:$C`, `4:4`. */
export interface CellReference {
  /** Without quotes; undefined where the formula names no sheet. */
  readonly sheet?: string;
  /** "$A$1:$A$6" */
  readonly cells: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const QUOTED = String.raw`'(?:[^']|'')+'`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*`;
const BRACKETS = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\]'])*\])*\]`;
const WORD = String.raw`[\p{L}\p{M}\p{N}_.$\\?]+`;
/** Texts, error values and what is in brackets; then references; then words that only look like them. */
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[\p{L}\p{N}/]+[!?]?|(?<brackets>${BRACKETS})|` +
    String.raw`(?:(?<sheet>${QUOTED}|${NAME})!)?(?<cells>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{M}\p{N}_.(!\[\\?$])|` +
    `${QUOTED}|(?<word>${WORD})`,
  "gu",
);

/** The references to cells in a formula, in order. Names and structured references are none. */
export function cellReferences(formula: string): readonly CellReference[] {
  return [...formula.matchAll(PARTS)].flatMap(({ groups }) => {
    const { sheet, cells } = groups ?? {};
    if (cells === undefined || !onSheet(cells)) return [];
    return [sheet === undefined ? { cells } : { sheet: withoutQuotes(sheet), cells }];
  });
}

/** The names and functions that a formula mentions, in order; "SUM" and "Scores" of `=SUM(Scores[Niveau])`. */
export function wordsOf(formula: string): readonly string[] {
  return [...formula.matchAll(PARTS)].flatMap(({ groups }) => groups?.["word"] ?? []);
}

/** True for a formula with a structured reference in it: `Scores[Naam]`, `[@Naam]`. */
export function hasStructuredReference(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return [...formula.matchAll(PARTS)].some(({ groups }) => groups?.["brackets"] !== undefined);
}

/** True when every part of a reference is pinned: `$A$1:$B$2`, `$C:$C`. */
export function isAbsolute({ cells }: CellReference): boolean {
  return cells.split(":").every((part) => /^\$[A-Za-z]+\$\d+$|^\$[A-Za-z]+$|^\$\d+$/.test(part));
}

/** Where a plan lands: so far down and to the right, on a sheet that may be called otherwise than in the plan. */
export interface Move {
  readonly row: number;
  readonly column: number;
  readonly sheet: { readonly planned: string; readonly actual: string };
}

/**
 * The formula of a plan for where the plan lands: references without a sheet, and those to the plan's own sheet, move
 * along, pinned or not. Others stay. Throws a RangeError for a reference that would leave the sheet.
 */
export function movedFormula(formula: string, { row, column, sheet: own }: Move): string {
  if (row === 0 && column === 0 && own.planned === own.actual) return formula;
  return withReferences(formula, (whole, cells, sheet) => {
    if (sheet === undefined) return movedCells(cells, row, column);
    if (!sameSheetName(withoutQuotes(sheet), own.planned)) return whole;
    return `${quotedSheet(own.actual)}!${movedCells(cells, row, column)}`;
  });
}

/** A formula with its references to cells replaced; `sheet` is as it stands there, with quotes. */
export function withReferences(
  formula: string,
  replace: (whole: string, cells: string, sheet: string | undefined) => string,
): string {
  return formula.replaceAll(PARTS, (whole: string, ...rest: unknown[]) => {
    const { sheet, cells } = rest.at(-1) as { readonly sheet?: string; readonly cells?: string };
    return cells === undefined || !onSheet(cells) ? whole : replace(whole, cells, sheet);
  });
}

/**
 * Whether another formula is this one as it reads so many rows below, when it is copied there: rows without a dollar sign
 * move along. It is taken apart once for many rows.
 */
export function copiesDown(formula: string): (other: string, rows: number) => boolean {
  const { texts, moving, rest } = piecesOf(formula);
  return (other, rows) => {
    let at = 0;
    for (const [index, text] of texts.entries()) {
      const row = String((moving[index] ?? 0) + rows);
      if (!other.startsWith(text, at) || !other.startsWith(row, at + text.length)) return false;
      at += text.length + row.length;
    }
    return other.length === at + rest.length && other.endsWith(rest);
  };
}

/** Turn by turn a text that stays and a row that moves; then what is left. */
function piecesOf(formula: string): {
  readonly texts: readonly string[];
  readonly moving: readonly number[];
  readonly rest: string;
} {
  const texts: string[] = [];
  const moving: number[] = [];
  let from = 0;
  for (const { 0: whole, index, groups } of formula.matchAll(PARTS)) {
    const cells = groups?.["cells"];
    if (cells === undefined || !onSheet(cells)) continue;
    let end = index + whole.length - cells.length;
    for (const one of cells.split(":")) {
      const [, first = "", letters = "", second = "", digits = ""] = part.exec(one) ?? [];
      end += one.length;
      // "$4" of "$4:$4" has its dollar sign first, with no letters after it.
      const held = digits === "" || second === "$" || (letters === "" && first === "$");
      if (!held) {
        texts.push(formula.slice(from, end - digits.length));
        moving.push(Number(digits));
        from = end;
      }
      end += 1;
    }
  }
  return { texts, moving, rest: formula.slice(from) };
}

/** A sheet's name as formulas take it, whatever it is: 'Mijn blad'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Cells of a sheet as a formula refers to them from anywhere: "'Mijn blad'!$A$1:$A$6". */
export function sheetReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(area)}`;
}

function withoutQuotes(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

const part = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** False for what only looks like a reference: `ZZZ1`. */
function onSheet(cells: string): boolean {
  return cells.split(":").every((one) => {
    const [, , letters = "", , digits = ""] = part.exec(one) ?? [];
    return (letters === "" || columnNumber(letters) !== undefined) && Number(digits) <= SHEET_ROWS;
  });
}

function movedCells(cells: string, down: number, right: number): string {
  return cells
    .split(":")
    .map((one) => {
      const [, first = "", letters = "", second = "", digits = ""] = part.exec(one) ?? [];
      // "$4" of "$4:$4" has its dollar sign first too, with no letters after it.
      const column = letters === "" ? "" : columnLetters((columnNumber(letters) ?? 0) + right);
      const row = digits === "" ? "" : cellAddress(Number(digits) - 1 + down, 0).slice(1);
      return `${first}${column}${second}${row}`;
    })
    .join(":");
}
