/**
 * `Worksheet.copy` over the bridge, as Excel does it. The sources stand at `fillCopy`; the places are Microsoft's
 * documentation of `Excel.WorksheetPositionType`.
 */
import { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { eventsToArrive, failureOf, start, stop } from "../../testing/running-excel";

afterEach(stop);

/** A sheet with everything on it, another one that looks at it, and names of every kind. */
async function filled(): Promise<ReturnType<typeof start>> {
  const excel = start();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const other = workbook.worksheets.add("Ander");
    other.getRange("A1:A3").values = [["Niveau"], [7], [8]];
    other.tables.add("A1:A3", true).name = "Elders";
    const team = workbook.worksheets.add("Team A");
    team.getRange("A1:B3").values = [
      ["Naam", "Niveau"],
      ["Anna", 1],
      ["Bob", 3],
    ];
    team.tables.add("A1:B3", true).name = "Scores";
    workbook.names.add("Mensen", team.getRange("A2:A3"), "wie");
    workbook.names.add("Vast", "=5");
    team.names.add("Merk", '="kaart"').visible = false;
    team.names.add("Top", "=MAX('Team A'!$B$2:$B$3)");
    team.getRange("D1:D8").formulas = [
      ["=SUM(Scores[Niveau])"],
      ["=SUM(Elders[Niveau])"],
      ["='Team A'!B2+B3"],
      ["=COUNTA(Mensen)"],
      ["=Top"],
      ["=Ander!A2"],
      ["=Vast"],
      ["=UNIQUE(A2:A3)"],
    ];
    other.getRange("C1").formulas = [["=SUM(Scores[Niveau])+'Team A'!B2"]];
    await context.sync();
    const choices = team.getRange("F1:F3");
    choices.dataValidation.rule = { list: { inCellDropDown: true, source: "='Team A'!$A$2:$A$3" } };
    const format = choices.conditionalFormats.add("Custom");
    format.custom.rule.formula = "='Team A'!$B$2=1";
    format.custom.format.fill.color = "#FF0000";
    team.charts.add("ColumnClustered", team.getRange("A1:B3"), "Columns").name = "Beeld";
    team.getRange("G1").hyperlink = { documentReference: "'Team A'!A1", textToDisplay: "boven" };
    team.getRange("H1:I1").merge();
    team.getRange("A:A").format.columnWidth = 111;
    team.getRange("2:3").group("ByRows");
    team.freezePanes.freezeRows(1);
    team.tabColor = "#00FF00";
    team.showGridlines = false;
    team.pageLayout.setPrintArea("A1:D9");
    team.pageLayout.setPrintTitleRows("$1:$1");
    team.customProperties.add("soort", "team");
    team.protection.protect({ allowAutoFilter: true });
    await context.sync();
  });
  return excel;
}

async function copied(excel: ReturnType<typeof start>): Promise<{ from: Sheet; copy: Sheet }> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team A").copy("End");
    await context.sync();
  });
  return pair(excel.book);
}

function pair(book: Book): { from: Sheet; copy: Sheet } {
  const from = book.sheetByName("Team A");
  const copy = book.sheetByName("Team A (2)");
  if (!from || !copy) throw new Error("The sheets are not there.");
  return { from, copy };
}

const column = (sheet: Sheet): unknown[] =>
  sheet.values({ row: 0, column: 3, rows: 9, columns: 1 }).flatMap(([value]) => value);
const formulas = (sheet: Sheet): unknown[] => [0, 1, 2, 3, 4, 5, 6].map((row) => sheet.formula(row, 3));

test("a copy holds the same and calculates with itself", async () => {
  const excel = await filled();
  const before = column(excel.book.sheetByName("Team A") ?? excel.book.activeSheet);
  const { from, copy } = await copied(excel);
  expect(column(copy)).toEqual(before);
  expect(formulas(copy)).toEqual([
    `=SUM(${copy.tables[0]?.name}[Niveau])`,
    "=SUM(Elders[Niveau])",
    "='Team A (2)'!B2+B3",
    "=COUNTA(Mensen)",
    "=Top",
    "=Ander!A2",
    "=Vast",
  ]);
  expect(formulas(from)[0]).toBe("=SUM(Scores[Niveau])");
  from.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 4 }]]);
  expect(column(copy)).toEqual(before);
  copy.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 9 }]]);
  expect(column(copy).slice(0, 5)).toEqual([12, 15, 12, 2, 9]);
  expect(column(from).slice(0, 5)).toEqual([7, 15, 7, 2, 4]);
  expect(excel.book.sheetByName("Ander")?.value(0, 2)).toBe(11);
});

test("its tables, rules and charts are its own", async () => {
  const { from, copy } = await copied(await filled());
  expect(copy.tables.map(({ name }) => name)).toEqual([expect.stringMatching(/^Scores\d$/)]);
  expect(copy.tables[0]?.id).not.toBe(from.tables[0]?.id);
  expect(copy.validations).toMatchObject([{ formulas: ["'Team A (2)'!$A$2:$A$3"] }]);
  expect(copy.conditionalFormats).toMatchObject([{ rule: { formula: "'Team A (2)'!$B$2=1" } }]);
  expect(copy.charts).toMatchObject([
    { name: "Beeld", series: [{ values: "='Team A (2)'!$B$2:$B$3", categories: "='Team A (2)'!$A$2:$A$3" }] },
  ]);
  expect(copy.charts[0]?.id).not.toBe(from.charts[0]?.id);
  expect(from.validations).toMatchObject([{ formulas: ["'Team A'!$A$2:$A$3"] }]);
});

