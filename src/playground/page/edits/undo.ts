import type { Area } from "../../workbook/book/area";
import type { Book } from "../../workbook/book/book";
import type { Sheet } from "../../workbook/book/sheet";
import { lifted, patchTo, type LiftedCell } from "./transfer";

interface Step {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly before: readonly LiftedCell[];
  readonly after: readonly LiftedCell[];
}

/**
 * What a person did in the grid, to be undone and done again. It holds cells only, and forgets everything as soon as
 * something else changes the workbook: undoing past that could put old values over new ones.
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
    const before = areas.flatMap((area) => lifted(sheet, area).flat());
    this.recording = true;
    try {
      const result = act();
      // What formulas give because of it belongs to it.
      this.book.calculate();
      const after = areas.flatMap((area) => lifted(sheet, area).flat());
      this.done.push({ sheetId: sheet.id, areas, before, after });
      this.undone = [];
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
    cells: readonly LiftedCell[],
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
