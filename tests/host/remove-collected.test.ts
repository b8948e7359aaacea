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
