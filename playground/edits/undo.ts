import { sameArea, type Area } from "embedded-excel/cells";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import type { Table } from "embedded-excel/rules";
import { lifted, patchTo, type LiftedCell } from "./transfer";

interface Step {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly before: Moment;
  readonly after: Moment;
}

/** How things stood: the cells of the step, and what lies over the cells of the whole sheet. */
interface Moment {
  readonly cells: readonly LiftedCell[];
  readonly tables: readonly (Pick<Table, "area" | "columns"> & { readonly table: Table })[];
  readonly rules: Pick<Sheet, "validations" | "conditionalFormats">;
}

function momentOf(sheet: Sheet, areas: readonly Area[]): Moment {
  const { validations, conditionalFormats } = sheet;
  return {
    cells: areas.flatMap((area) => lifted(sheet, area).flat()),
    tables: sheet.tables.map((table) => ({
      table,
      area: table.area,
      columns: table.columns.map((column) => ({ ...column })),
    })),
    rules: { validations, conditionalFormats },
  };
}

/** Nothing was done, as when an entry is refused. */
function sameMoment(before: Moment, after: Moment): boolean {
  return (
    before.rules.validations === after.rules.validations &&
    before.rules.conditionalFormats === after.rules.conditionalFormats &&
    before.tables.every(({ table, area }) => sameArea(table.area, area)) &&
    before.cells.every((cell, index) => {
      const now = after.cells[index];
      return (
        cell.style === now?.style &&
        cell.spilled === now.spilled &&
        JSON.stringify(cell.input) === JSON.stringify(now.input)
      );
    })
  );
}

/**
 * What a person did in the grid, to be undone and done again. It holds cells, rules, and how
 * far tables reach, and forgets everything as soon as something else changes the workbook: undoing past that could put old values over new ones.
 */
export class UndoHistory {
  private done: Step[] = [];
  private undone: Step[] = [];
  private recording = false;

  constructor(private readonly book: Book) {
    book.onChange((change) => {
      if (!this.recording && change.kind !== "selection" && change.kind !== "results") this.forget();
    });
  }

  /** Lets `act` change cells of a sheet and remembers what they held in these areas. */
  record<Result>(sheet: Sheet, areas: readonly Area[], act: () => Result): Result {
    const before = momentOf(sheet, areas);
    this.recording = true;
    try {
      const result = act();
      // What formulas give because of it belongs to it.
      this.book.calculate();
      const after = momentOf(sheet, areas);
      if (!sameMoment(before, after)) {
        this.done.push({ sheetId: sheet.id, areas, before, after });
        this.undone = [];
      }
      return result;
    } finally {
      this.recording = false;
    }
  }

  /** Takes the last step back; answers where, or undefined where there is none. */
  undo(): { readonly sheet: Sheet; readonly areas: readonly Area[] } | undefined {
    const step = this.done.pop();
    if (!step) return undefined;
    this.undone.push(step);
    return this.restore(step, step.before);
  }

  redo(): { readonly sheet: Sheet; readonly areas: readonly Area[] } | undefined {
    const step = this.undone.pop();
    if (!step) return undefined;
    this.done.push(step);
    return this.restore(step, step.after);
  }

  private restore(
    step: Step,
    { cells, tables, rules }: Moment,
  ): { readonly sheet: Sheet; readonly areas: readonly Area[] } | undefined {
    const sheet = this.book.sheetById(step.sheetId);
    if (!sheet) return undefined;
    this.recording = true;
    try {
      for (const { row, column, input, style, spilled } of cells) {
        const at = { row, column, rows: 1, columns: 1 };
        // What a formula spills comes back by itself.
        sheet.write(at, [[spilled ? { value: null } : input]]);
        if (sheet.style(row, column) !== style) sheet.cells.patch(at, patchTo(style));
      }
      for (const { table, area, columns } of tables) {
        if (sameArea(table.area, area)) {
          // A header that is back takes its name along, in formulas too.
          this.book.tables.headerWritten(sheet, area);
          continue;
        }
        table.area = area;
        table.columns = columns.map((column) => ({ ...column }));
      }
      sheet.validations = rules.validations;
      sheet.conditionalFormats = rules.conditionalFormats;
      this.book.invalidate();
      sheet.changed();
      this.book.calculate();
    } finally {
      this.recording = false;
    }
    return { sheet, areas: step.areas };
  }

  private forget(): void {
    this.done = [];
    this.undone = [];
  }
}
