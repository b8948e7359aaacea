/** The framework that counts in a workbook, given as text and as a CASE package, and taken over in another workbook. */
import fc from "fast-check";
import type { ActionMap } from "../../src/app/action";
import { frameworkAmong } from "../../src/app/reading/own-framework";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { parseFramework } from "../../src/framework/parse";
import { buildFrameworkSheet } from "../../src/sheets/framework/framework-sheet";
import { anyFramework } from "../framework/any-framework";
import { againstItself, againstSchema } from "../framework/giving/case-rules";
import { applyOnNewSheet, pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

async function give({ run }: ExcelAtWork, args: ActionMap["giveFramework"]["args"]) {
  const outcome = await run("giveFramework", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

async function adopt({ run }: ExcelAtWork, args: ActionMap["adoptFramework"]["args"]) {
  const outcome = await run("adoptFramework", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

async function inWorkbook({ port }: ExcelAtWork): Promise<Framework> {
  const { sheets } = await port.survey({ kinds: ["framework"] });
  const { id, ...framework } = frameworkAmong(sheets, { title: "", clusters: [] });
  expect(id).toBeDefined();
  return framework;
}

test("the built-in framework, in both forms, from a workbook that stays as it is", async () => {
  await withExcel(async (excel) => {
    const before = pictureOf(excel.book);
    const text = await give(excel, { as: "text" });
    expect(text).toMatchObject({
      fileName: "Compleet Competenties.txt",
      summary: "4 clusters, 15 competenties, 4 niveaus (1 → 4), 215 indicatoren",
      ...{ clusters: 4, competencies: 15, levels: 4, indicators: 215 },
    });
    expect(parseFramework(text.text)).toEqual(compleet());
    const inCase = await give(excel, { as: "case" });
    expect(inCase.fileName).toBe("Compleet Competenties (CASE 1.1).json");
    const given: unknown = JSON.parse(inCase.text);
    expect(againstSchema(given)).toEqual([]);
    expect(againstItself(given as Parameters<typeof againstItself>[0])).toEqual([]);
    expect(given).toMatchObject({ CFDocument: { creator: "onbekend", language: "nl" } });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test.each(["text", "case"] as const)(
  "the workbook's own, as %s, comes back word for word in another workbook",
  async (as) => {
    await fc.assert(
      fc.asyncProperty(anyFramework({ most: 10 }), async (framework) => {
        const names = { sheet: "Competentiekader", table: "Kader", made: "2026-11-30" };
        let text = "";
        await withExcel(async (excel) => {
          await applyOnNewSheet(excel.port, buildFrameworkSheet(framework, names));
          ({ text } = await give(excel, { as }));
        });
        await withExcel(async (excel) => {
          const made = await adopt(excel, { from: { text } });
          expect(made).toMatchObject({ notUnderstood: [], asks: [] });
          expect(await inWorkbook(excel)).toEqual(framework);
        });
      }),
      { numRuns: 4 },
    );
  },
);

test("who laid it down and its language are said where they are known; a title may hold what no file name may", async () => {
  await withExcel(async (excel) => {
    await adopt(excel, { from: { text: "Kader: A/B?\n\nMeten\nRekent na.\nNiveau 1\n• telt\n" } });
    const { text, fileName } = await give(excel, { as: "case", creator: " Gemeente X ", language: "en" });
    expect(JSON.parse(text)).toMatchObject({ CFDocument: { creator: "Gemeente X", language: "en" } });
    expect(fileName).toBe("Kader A B (CASE 1.1).json");
    expect(JSON.parse((await give(excel, { as: "case" })).text)).not.toHaveProperty("CFDocument.language");
  });
});

test("a framework that cannot be read any more is not given, and neither is one in another form", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    const { sheetId = "" } = await adopt(excel, { from: "builtIn" });
    book.type(sheetId, 4, 4, "hoog");
    const before = pictureOf(book);
    expect(await run("giveFramework", { as: "text" })).toMatchObject({
      ok: false,
      error: { code: "frameworkUnreadable" },
    });
    const other = await run("giveFramework", { as: "pdf" } as never);
    expect(other).toMatchObject({ ok: false, error: { code: "invalidArgument" } });
    expect(pictureOf(book)).toEqual(before);
  });
});

test.each([
  ['{ "CFDocument": {', /^Deze tekst begint als JSON/u],
  ['{ "naam": "Meten" }', /^Deze tekst is JSON, maar geen CASE-pakket/u],
  ['{ "CFDocument": {}, "CFItems": [] }', /^In dit CASE-pakket staan geen competenties/u],
])("%s is refused in one sentence, and nothing is made", async (text, sentence) => {
  await withExcel(async ({ book, run }) => {
    const before = pictureOf(book);
    const outcome = await run("adoptFramework", { from: { text } });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: "frameworkNotRead", message: expect.stringMatching(sentence) },
    });
    expect(pictureOf(book)).toEqual(before);
  });
});
