import type { IRange } from "@univerjs/core";
import type { CellEntry } from "./intents";

/** The parts of Univer's cell that an edit can carry. */
interface EditedCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly t?: number | null;
}

const FORCED_TEXT = 4;

/**
 * What is entered, as a person would type it; undefined where the cell's contents are not touched (a mere change of
 * looks).
 */
export function enteredText(cell: unknown): string | undefined {
  if (cell === null) return "";
  if (typeof cell !== "object") return undefined;
  const { v, f, p, t } = cell as EditedCell;
  if (f) return f;
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === undefined) return undefined;
  if (v === null) return "";
  return t === FORCED_TEXT ? `'${v}` : String(v);
}

/** The entries of a matrix of cells by row and column, as Univer's commands carry it. */
function matrixEntries(matrix: unknown): readonly CellEntry[] {
  if (typeof matrix !== "object" || matrix === null) return [];
  const entries: CellEntry[] = [];
  for (const [row, line] of Object.entries(matrix)) {
    if (typeof line !== "object" || line === null) continue;
    for (const [column, cell] of Object.entries(line as object)) {
      const input = enteredText(cell);
      if (input !== undefined) entries.push({ row: Number(row), column: Number(column), input });
    }
  }
  return entries;
}

/** The entries of `sheet.command.set-range-values`: one cell for a whole range, or a matrix. */
export function commandEntries(value: unknown, range: IRange | undefined): readonly CellEntry[] {
  const input = isCell(value) ? enteredText(value) : undefined;
  if (!isCell(value)) return matrixEntries(value);
  if (input === undefined || !range) return [];
  const entries: CellEntry[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++)
      entries.push({ row, column, input });
  }
  return entries;
}

function isCell(value: unknown): boolean {
  return typeof value === "object" && value !== null && ["v", "f", "p", "s", "t"].some((key) => key in value);
}
