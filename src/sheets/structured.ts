/** Structured references to a table's columns, as formulas in English have them. */

/** `Scores[Naam]` */
export function columnOf(table: string, header: string): string {
  return `${table}[${escaped(header)}]`;
}

/** The column with its header: `Scores[[#All],[Naam]]`. */
export function wholeColumnOf(table: string, header: string): string {
  return `${table}[[#All],[${escaped(header)}]]`;
}

/** `Scores[[1.1 A]:[1.3 C]]`; `Scores[1.1 A]` for a single column. */
export function columnsOf(table: string, headers: readonly string[]): string {
  return `${table}[${span(headers)}]`;
}

/** The same in the row of the formula, within the table: `Scores[@[1.1 A]:[1.3 C]]`. */
export function inRow(table: string, headers: readonly string[]): string {
  const [only, ...more] = headers;
  return `${table}[@${only !== undefined && more.length === 0 ? `[${escaped(only)}]` : span(headers)}]`;
}

function span(headers: readonly string[]): string {
  const [first = "", last = first] = [headers[0], headers.at(-1)];
  return headers.length === 1 ? escaped(first) : `[${escaped(first)}]:[${escaped(last)}]`;
}

/** In a reference an apostrophe goes before what means something there. */
function escaped(header: string): string {
  return header.replaceAll(/[[\]#'@]/g, "'$&");
}
