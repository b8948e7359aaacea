/** Rows of cells from pasted or typed text, and back. */
import { isHeader } from "./header";

export interface PastedRow {
  readonly cells: readonly string[];
  /** Where the row stands in the text, its line break included: [start, end). */
  readonly start: number;
  readonly end: number;
}

type Separator = "\t" | ";" | "," | undefined;

/**
 * Takes pasted text apart: by tabs, else by semicolons, else by commas where these separate columns and do not just
 * belong to a name ("Bakker, Anna"); else each line is a cell. Cells may be quoted as Excel and CSV files do it.
 */
export function pastedRows(text: string): readonly PastedRow[] {
  const separator = separatorOf(text);
  const rows: PastedRow[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    for (;;) {
      const cell = readCell(text, at, separator);
      cells.push(cell.text);
      at = cell.end;
      if (separator === undefined || text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push({ cells, start, end: Math.min(at, text.length) });
  }
  return rows;
}

/** Rows as text that `pastedRows` takes apart again into the same cells. */
export function toPastedText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => (/^"|[\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
  );
  // A tab says that a semicolon or a comma separates nothing here.
  const tab = rows.some((cells) => cells.length > 1 || /[;,]/u.test(cells[0] ?? "")) ? "\t" : "";
  return lines.map((cells) => (cells.length > 1 ? cells.join("\t") : `${cells[0] ?? ""}${tab}`)).join("\n");
}

function separatorOf(text: string): Separator {
  if (text.includes("\t")) return "\t";
  if (text.includes(";")) return ";";
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  const split = lines.map((line) => line.split(","));
  const [first = []] = split;
  if (first.length < 2) return undefined;
  if (isHeader(first) || lines[0]?.includes('","')) return ",";
  if (split.some((cells) => cells.length !== first.length)) return undefined;
  return first.length > 2 || split.every((cells) => /\d/u.test(cells[1] ?? "")) ? "," : undefined;
}

function readCell(text: string, from: number, separator: Separator): { text: string; end: number } {
  const file = separator === ";" || separator === ",";
  const begin = file ? from + (/^ */u.exec(text.slice(from, from + 50))?.[0].length ?? 0) : from;
  const closing = text[begin] === '"' ? closingQuote(text, begin, separator) : undefined;
  if (closing !== undefined) {
    const inner = text.slice(begin + 1, closing);
    // From a sheet only what has to be is quoted: a name that just stands between quotes keeps them.
    if (file || /""|[\t\r\n]/u.test(inner)) return { text: inner.replaceAll('""', '"'), end: closing + 1 };
  }
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  const cell = text.slice(from, end);
  return { text: file ? cell.trim() : cell, end };
}

/** The quote that ends a quoted cell; undefined when none does. */
function closingQuote(text: string, opening: number, separator: Separator): number | undefined {
  for (let at = opening + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else {
      const next = text[at + 1];
      return next === undefined || next === separator || next === "\n" || next === "\r" ? at : undefined;
    }
  }
  return undefined;
}
