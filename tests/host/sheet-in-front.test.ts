/**
 * Freezing and naming are done where Microsoft's own issues say they work. Panes frozen on a sheet behind another: Excel
 * says that it was activated, and takes it for the active one although it is not (office-js 3148); on a desktop Excel 2019
 * `freezeRows` has also failed outright, with GeneralException (2196). A sheet that is renamed in front of the others:
 * Excel on the web shows "Invalid Sheet" (3218).
 */
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { startExcel } from "embedded-excel/node";
import { EXCEL_OF_TODAY } from "../../tools/functions/addin-functions";
import { Memory } from "../../tools/faults/memory";
import { prepare, scenarios } from "../../tools/faults/scenarios";
import { withExcel } from "./excel-at-work";

const kinds = [...new Set(scenarios.map(({ workbook }) => workbook))].filter((kind) => kind !== "functions");

test.each(kinds)(
  "no action freezes a sheet behind another, or renames the one in front (%s)",
  async (kind) => {
    const excel = startExcel({ claimedSets: EXCEL_OF_TODAY });
    try {
      const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
      await prepare(kind, run, excel.book);
      const memory = new Memory(excel.book);
      const behind = jest.spyOn(Object.getPrototypeOf(excel.book), "frozenBehind");
      for (const { name, workbook, set, play } of scenarios) {
        if (workbook !== kind) continue;
        memory.recall();
        set?.(excel.book);
        const notices = excel.book.notices.length;
        const { ok } = await play(run, excel.book);
        await excel.host.settled();
        const said = excel.book.notices.slice(notices);
        expect({ name, ok, said, behind: behind.mock.calls.length }).toEqual({
          name,
          ok: true,
          said: [],
          behind: 0,
        });
      }
      behind.mockRestore();
    } finally {
      excel.dispose();
    }
  },
);

test("the test would notice: panes frozen behind another sheet, and a rename in front", async () => {
  await withExcel(async ({ book }) => {
    const behind = jest.spyOn(book, "frozenBehind");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Achter").freezePanes.freezeRows(1);
      worksheets.getItem("Blad1").name = "Voor";
      await context.sync();
    });
    expect([behind.mock.calls.length, book.notices.length]).toEqual([1, 1]);
  });
});

test("where freezing fails all the same (office-js 2196), the sheet stays without it, and that is said", async () => {
  await withExcel(async ({ book, faults, meter, run }) => {
    const memory = new Memory(book);
    const args = { layout: "list", competencies: ["1.2"], levels: [1] } as const;
    await run("insertMatrix", args);
    const { actions } = meter.log.at(-1)!;
    const remarks = new Set<string>();
    for (let index = 0; index < actions; index++) {
      memory.recall();
      faults.failAt(2, "GeneralException", index);
      const outcome = await run("insertMatrix", args);
      const made = book.sheets.map(({ name }) => name);
      expect({ index, made }).toEqual({
        index,
        made: outcome.ok ? ["Blad1", "Competentielijst"] : ["Blad1"],
      });
      if (outcome.ok) outcome.result.remarks?.forEach((remark) => remarks.add(remark));
    }
    expect([...remarks]).toContain(
      "Excel nam hier niet alles aan. Niet gelukt: het vastzetten van de titels.",
    );
  });
});
