import { splitSheet } from "../address";
import type { Book } from "../book";
import { rewriteTokens } from "../references-in-formulas";
import type { DefinedName } from "../name";

/**
 * excelts knows the name of a sheet only in formulas of that sheet: `Team!Drempel` gives it nothing at all. So each
 * name is given to it under one that no sheet has too, which formulas that name a sheet get instead.
 */
export function sheetNamesForAll(book: Book): { readonly name: string; readonly formula: string }[] {
  return book.names.all.map(({ name, sheetId, formula }) => {
    const own = rewriteTokens(formula, ({ type, value }) => {
      const seen = type === "range_named" ? find(book, value, sheetId) : undefined;
      return seen ? nameForAll(book, seen) : value;
    });
    return { name: nameForAll(book, { name, sheetId }), formula: own };
  });
}

/** Formulas, without "=", with `Team!Drempel` as excelts can read it; holds for the names that there are now. */
export function sheetNamesFor(book: Book): (formula: string) => string {
  const known = new Set(book.names.all.map(({ name }) => name.toLowerCase()));
  const done = new Map<string, string>();
  return (formula) => {
    const named = [...formula.matchAll(/!([\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)/gu)];
    if (!named.some(([, name = ""]) => known.has(name.toLowerCase()))) return formula;
    let found = done.get(formula);
    if (found === undefined) done.set(formula, (found = withNamesForAll(book, formula)));
    return found;
  };
}

/** A sheet without such a name stands for the workbook. */
function withNamesForAll(book: Book, formula: string): string {
  return rewriteTokens(`=${formula}`, ({ type, value }) => {
    if (type !== "range_named") return value;
    const { sheet, rest } = splitSheet(value);
    if (sheet === undefined) return value;
    const named = find(book, rest, book.sheetByName(sheet)?.id);
    return named ? nameForAll(book, named) : value;
  }).slice(1);
}

function find(book: Book, name: string, sheetId: string | undefined): DefinedName | undefined {
  return book.names.find(name, sheetId) ?? book.names.find(name);
}

function nameForAll(book: Book, { name, sheetId }: Pick<DefinedName, "name" | "sheetId">): string {
  if (sheetId === undefined) return `_book_${name}`;
  return `_sheet${book.sheets.findIndex(({ id }) => id === sheetId)}_${name}`;
}
