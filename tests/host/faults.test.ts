/** The program that breaks every action at every request, in a smaller size; `npm run faults` plays all of it. */
import { actionIds } from "../../src/app/actions/action-list";
import { faultsOf, playAll, tableOf } from "../../tools/faults/every-scenario";
import { Memory } from "../../tools/faults/memory";
import { OTHERS } from "../../tools/faults/others";
import { scenarios } from "../../tools/faults/scenarios";
import { pictureOf, withExcel } from "./excel-at-work";
import { teamSheet } from "./score-sheets-at-work";

test.each([
  ["nl", 0],
  ["en", 15],
] as const)(
  "no half workbook, no entry lost, no untrue sentence, whatever fails and whoever is at work meanwhile (%s)",
  async (language, from) => {
    const results = await playAll({ every: 31, from, language });
    const wrong = results.filter(({ verdict }) => ["half", "kwijt", "onwaar"].includes(verdict));
    expect(wrong).toEqual([]);
    expect(results.length).toBeGreaterThan(70);
    expect(tableOf(results)).toContain("| samen |");
  },
);

test("every action is played, and every kind of fault", () => {
  expect(new Set(scenarios.map(({ action }) => action))).toEqual(new Set(actionIds));
  const faults = faultsOf(9, 0);
  expect(faults.flatMap((fault) => ("atAction" in fault ? [fault.atAction] : []))).toEqual([0, 4, 8]);
  expect(new Set(faults.map(({ kind }) => kind)).size).toBe(8);
  expect(faults.flatMap((fault) => (fault.kind === "iemand" ? [fault.other] : []))).toEqual([...OTHERS]);
});

test("a workbook that is recalled is the one that was remembered, and is not changed by what is done since", async () => {
  await withExcel(async (excel) => {
    const { made } = await teamSheet(excel);
    const before = pictureOf(excel.book);
    const memory = new Memory(excel.book);
    for (let time = 0; time < 2; time++) {
      excel.book.removeSheet(excel.book.sheetByName("Lijsten")!);
      excel.book.type(excel.book.sheetByName(made.sheet)!.id, 0, 0, "anders");
      expect(pictureOf(excel.book)).not.toEqual(before);
      memory.recall();
      expect(pictureOf(excel.book)).toEqual(before);
    }
    expect(await excel.run("checkScores", {})).toMatchObject({ ok: true, result: { findings: [] } });
  });
});

test("a picture of a workbook does not change with it", async () => {
  await withExcel(async ({ book }) => {
    const before = pictureOf(book);
    book.names.add({ name: "Later", formula: "=1", visible: true, comment: "" });
    const [sheet] = book.sheets;
    sheet!.protection = { ...sheet!.protection, on: true };
    expect(pictureOf(book)).not.toEqual(before);
    expect(before).toMatchObject({ names: [] });
  });
});
