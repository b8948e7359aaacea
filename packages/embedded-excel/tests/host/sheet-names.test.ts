/**
 * Names that belong to one sheet. Sources: Microsoft's documentation of `NamedItem` and `Worksheet.names`, office-js
 * #2875, and "Names in formulas" (a name of the sheet goes before one of the workbook; `Team!Drempel` is that sheet's).
 */
import { Book } from "../../model/book";
import { failureOf, start, stop } from "../../testing/running-excel";

afterEach(stop);

/** "Drempel" three times, a hidden text on a sheet, and formulas with them on two sheets. */
async function filled(): Promise<ReturnType<typeof start>> {
  const excel = start();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const team = workbook.worksheets.add("Team A");
    workbook.worksheets.add("Leeg").names.add("Drempel", "=3");
    workbook.names.add("Drempel", "=1", "van het boek");
    team.names.add("Drempel", "=2", "van het blad");
    team.names.add("Dubbel", "=Drempel*2");
    team.names.add("Merk", `="${"a".repeat(255)}"&"${"b".repeat(255)}"`).visible = false;
    const formulas = [
      ["=Drempel"],
      ["='Team A'!Drempel"],
      ["=Leeg!Drempel"],
      ["=Blad1!Drempel"],
      ["=LEN('Team A'!Merk)"],
      ["='Team A'!Dubbel"],
      ["=Merk"],
    ];
    workbook.worksheets.getItem("Blad1").getRange("A1:A7").formulas = formulas;
    team.getRange("A1:A7").formulas = formulas;
    await context.sync();
  });
  return excel;
}

function valuesOf(book: Book, name: string): unknown[] {
  const sheet = book.sheetByName(name);
  return (sheet?.values({ row: 0, column: 0, rows: 6, columns: 1 }) ?? []).flat();
}

test("of the same name stand side by side, and a formula takes its own sheet's first", async () => {
  const { book } = await filled();
  expect(valuesOf(book, "Blad1")).toEqual([1, 2, 3, 1, 510, 4]);
  expect(valuesOf(book, "Team A")).toEqual([2, 2, 3, 1, 510, 4]);
  expect(book.sheetByName("Blad1")?.value(6, 0)).toEqual({ error: "#NAME?" });
});

test("are read with all sheets in one request", async () => {
  await filled();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load(
      "items/name,items/names/items/name,items/names/items/formula,items/names/items/value," +
        "items/names/items/visible,items/names/items/scope,items/names/items/comment,items/names/items/type",
    );
    names.load("items/name,items/scope");
    await context.sync();
    expect(names.items.map(({ name, scope }) => [name, scope])).toEqual([["Drempel", "Workbook"]]);
    const [first, team] = worksheets.items;
    expect(first?.names.items).toEqual([]);
    expect(team?.names.items.map((item) => item.toJSON())).toMatchObject([
      {
        name: "Drempel",
        formula: "=2",
        value: 2,
        type: "Integer",
        scope: "Worksheet",
        comment: "van het blad",
      },
      { name: "Dubbel", formula: "=Drempel*2" },
      {
        name: "Merk",
        visible: false,
        type: "String",
        formula: `="${"a".repeat(255)}"&"${"b".repeat(255)}"`,
        value: "a".repeat(255) + "b".repeat(255),
      },
    ]);
  });
});

test("come back from a file, hidden and after sheets have moved", async () => {
  const { book } = await filled();
  const [first, , last] = book.sheets;
  if (first) book.moveSheet(first, 2);
  const again = await Book.open(await book.save(), { locale: "nl-NL" });
  const named = (from: Book): unknown =>
    from.names.all.map(({ sheetId, ...name }) => [name, sheetId && from.sheetById(sheetId)?.name]);
  expect(named(again)).toEqual(expect.arrayContaining(named(book) as unknown[]));
  expect(again.names.all).toHaveLength(5);
  expect(valuesOf(again, "Blad1")).toEqual([1, 2, 3, 1, 510, 4]);
  expect(last?.name).toBe("Leeg");
});

test("are written over, deleted, and found by their sheet only", async () => {
  const { book } = await filled();
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Team A");
    names.getItem("merk").formula = '="c"';
    names.getItem("Drempel").delete();
    const absent = context.workbook.names.getItemOrNullObject("Merk");
    const merk = names.getItem("Merk").load("value");
    await context.sync();
    expect([absent.isNullObject, merk.value]).toEqual([true, "c"]);
  });
  expect(valuesOf(book, "Team A").slice(0, 3)).toEqual([1, 1, 3]);
});

test("go with their sheet, and follow its name", async () => {
  const { book } = await filled();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Leeg").delete();
    worksheets.getItem("Team A").name = "Team";
    await context.sync();
  });
  expect(book.names.all.map(({ name }) => name)).toEqual(["Drempel", "Drempel", "Dubbel", "Merk"]);
  expect(book.sheetByName("Blad1")?.formula(1, 0)).toBe("=Team!Drempel");
  expect(valuesOf(book, "Blad1").slice(0, 3)).toEqual([1, 2, { error: "#REF!" }]);
});

test("refuse a text of over 255 characters between quotes, and a name that the sheet has", async () => {
  await filled();
  const team = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Team A").names;
  const long = await failureOf((context) => team(context).add("Lang", `="${"x".repeat(256)}"`));
  const double = await failureOf((context) => team(context).add("drempel", "=1"));
  expect([long.code, double.code]).toEqual(["InvalidArgument", "ItemAlreadyExists"]);
});

test("are in the way of one for the workbook while their sheet is in front (office-js #2875)", async () => {
  const { book } = await filled();
  const add = (context: Excel.RequestContext) => context.workbook.names.add("Merk", "=1");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team A").activate();
    await context.sync();
  });
  expect((await failureOf(add)).code).toBe("ItemAlreadyExists");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").activate();
    add(context);
    await context.sync();
  });
  expect(book.names.find("Merk")?.formula).toBe("=1");
});
