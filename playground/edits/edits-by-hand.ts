import { COLUMNS, intersection, ROWS, type Area } from "embedded-excel/cells";
import type { Book } from "embedded-excel/book";
import { BookError } from "embedded-excel/book";
import type { CellInput } from "embedded-excel/cells";
import { toEnglishFormula } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import { grow, growthFor } from "embedded-excel/typing";
import { typeInCell } from "embedded-excel/typing";
import { readEntry } from "embedded-excel/cells";
import { copiedText } from "../grid/copied-text";
import type { CellEntry, EditIntent } from "../grid/intents";
import { pastedCells } from "../grid/pasted-text";
import type { Wording } from "../pieces/wording";
import { editText } from "./edit-text";
import { fill } from "./fill";
import { lifted, putDown, type LiftedCell } from "./transfer";
import { liftedRules, putDownRules, removeRules, type LiftedRules } from "./transfer-rules";
import { UndoHistory } from "./undo";

/** Something that was not done, to be said to the person. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  /** The cell it is about. */
  readonly at?: { readonly sheetId: string; readonly row: number; readonly column: number };
  /** Typing something else may be accepted. */
  readonly retry?: boolean;
}

interface Clipboard {
  readonly text: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly (readonly LiftedCell[])[];
  readonly rules: LiftedRules;
  readonly cut: boolean;
}

/** Carries out on the workbook what a person wants with the grid. What is refused changes nothing. */
export class Person {
  private readonly history: UndoHistory;
  private clipboard: Clipboard | undefined;

  constructor(
    private readonly book: Book,
    private readonly words: Wording,
    /** Puts a text on the computer's own clipboard. */
    private readonly writeClipboard: (text: string) => void,
  ) {
    this.history = new UndoHistory(book);
  }

  /** Does it; answers why not, if it was not done. */
  carryOut(intent: EditIntent): Refusal | undefined {
    try {
      return this.act(intent);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      const words = this.words.refusals;
      return error.code === "AccessDenied" ? words.protected : words.other;
    }
  }

  /** Whether the editor may open on a cell. */
  mayEdit(sheetId: string, row: number, column: number): boolean {
    const sheet = this.book.sheetById(sheetId);
    return sheet !== undefined && !(sheet.protection.on && sheet.style(row, column).locked);
  }

  editText(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.book.sheetById(sheetId);
    return sheet && editText(this.book, sheet, row, column);
  }

  private act(intent: EditIntent): Refusal | undefined {
    if (intent.kind === "undo" || intent.kind === "redo") {
      const where = this.history[intent.kind]();
      if (where && where.sheet.visibility === "visible") this.book.select(where.sheet, where.areas);
      return undefined;
    }
    const sheet = this.book.sheetById(intent.sheetId);
    if (!sheet) return undefined;
    switch (intent.kind) {
      case "enter":
        return this.enter(sheet, intent.entries);
      case "clear":
        return this.clear(sheet, intent.areas);
      case "copy":
      case "cut":
        return this.copy(sheet, intent.areas, intent.kind === "cut");
      case "paste":
        return this.paste(sheet, intent.area, intent.text);
      case "fill":
        this.history.record(sheet, [intent.target], () => fill(sheet, intent.source, intent.target));
        return undefined;
      case "select":
        if (sheet.visibility === "visible") this.book.select(sheet, intent.areas);
        return undefined;
      case "columnWidths":
        sheet.assertAllowed("allowFormatColumns");
        for (const [column, width] of intent.widths) sheet.setColumnWidth(column, 1, width);
        return undefined;
      case "rowHeights":
        sheet.assertAllowed("allowFormatRows");
        for (const [row, height] of intent.heights) sheet.setRowHeight(row, 1, height);
        return undefined;
      case "format":
        return this.format(sheet, intent.areas, intent.toggle);
    }
  }

  private enter(sheet: Sheet, entries: readonly CellEntry[]): Refusal | undefined {
    const changed = entries.filter(
      ({ row, column, input }) => input !== editText(this.book, sheet, row, column),
    );
    const cells = changed.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    const refusal = this.history.record(sheet, cells, () => {
      for (const { row, column, input } of changed) {
        const outcome = typeInCell(this.book, sheet, row, column, input);
        if (!outcome.accepted) {
          const { title, message, reason } = outcome;
          return { title, message, at: { sheetId: sheet.id, row, column }, retry: reason !== "locked" };
        }
      }
      return undefined;
    });
    if (!refusal) cells.forEach((cell) => this.growBeside(sheet, cell));
    return refusal;
  }

