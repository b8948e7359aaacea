import { quotedSheetName, splitSheet } from "../address";
import { Book } from "../book";
import { rewriteTokens } from "../references-in-formulas";
import { newSheetId } from "../sheet-id";
import type { Sheet } from "../sheet";
import { copyContents } from "./copy-contents";
import { refersTo } from "./copy-sheet";

/**
 * A new workbook with a copy of a sheet of this one, as "Move or copy › (new book)" makes it:
 * - the sheet and its tables keep their names; custom properties are dropped, as in any copy (office-js #5486);
 * - its own names come along, and names of the workbook that refer to it or that it uses become names of the new
 *   workbook (Microsoft KB 104501: "names that are not duplicates remain global names");
 * - what refers to another sheet, or to a table on one, refers to the old file from there: `[Map1.xlsx]Blad1!A1`,
 *   `Map1.xlsx!Scores[Naam]`. Such formulas stand at the value that they had.
 *
 * Not played: that Excel works the rest of such a formula out anew with the values that it keeps of the old file, that
 * links can be brought up to date, and that a link to a table of the old file is numbered in the file as others are. What Excel does with custom properties
 * when a sheet is moved and not copied is not told; here they are dropped then too.
 */
export function sheetToNewBook(from: Book, sheet: Sheet, fileName: string): Book {
  from.calculate();
  const book = new Book({ locale: from.locale });
  const formula = (text: string): string => withLinks(from, sheet, text, fileName);
  for (const [key, shown] of [...from.fileFunctions, ...from.customFunctions]) {
    book.fileFunctions.set(key, shown);
  }
  book.standardStyle = from.standardStyle;
  book.replaceSheets((make) => {
    const copy = make(sheet.name, newSheetId());
    copyContents(sheet, book, copy, { formula, tableName: (name) => name });
    for (const name of from.names.of(sheet.id)) {
      book.names.adopt({ ...name, sheetId: copy.id, formula: formula(name.formula) });
    }
    const used = namesUsedOn(sheet);
    for (const name of from.names.of(undefined)) {
      if (!used.has(name.name.toLowerCase()) && !refersTo(name.formula, sheet)) continue;
      book.names.adopt({ ...name, formula: formula(name.formula) });
    }
    return copy;
  });
  return book;
}

/** The same for a sheet that is moved: it is gone here, and what referred to it gives #REF!. */
export function moveSheetToNewBook(from: Book, sheet: Sheet, fileName: string): Book {
  const book = sheetToNewBook(from, sheet, fileName);
  from.removeSheet(sheet);
  return book;
}

function withLinks(book: Book, home: Sheet, formula: string, fileName: string): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const { sheet: named, rest } = splitSheet(value);
    const sheet = named === undefined ? undefined : book.sheetByName(named);
    if (sheet !== undefined) return sheet === home ? value : `${linked(fileName, sheet.name)}!${rest}`;
    const table = type === "structured" ? value.slice(0, value.indexOf("[")) : value;
    const placed = table === "" ? undefined : book.tables.byName(table);
    return placed && placed.sheet !== home ? `${quotedSheetName(fileName)}!${value}` : value;
  });
}

/** "[Map1.xlsx]Blad1", "'[Map 1.xlsx]Blad 1'". */
function linked(fileName: string, sheetName: string): string {
  const plain = quotedSheetName(sheetName) === sheetName && quotedSheetName(fileName) === fileName;
  const both = `[${fileName}]${sheetName}`;
  return plain ? both : `'${both.replaceAll("'", "''")}'`;
}

/** In lower case the names in its formulas. */
function namesUsedOn(sheet: Sheet): ReadonlySet<string> {
  const used = new Set<string>();
  const note = (formula: string): string =>
    rewriteTokens(formula, ({ type, value }) => {
      if (type === "range_named") used.add(splitSheet(value).rest.toLowerCase());
      return value;
    });
  eachFormula(sheet, note);
  return used;
}

function eachFormula(sheet: Sheet, see: (formula: string) => unknown): void {
  for (const { cell } of sheet.cells.all()) if (cell.formula) see(cell.formula.text);
  for (const { formulas } of sheet.validations) for (const formula of formulas) see(`=${formula}`);
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.kind === "formula") see(`=${rule.formula}`);
    if (rule.kind === "cellValue") for (const formula of rule.formulas) see(`=${formula}`);
  }
}
