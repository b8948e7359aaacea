/** A framework of one's own in the workbook: read, shown, put on a sheet, and read back word for word. */
import fc from "fast-check";
import type { ActionMap } from "../../src/app/action";
import { frameworkAmong } from "../../src/app/reading/own-framework";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { buildFrameworkSheet } from "../../src/sheets/framework/framework-sheet";
import { anyFramework } from "../framework/any-framework";
import { applyOnNewSheet, markerOn, pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

type Cells = readonly (readonly (string | number | null)[])[];

const ROWS: Cells = [
  ["Kader Duinstad", null, null, null, null],
  ["Groep", "Competentie", "Definitie", "Niveau", "Gedragsindicator"],
  ["Samen", "Aansluiten", "Zoekt de ander op.", 1, "belt zelf"],
  [null, null, null, 2, "+ komt langs"],
  ["Klaar", "Opleveren", "Maakt af.", 1, "sluit een dossier"],
  [null, null, null, 2, "sluit een project"],
];

/** What a person typed or pasted, as texts. */
function fill({ book }: ExcelAtWork, rows: Cells): void {
  const sheet = book.activeSheet;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      book.type(sheet.id, r, c, typeof value === "string" ? `'${value}` : String(value));
    }),
  );
}

async function adopt({ run }: ExcelAtWork, args: ActionMap["adoptFramework"]["args"]) {
  const outcome = await run("adoptFramework", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** The workbook's own framework, without what is known of its sheet. */
async function inWorkbook({ port }: ExcelAtWork): Promise<Framework> {
  const { sheets } = await port.survey({ kinds: ["framework"] });
  return frameworkAmong(sheets, { title: "", clusters: [] });
}

test("a preview says what would be made and makes nothing; then it is made", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    fill(excel, ROWS);
    const before = pictureOf(book);
    const shown = await adopt(excel, { from: { sheet: "Blad1" }, preview: true });
    expect(pictureOf(book)).toEqual(before);
    expect(shown).toMatchObject({
      summary: "2 clusters, 2 competenties, 2 niveaus (1 → 2), 4 indicatoren",
      clusters: 2,
      competencies: 2,
      levels: 2,
      indicators: 4,
      notUnderstood: [],
      asks: [],
    });
    expect(shown).not.toHaveProperty("sheet");
    const made = await adopt(excel, { from: { sheet: "blad1" } });
    expect(made).toMatchObject({ ...shown, sheet: "Competentiekader" });
    const sheet = book.sheetByName("Competentiekader")!;
    expect(markerOn(sheet, "framework")).toMatchObject({ table: "Competentiekader", edition: 1 });
    expect((await inWorkbook(excel)).clusters.map(({ name }) => name)).toEqual(["Samen", "Klaar"]);
    const again = await run("adoptFramework", { from: "builtIn" });
    expect(again).toMatchObject({ ok: false, error: { code: "frameworkThere" } });
  });
});

test("a pasted text, what is selected, and answers", async () => {
  await withExcel(async (excel) => {
    const text = ["Meten", "Rekent na.", "Niveau A", "• telt", "Niveau B", "• weegt"].join("\n");
    const shown = await adopt(excel, { from: { text }, preview: true });
    expect(shown.asks).toEqual([
      {
        question: "levelOrder",
        message: "Wat is het laagste en wat het hoogste niveau van ‘A’ en ‘B’?",
        possible: ["A < B", "B < A"],
        taken: "A < B",
        cell: "A3",
      },
    ]);
    const turned = await adopt(excel, { from: { text }, preview: true, answers: { levelOrder: "B < A" } });
    expect(turned.levelNames).toEqual(["B", "A"]);
    fill(excel, ROWS);
    excel.book.select(excel.book.activeSheet, [{ row: 1, column: 0, rows: 3, columns: 5 }]);
    const selected = await adopt(excel, { from: { selection: true }, preview: true });
    expect(selected).toMatchObject({ competencies: 1, indicators: 2 });
  });
});

test("a text that became a formula is read back", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    fill(excel, ROWS);
    book.type(book.activeSheet.id, 2, 4, "- houdt bij");
    await adopt(excel, { from: { sheet: "Blad1" } });
    const [samen] = (await inWorkbook(excel)).clusters;
    expect(samen?.competencies[0]?.levels.map(({ indicators }) => indicators)).toEqual([
      ["houdt bij"],
      ["komt langs"],
    ]);
  });
});

test("what is no framework is refused, and the workbook stays as it is", async () => {
  await withExcel(async ({ book, run }) => {
    const before = pictureOf(book);
    const outcome = await run("adoptFramework", { from: { sheet: "Blad1" } });
    expect(outcome).toMatchObject({ ok: false, error: { code: "frameworkNotRead" } });
    const nowhere = await run("adoptFramework", { from: {} });
    expect(nowhere).toMatchObject({ ok: false, error: { code: "invalidArgument" } });
    expect(pictureOf(book)).toEqual(before);
  });
});

test("the built-in framework comes back word for word", async () => {
  await withExcel(async (excel) => {
    await adopt(excel, { from: "builtIn" });
    expect(await inWorkbook(excel)).toEqual(compleet());
  });
});

test("any framework comes back word for word", async () => {
  await fc.assert(
    fc.asyncProperty(anyFramework({ most: 12 }), (framework) =>
      withExcel(async (excel) => {
        const names = { sheet: "Competentiekader", table: "Kader", made: "2026-11-30" };
        await applyOnNewSheet(excel.port, buildFrameworkSheet(framework, names));
        expect(await inWorkbook(excel)).toEqual(framework);
      }),
    ),
    { numRuns: 8 },
  );
});
