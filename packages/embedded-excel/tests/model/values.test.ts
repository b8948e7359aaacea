import { Book } from "../../model/book";
import { BookError } from "../../model/book-error";
import type { BookLocale } from "../../model/locale";
import { shownText } from "../../model/number-format";
import { readApiValue, readEntry } from "../../model/values";

const book = new Book({ locale: "en-US" });
const assertFormula = (formula: string): void => book.assertFormula(formula);
const entered = (text: string, locale: BookLocale = "nl-NL", format = "General"): unknown =>
  readEntry(text, locale, format, assertFormula);

describe("a cell and TEXT show", () => {
  it.each([
    [1.005, "0.00"],
    [-2.675, "0.00"],
    [4.35, "0.0"],
    [0.285, "0%"],
    [1234.565, "#,##0.00"],
    [1.005, '0.00 "p"'],
    [2.5, "0"],
    [-8.345, "0.00;(0.00)"],
  ])("the same of %d as %s", (value, format) => {
    const workbook = new Book({ locale: "en-US" });
    const text = workbook.evaluate(workbook.activeSheet, `=TEXT(${value},"${format.replaceAll('"', '""')}")`);
    expect(text).toEqual([[shownText(value, format, "en-US")]]);
  });
});

describe("what a text that is entered becomes", () => {
  test.each([
    ["1,1", { value: 1.1 }],
    // Microsoft's Excel in Dutch takes it for the first of January, docs/checking.md builds on it.
    ["1.1", { value: expect.any(Number) as number, numberFormat: "d-mmm" }],
    ["31.2", { value: "31.2" }],
    ["1.000", { value: 1000, numberFormat: "#,##0" }],
    ["12,5%", { value: 0.125, numberFormat: "0.00%" }],
    ["31-12-2024", { value: 45657, numberFormat: "d-m-yyyy" }],
    ["WAAR", { value: true }],
    ["TRUE", { value: "TRUE" }],
    ["#N/B", { value: { error: "#N/A" } }],
    ["Ana", { value: "Ana" }],
    ["n.v.t.", { value: "n.v.t." }],
    ["", { value: null }],
    ["'=1+1", { value: "=1+1", quotePrefix: true }],
    ["'1.1", { value: "1.1", quotePrefix: true }],
    ["=1+1", { formula: "=1+1" }],
    ["-A1", { formula: "=-A1" }],
    ["+31612345678", { value: 31612345678 }],
  ])("in Dutch, %j", (text, expected) => {
    expect(entered(text)).toEqual(expected);
  });

  test.each([
    ["1.1", { value: 1.1 }],
    ["1,1", { value: "1,1" }],
    ["1,000", { value: 1000, numberFormat: "#,##0" }],
    ["12/31/2024", { value: 45657, numberFormat: "m/d/yyyy" }],
    ["WAAR", { value: "WAAR" }],
  ])("in English, %j", (text, expected) => {
    expect(entered(text, "en-US")).toEqual(expected);
  });

  test("a cell with the text format keeps everything as text", () => {
    for (const text of ["=1+1", "1.1", "31-12-2024", "-x", "'a"]) {
      expect(entered(text, "nl-NL", "@")).toEqual({ value: text });
    }
  });

  test("what begins as a formula and is none is refused", () => {
    for (const text of ["=1+*2", "=SUM(A1", "=LEN()", "-klaar)", "@ naam @"]) {
      expect(() => entered(text)).toThrow(BookError);
    }
  });

  test("the longest text fits, one more does not; the same for formulas", () => {
    expect(entered("x".repeat(32_767))).toEqual({ value: "x".repeat(32_767) });
    expect(() => entered("x".repeat(32_768))).toThrow("32767");
    expect(() => entered(`="${"x".repeat(8_190)}"`)).toThrow("8192");
  });

  test("the API reads English whatever the language, and takes only plain values", () => {
    expect(readApiValue("1.1", "General", assertFormula)).toEqual({ value: 1.1 });
    expect(readApiValue(3, "General", assertFormula)).toEqual({ value: 3 });
    expect(() => readApiValue({}, "General", assertFormula)).toThrow(BookError);
  });
});

describe("what a cell shows", () => {
  test.each([
    [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
    [0.256, "0.0%", "25,6%", "25.6%"],
    [45292, "d mmmm yyyy", "1 januari 2024", "1 January 2024"],
    [45292, "d-mmm-yy", "1-jan-24", "1-Jan-24"],
    [3, '0" pt."', "3 pt.", "3 pt."],
    [0, "0;-0;;@", "", ""],
    [1 / 3, "General", "0,333333333", "0.333333333"],
    [true, "General", "WAAR", "TRUE"],
    [{ error: "#N/A" }, "General", "#N/B", "#N/A"],
    ["1.1", "@", "1.1", "1.1"],
    [null, "0.00", "", ""],
    // Rounded in its decimal form.
    [1.005, "0.00", "1,01", "1.01"],
    [-1.005, "0.00", "-1,01", "-1.01"],
    [1.005, '0.00 "uur";[Red]-0.0', "1,01 uur", "1.01 uur"],
    [0.285, "0%", "29%", "29%"],
    [1234.565, "#,##0.00", "1.234,57", "1,234.57"],
    [1500, "0,", "2", "2"],
    [1.005, "General", "1,005", "1.005"],
  ])("%j as %s", (value, format, dutch, english) => {
    expect(shownText(value, format, "nl-NL")).toBe(dutch);
    expect(shownText(value, format, "en-US")).toBe(english);
  });
});
