/** A framework beside the same one in another language. */
import type { InsertMatrixArguments } from "../../src/app/action";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

const ENGLISH = [
  ["Code", "Competency", "Definition", "Level", "Indicator"],
  ["1.5", "Stress resistance", "Stays calm.", "1", "asks for help"],
  ["1.5", "Stress resistance", "Stays calm.", "1", "says what is too much"],
  ["1.5", "Stress resistance", "Stays calm.", "1", "keeps working"],
  ["1.5", "Stress resistance", "Stays calm.", "2", "only one"],
];

function put({ book }: ExcelAtWork, lines: readonly (readonly string[])[]): void {
  const area = { row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 };
  book.activeSheet.write(
    area,
    lines.map((line) => line.map((value) => ({ value }))),
  );
}

const insert = ({ run }: ExcelAtWork, args: Partial<InsertMatrixArguments> = {}) =>
  run("insertMatrix", {
    ...{ layout: "list", competencies: ["1.5", "1.1"], levels: [1, 2], translation: { sheet: "Blad1" } },
    ...args,
  });

test("what has the same code, level and number of indicators stands beside it; the rest is named", async () => {
  await withExcel(async (excel) => {
    put(excel, ENGLISH);
    const outcome = await insert(excel);
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.result.remarks).toEqual([
      "In twee talen naast elkaar: 1 competentie, 3 indicatoren.",
      "Zonder vertaling: 1.1 Zorgvuldigheid (de code staat er niet); 1.5 Stressbestendigheid, niveau 2 (hier 3 indicatoren, daar 1). Zet in de vertaling dezelfde codes, en bij elk niveau evenveel indicatoren in dezelfde volgorde.",
    ]);
    const sheet = excel.book.sheetByName(outcome.result.sheet)!;
    const rows = Array.from({ length: 20 }, (_, row) =>
      [1, 3, 4, 6, 7].map((column) => sheet.value(row, column)),
    );
    expect(rows.filter(([code]) => code === "1.5")).toEqual([
      ["1.5", 1, 1, "Stress resistance", "asks for help"],
      ["1.5", 1, 2, "Stress resistance", "says what is too much"],
      ["1.5", 1, 3, "Stress resistance", "keeps working"],
      ...[1, 2, 3].map((number) => ["1.5", 2, number, "Stress resistance", null]),
    ]);
    for (const row of rows.filter(([code]) => code === "1.1")) expect(row.slice(3)).toEqual([null, null]);
  });
});

test("a text is read too, and so is what is selected", async () => {
  await withExcel(async (excel) => {
    put(excel, ENGLISH);
    for (const translation of [
      { selection: true },
      { text: ENGLISH.map((line) => line.join("\t")).join("\n") },
      { sheet: "Blad1", cells: "A1:E4" },
    ]) {
      const outcome = await insert(excel, { translation, competencies: ["1.5"], levels: [1] });
      expect(outcome).toMatchObject({
        result: { remarks: ["In twee talen naast elkaar: 1 competentie, 3 indicatoren."] },
      });
      await excel.run("goTo", { sheetId: excel.book.sheetByName("Blad1")!.id, address: "A1" });
    }
  });
});

test.each([
  ["without codes", "notTranslated", ENGLISH.map((line) => line.slice(1))],
  [
    "whose levels could be in either order",
    "translationUnsure",
    ENGLISH.map(([code = "", name = "", definition = "", level = "", text = ""]) => [
      code,
      name,
      definition,
      level === "1" ? "Blue" : level === "2" ? "Yellow" : level,
      text,
    ]),
  ],
  ["of which nothing can be read", "frameworkNotRead", [["", ""]]],
])("a translation %s is refused before anything is made", async (_, code, lines) => {
  await withExcel(async (excel) => {
    put(excel, lines);
    const before = excel.book.sheets.map(({ name }) => name);
    expect(await insert(excel)).toMatchObject({ ok: false, error: { code } });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(before);
  });
});
