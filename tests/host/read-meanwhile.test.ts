/** What is read takes two requests: what someone does in between is seen, and is no failure. */
import type { RunAction } from "../../src/app/action";
import type { Book } from "embedded-excel/book";
import { startExcel } from "embedded-excel/node";
import { compleet } from "../../src/framework/compleet";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { prepare } from "../../tools/faults/scenarios";

type Act = (book: Book) => void;

const sheetOf = (book: Book) => book.sheetByName("Teamscores")!;

const ACTS: readonly (readonly [string, Act])[] = [
  ["gives the table another name", (book) => book.tables.rename(sheetOf(book).tables[0]!, "Scores_2026")],
  [
    "takes a column out of the table",
    (book) => {
      const [table] = sheetOf(book).tables;
      const { area } = table!;
      book.tables.resize(sheetOf(book), table!, { ...area, columns: area.columns - 1 });
    },
  ],
  ["deletes a sheet that is read too", (book) => book.removeSheet(book.sheetByName("Functieprofielen")!)],
];

const ACTIONS: readonly (readonly [string, (run: RunAction) => Promise<{ readonly ok: boolean }>])[] = [
  ["refreshHeatmap", (run) => run("refreshHeatmap", { sheet: "Heatmap" })],
  ["shareHeatmap", (run) => run("shareHeatmap", { sheet: "Heatmap" })],
  ["checkScores", (run) => run("checkScores", {})],
];

test.each(ACTIONS.flatMap(([action, play]) => ACTS.map(([what, act]) => ({ action, play, what, act }))))(
  "$action, while someone $what",
  async ({ play, act }) => {
    const excel = startExcel();
    try {
      const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
      await prepare("heatmap", run, excel.book);
      excel.meter.reset();
      excel.faults.at(2, { kind: "before", run: () => act(excel.book) });
      expect(await play(run)).toMatchObject({ ok: true });
    } finally {
      excel.dispose();
    }
  },
);
