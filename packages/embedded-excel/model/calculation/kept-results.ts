import type { Area } from "../cell-area";
import type { Book } from "../book";
import type { Cell } from "../cell";
import type { Sheet } from "../sheet";
import { formulaTokens } from "./formula-syntax";
import { mayReferElsewhere, refersElsewhere } from "./other-workbooks";

/**
 * Results that a file brought with it of formulas with functions that are not there, the add-in's own above all.
 * They stand as they are until something is calculated again; only then the name is unknown. Formulas that refer to
 * another workbook, which is never there, stand for good.
 */
export class KeptResults {
  /** By formula, whether it refers to another workbook; and the names that do, in lower case. */
  private readonly links = new Map<string, boolean>();
  private linkNames: ReadonlySet<string> = new Set();
  private readonly kept = new Map<Cell, { readonly sheet: Sheet; readonly area: Area }>();

  /** Looks through a book that was just opened. */
  take(book: Book): void {
    this.kept.clear();
    const missing = (name: string): boolean =>
      book.fileFunctions.has(name) && !book.customFunctions.has(name);
    if (![...book.fileFunctions.keys()].some(missing)) return;
    for (const sheet of book.sheets) {
      for (const { row, column, cell } of sheet.cells.all()) {
        if (cell.value === null || cell.formula === undefined) continue;
        const tokens = formulaTokens(cell.formula.text);
        if (!tokens.some(({ type, value }) => type === "func" && missing(value.toUpperCase()))) continue;
        this.kept.set(cell, { sheet, area: spillOf(sheet, row, column) });
      }
    }
  }

  /** Names have changed. */
  renew(book: Book): void {
    this.links.clear();
    const linked = book.names.all.filter(({ formula }) => refersElsewhere(formula));
    this.linkNames = new Set(linked.map(({ name }) => name.toLowerCase()));
  }

  has(cell: Cell): boolean {
    return this.kept.has(cell) || (cell.formula !== undefined && this.isLink(cell.formula.text));
  }

  private isLink(formula: string): boolean {
    if (this.linkNames.size === 0 && !mayReferElsewhere(formula)) return false;
    let found = this.links.get(formula);
    if (found === undefined) {
      found = refersElsewhere(formula) || (this.linkNames.size > 0 && this.namesLink(formula));
      this.links.set(formula, found);
    }
    return found;
  }

  private namesLink(formula: string): boolean {
    return formulaTokens(formula).some(
      ({ type, value }) => type === "range_named" && this.linkNames.has(value.toLowerCase()),
    );
  }

  /** Whether a cell holds what such a formula had spilled. */
  spilled(sheet: Sheet, { spilledFrom }: Cell): boolean {
    const source = spilledFrom && sheet.cells.at(spilledFrom.row, spilledFrom.column);
    return source !== undefined && this.has(source);
  }

  *spills(): Generator<{ readonly sheet: Sheet; readonly area: Area }> {
    for (const { sheet, area } of this.kept.values()) {
      if (area.rows * area.columns > 1) yield { sheet, area };
    }
  }

  /** From now on they are worked out like all others; true if there were any. */
  letGo(): boolean {
    const any = this.kept.size > 0;
    this.kept.clear();
    return any;
  }
}

function spillOf(sheet: Sheet, row: number, column: number): Area {
  let rows = 1;
  let columns = 1;
  for (const { row: below, column: right, cell } of sheet.cells.all()) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    rows = Math.max(rows, below - row + 1);
    columns = Math.max(columns, right - column + 1);
  }
  return { row, column, rows, columns };
}
