import fc from "fast-check";
import { textInput } from "../../src/excel/request/text-input";
import { Book } from "embedded-excel/book";
import { applyOnNewSheet, areaOf, planOf, selectCell, withExcel } from "./excel-at-work";

/** Texts that Excel, in Dutch or English, would make something else of. */
const NASTY = [
  ..."=1+1|=SOM(A1:A3)|+31 6 12345678|+A1|-x|-1|@x|@SUM(A1)|'s avonds|''|'|1.1|1,1|1.10|007|1e5|1E5|50%|€ 5|5 €|(5)".split(
    "|",
  ),
  ..."1/2|1-2-2024|2024-01-02|3 mrt|mei 2024|mei-24|jan 5|12:30|12:30:05|WAAR|onwaar|TRUE|False|#N/A|#N/B|#WAARDE!".split(
    "|",
  ),
  ..." 5|5 | =1+1|\t=1|١٢|５|½|²|＝1+1|－1|$A$1|A1|R1C1|1.1  Zorgvuldigheid|Niveau 1|• regel|–|—5|.5|,5|%|&|\\".split(
    "|",
  ),
  "=CMD|' /C calc'!A0",
  "eerste\n=tweede",
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(..."=+-@'0123456789.,€$%#("), fc.string({ maxLength: 10 }))
    .map((parts) => parts.join("")),
  fc.mixedCase(fc.constantFrom("waar", "onwaar", "true", "false", "mei 2024", "1e3")),
);

test.each(["nl-NL", "en-US"] as const)("whatever text, that text is what comes back (%s)", async (locale) => {
  await withExcel(
    async ({ port, book }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
          const plan = planOf({
            rows: texts.length,
            columns: 1,
            values: [{ area: areaOf(texts.length, 1), values: texts.map((one) => [one]) }],
          });
          const { sheetId } = await applyOnNewSheet(port, plan, `Proef ${book.sheets.length}`);
          const back = await Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(sheetId);
            const range = sheet.getRangeByIndexes(0, 0, texts.length, 1).load("values,valueTypes");
            await context.sync();
            return { values: range.values as unknown[][], types: range.valueTypes };
          });
          expect(back.values.map(([value]) => value)).toEqual(texts);
          expect(back.types.map(([type]) => type)).toEqual(
            texts.map((one) => (one === "" ? "Empty" : "String")),
          );
          book.removeSheet(book.sheetById(sheetId)!);
        }),
        { numRuns: 30, examples: [[NASTY]] },
      );
    },
    { locale },
  );
});

test("what cannot be read as anything else stays as it is; the rest gets the apostrophe", () => {
  for (const one of ["• houdt rekening met regels", "Plannen en organiseren", "één ding"]) {
    expect(textInput(one)).toBe(one);
  }
  expect(textInput("")).toBe("");
  const harmless = ["• regel", "eerste\n=tweede"];
  for (const one of NASTY.filter((nasty) => !harmless.includes(nasty)))
    expect(textInput(one)).toBe(`'${one}`);
});

test.each(["=1+1", "+31612345678", "-x", "@x", "'s avonds", "1.1"])(
  "%s put in a cell is text in the model and in the saved file",
  async (nasty) => {
    await withExcel(async ({ run, book, meter }) => {
      selectCell(book, 1, 1);
      expect(await run("insertText", { text: nasty })).toEqual({
        ok: true,
        result: { sheet: "Blad1", address: "B2", undo: 1 },
      });
      // Two to look and write, two to go on to the next cell.
      expect(meter.requests).toBe(4);
      expect(book.selection.areas).toMatchObject([{ row: 2, column: 1 }]);
      expect(book.activeSheet.value(1, 1)).toBe(nasty);
      expect(book.activeSheet.formula(1, 1)).toBeUndefined();
      const opened = await Book.open(await book.save(), { locale: "nl-NL" });
      expect(opened.activeSheet.value(1, 1)).toBe(nasty);
      expect(opened.activeSheet.formula(1, 1)).toBeUndefined();
    });
  },
);

test("on the last row there is no next cell", async () => {
  await withExcel(async ({ run, book }) => {
    selectCell(book, 1_048_575, 0);
    expect(await run("insertText", { text: "x" })).toMatchObject({
      ok: true,
      result: { address: "A1048576" },
    });
    expect(book.selection.areas).toMatchObject([{ row: 1_048_575, column: 0 }]);
  });
});

test("a text that is there stays where Excel does not show the next cell", async () => {
  await withExcel(async ({ run, book, faults }) => {
    selectCell(book, 1, 1);
    faults.at(3, { kind: "fail", code: "GeneralException", message: "Niet nu." });
    expect(await run("insertText", { text: "x" })).toMatchObject({ ok: true, result: { address: "B2" } });
    expect(book.activeSheet.value(1, 1)).toBe("x");
  });
});

test("a text that no cell can hold is refused before anything is written", async () => {
  await withExcel(async ({ run, book, meter }) => {
    const outcome = await run("insertText", { text: "x".repeat(32_768) });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: "textTooLong", message: expect.stringContaining("32.768") },
    });
    expect(meter.requests).toBe(1);
    expect(book.activeSheet.value(0, 0)).toBeNull();
    expect(await run("insertText", { text: "x".repeat(32_767) })).toMatchObject({ ok: true });
  });
});
