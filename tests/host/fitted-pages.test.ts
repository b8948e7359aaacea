/**
 * How every sheet of ours is fitted to its paper: as it is sent to Excel, and as it stands in the file. Pages wide alone
 * may not be applied (office-js 1860), and a manual break is passed over on a sheet that is fitted.
 */
import type { RunAction } from "../../src/app/action";
import type { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import { startExcel } from "embedded-excel/node";
import { PageLayoutObject } from "embedded-excel/testing";
import { compleet } from "../../src/framework/compleet";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { prepare, type WorkbookKind } from "../../tools/faults/scenarios";

async function allMatrices(run: RunAction): Promise<void> {
  for (const layout of ["list", "matrix", "card"] as const) await run("insertMatrix", { layout });
  await run("adoptFramework", { from: { text: "Meten\nRekent na.\nNiveau 1\n• telt\nNiveau 2\n• weegt" } });
}

async function allHeatmaps(run: RunAction): Promise<void> {
  for (const view of ["people", "groups", "clusters"] as const) {
    for (const [measure, live] of [
      ["gap", true],
      ["level", false],
    ] as const) {
      const built = await run("buildHeatmap", {
        view,
        measure,
        live,
        sources: ["Teamscores"],
        minimumGroup: 3,
      });
      expect(built).toMatchObject({ ok: true });
    }
  }
}

test.each<readonly [WorkbookKind, (run: RunAction) => Promise<void>, kinds: number]>([
  ["inUse", allMatrices, 4],
  ["filledForms", () => Promise.resolve(), 3],
  ["shared", allHeatmaps, 16],
])(
  "every page of a workbook that is %s is one page wide, and the pages high are said",
  async (kind, more, least) => {
    const { book, dispose } = startExcel();
    const sent = jest.spyOn(PageLayoutObject.prototype, "Zoom", "set");
    try {
      const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
      const [theirs] = book.sheets;
      await prepare(kind, run, book);
      await more(run);
      const made = book.sheets.filter((sheet) => sheet !== theirs);
      expect(made.length).toBeGreaterThanOrEqual(least);
      expect(sent).toHaveBeenCalledTimes(made.length);
      for (const [zoom] of sent.mock.calls) {
        expect(zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: expect.any(Number) as number });
        expect([0, 1]).toContain((zoom as Excel.PageLayoutZoomOptions).verticalFitToPages);
      }
      const ours = await pagesOf(
        book,
        made.map(({ name }) => name),
      );
      expect(
        ours.filter(({ fit, wide, high, breaks }) => !fit || wide !== "1" || !"01".includes(high) || breaks),
      ).toEqual([]);
      expect(ours.map(({ high }) => Number(high)).sort()).toEqual(
        sent.mock.calls.map(([zoom]) => (zoom as Excel.PageLayoutZoomOptions).verticalFitToPages).sort(),
      );
    } finally {
      sent.mockRestore();
      dispose();
    }
  },
);

/** What the file says of the pages of these sheets; a number that is not said is 1, as in every file. */
async function pagesOf(book: Book, names: readonly string[]) {
  const file = await FilePackage.read(await book.save());
  const sheets = file.sheets().filter(({ name }) => names.includes(name));
  expect(sheets).toHaveLength(names.length);
  return sheets.map(({ name, path }) => {
    const xml = file.text(path) ?? "";
    const setUp = /<pageSetup\b[^>]*>/.exec(xml)?.[0] ?? "";
    return {
      name,
      fit: /<pageSetUpPr\b[^>]*\bfitToPage="1"/.test(xml),
      wide: /\bfitToWidth="(\d+)"/.exec(setUp)?.[1] ?? "1",
      high: /\bfitToHeight="(\d+)"/.exec(setUp)?.[1] ?? "1",
      breaks: /<(?:row|col)Breaks\b/.test(xml),
    };
  });
}
