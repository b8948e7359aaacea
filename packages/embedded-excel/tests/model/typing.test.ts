import { Book } from "../../model/book";
import { DEFAULT_PROTECTION_OPTIONS } from "../../model/protection";
import { NO_ALERT, NO_PROMPT, type Validation } from "../../model/validation";

const RULE: Validation = {
  areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
  type: "whole",
  operator: "between",
  formulas: ["0", "B1"],
  allowBlank: true,
  dropdown: true,
  prompt: NO_PROMPT,
  alert: { ...NO_ALERT, title: "Niveau", message: "Geef een niveau." },
};

function opened(): { book: Book; id: string; type: (row: number, column: number, text: string) => unknown } {
  const book = new Book({ locale: "nl-NL" });
  const { id } = book.activeSheet;
  return { book, id, type: (row, column, text) => book.type(id, row, column, text) };
}

describe("a person types", () => {
  test("numbers, formulas in Dutch, and text, as Excel reads them", () => {
    const { book, type } = opened();
    type(0, 0, "1,5");
    type(1, 0, '=ALS(A1>1;SOM(A1;1,25);"nee; niet")');
    type(2, 0, "'=1+1");
    const sheet = book.activeSheet;
    expect(sheet.formula(1, 0)).toBe('=IF(A1>1,SUM(A1,1.25),"nee; niet")');
    expect(sheet.values({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1.5], [2.75], ["=1+1"]]);
    expect(sheet.style(2, 0).quotePrefix).toBe(true);
  });

  test("a code such as 1.2 becomes a date in Dutch, as in Excel, and stays a number in English", () => {
    const { book, type } = opened();
    type(0, 0, "1.2");
    const year = new Date().getFullYear();
    const serial = Math.round((Date.UTC(year, 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
    expect(book.activeSheet.value(0, 0)).toBe(serial);
    expect(book.activeSheet.style(0, 0).numberFormat).toMatch(/^d{1,2}-mmm/u);
    const english = new Book({ locale: "en-US" });
    english.type(english.activeSheet.id, 0, 0, "1.2");
    expect(english.activeSheet.value(0, 0)).toBe(1.2);
  });

  test("a refused entry changes nothing and says why", () => {
    const { book, type } = opened();
    const sheet = book.activeSheet;
    sheet.validations = [RULE];
    type(0, 1, "4");
    type(1, 1, "2");
    expect(type(0, 0, "4")).toEqual({ accepted: true });
    expect(type(0, 0, "5")).toEqual({
      accepted: false,
      reason: "validation",
      title: "Niveau",
      message: "Geef een niveau.",
    });
    // The bound is relative: in the next row it is B2.
    expect(type(1, 0, "3")).toMatchObject({ accepted: false });
    expect(type(1, 0, "tekst")).toMatchObject({ accepted: false });
    expect(type(0, 0, "")).toEqual({ accepted: true });
    expect(type(5, 5, "=1+*2")).toMatchObject({ accepted: false, reason: "invalid" });
    expect(sheet.values({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[null], [null]]);
    expect(sheet.cells.at(5, 5)).toBeUndefined();
  });

  test("warnings and hints let an entry stand", () => {
    const { book, type } = opened();
    book.activeSheet.validations = [
      { ...RULE, formulas: ["0", "4"], alert: { ...NO_ALERT, style: "warning" } },
    ];
    expect(type(0, 0, "9")).toEqual({ accepted: true });
  });

  test("a locked cell on a protected sheet refuses, an unlocked one does not", () => {
    const { book, type } = opened();
    const sheet = book.activeSheet;
    sheet.setStyle({ row: 0, column: 1, rows: 1, columns: 1 }, { locked: false });
    sheet.protection = { on: true, options: DEFAULT_PROTECTION_OPTIONS };
    expect(type(0, 0, "x")).toMatchObject({ accepted: false, reason: "locked" });
    expect(type(0, 1, "x")).toEqual({ accepted: true });
  });

  test("each entry is told once, with its place", () => {
    const { book, id, type } = opened();
    const told: unknown[] = [];
    const stop = book.onChange((change) => told.push(change));
    type(2, 3, "x");
    stop();
    type(2, 3, "y");
    expect(told).toEqual([
      { kind: "cells", sheetId: id, areas: [{ row: 2, column: 3, rows: 1, columns: 1 }] },
    ]);
  });
});
