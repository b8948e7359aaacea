import { parseStructRef } from "@borgar/fx/xlsx";
import { areaAddress } from "../address";
import type { Sheet } from "../sheet";
import { tableBody } from "../table";
import { formulaTokens } from "./formula-syntax";

const THIS_ROW = "this row";

/**
 * The formula with `Scores[@[A]:[C]]`, several columns in the formula's own row, as the cells that they are: excelts
 * takes all rows of the columns instead. What it does not fit is left for excelts to refuse.
 */
export function rowSpansAsCells(sheet: Sheet, row: number, column: number, formula: string): string {
  if (last?.formula !== formula) last = { formula, parts: partsOf(formula) };
  return last.parts
    .map((part) => (typeof part === "string" ? part : cellsOf(part, sheet, row, column)))
    .join("");
}

/** The formula that was asked last: a calculated column has the same in every row. */
let last: { readonly formula: string; readonly parts: readonly (string | RowSpan)[] } | undefined;

interface RowSpan {
  readonly text: string;
  /** Undefined for the table in which the formula stands. */
  readonly table: string | undefined;
  readonly ends: readonly [string, string];
}

function partsOf(formula: string): readonly (string | RowSpan)[] {
  return formulaTokens(formula).map(({ type, value }) => {
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    const [first, end] = reference?.columns ?? [];
    if (!reference?.sections?.includes(THIS_ROW) || first === undefined || end === undefined) return value;
    const { table } = reference;
    return { text: value, table: table || undefined, ends: [first.toLowerCase(), end.toLowerCase()] };
  });
}

function cellsOf(
  { text, table: name, ends: names }: RowSpan,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  const table = sheet.tables.find((one) =>
    name === undefined
      ? column >= one.area.column && column < one.area.column + one.area.columns
      : one.name.toLowerCase() === name.toLowerCase(),
  );
  if (!table) return text;
  const body = tableBody(table);
  const ends = names.map((end) => table.columns.findIndex((one) => one.name.toLowerCase() === end));
  const from = Math.min(...ends);
  if (from < 0 || row < body.row || row >= body.row + body.rows) return text;
  return areaAddress({ row, column: body.column + from, rows: 1, columns: Math.max(...ends) - from + 1 });
}
