/** Sheets of others, read through Microsoft's client: what stands beside values must come along in the same requests. */
import { createWorkbookPort } from "../../src/excel/workbook";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { check, inShort, mendAll, onSheet, teamSheet, write } from "./score-sheets-at-work";

/** As a person types it, each row from column A. */
function type({ book }: ExcelAtWork, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, i) => row.forEach((text, j) => book.type(book.activeSheet.id, i, j, text)));
}

const PERSONNEL = [
  ["Voornaam", "Tussenvoegsel", "Achternaam", "1.1 Zorgvuldigheid", "1.2 Analyseren"],
  ["Piet", "van der", "Berg", "3", "2"],
  ["Anna", "", "Bos ", "1", "33"],
  ["Piet", "van der", "Berg", "3", "2"],
];

test("names in parts: findings lead to the right cells, and a mend writes the part that needs it", async () => {
  await withExcel(async (excel) => {
    type(excel, PERSONNEL);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([
      "C3 strayName Bos  → Bos",
      "E3 outsideScale 33",
      "A4:C4 duplicateRating Piet",
    ]);
    expect(checked.findings[2]?.message).toContain("al in A2:C2");
    expect(checked.sheets).toMatchObject([{ sheet: "Blad1", people: 2, scores: 5 }]);
    await mendAll(excel, checked);
    expect(excel.book.activeSheet.value(2, 2)).toBe("Bos");
  });
});

test("a list with a row for each score, a filter on it, in two requests", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Medewerker", "Competentie", "Score", "Beoordelaar"],
      ["Anna Bos", "Zorgvuldigheid", "3", "zelf"],
      ["Bert Smit", "Zorgvuldigheid", "2", "zelf"],
      ["Anna Bos", "Communicatie", "2", "zelf"],
      ["Bert Smit", "1.2 Analyseren", "vier", "zelf"],
    ]);
    await onSheet("Blad1", (sheet) =>
      sheet.autoFilter.apply("A1:D5", 0, { filterOn: "Values", values: ["Anna Bos"] }),
    );
    excel.meter.reset();
    const checked = await check(excel);
    expect(excel.meter.requests).toBe(2);
    expect(inShort(checked)).toEqual([
      "A3 hiddenRows Bert Smit",
      "B4 nearCompetency Communicatie → 2.3 Communiceren",
      "A5 hiddenRows Bert Smit",
      "C5 textScore vier",
    ]);
    expect(checked.findings[0]?.message).toContain("weggefilterd");
    const confirmed = [{ header: "Communicatie", competency: "2.3" }];
    expect(inShort(await check(excel, { confirmed }))).not.toContainEqual(
      expect.stringContaining("nearCompetency"),
    );
  });
});

test("codes that Excel made dates of are known by their format, and a number like it is none", async () => {
  await withExcel(async (excel) => {
    // With hyphens the embedded Excel makes the dates that a Dutch Excel makes of 1.2 and 1.5 too.
    type(excel, [
      ["Naam", "Zorgvuldigheid", "1-2", "1-5", "1-2-2026"],
      ["Anna", "3", "2", "1", "0"],
    ]);
    await write("Blad1", "F1:F2", [[46054], [1]]);
    const {
      sheets: [sheet],
    } = await createWorkbookPort().survey({ kinds: [], active: true });
    expect([...(sheet?.dates ?? [])]).toEqual([
      ["C1", { day: 1, month: 2, withYear: false }],
      ["D1", { day: 1, month: 5, withYear: false }],
      ["E1", { day: 1, month: 2, withYear: true }],
    ]);
    const checked = await check(excel);
    expect(checked.sheets).toMatchObject([{ sheet: "Blad1", people: 1, scores: 3 }]);
    expect(inShort(checked)).toEqual(["E1 unknownCompetency 46054", "F1 unknownCompetency 46054"]);
  });
});

test("a date whose order is in doubt waits for a person, who confirms or mends it", async () => {
  await withExcel(async (excel) => {
    type(excel, [
      ["Naam", "Zorgvuldigheid", "1-2"],
      ["Anna", "3", "2"],
    ]);
    const checked = await check(excel);
    expect(inShort(checked)).toEqual(["C1 nearCompetency 46054 → 1.2 Analyseren"]);
    expect(checked.findings[0]?.message).toContain("1 februari");
    const confirmed = [{ header: "46054", competency: "1.2" }];
    expect(await check(excel, { confirmed })).toMatchObject({ findings: [], sheets: [{ scores: 2 }] });
    await mendAll(excel, checked);
    expect(await check(excel)).toMatchObject({ findings: [], sheets: [{ scores: 2 }] });
  });
});

test("hidden columns are competencies, or people where they stand side by side", async () => {
  await withExcel(async (excel) => {
    const team = await teamSheet(excel);
    const column = team.score(0, 1).replace(/\d+/u, "");
    await onSheet(team.made.sheet, (sheet) => {
      sheet.getRange(`${column}:${column}`).columnHidden = true;
    });
    const checked = await check(excel);
    expect(inShort(checked)).toEqual([`${team.score(0, 1)}:${team.score(5, 1)} hiddenColumns 3`]);
    expect(checked.sheets[0]).toMatchObject({ scores: 18 });
  });
  await withExcel(async (excel) => {
    type(excel, [
      ["Competentie", "Anna", "Bert", "Carla"],
      ["1.1 Zorgvuldigheid", "3", "2", "1"],
      ["1.2 Analyseren", "3", "2", "1"],
    ]);
    await onSheet("Blad1", (sheet) => {
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("3:3").rowHidden = true;
    });
    const checked = await check(excel);
    expect(inShort(checked)).toEqual(["B1:C1 hiddenColumns Anna", "B3:D3 hiddenRows 3"]);
    expect(checked.sheets).toMatchObject([{ sheet: "Blad1", people: 3, scores: 6 }]);
  });
});
