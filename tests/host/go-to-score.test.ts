/** While somebody scores: on to the next score, and what a function requires, in the embedded Excel. */
import { parseArea } from "../../src/sheets/plan/a1";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

function select({ book }: ExcelAtWork, sheetId: string, address: string): void {
  const area = parseArea(address);
  const sheet = book.sheetById(sheetId);
  if (area && sheet) book.select(sheet, [area]);
}

const PEOPLE = ["Anna", "Bert", "Cem"].map((name) => ({ name, profile: "Adviseur" }));

async function team({ run }: ExcelAtWork) {
  const profiles = await run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.2": 3 } }] });
  const made = await run("createTeamScoreSheet", { people: PEOPLE, competencies: ["1.1", "1.2"] });
  if (!profiles.ok || !made.ok) throw new Error("Not made");
  const [first = "", last = ""] = made.result.scores.split(":");
  return { ...made.result, first, last };
}

test("a score, and on to the next that is empty, past what is filtered away; four requests", async () => {
  await withExcel(async (excel) => {
    const { sheetId, sheet, first } = await team(excel);
    const [column, row] = [first.slice(0, 1), Number(first.slice(1))];
    await excel.run("writeScore", { sheetId, address: first, value: 2, was: "" });
    const go = (address: string) => {
      select(excel, sheetId, address);
      return excel.run("goToScore", { sheetId, address, step: "nextEmpty" });
    };
    excel.meter.reset();
    expect(await go(first)).toEqual({ ok: true, result: { address: `${column}${row + 1}` } });
    expect(excel.meter.requests).toBe(4);
    expect(excel.book.selection.areas).toMatchObject([{ row, rows: 1, columns: 1 }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`).rowHidden = true;
      await context.sync();
    });
    expect(await go(first)).toEqual({ ok: true, result: { address: `${column}${row + 2}` } });
  });
});

test("whoever has selected another cell meanwhile stays there", async () => {
  await withExcel(async (excel) => {
    const { sheetId, first, last } = await team(excel);
    select(excel, sheetId, first);
    excel.faults.at(2, { kind: "before", run: () => select(excel, sheetId, last) });
    excel.meter.reset();
    expect(await excel.run("goToScore", { sheetId, address: first, step: "next" })).toMatchObject({
      ok: true,
    });
    expect(excel.book.selection.areas).toEqual([parseArea(last)]);
  });
});

test("nothing to go to on a sheet that is gone, or where all is filled in", async () => {
  await withExcel(async (excel) => {
    const { sheetId, sheet, scores, last } = await team(excel);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(scores).values = PEOPLE.map(() => [1, 2]);
      await context.sync();
    });
    const go = (id: string) => excel.run("goToScore", { sheetId: id, address: last, step: "nextEmpty" });
    expect(await go(sheetId)).toEqual({ ok: true, result: {} });
    expect(await go("{weg}")).toEqual({ ok: true, result: {} });
  });
});

test("what a function requires, while another action is under way too; nothing where it says nothing", async () => {
  await withExcel(async (excel) => {
    const required = (profile: string, competency: string) =>
      excel.run("requiredLevel", { profile, competency });
    expect(await required("Adviseur", "1.2")).toEqual({ ok: true, result: {} });
    const { sheetId, first } = await team(excel);
    const [answer] = await Promise.all([
      required("adviseur", "Analyseren"),
      excel.run("writeScore", { sheetId, address: first, value: 2, was: "" }),
    ]);
    expect(answer).toEqual({ ok: true, result: { level: 3 } });
    expect(await required("Adviseur", "1.1")).toEqual({ ok: true, result: {} });
    expect(await required("Jurist", "1.2")).toEqual({ ok: true, result: {} });
    expect(await required("Adviseur", "9.9")).toEqual({ ok: true, result: {} });
  });
});
