import { isBinaryNode, parseStructRef } from "@borgar/fx/xlsx";
import { splitSheet } from "./address";
import type { OpenBook } from "./open-book";
import { BookError } from "./book-error";
import { formulaTokens, formulaTree, nodesOf } from "./calculation/formula-syntax";
import type { Table } from "./table";

/** The longest formula in a validation; for conditional formats Excel's limit is not told, so they keep to it too. */
const LONGEST_IN_RULE = 255;

/**
 * Throws `InvalidArgument` for a formula that refers to a sheet or a table that is not there, or to the formula's own
 * table where it stands in none (`table` is `null`): Excel takes none of these. What Excel does with a column that a
 * table does not have is not known, no source was found: it is refused here, so that nothing comes to rest on it. A name
 * that is not there is taken, and gives #NAME?.
 */
export function assertReferences(book: OpenBook, formula: string, table?: Table | null): void {
  for (const token of formulaTokens(formula)) {
    if (token.type === "structured") {
      const reference = parseStructRef(token.value);
      const named = reference?.table ? book.tables.byName(reference.table)?.table : table;
      if (reference?.table && !named) throw refused(formula, `there is no table ${reference.table}`);
      if (named === null) throw refused(formula, `${token.value} stands in no table`);
      const columns = named?.columns.map(({ name }) => name.toLowerCase());
      const unknown = reference?.columns?.find((column) => columns?.includes(column.toLowerCase()) === false);
      if (unknown !== undefined) throw refused(formula, `there is no column ${unknown}`);
    } else if (token.type.startsWith("range")) {
      const { sheet } = splitSheet(token.value);
      const known = sheet === undefined || /[[\]:]/.test(sheet) || book.sheetByName(sheet) !== undefined;
      if (!known) throw refused(formula, `there is no sheet ${sheet}`);
    }
  }
}

/**
 * Throws `InvalidArgument` for what Excel does not take in the rules of validations and conditional formats: tables,
 * array constants, unions, intersections, more than 255 characters. With "=".
 */
export function assertRuleFormula(book: OpenBook, formula: string): void {
  if (formula.length > LONGEST_IN_RULE) throw refused(formula, `it is over ${LONGEST_IN_RULE} characters`);
  book.assertFormula(formula);
  for (const token of formulaTokens(formula)) {
    if (token.type === "structured" || (token.type === "range_named" && book.tables.byName(token.value)))
      throw refused(formula, "a rule cannot refer to a table");
    if (token.value === "{") throw refused(formula, "a rule cannot hold an array constant");
  }
  for (const node of nodesOf(formulaTree(formula))) {
    if (isBinaryNode(node) && (node.operator === "," || node.operator === " "))
      throw refused(formula, "a rule cannot hold a union or an intersection");
  }
}

/** Throws `InvalidArgument` for a validation's formula with a name in it that is not there. With "=". */
export function assertKnownNames(book: OpenBook, formula: string, sheetId: string): void {
  const tokens = formulaTokens(formula);
  if (tokens.some(({ type, value }) => type === "func" && /^(LET|LAMBDA)$/i.test(value))) return;
  for (const { type, value } of tokens) {
    if (type !== "range_named") continue;
    const { sheet, rest } = splitSheet(value);
    const scope = sheet === undefined ? sheetId : book.sheetByName(sheet)?.id;
    if (!book.names.find(rest, scope) && !book.names.find(rest))
      throw refused(formula, `there is no name ${rest}`);
  }
}

function refused(formula: string, why: string): BookError {
  return new BookError(
    "InvalidArgument",
    `There is a problem with this formula: ${why} (${formula.slice(0, 200)})`,
  );
}
