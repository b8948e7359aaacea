import { followedCell, type FollowedCell } from "../../src/app/pane/followed-cell";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { watchCell } from "../../src/excel/reading/watch-cell";
import { compleet } from "../../src/framework/compleet";
import { parseArea } from "../../src/sheets/plan/a1";
import { excelAtWork, type ExcelAtWork } from "./excel-at-work";
import { turns } from "embedded-excel/testing";

const REST = 30;

let excel: ExcelAtWork;
let seen: (FollowedCell | undefined)[];
let end: (() => void) | undefined;

beforeEach(() => {
  excel = excelAtWork();
  seen = [];
});
afterEach(async () => {
  end?.();
  end = undefined;
  await rested();
  expect(excel.host.hostFaults).toEqual([]);
  excel.dispose();
});

function watch(): void {
  end = watchCell((cell) => seen.push(cell && followedCell(compleet(), cell)), { rest: REST });
}

/** What moved has been told, a rest is over, and its answer is there. */
async function rested(): Promise<void> {
  await turns(20);
  await new Promise((resolve) => setTimeout(resolve, REST + 1));
  await turns();
}

function select(sheet: string, address: string): void {
  const found = excel.book.sheetByName(sheet);
  const area = parseArea(address);
  if (!found || !area) throw new Error(`${sheet}!${address}`);
  excel.book.select(found, [area]);
}

/** A table as the team score sheet has it, from A3 on, and an indicator form. */
async function makeSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const mark = (sheet: Excel.Worksheet, kind: string) =>
      sheet.customProperties.add(
        MARKER_KEY,
        JSON.stringify({
          kind,
          version: 1,
          about: { table: "T", competencies: "1.1,1.2", levels: "1,2" },
          run: "x",
        }),
      );
    const team = worksheets.add("Team");
    mark(team, "teamScores");
    team.getRange("A3:E5").values = [
      ["Naam", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren", "Toelichting"],
      ["Anna", "leidinggevende", 2, "", ""],
      ["Bert", "zelf", "", "'n.v.t.", ""],
    ];
    team.tables.add("A3:E5", true).name = "Teamscores";
    const form = worksheets.add("Anna");
    mark(form, "indicatorForm");
    form.getRange("A1:B2").values = [
      ["Naam", "'Anna"],
      ["Beoordelaar", "zelf"],
    ];
    form.getRange("A8:G9").values = [
      ["Code", "Competentie", "Niveau", "Nr", "Indicator", "Score", "Toelichting"],
      ["'2.1", "Samenwerken", 1, 2, "…", "", ""],
    ];
    form.tables.add("A8:G9", true).name = "Form";
    await context.sync();
  });
}

const scores = () => seen.map((cell) => cell && `${cell.person} ${cell.competency.code} ${cell.now}`);

test("tells the score in each cell where the selection rests, at one request a rest", async () => {
  await makeSheets();
  select("Team", "C4");
  watch();
  await rested();
  expect(scores()).toEqual(["Anna 1.1 2"]);
  excel.meter.reset();
  select("Team", "D5");
  await rested();
  select("Team", "B5");
  await rested();
  select("Team", "C3");
  await rested();
  select("Team", "H20");
  await rested();
  select("Team", "C5");
  await rested();
  expect(scores().slice(1)).toEqual([
    "Bert 1.2 n.v.t.",
    undefined,
    undefined,
    undefined,
    "Bert 1.1 undefined",
  ]);
  expect(excel.meter.requests).toBe(5);
});

test("where Excel tells of no selection it is looked again when someone comes back to the pane (office-js 6311)", async () => {
  excel.dispose();
  excel = excelAtWork({ silentSelection: true });
  await makeSheets();
  select("Team", "C4");
  let comeBack = (): void => undefined;
  let stopped = false;
  end = watchCell((cell) => seen.push(cell && followedCell(compleet(), cell)), {
    rest: REST,
    onReturn: (look) => {
      comeBack = look;
      return () => void (stopped = true);
    },
  });
  await rested();
  select("Team", "D5");
  await rested();
  expect(scores()).toEqual(["Anna 1.1 2"]);
  comeBack();
  await rested();
  expect(scores()).toEqual(["Anna 1.1 2", "Bert 1.2 n.v.t."]);
  end();
  end = undefined;
  expect(stopped).toBe(true);
});

test("arrowing along costs nothing until it rests", async () => {
  await makeSheets();
  select("Team", "C4");
  watch();
  await rested();
  excel.meter.reset();
  for (const address of ["C5", "D5", "D4", "C4", "C5"]) select("Team", address);
  await rested();
  expect(excel.meter.requests).toBe(1);
  expect(seen).toHaveLength(2);
});

