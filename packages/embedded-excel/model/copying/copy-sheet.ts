import { splitSheet } from "../address";
import type { Book } from "../book";
import { formulaTokens } from "../calculation/formula-syntax";
import { renameSheetInFormula, renameTableInFormula } from "../references-in-formulas";
import type { Sheet } from "../sheet";
import { copyContents } from "./copy-contents";

/**
 * Fills an empty sheet of the same workbook as Excel's "Move or copy" with a copy does it:
 * - formulas that name the sheet itself name the copy then (ClosedXML #836, #416, which measure against Excel);
 * - its tables get names of their own, and what refers to them on the copy refers to those (EPPlus #2125, #2453);
 * - its own names come along, and names of the workbook that refer to it get twins that belong to the copy
 *   (office-js #2875); where both have the same name, the sheet's own counts (Microsoft KB 108001).
 * How Excel forms the new name of a table is not told anywhere; here it is the name with a number.
 */
export function fillCopy(book: Book, from: Sheet, to: Sheet): void {
  const tables = newTableNames(book, from);
  const formula = (text: string): string => {
    let changed = renameSheetInFormula(text, from.name, to.name);
    for (const [before, after] of tables) changed = renameTableInFormula(changed, before, after);
    return changed;
  };
  copyContents(from, book, to, { formula, tableName: (name) => tables.get(name) ?? name });
  to.visibility = from.visibility;
  for (const name of namesFor(book, from)) {
    book.names.adopt({ ...name, sheetId: to.id, formula: formula(name.formula) });
  }
}

/** The names that a copy of the sheet gets: its own, and those of the workbook that refer to it. */
function namesFor(book: Book, sheet: Sheet): Book["names"]["all"] {
  const own = book.names.of(sheet.id);
  const others = book.names.of(undefined).filter(({ name, formula }) => {
    return book.names.find(name, sheet.id) === undefined && refersTo(formula, sheet);
  });
  return [...own, ...others];
}

/** Whether a formula (with "=") names the sheet or a table on it. */
export function refersTo(formula: string, sheet: Sheet): boolean {
  const names = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
  return formulaTokens(formula).some(({ type, value }) => {
    if (type !== "structured" && !type.startsWith("range")) return false;
    const table = type === "structured" ? value.slice(0, value.indexOf("[")) : value;
    return (
      names.has(table.toLowerCase()) || splitSheet(value).sheet?.toLowerCase() === sheet.name.toLowerCase()
    );
  });
}

function newTableNames(book: Book, sheet: Sheet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isTaken = (name: string): boolean =>
    book.tables.byName(name) !== undefined ||
    book.names.find(name) !== undefined ||
    [...names.values()].some((given) => given.toLowerCase() === name.toLowerCase());
  for (const { name } of sheet.tables) {
    let number = book.tables.all().length + 1;
    while (isTaken(`${name}${number}`)) number++;
    names.set(name, `${name}${number}`);
  }
  return names;
}

/** The name that Excel gives a copy: "Team A (2)", the next free number, within 31 characters. */
export function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = base.slice(0, 31 - suffix.length) + suffix;
    if (!book.isSheetName(copy)) return copy;
  }
}
