/** The team score sheet in the embedded Excel: what it costs, what is in the saved file, and how it takes what people type. */
import type { ActionMap, MadeScoreSheet } from "../../src/app/action";
import { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import type { Person } from "../../src/scoring/person";
import { parseArea } from "../../src/sheets/plan/a1";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

type CreateTeamScoreSheetArguments = ActionMap["createTeamScoreSheet"]["args"];

const MEGABYTE = 1024 * 1024;
const team = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Voornaam Achternaam ${index + 1}`,
    number: String(index).padStart(6, "0"),
    department: "Publiekszaken en dienstverlening",
    profile: "Beleidsadviseur",
  }));

async function make({ run }: ExcelAtWork, args: CreateTeamScoreSheetArguments): Promise<MadeScoreSheet> {
  const outcome = await run("createTeamScoreSheet", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

async function reopened(book: Book): Promise<Book> {
  return Book.open(await book.save(), { locale: "nl-NL" });
}

function scoresOf(book: Book, { sheetId, scores }: MadeScoreSheet) {
  return { sheet: book.sheetById(sheetId)!, area: parseArea(scores)! };
}

describe("at most two requests, each under 5 MB", () => {
  const cases: readonly [string, CreateTeamScoreSheetArguments, number][] = [
    ["30 people, 15 competencies, 2 raters", { people: team(30), raters: ["self", "manager"] }, 60],
    ["2,000 people, 15 competencies", { people: team(2000) }, 2000],
  ];
  test.each(cases)("%s", async (_, args, rows) => {
    await withExcel(async (excel) => {
      const made = await make(excel, args);
      expect(excel.meter.requests).toBeLessThanOrEqual(2);
      for (const { requestBytes, responseBytes } of excel.meter.log) {
        expect(requestBytes).toBeLessThan(5 * MEGABYTE);
        expect(responseBytes).toBeLessThan(5 * MEGABYTE);
      }
      const { sheet, area } = scoresOf(excel.book, made);
      expect([area.rows, area.columns]).toEqual([rows, 15]);
      expect(sheet.value(1, 0)).toBe(`0 van ${rows * 15} ingevuld`);
      expect(excel.book.activeSheet).toBe(sheet);
      expect(sheet.validations).toHaveLength(16);
      expect(sheet.conditionalFormats).toHaveLength(2);
    });
  });
});

test("names are stored as typed, in the workbook and in the file opened again", async () => {
  const names = [
    '=HYPERLINK("x")',
    "+31",
    "-",
    "@SUM(A1)",
    "O'Brien",
    "'Jansen",
    "Łukasz",
    "x".repeat(300),
    "👩🏽‍💼 Emoji",
    "محمد بن سلمان",
    "1.1",
    "WAAR",
    "1-2-2024",
  ];
  await withExcel(async (excel) => {
    const people = names.map((name) => ({ name, number: name, department: name, profile: name }));
    const made = await make(excel, { people, competencies: ["1.2"] });
    for (const book of [excel.book, await reopened(excel.book)]) {
      const sheet = book.sheetByName(made.sheet)!;
      const { row } = parseArea(made.scores)!;
      names.forEach((name, index) => {
        for (let column = 0; column < 4; column++) {
          expect(sheet.value(row + index, column)).toBe(name);
          expect(sheet.formula(row + index, column)).toBeUndefined();
        }
      });
    }
  });
});

test("what people enter: scores as numbers, n.v.t., and a sentence of ours for the rest", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const made = await make(excel, {
      people: team(2),
      competencies: ["1.1", "1.2"],
      raters: ["self", "manager"],
    });
    const { sheet, area } = scoresOf(book, made);
    const enter = (row: number, column: number, text: string) =>
      book.type(sheet.id, area.row + row, area.column + column, text);
    for (const score of ["0", "4", "n.v.t."]) expect(enter(0, 0, score)).toEqual({ accepted: true });
    expect(enter(0, 0, "3")).toEqual({ accepted: true });
    expect(sheet.value(area.row, area.column)).toBe(3);
    for (const wrong of ["5", "-1", "2,5", "goed"]) {
      expect(enter(1, 0, wrong)).toEqual({
        accepted: false,
        reason: "validation",
        title: "Geen geldige score",
        message: "Kies 0 t/m 4 of n.v.t. uit de lijst. Weet u het nog niet? Laat de cel dan leeg.",
      });
    }
    expect(book.type(sheet.id, area.row, 4, "baas")).toMatchObject({
      accepted: false,
      message: "Kies zelf, leidinggevende of collega uit de lijst.",
    });
    expect(book.type(sheet.id, area.row, 4, "collega")).toEqual({ accepted: true });
    // Nothing is protected unless it was asked for.
    expect(book.type(sheet.id, area.row, 0, "Andere naam")).toEqual({ accepted: true });
  });
});

test("progress per row and in all, of rows that have a name; what is no score is not filled in and breaks nothing", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const made = await make(excel, { people: team(3), competencies: ["1.1", "1.2", "2.1"] });
    const { sheet, area } = scoresOf(book, made);
    const filled = () => [0, 1, 2].map((index) => sheet.value(area.row + index, area.column + 3));
    expect([...filled(), sheet.value(1, 0)]).toEqual([
      ...Array.from({ length: 3 }, () => "0 van 3"),
      "0 van 9 ingevuld",
    ]);
    book.type(sheet.id, area.row, area.column, "2");
    book.type(sheet.id, area.row, area.column + 2, "n.v.t.");
    book.type(sheet.id, area.row + 1, area.column + 1, "=1/0");
    sheet.write({ ...area, row: area.row + 2, rows: 1, column: area.column, columns: 3 }, [
      [{ value: "4 Expert" }, { value: 5 }, { value: 0 }],
    ]);
    book.calculate();
    expect([...filled(), sheet.value(1, 0)]).toEqual(["2 van 3", "0 van 3", "1 van 3", "3 van 9 ingevuld"]);
    book.type(sheet.id, area.row + 1, 0, "");
    expect([...filled(), sheet.value(1, 0)]).toEqual(["2 van 3", "", "1 van 3", "3 van 6 ingevuld"]);
  });
});

test("in the file: one validation for each column and none inline, headers that are links, one rule for each look", async () => {
  await withExcel(async (excel) => {
    await excel.run("createProfiles", { profiles: [{ name: "Jurist", required: {} }] });
    const made = await make(excel, { people: team(3), raters: ["self", "manager"] });
    const again = await reopened(excel.book);
    const sheet = again.sheetByName(made.sheet)!;
    const { row, rows } = parseArea(made.scores)!;
    expect(sheet.validations.map(({ formulas }) => formulas[0])).toEqual([
      "Compleet_Profielen",
      "Compleet_Beoordelaars",
      ...Array.from({ length: 15 }, () => "Compleet_Scores"),
    ]);
    for (const { areas } of sheet.validations) expect(areas).toMatchObject([{ row, rows, columns: 1 }]);
    expect(sheet.conditionalFormats).toHaveLength(2);
    const [table] = sheet.tables;
    expect(table!.columns.map(({ name }) => name)).toEqual([
      ...["Naam", "Nr", "Afdeling", "Functie", "Beoordelaar"],
      ...expectedHeaders,
      ...["Ingevuld", "Toelichting"],
    ]);
    const texts = again.sheetByName("Competentiematrix")!;
    expectedHeaders.forEach((header, index) => {
      expect(sheet.value(row - 1, 5 + index)).toBe(header);
      const { documentReference = "" } = sheet.link(row - 1, 5 + index)!;
      const [where, cell] = documentReference.split("!");
      expect(where).toBe("'Competentiematrix'");
      const { row: at } = parseArea(cell!)!;
      expect(header.split(/ (.*)/).slice(0, 2)).toEqual([texts.value(at, 0), texts.value(at, 1)]);
      expect(sheet.style(row - 1, 5 + index).rotation).toBe(90);
    });
    const file = await FilePackage.read(await excel.book.save());
    const path = file.sheets().find(({ name }) => name === made.sheet)!.path;
    expect(file.text(path)).not.toMatch(/<formula1>(&quot;|")/);
    expect(file.text(path)!.match(/<dataValidation /g)).toHaveLength(17);
    // And it still works there.
    expect(again.type(sheet.id, row, 5, "5")).toMatchObject({ accepted: false, title: "Geen geldige score" });
    expect(again.type(sheet.id, row, 3, "Jurist")).toEqual({ accepted: true });
    expect(again.type(sheet.id, row, 3, "Onbekend")).toMatchObject({ accepted: false });
    expect(again.type(sheet.id, row, 5, "4")).toEqual({ accepted: true });
    expect(sheet.value(1, 0)).toBe("1 van 90 ingevuld");
  });
});

test("the list of functions grows with the table of profiles", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    const profiles = await run("createProfiles", { profiles: [{ name: "Jurist", required: {} }] });
    if (!profiles.ok) throw new Error(profiles.error.message);
    const made = await make(excel, { people: team(1), competencies: ["1.1"] });
    const { row } = parseArea(made.scores)!;
    expect(book.type(made.sheetId, row, 3, "Beheerder")).toMatchObject({
      accepted: false,
      title: "Onbekende functie",
    });
    const sheet = book.sheetById(profiles.result.sheetId)!;
    const table = sheet.tables[0]!;
    const below = table.area.row + table.area.rows;
    book.tables.resize(sheet, table, { ...table.area, rows: table.area.rows + 1 });
    book.type(sheet.id, below, 0, "Beheerder");
    expect(book.type(made.sheetId, row, 3, "Beheerder")).toEqual({ accepted: true });
  });
});

test("a row that is added below counts along", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const made = await make(excel, { people: team(1), competencies: ["1.1", "1.2"] });
    const { sheet, area } = scoresOf(book, made);
    const table = sheet.tables[0]!;
    book.tables.resize(sheet, table, { ...table.area, rows: table.area.rows + 1 });
    book.type(sheet.id, area.row + 1, 0, "Nieuw");
    book.type(sheet.id, area.row + 1, area.column, "2");
    expect(sheet.value(area.row + 1, area.column + 2)).toBe("1 van 2");
    expect(sheet.value(1, 0)).toBe("1 van 4 ingevuld");
  });
});

test("a second sheet: names of its own, the same lists and level texts", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const first = await make(excel, { people: team(1) });
    const second = await make(excel, { people: team(1) });
    const third = await make(excel, { people: team(1), competencies: ["1.1"], sheetName: "Klein team" });
    expect([first.sheet, second.sheet, third.sheet]).toEqual(["Teamscores", "Teamscores (2)", "Klein team"]);
    expect([first.table, second.table, third.table]).toEqual(["Teamscores", "Teamscores_2", "Teamscores_3"]);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Blad1", "visible"],
      ["Teamscores", "visible"],
      ["Competentiematrix", "visible"],
      ["Lijsten", "hidden"],
      ["Teamscores (2)", "visible"],
      ["Klein team", "visible"],
      ["Competentiematrix (2)", "visible"],
    ]);
    const { row } = parseArea(second.scores)!;
    expect(book.type(second.sheetId, row, 5, "9")).toMatchObject({ accepted: false });
    expect(book.type(second.sheetId, row, 5, "1")).toEqual({ accepted: true });
    expect(book.sheetById(first.sheetId)!.value(1, 0)).toBe("0 van 15 ingevuld");
    expect(book.sheetById(second.sheetId)!.value(1, 0)).toBe("1 van 15 ingevuld");
  });
});

test("protected: scores, function and explanation can be changed, the rest is closed", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const made = await make(excel, { people: team(1), competencies: ["1.1"], protect: true });
    const { row } = parseArea(made.scores)!;
    expect(book.type(made.sheetId, row, 5, "3")).toEqual({ accepted: true });
    expect(book.type(made.sheetId, row, 3, "Jurist")).toEqual({ accepted: true });
    expect(book.type(made.sheetId, row, 7, "Goed gezien")).toEqual({ accepted: true });
    for (const column of [0, 1, 2, 4, 6]) {
      expect(book.type(made.sheetId, row, column, "x")).toMatchObject({ reason: "locked" });
    }
    expect(book.sheetById(made.sheetId)!.value(1, 0)).toBe("1 van 1 ingevuld");
  });
});

test.each([1, 2])(
  "request %i fails: the workbook is as it was, and the sentence says so",
  async (request) => {
    await withExcel(async (excel) => {
      await excel.run("insertMatrix", { layout: "list" });
      excel.book.type(excel.book.sheets[0]!.id, 0, 0, "Iets van de gebruiker");
      const before = pictureOf(excel.book);
      excel.faults.failAt(request, "AccessDenied");
      const outcome = await excel.run("createTeamScoreSheet", { people: team(3) });
      expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\.$/) } });
      expect(pictureOf(excel.book)).toEqual(before);
    });
  },
);

const expectedHeaders = [
  "1.1 Zorgvuldigheid",
  "1.2 Analyseren",
  "1.3 Flexibiliteit",
  "1.4 Onafhankelijk",
  "1.5 Stressbestendigheid",
  "2.1 Samenwerken",
  "2.2 Coachen",
  "2.3 Communiceren",
  "3.1 Doelgericht",
  "3.2 Besluiten nemen",
  "3.3 Initiatief nemen",
  "3.4 Plannen en organiseren",
  "4.1 Omgevingssensitiviteit",
  "4.2 Visie",
  "4.3 Klantgerichtheid",
];