test("on a sheet that is not ours it asks once, and never again", async () => {
  await makeSheets();
  select("Blad1", "A1");
  watch();
  await rested();
  excel.meter.reset();
  for (const address of ["B2", "C3", "D4"]) {
    select("Blad1", address);
    await rested();
  }
  excel.book.type(excel.book.activeSheet.id, 0, 0, "van mij");
  await rested();
  expect(excel.meter.requests).toBe(0);
  expect(seen.every((cell) => cell === undefined)).toBe(true);
});

test("follows to another sheet, and the score of an indicator there", async () => {
  await makeSheets();
  select("Team", "C4");
  watch();
  await rested();
  select("Anna", "F9");
  await rested();
  expect(seen.at(-1)).toMatchObject({
    kind: "indicator",
    person: "Anna",
    rater: "zelf",
    level: 1,
    sheet: "Anna",
  });
  select("Blad1", "A1");
  await rested();
  expect(seen.at(-1)).toBeUndefined();
});

test("finds the table again when it was renamed, moved and sorted about", async () => {
  await makeSheets();
  select("Team", "C4");
  watch();
  await rested();
  await Excel.run(async (context) => {
    const team = context.workbook.worksheets.getItem("Team");
    team.tables.getItem("Teamscores").name = "Onze_scores";
    team.name = "Afdeling Zorg";
    team.getRange("1:2").insert("Down");
    await context.sync();
  });
  select("Afdeling Zorg", "C6");
  await rested();
  await rested();
  select("Afdeling Zorg", "D7");
  await rested();
  expect(scores().at(-1)).toBe("Bert 1.2 n.v.t.");
});

test("sees what is typed in the cell, and what the pane writes there", async () => {
  await makeSheets();
  select("Team", "C5");
  watch();
  await rested();
  const { sheetId, address, was } = seen[0]!;
  excel.meter.reset();
  expect(await excel.run("writeScore", { sheetId, address, was, value: 4 })).toMatchObject({ ok: true });
  expect(excel.meter.requests).toBe(4);
  await rested();
  expect(scores().at(-1)).toBe("Bert 1.1 4");
  excel.book.type(sheetId, 4, 2, "1");
  await rested();
  expect(scores().at(-1)).toBe("Bert 1.1 1");
  // What was seen is no longer what stands there.
  expect(await excel.run("writeScore", { sheetId, address, was: 4, value: 0 })).toMatchObject({
    ok: false,
    error: { code: "scoreChanged" },
  });
  expect(excel.book.sheetByName("Team")?.value(4, 2)).toBe(1);
});

test("writes no score where none belongs, or where the cell is locked", async () => {
  await makeSheets();
  const sheetId = excel.book.sheetByName("Team")!.id;
  const write = (address: string, id = sheetId) =>
    excel.run("writeScore", { sheetId: id, address, was: "", value: 4 });
  const refused = (code: string) => ({ ok: false, error: { code } });
  expect(await write("E4")).toMatchObject(refused("noScoreCell"));
  expect(await write("C9")).toMatchObject(refused("noScoreCell"));
  expect(await write("nergens")).toMatchObject(refused("noScoreCell"));
  expect(await write("C5", "{weg}")).toMatchObject(refused("noScoreCell"));
  expect(await write("C5", excel.book.sheetByName("Blad1")!.id)).toMatchObject(refused("noScoreCell"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team").protection.protect();
    await context.sync();
  });
  expect(await write("C5")).toMatchObject(refused("sheetProtected"));
  expect(excel.book.sheetByName("Team")?.value(4, 2)).toBeNull();
});

test("a score that someone types while it is being written stays, and none gets an apostrophe", async () => {
  await makeSheets();
  const sheet = excel.book.sheetByName("Team")!;
  const write = (address: string, was: string) =>
    excel.run("writeScore", { sheetId: sheet.id, address, was, value: "n.v.t." });
  excel.faults.at(3, { kind: "before", run: () => void excel.book.type(sheet.id, 4, 2, "2") });
  expect(await write("C5", "")).toMatchObject({ ok: false, error: { code: "scoreChanged" } });
  expect(sheet.value(4, 2)).toBe(2);
  expect(await write("D4", "")).toMatchObject({ ok: true });
  expect(sheet.value(3, 3)).toBe("n.v.t.");
  expect(sheet.style(3, 3).quotePrefix).toBe(false);
});

test("ends when it is told to: no more requests", async () => {
  await makeSheets();
  select("Team", "C4");
  watch();
  await rested();
  end?.();
  await rested();
  excel.meter.reset();
  select("Team", "C5");
  await rested();
  expect(excel.meter.requests).toBe(0);
  expect(seen).toHaveLength(1);
});