test("it looks the same, and has no custom properties (office-js #5486)", async () => {
  const excel = await filled();
  const { from, copy } = await copied(excel);
  const { book } = excel;
  const { id: _id, name: _name, tables: _tables, charts: _charts, cells, ...looks } = book.view(copy.id);
  const original = book.view(from.id);
  expect(original).toMatchObject({
    ...looks,
    validations: expect.any(Array),
    conditionalFormats: expect.any(Array),
  });
  expect(cells.map(({ text }) => text)).toEqual(original.cells.map(({ text }) => text));
  expect([...copy.links]).toEqual([...from.links]);
  expect([copy.pageLayout, copy.protection, copy.merges]).toEqual([
    from.pageLayout,
    from.protection,
    from.merges,
  ]);
  expect([from.customProperties.size, copy.customProperties.size]).toEqual([1, 0]);
});

test("names of the sheet come along, names of the workbook about it get twins, others stay", async () => {
  const excel = await filled();
  const { copy } = await copied(excel);
  const { names } = excel.book;
  expect(names.of(copy.id)).toEqual([
    { name: "Merk", formula: '="kaart"', visible: false, comment: "", sheetId: copy.id },
    { name: "Top", formula: "=MAX('Team A (2)'!$B$2:$B$3)", visible: true, comment: "", sheetId: copy.id },
    { name: "Mensen", formula: "='Team A (2)'!$A$2:$A$3", visible: true, comment: "wie", sheetId: copy.id },
  ]);
  expect(names.of(undefined).map(({ name, formula }) => [name, formula])).toEqual([
    ["Mensen", "='Team A'!$A$2:$A$3"],
    ["Vast", "=5"],
  ]);
});

test("where sheet and workbook have the same name, the sheet's counts (KB 108001)", async () => {
  const excel = await filled();
  await Excel.run(async (context) => {
    context.workbook.names.add("Top", "='Team A'!$A$1");
    await context.sync();
  });
  const { copy } = await copied(excel);
  const tops = excel.book.names.of(copy.id).filter(({ name }) => name === "Top");
  expect(tops.map(({ formula }) => formula)).toEqual(["=MAX('Team A (2)'!$B$2:$B$3)"]);
});

test("it stands where it was asked for, under the next free name, and is answered by its id", async () => {
  const excel = start();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem("Blad1");
    const last = worksheets.add("Een blad met een heel lange na");
    const after = first.copy("After", first).load("name,id,position");
    const before = last.copy(Excel.WorksheetPositionType.before, last).load("name");
    const again = after.copy("End");
    const beginning = first.copy().load("name");
    await context.sync();
    expect([after.name, before.name, beginning.name]).toEqual([
      "Blad1 (2)",
      "Een blad met een heel lange (2)",
      "Blad1 (4)",
    ]);
    again.load("name");
    after.name = "Archief";
    const found = worksheets.getItem(after.id).load("name");
    await context.sync();
    expect([again.name, found.name]).toEqual(["Blad1 (3)", "Archief"]);
  });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    "Blad1 (4)",
    "Blad1",
    "Archief",
    "Een blad met een heel lange (2)",
    "Een blad met een heel lange na",
    "Blad1 (3)",
  ]);
  expect(new Set(excel.book.sheets.map(({ id }) => id)).size).toBe(6);
});

test("it is refused beside nothing, at no place, and in a protected workbook", async () => {
  const excel = start();
  const copy = (...given: [("Before" | "None")?, Excel.Worksheet?]) =>
    failureOf((context) => context.workbook.worksheets.getItem("Blad1").copy(...given));
  expect((await copy("Before")).code).toBe("InvalidArgument");
  expect((await copy("Naast" as "None")).code).toBe("InvalidArgument");
  excel.book.structureProtected = true;
  expect((await copy("None")).code).toBe("AccessDenied");
  expect(excel.book.sheets).toHaveLength(1);
});

test("who listens hears of the sheet and its tables", async () => {
  await filled();
  await Excel.run(async (context) => {
    const heard: string[] = [];
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add((event) => Promise.resolve(void heard.push(event.type)));
    tables.onAdded.add((event) => Promise.resolve(void heard.push(event.type)));
    await context.sync();
    worksheets.getItem("Team A").copy("End");
    await context.sync();
    await eventsToArrive();
    expect(heard.sort()).toEqual(["TableAdded", "WorksheetAdded"]);
  });
});

test("a copy survives the file, and so does a copy of what came from a file", async () => {
  const excel = await filled();
  await copied(excel);
  const again = await Book.open(await excel.book.save(), { locale: "nl-NL" });
  expect(column(pair(again).copy)).toEqual(column(pair(excel.book).from));
  const { from } = pair(again);
  const third = again.copySheet(from, 0);
  const last = await Book.open(await again.save(), { locale: "nl-NL" });
  const opened = last.sheetByName("Team A (3)");
  expect(third.name).toBe("Team A (3)");
  expect(opened && column(opened)).toEqual(column(from));
  expect(opened?.charts).toMatchObject([{ series: [{ values: "='Team A (3)'!$B$2:$B$3" }] }]);
  expect(opened?.tables.map(({ name }) => name)).toEqual(third.tables.map(({ name }) => name));
  const named = last.names.of(opened?.id ?? "").map(({ name, visible }) => `${name} ${visible}`);
  expect(named.sort()).toEqual(["Mensen true", "Merk false", "Top true"]);
});
