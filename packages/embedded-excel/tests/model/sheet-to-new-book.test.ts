/** A sheet copied or moved to a new workbook. The sources stand at `sheetToNewBook`. */
import { Book } from "../../model/book";
import type { CellInput } from "../../model/cell";
import { moveSheetToNewBook, sheetToNewBook } from "../../model/copying/sheet-to-new-book";
import { FilePackage } from "../../model/file/file-package";
import type { Sheet } from "../../model/sheet";

function column(sheet: Sheet, at: number, inputs: readonly CellInput[]): void {
  sheet.write(
    { row: 0, column: at, rows: inputs.length, columns: 1 },
    inputs.map((input) => [input]),
  );
}

const values = (sheet: Sheet): unknown[] =>
  sheet.values({ row: 0, column: 2, rows: 9, columns: 1 }).flatMap(([value]) => value);
const formulas = (sheet: Sheet): unknown[] => Array.from({ length: 9 }, (_, row) => sheet.formula(row, 2));

function filled(): { book: Book; team: Sheet } {
  const book = new Book({ locale: "nl-NL" });
  const other = book.addSheet("Blad 2");
  column(other, 0, [{ value: "Niveau" }, { value: 7 }, { value: 8 }]);
  book.tables.rename(book.tables.add(other, { row: 0, column: 0, rows: 3, columns: 1 }, true), "Elders");
  const team = book.addSheet("Team");
  column(team, 0, [{ value: "Score" }, { value: 1 }, { value: 3 }]);
  book.tables.rename(book.tables.add(team, { row: 0, column: 0, rows: 3, columns: 1 }, true), "Scores");
  const name = (text: string, formula: string, sheetId?: string) =>
    book.names.add({ name: text, formula, visible: true, comment: "", ...(sheetId && { sheetId }) });
  name("Hier", "=Team!$A$2:$A$3");
  name("Daar", "='Blad 2'!$A$2");
  name("Ongebruikt", "='Blad 2'!$A$3");
  name("Vast", "=5");
  book.names.add({ name: "Merk", formula: '="kaart"', visible: false, comment: "", sheetId: team.id });
  name("Eigen", "=SUM(Team!$A$2:$A$3)", team.id);
  column(
    team,
    2,
    [
      "=SUM(Scores[Score])",
      "=SUM(Elders[Niveau])",
      "='Blad 2'!A2+A2",
      "=Blad1!A1",
      "=SUM(Hier)",
      "=Daar",
      "=Vast",
      "=Eigen",
      "=Team!A3",
    ].map((formula) => ({ formula })),
  );
  team.customProperties.set("soort", "team");
  team.validations = [
    {
      areas: [{ row: 0, column: 4, rows: 2, columns: 1 }],
      type: "list",
      formulas: ["'Blad 2'!$A$2:$A$3"],
      allowBlank: true,
      dropdown: true,
      prompt: { show: false, title: "", message: "" },
      alert: { show: true, style: "stop", title: "", message: "" },
    },
  ];
  return { book, team };
}

test("it keeps its name, its tables and its values, and loses its custom properties", () => {
  const { book, team } = filled();
  const before = values(team);
  const made = sheetToNewBook(book, team, "Map1.xlsx");
  const [copy] = made.sheets;
  expect(made.sheets.map(({ name }) => name)).toEqual(["Team"]);
  expect(copy?.id).not.toBe(team.id);
  expect(copy?.tables.map(({ name }) => name)).toEqual(["Scores"]);
  expect(copy && values(copy)).toEqual(before);
  expect(before).toEqual([4, 15, 8, 0, 4, 7, 5, 4, 3]);
  expect(copy?.customProperties.size).toBe(0);
  expect(book.sheets).toHaveLength(3);
});

test("what refers elsewhere refers to the old file", () => {
  const { book, team } = filled();
  const copy = sheetToNewBook(book, team, "Map1.xlsx").activeSheet;
  expect(formulas(copy)).toEqual([
    "=SUM(Scores[Score])",
    "=SUM(Map1.xlsx!Elders[Niveau])",
    "='[Map1.xlsx]Blad 2'!A2+A2",
    "=[Map1.xlsx]Blad1!A1",
    "=SUM(Hier)",
    "=Daar",
    "=Vast",
    "=Eigen",
    "=Team!A3",
  ]);
  expect(copy.validations[0]?.formulas).toEqual(["'[Map1.xlsx]Blad 2'!$A$2:$A$3"]);
  const spaced = sheetToNewBook(book, team, "Map van Jan's team.xlsx").activeSheet;
  expect(formulas(spaced).slice(1, 4)).toEqual([
    "=SUM('Map van Jan''s team.xlsx'!Elders[Niveau])",
    "='[Map van Jan''s team.xlsx]Blad 2'!A2+A2",
    "='[Map van Jan''s team.xlsx]Blad1'!A1",
  ]);
});

test("names come along: its own, those about it and those that it uses", () => {
  const { book, team } = filled();
  const made = sheetToNewBook(book, team, "Map1.xlsx");
  const { id } = made.activeSheet;
  expect(
    made.names.all.map(({ name, formula, sheetId, visible }) => [name, formula, sheetId, visible]),
  ).toEqual([
    ["Merk", '="kaart"', id, false],
    ["Eigen", "=SUM(Team!$A$2:$A$3)", id, true],
    ["Hier", "=Team!$A$2:$A$3", undefined, true],
    ["Daar", "='[Map1.xlsx]Blad 2'!$A$2", undefined, true],
    ["Vast", "=5", undefined, true],
  ]);
});

test("formulas that refer to the old file stand at their values, over change, save and open", async () => {
  const { book, team } = filled();
  const made = sheetToNewBook(book, team, "Map1.xlsx");
  const copy = made.activeSheet;
  column(copy, 0, [{ value: "Score" }, { value: 2 }]);
  expect(values(copy)).toEqual([5, 15, 8, 0, 5, 7, 5, 5, 3]);
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const saved = await made.save();
  warned.mockRestore();
  const file = await FilePackage.read(saved);
  // Numbered, and in the order of CT_Workbook: excelts has them the wrong way round, and warns of itself.
  expect(file.text("xl/workbook.xml")).toMatch(
    /<\/sheets><externalReferences>.*<\/externalReferences><definedNames>/s,
  );
  const again = await Book.open(saved, { locale: "nl-NL" });
  expect(again.activeSheet.formula(2, 2)).toBe("='[1]Blad 2'!A2+A2");
  expect(values(again.activeSheet).slice(0, 8)).toEqual([5, 15, 8, 0, 5, 7, 5, 5]);
  expect(again.names.of(again.activeSheet.id).map(({ name, visible }) => [name, visible])).toEqual(
    expect.arrayContaining([
      ["Merk", false],
      ["Eigen", true],
    ]),
  );
});

test("a sheet that is moved is gone where it was", () => {
  const { book, team } = filled();
  const first = book.sheets[0];
  if (first) column(first, 0, [{ formula: "=Team!A2" }]);
  const made = moveSheetToNewBook(book, team, "Map1.xlsx");
  expect(made.activeSheet.name).toBe("Team");
  expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad 2"]);
  expect(first?.value(0, 0)).toEqual({ error: "#REF!" });
});
