import type { ActionMap } from "../../src/app/action";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

const PEOPLE = [{ name: "Anna Aalders" }, { name: "Bert de Boer" }];

async function make<Id extends "createTeamScoreSheet" | "createIndicatorForms" | "createProfiles">(
  { run }: ExcelAtWork,
  id: Id,
  args: ActionMap[Id]["args"],
): Promise<ActionMap[Id]["result"]> {
  const outcome = await run(id, args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

const makeTeam = (excel: ExcelAtWork) =>
  make(excel, "createTeamScoreSheet", { people: PEOPLE, competencies: ["1.1", "1.2"] });

const remove = ({ run }: ExcelAtWork, made: Awaited<ReturnType<typeof makeTeam>>) =>
  run("removeSheet", { sheetId: made.sheetId, along: made.along.map(({ sheetId }) => sheetId) });

const names = ({ book }: ExcelAtWork) => book.sheets.map(({ name }) => name);

test("a score sheet goes with its level texts, its lists and their names: the workbook is as it was", async () => {
  await withExcel(async (excel) => {
    const before = pictureOf(excel.book);
    const made = await makeTeam(excel);
    expect(made.along.map(({ sheet }) => sheet)).toEqual(["Competentiematrix", "Lijsten"]);
    expect(await remove(excel, made)).toEqual({
      ok: true,
      result: { alsoRemoved: ["Competentiematrix", "Lijsten"], kept: [] },
    });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("lists that a form made since has its dropdowns from stay, and so does the form's dropdown", async () => {
  await withExcel(async (excel) => {
    const made = await makeTeam(excel);
    const forms = await make(excel, "createIndicatorForms", {
      people: PEOPLE.slice(0, 1),
      rater: "manager",
      competencies: ["1.1"],
    });
    expect(forms.along).toEqual([]);
    expect(await remove(excel, made)).toMatchObject({
      result: { alsoRemoved: ["Competentiematrix"], kept: ["Lijsten"] },
    });
    expect(names(excel).toSorted()).toEqual(["Blad1", "Formulier Anna Aalders", "Lijsten"]);
    expect(excel.book.names.all.map(({ name }) => name)).toContain("Compleet_Oordelen");
  });
});

test("lists stay where somebody may have made a dropdown from them", async () => {
  await withExcel(async (excel) => {
    const made = await makeTeam(excel);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Blad1").getRange("D5:D9");
      own.dataValidation.rule = { list: { inCellDropDown: true, source: "=Compleet_Niveaus" } };
      await context.sync();
    });
    expect(excel.book.names.all.map(({ name }) => name)).toContain("Compleet_Niveaus");
    expect(await remove(excel, made)).toMatchObject({
      result: { alsoRemoved: ["Competentiematrix"], kept: ["Lijsten"] },
    });
  });
});

test("only what was new came along: what was there is nobody's to remove", async () => {
  await withExcel(async (excel) => {
    await make(excel, "createProfiles", { profiles: [{ name: "Adviseur", required: {} }] });
    const before = pictureOf(excel.book);
    const made = await makeTeam(excel);
    expect(made.along.map(({ sheet }) => sheet)).toEqual(["Competentiematrix"]);
    await remove(excel, made);
    expect(pictureOf(excel.book)).toMatchObject({
      names: (before as { names: unknown }).names,
    });
    expect(names(excel).toSorted()).toEqual(["Functieprofielen", "Lijsten", "Blad1"].toSorted());
  });
});

test("the lists of forms come with the first of them, and go with the last", async () => {
  await withExcel(async (excel) => {
    const before = pictureOf(excel.book);
    const { sheets, along } = await make(excel, "createIndicatorForms", { people: PEOPLE, rater: "manager" });
    expect(along.map(({ sheet }) => sheet)).toEqual(["Lijsten"]);
    const [first, last] = sheets;
    await excel.run("removeSheet", { sheetId: first!.sheetId });
    await excel.run("removeSheet", { sheetId: last!.sheetId, along: along.map(({ sheetId }) => sheetId) });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("the last sheet that can be seen stays, and is said to", async () => {
  await withExcel(async (excel) => {
    const made = await makeTeam(excel);
    excel.book.removeSheet(excel.book.sheetByName("Blad1")!);
    expect(await remove(excel, made)).toMatchObject({
      result: { alsoRemoved: ["Lijsten"], kept: ["Competentiematrix"] },
    });
    expect(names(excel)).toEqual(["Competentiematrix"]);
  });
});

describe("someone else is at work while sheets are removed", () => {
  type Book = ExcelAtWork["book"];
  const sheet = (book: Book, name: string) => book.sheetByName(name)!;

  /** With what someone does before a request; what the action answers then, and what is left. */
  async function removedAfter(request: number, act: (book: Book) => void) {
    let answer: unknown;
    let left: readonly string[] = [];
    let cell: unknown;
    let broken: readonly string[] = [];
    await withExcel(async (excel) => {
      const made = await makeTeam(excel);
      excel.faults.at(request, { kind: "before", run: () => act(excel.book) });
      const outcome = await remove(excel, made);
      answer = outcome.ok ? outcome.result : outcome.error.code;
      left = names(excel).toSorted();
      cell = sheet(excel.book, "Blad1").value(0, 0);
      broken = excel.book.names.all
        .filter(({ formula }) => formula.includes("#REF!"))
        .map(({ name }) => name);
    });
    return { answer, left, cell, broken };
  }

  test.each([
    ["a formula", (book: Book) => book.type(sheet(book, "Blad1").id, 0, 0, "=Lijsten!A4"), 0],
    [
      "a formula on a name",
      (book: Book) => book.type(sheet(book, "Blad1").id, 0, 0, "=SUM(Compleet_Scores)"),
      10,
    ],
    [
      "a name of their own",
      (book: Book) =>
        void book.names.add({ name: "Mijn", formula: "=Lijsten!$A$4:$A$9", visible: true, comment: "" }),
      null,
    ],
  ])("lists that %s of theirs looks at stay", async (_, act, cell) => {
    for (const request of [1, 4, 7])
      expect(await removedAfter(request, act)).toEqual({
        answer: { alsoRemoved: ["Competentiematrix"], kept: ["Lijsten"] },
        left: ["Blad1", "Lijsten"],
        cell,
        broken: [],
      });
  });

  test("lists and level texts stay for a copy of the score sheet that was made meanwhile", async () => {
    for (const request of [1, 2, 3])
      expect(
        await removedAfter(request, (book) =>
          book.renameSheet(book.copySheet(sheet(book, "Teamscores"), 0), "Kopie"),
        ),
      ).toMatchObject({
        answer: { alsoRemoved: [], kept: ["Competentiematrix", "Lijsten"] },
        left: ["Blad1", "Competentiematrix", "Kopie", "Lijsten"],
      });
  });

  test("what they remove themselves is no failure, and the rest still goes", async () => {
    for (const request of [2, 4, 5])
      expect(
        await removedAfter(request, (book) => book.removeSheet(sheet(book, "Competentiematrix"))),
      ).toMatchObject({ answer: { alsoRemoved: ["Lijsten"], kept: [] }, left: ["Blad1"] });
  });

  test("the only other sheet that can be seen is hidden: the last one stays, and is said to", async () => {
    for (let request = 1; request < 8; request++)
      expect(
        await removedAfter(request, (book) => book.setVisibility(sheet(book, "Blad1"), "hidden")),
      ).toMatchObject({
        answer: { alsoRemoved: ["Lijsten"], kept: ["Competentiematrix"] },
        left: ["Blad1", "Competentiematrix"],
      });
  });

  test("lists that get another name go with their own names", async () => {
    for (let request = 1; request < 12; request++)
      expect(
        await removedAfter(request, (book) => book.renameSheet(sheet(book, "Lijsten"), "Anders")),
      ).toMatchObject({ left: ["Blad1"], broken: [] });
  });
});
