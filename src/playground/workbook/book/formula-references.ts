import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx/xlsx";
import { quotedSheetName, splitSheet } from "./address";
import { formulaTokens } from "./calculation/formula-syntax";

/** The formula with every reference to a sheet carrying its new name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return rewriteTokens(formula, (token) => {
    const { sheet, rest } = splitSheet(token.value);
    return sheet?.toLowerCase() === before.toLowerCase() ? `${quotedSheetName(after)}!${rest}` : token.value;
  });
}

/** The formula with every reference to a sheet that is gone made #REF!. */
export function removeSheetFromFormula(formula: string, name: string): string {
  return rewriteTokens(formula, (token) =>
    splitSheet(token.value).sheet?.toLowerCase() === name.toLowerCase() ? "#REF!" : token.value,
  );
}

/** The formula with a table's new name, in structured references and where the bare name stands. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
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