  /** A table beside what was written takes it up: a step of its own, so that Ctrl+Z first takes only that back. */
  private growBeside(sheet: Sheet, written: Area): void {
    const growth = growthFor(sheet, written);
    if (!growth) return;
    const { area, added } = growth;
    const areas = [added, ...(growth.table.showHeaders ? [{ ...area, rows: 1 }] : [])];
    this.history.record(sheet, areas, () => grow(this.book, sheet, growth));
  }

  private clear(sheet: Sheet, areas: readonly Area[]): undefined {
    areas.forEach((area) => sheet.assertEditable(area));
    const filled = areas.flatMap((area) => this.bounded(sheet, area) ?? []);
    this.history.record(sheet, filled, () => filled.forEach((area) => sheet.clearContents(area)));
  }

  private copy(sheet: Sheet, areas: readonly Area[], cut: boolean): Refusal | undefined {
    const [first] = areas;
    if (areas.length !== 1 || !first) return this.words.refusals.oneArea;
    const area = this.bounded(sheet, first) ?? { ...first, rows: 1, columns: 1 };
    const text = copiedText(this.book.view(sheet.id), area);
    this.clipboard = {
      text,
      sheetId: sheet.id,
      area,
      cells: lifted(sheet, area),
      rules: liftedRules(sheet, area),
      cut,
    };
    this.writeClipboard(text);
    return undefined;
  }

  /**
   * What was copied here comes with looks, formulas and rules, in place of those that were there; what comes from
   * elsewhere is entered as its text, and the rules of the cells stay. Neither is held against a validation: Excel
   * does not either, and so what comes back in a file may hold anything.
   */
  private paste(sheet: Sheet, target: Area, text: string): undefined {
    const own = this.clipboard;
    if (own && comparable(own.text) === comparable(text)) {
      const bounded = {
        ...target,
        rows: target.rows === ROWS ? 1 : target.rows,
        columns: target.columns === COLUMNS ? 1 : target.columns,
      };
      const size = {
        rows: Math.max(bounded.rows, own.area.rows),
        columns: Math.max(bounded.columns, own.area.columns),
      };
      const from = own.cut ? this.book.sheetById(own.sheetId) : undefined;
      from?.assertEditable(own.area);
      const pasted = this.history.record(sheet, [{ ...bounded, ...size }], () => {
        if (from) {
          from.clearContents(own.area);
          removeRules(from, own.area);
        }
        const area = putDown(sheet, own.cells, bounded);
        putDownRules(sheet, own.rules, area);
        this.book.tables.headerWritten(sheet, area);
        return area;
      });
      this.growBeside(sheet, pasted);
      if (own.cut) this.clipboard = undefined;
      return;
    }
    const cells = pastedCells(text);
    const columns = Math.max(...cells.map((line) => line.length));
    const area = { row: target.row, column: target.column, rows: cells.length, columns };
    sheet.assertEditable(area);
    const inputs = cells.map((line, i) =>
      line.map((entry, j) => this.read(sheet, area.row + i, area.column + j, entry)),
    );
    this.history.record(sheet, [area], () => {
      sheet.write(area, inputs);
      this.book.tables.headerWritten(sheet, area);
    });
    this.growBeside(sheet, area);
  }

  private read(sheet: Sheet, row: number, column: number, text: string): CellInput {
    const { locale } = this.book;
    const { numberFormat } = sheet.style(row, column);
    const entry = text.startsWith("=") ? toEnglishFormula(text, locale) : text;
    try {
      return readEntry(entry, locale, numberFormat, (formula) => this.book.assertFormula(formula));
    } catch (error) {
      if (error instanceof BookError) return { value: text };
      throw error;
    }
  }

  private format(sheet: Sheet, areas: readonly Area[], toggle: "bold" | "italic" | "underline"): undefined {
    sheet.assertAllowed("allowFormatCells");
    const first = areas[0];
    if (!first) return;
    const style = sheet.style(first.row, first.column);
    for (const area of areas) {
      if (toggle === "underline") {
        sheet.setStyle(area, { underline: style.underline === "none" ? "single" : "none" });
      } else {
        sheet.setStyle(area, { [toggle]: !style[toggle] });
      }
    }
  }

  private bounded(sheet: Sheet, area: Area): Area | undefined {
    const used = sheet.cells.used(false);
    if (area.rows < ROWS && area.columns < COLUMNS) return area;
    return used && intersection(used, area);
  }
}

/** Browsers and systems change line breaks on the clipboard. */
function comparable(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/\n$/, "");
}
