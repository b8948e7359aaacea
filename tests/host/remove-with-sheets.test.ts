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
