/** What was collected goes again as it came: whole forms, by day or by file, and nothing else. */
import { FileFolder } from "../app/file-folder";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { collect, filled, received, sendOut } from "./rounds-at-work";

jest.mock("../../src/app/today", () => ({ today: jest.fn(() => "2026-12-01") }));
const { today } = jest.requireMock<{ readonly today: jest.Mock<string> }>("../../src/app/today");

const FIRST = ["Scores Bo Smit.xlsx", "Scores door Kees Peer.xlsx"] as const;

async function collectedTwice(excel: ExcelAtWork): Promise<ReturnType<typeof received>> {
  const sent = new FileFolder();
  await sendOut(excel, sent);
  today.mockReturnValue("2026-12-01");
  await collect(excel, await filled(sent, ...FIRST));
  const first = received(excel.book);
  today.mockReturnValue("2026-12-08");
  await collect(excel, await filled(sent));
  return first;
}

test("a look tells the days, the latest first, and changes nothing", () =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const before = received(excel.book);
    expect(await excel.run("removeCollected", { preview: true })).toMatchObject({
      ok: true,
      result: {
        collected: [
          { readOn: "2026-12-08", forms: 6 },
          { readOn: "2026-12-01", forms: 2, files: [...FIRST].toSorted() },
        ],
        removed: 0,
        left: 8,
      },
    });
    expect(received(excel.book)).toEqual(before);
  }));

test("what a day put in goes, and the table is what it was before it", () =>
  withExcel(async (excel) => {
    const first = await collectedTwice(excel);
    excel.meter.reset();
    expect(await excel.run("removeCollected", { readOn: ["2026-12-08"] })).toMatchObject({
      ok: true,
      result: { removed: 6, left: 2, sheet: "Ontvangen scores" },
    });
    expect(excel.meter.requests).toBeLessThanOrEqual(4);
    expect(received(excel.book)).toEqual(first);
  }));

test("what came from a file goes, and can be collected again", () =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const before = received(excel.book);
    const [file] = FIRST;
    expect(await excel.run("removeCollected", { files: [file] })).toMatchObject({
      ok: true,
      result: { removed: 1, left: 7 },
    });
    expect(received(excel.book)).toEqual(before.filter(({ Bestand }) => Bestand !== file));
  }));

test("with the last form the sheet goes; the round and everything else stays", () =>
  withExcel(async (excel) => {
    const sheets = excel.book.sheets.map(({ name }) => name);
    await collectedTwice(excel);
    const outcome = await excel.run("removeCollected", {});
    expect(outcome).toMatchObject({ ok: true, result: { removed: 8, left: 0 } });
    expect(outcome).not.toHaveProperty("result.sheet");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([...sheets, "Ronde"]);
    expect(await excel.run("removeCollected", {})).toMatchObject({ ok: true, result: { removed: 0 } });
  }));

test("a remark beside the table is not thrown away", () =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const before = received(excel.book);
    const sheet = excel.book.sheetByName("Ontvangen scores")!;
    excel.book.type(sheet.id, 5, 20, "nog bespreken");
    for (const args of [{}, { readOn: ["2026-12-08"] }])
      expect(await excel.run("removeCollected", args)).toMatchObject({
        ok: false,
        error: { code: "sheetHasNotes", message: expect.stringContaining("U6") },
      });
    expect(received(excel.book)).toEqual(before);
  }));

/** The sheet with what was collected, its table, and where a column of that is. */
function tableOf({ book }: ExcelAtWork) {
  const sheet = book.sheetByName("Ontvangen scores")!;
  const [table] = sheet.tables;
  const { area, columns } = table!;
  const at = (header: string): number => {
    const index = columns.findIndex(({ name }) => name === header);
    if (index < 0) throw new Error(`No column ${header}`);
    return area.column + index;
  };
  return { sheet, area, at };
}

test.each([
  ["by day", { readOn: ["2026-12-01", "2026-12-08"] }, 0],
  ["by file", { files: [FIRST[0]] }, 7],
])("a row that a person put in the table is no form that was collected, and stays: %s", (_, args, left) =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const { sheet, area, at } = tableOf(excel);
    const below = area.row + area.rows;
    const own = { Naam: "Dé Wit", Beoordelaar: "leidinggevende", Code: "1.2", Score: "3" };
    for (const [header, text] of Object.entries(own)) excel.book.type(sheet.id, below, at(header), text);
    expect(received(excel.book).at(-1)).toMatchObject(own);
    expect(await excel.run("removeCollected", args)).toMatchObject({
      ok: true,
      result: { left, sheet: "Ontvangen scores" },
    });
    expect(received(excel.book).at(-1)).toMatchObject(own);
  }),
);

test("a form of which a row says another day or file is not taken apart", () =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const { sheet, area, at } = tableOf(excel);
    const first = area.row + 1;
    const form = sheet.value(first, at("Formulier-id"));
    const ofForm = () => received(excel.book).filter((row) => row["Formulier-id"] === form).length;
    const rows = ofForm();
    const [{ "Gelezen op": day = "" } = {}] = received(excel.book);
    excel.book.type(sheet.id, first, at("Gelezen op"), "2026-11-30");
    const look = await excel.run("removeCollected", { preview: true });
    const days = look.ok ? look.result.collected : [];
    expect(days.find(({ readOn }) => readOn === "2026-11-30")).toMatchObject({ forms: 1 });
    const { forms } = days.find(({ readOn }) => readOn === day)!;
    expect(await excel.run("removeCollected", { readOn: ["2026-11-30"] })).toMatchObject({
      ok: true,
      result: { removed: 0 },
    });
    expect(await excel.run("removeCollected", { readOn: [day] })).toMatchObject({
      ok: true,
      result: { removed: forms - 1 },
    });
    expect(ofForm()).toBe(rows);
  }));

test("what somebody types while the sheet is going is not lost", () =>
  withExcel(async (excel) => {
    await collectedTwice(excel);
    const { sheet, area } = tableOf(excel);
    const before = received(excel.book).length;
    excel.faults.at(3, {
      kind: "before",
      run: () => void excel.book.type(sheet.id, area.row + area.rows, area.column, "Dé Wit"),
    });
    expect(await excel.run("removeCollected", {})).toMatchObject({
      ok: false,
      error: { code: "changedMeanwhile" },
    });
    expect(received(excel.book)).toHaveLength(before + 1);
  }));

test("a table that is no table of Excel's any more is read all the same; without its columns it is left alone", () =>
  withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    await collect(excel, await filled(sent, FIRST[0]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ontvangen scores").tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    const look = () => excel.run("removeCollected", { preview: true });
    expect(await look()).toMatchObject({ ok: true, result: { left: 1 } });
    const more = await collect(excel, await filled(sent, FIRST[1]));
    expect(more).toMatchObject({ added: 1, updated: 0 });
    expect(await look()).toMatchObject({ ok: true, result: { left: 2 } });
    const { sheet, area, at } = tableOf(excel);
    excel.book.type(sheet.id, area.row, at("Formulier-id"), "Wat dan ook");
    const unclear = { ok: false, error: { code: "receivedUnclear" } };
    expect(await look()).toMatchObject({
      ...unclear,
      error: { message: expect.stringContaining("‘Formulier-id’") },
    });
    const rows = received(excel.book);
    expect(
      await excel.run("collectScores", { files: ["*"], write: true }, { files: await filled(sent) }),
    ).toMatchObject(unclear);
    expect(received(excel.book)).toEqual(rows);
  }));
