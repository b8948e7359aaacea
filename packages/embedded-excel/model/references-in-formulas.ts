import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx/xlsx";
import { quotedSheetName, splitSheet } from "./address";
import type { Area } from "./cell-area";
import type { OpenBook } from "./open-book";
import { formulaTokens } from "./calculation/formula-syntax";
import type { Sheet } from "./sheet";
import { tableBody, type Table } from "./table";

/** The formula with every reference to a sheet carrying its new name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  if (!mentions(formula, before)) return formula;
  return rewriteTokens(formula, (token) => {
    const { sheet, rest } = splitSheet(token.value);
    return sheet?.toLowerCase() === before.toLowerCase() ? `${quotedSheetName(after)}!${rest}` : token.value;
  });
}

/** The formula with every reference to a sheet that is gone made #REF!. */
export function removeSheetFromFormula(formula: string, name: string): string {
  if (!mentions(formula, name)) return formula;
  return rewriteTokens(formula, (token) =>
    splitSheet(token.value).sheet?.toLowerCase() === name.toLowerCase() ? "#REF!" : token.value,
  );
}

/** False where a name can stand nowhere in a formula, which then need not be taken apart; an apostrophe is written twice. */
function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"));
}

/** The formula with a table's new name, in structured references and where the bare name stands. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  if (!mentions(formula, before)) return formula;
  return rewriteTokens(formula, (token) => {
    const name =
      token.type === "structured" ? token.value.slice(0, Math.max(0, token.value.indexOf("["))) : token.value;
    if (name.toLowerCase() !== before.toLowerCase()) return token.value;
    return after + token.value.slice(name.length);
  });
}

/**
 * The formula with new names of a table's columns in structured references to it: by the old name in lower case,
 * `undefined` for a column that is gone, which makes the reference #REF!.
 */
export function renameTableColumnsInFormula(
  formula: string,
  table: string,
  renamed: ReadonlyMap<string, string | undefined>,
  inTable: boolean,
): string {
  if (!formula.includes("[")) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type !== "structured") return token.value;
    const reference = parseStructRef(token.value);
    const named = reference?.columns ?? [];
    if (!reference || !named.some((column) => renamed.has(column.toLowerCase()))) return token.value;
    const own = reference.table ? reference.table.toLowerCase() === table.toLowerCase() : inTable;
    if (!own) return token.value;
    const columns = named.map((column) => {
      const key = column.toLowerCase();
      return renamed.has(key) ? renamed.get(key) : column;
    });
    const known = columns.filter((column) => column !== undefined);
    return known.length < columns.length ? "#REF!" : stringifyStructRef({ ...reference, columns: known });
  });
}

/** The formula with the table named where it is left out: "[N]" → "Scores[N]". */
export function nameTableInFormula(formula: string, table: string): string {
  return rewriteTokens(formula, (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    return reference && !reference.table ? stringifyStructRef({ ...reference, table }) : token.value;
  });
}

const REFERENCES = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

/** The formula with its references replaced, one by one. */
export function rewriteTokens(formula: string, rewrite: (token: Token) => string): string {
  return formulaTokens(formula)
    .map((token) => (REFERENCES.has(token.type) ? rewrite(token) : token.value))
    .join("");
}

/** True for a formula with a comma or a semicolon between arguments, areas or the values of an array. */
export function hasSeparator(formula: string): boolean {
  return formulaTokens(formula).some(({ type, value }) => type === "operator" && /^[,;]$/.test(value));
}

/** The cells of a formula that is one structured reference and nothing else: "=Scores[Naam]". */
export function structuredArea(
  book: OpenBook,
  formula: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const [only, ...more] = formulaTokens(formula).filter(({ value }) => value !== "=");
  const reference = only?.type === "structured" && more.length === 0 ? parseStructRef(only.value) : undefined;
  const placed = reference?.table ? book.tables.byName(reference.table) : undefined;
  if (!reference || !placed) return undefined;
  const { sheet, table } = placed;
  const at = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (at.some((index) => index < 0)) return undefined;
  const [first = 0, last = first] = [at[0], at.at(-1) ?? table.columns.length - 1];
  const rows = sectionOf(table, reference.sections ?? []);
  if (!rows) return undefined;
  const across = { column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
  return { sheet, area: { ...rows, ...across } };
}

function sectionOf(table: Table, [section = "data", ...more]: readonly string[]): Area | undefined {
  if (more.length > 0) return undefined;
  if (section === "data") return tableBody(table);
  if (section === "all") return table.area;
  return section === "headers" && table.showHeaders ? { ...table.area, rows: 1 } : undefined;
}
