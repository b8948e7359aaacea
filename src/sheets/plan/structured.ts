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

/** A structured reference as it stands in a formula. */
export interface StructuredReference {
  /** "Scores[@Naam]" */
  readonly text: string;
  /** Undefined where the formula's own table is meant: `[@Naam]`. */
  readonly table?: string;
  /** The columns that it names, the ends of a span. */
  readonly columns: readonly string[];
  /** True for the row of the formula: `[@Naam]`, `[#This Row]`. */
  readonly thisRow: boolean;
}

/** The structured references in a formula, in order. */
export function structuredReferences(formula: string): readonly StructuredReference[] {
  return [...formula.matchAll(REFERENCE)].flatMap(({ groups }) => {
    const { table, inside } = groups ?? {};
    if (inside === undefined) return [];
    const parts = inside.startsWith("@") ? inside.slice(1) : inside;
    const named = parts.includes("[") && !isEscaped(parts) ? parts.match(BRACKETED) : [`[${parts}]`];
    const items = (named ?? []).map((part) => part.slice(1, -1));
    return {
      text: `${table ?? ""}[${inside}]`,
      ...(table === undefined ? {} : { table }),
      columns: items.flatMap((item) =>
        item === "" || item.startsWith("#") ? [] : [item.replaceAll(/'(.)/g, "$1")],
      ),
      thisRow: inside.startsWith("@") || items.some((item) => item.toLowerCase() === "#this row"),
    };
  });
}

const BRACKETED = /\[(?:'.|[^\]'])*\]/g;
/** Texts and names of sheets are passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<table>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[(?<inside>(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*)\]/gu;

/** True where every bracket is part of a header. */
function isEscaped(parts: string): boolean {
  return !/(?<!')\[/.test(parts);
}
