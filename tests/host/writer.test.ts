import { MARKER_VERSION } from "../../src/sheets/marker/marker";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { readMarkerText } from "../../src/sheets/marker/marker-text";
import { planSteps } from "../../src/excel/writing/plan-steps";
import { divide, REQUEST_BYTES } from "../../src/excel/request/steps";
import { compleet } from "../../src/framework/compleet";
import { selectFramework } from "../../src/framework/select";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { applyOnNewSheet, areaOf, pictureOf, planOf, selectCell, withExcel } from "./excel-at-work";

test("styles, borders, merges, links, formulas and the page are as planned", async () => {
  const plan = planOf({
    rows: 6,
    columns: 3,
    values: [
      {
        area: areaOf(2, 3),
        values: [
          ["Naam", 3, true],
          ["x", null, ""],
        ],
      },
    ],
    formulas: [{ area: { row: 2, column: 1, rows: 1, columns: 1 }, formulas: [["=SUM(B1:B2)"]] }],
    styles: [
      {
        area: areaOf(6, 3),
        style: { font: "Arial", size: 11, color: "#112233", vertical: "center", wrap: true },
      },
      {
        area: areaOf(1, 3),
        style: { fill: "#DDEEFF", bold: true, italic: true, underline: true, horizontal: "center" },
      },
      {
        area: { row: 1, column: 0, rows: 1, columns: 1 },
        style: { indent: 2, horizontal: "left", numberFormat: "@" },
      },
      {
        area: { row: 3, column: 0, rows: 2, columns: 3 },
        style: { border: { sides: ["top", "bottom", "insideHorizontal"], color: "#445566", weight: "thin" } },
      },
    ],
    merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
    links: [
      { row: 3, column: 0, text: "1.1", tip: "Naar boven", to: { sheet: "Proef", cell: "A1" } },
      { row: 3, column: 1, text: "=site", to: { address: "https://example.org/" } },
    ],
    frame: {
      tabColor: "#336699",
      gridlines: false,
      freeze: { rows: 1, columns: 2 },
      print: {
        paper: "a3",
        orientation: "landscape",
        margins: { top: 40, bottom: 41, left: 42, right: 43, header: 20, footer: 21 },
        pagesWide: 1,
        printAreas: [areaOf(4, 3), { ...areaOf(2, 3), row: 4 }],
        titleRows: { row: 0, rows: 2 },
        centerHorizontally: true,
        footer: { left: "links", center: "&A", right: "&P van &N" },
      },
      marker: { kind: "matrix", layout: "list", competencies: ["1.1"], levels: [1] },
    },
  });
  await withExcel(async ({ port, book, meter }) => {
    const { sheetId } = await applyOnNewSheet(port, plan, "Wat 'n naam");
    expect(meter.requests).toBe(2);
    const sheet = book.sheetById(sheetId)!;
    const view = book.view(sheetId);
    const style = (row: number, column: number) => {
      const cell = view.cells.find((one) => one.row === row && one.column === column);
      return cell?.style === undefined ? undefined : view.styles[cell.style];
    };
    expect(style(0, 0)).toMatchObject({
      fill: "#DDEEFF",
      bold: true,
      italic: true,
      underline: true,
      horizontal: "center",
    });
    expect(style(0, 0)).toMatchObject({
      font: "Arial",
      size: 11,
      color: "#112233",
      vertical: "center",
      wrap: true,
    });
    expect(style(1, 0)).toMatchObject({ indent: 2, horizontal: "left", numberFormat: "@" });
    expect(style(3, 0)?.borders?.top).toMatchObject({ color: "#445566" });
    expect(style(4, 2)?.borders?.bottom).toMatchObject({ color: "#445566" });
    expect(sheet.values(areaOf(3, 3))).toEqual([
      ["Naam", 3, true],
      ["x", null, null],
      [null, 3, null],
    ]);
    expect(sheet.formula(2, 1)).toBe("=SUM(B1:B2)");
    expect(view.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 3 }]);
    expect(sheet.value(3, 0)).toBe("1.1");
    expect(sheet.value(3, 1)).toBe("=site");
    expect(view.cells.find((one) => one.row === 3 && one.column === 0)?.link).toContain("'Wat ''n naam'!A1");
    expect(view.cells.find((one) => one.row === 3 && one.column === 1)?.link).toContain(
      "https://example.org/",
    );
    expect(view).toMatchObject({ tabColor: "#336699", gridlines: false, freeze: { rows: 1, columns: 2 } });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      printAreas: [areaOf(4, 3), { ...areaOf(2, 3), row: 4 }],
    });
    const page = await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem(sheetId).pageLayout.load();
      const footer = layout.headersFooters.defaultForAllPages.load();
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return { layout: layout.toJSON(), footer: footer.toJSON(), titles: titles.address };
    });
    expect(page.layout).toMatchObject({
      paperSize: "A3",
      topMargin: 40,
      bottomMargin: 41,
      leftMargin: 42,
      rightMargin: 43,
      headerMargin: 20,
      footerMargin: 21,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(page.footer).toMatchObject({ leftFooter: "links", centerFooter: "&A", rightFooter: "&P van &N" });
    expect(page.titles).toMatch(/\$?1:\$?2$/);
  });
});

test("at a cell, a link to the plan's own sheet goes to where the plan landed", async () => {
  const plan = planOf({
    rows: 2,
    columns: 1,
    links: [{ row: 0, column: 0, text: "verder", to: { sheet: "Proef", cell: "A2" } }],
  });
  await withExcel(async ({ port, book }) => {
    selectCell(book, 2, 1);
    const view = await port.look({ target: { rows: 2, columns: 1 } });
    await port.apply(
      [{ plan, place: { at: "cell", sheetId: view.activeSheet.id, row: 2, column: 1 } }],
      view,
    );
    const cell = book.view(book.activeSheet.id).cells.find((one) => one.row === 2 && one.column === 1);
    expect(cell?.link).toContain("'Blad1'!B4");
  });
});

test("at a cell, columns are widened and never narrowed", async () => {
  const plan = planOf({
    rows: 1,
    columns: 3,
    values: [{ area: areaOf(1, 3), values: [["a", "b", "c"]] }],
    columnWidths: [{ column: 0, columns: 3, width: 90 }],
  });
  await withExcel(async ({ port, book }) => {
    const sheet = book.activeSheet;
    sheet.setColumnWidth(1, 1, 200);
    const view = await port.look({ target: { rows: 1, columns: 3 } });
    expect(view.target?.columnWidths[1]).toBeCloseTo(200, 0);
    await port.apply([{ plan, place: { at: "cell", sheetId: sheet.id, row: 0, column: 0 } }], view);
    const widths = book.view(sheet.id).columns.map(({ index, width }) => [index, Math.round(width)]);
    expect(widths).toEqual([
      [0, 90],
      [1, 200],
      [2, 90],
    ]);
  });
});

test("the marker holds what was planned and an id, and is on the sheet in two places", async () => {
  await withExcel(async ({ port, book }) => {
    const { sheetId } = await applyOnNewSheet(port, planOf({ rows: 1, columns: 1 }));
    const text = book.sheetById(sheetId)!.customProperties.get(MARKER_KEY)!;
    expect(readMarkerText(text)).toEqual({
      marker: {
        kind: "matrix",
        version: MARKER_VERSION,
        layout: "list",
        competencies: ["1.1"],
        levels: [1],
        id: expect.stringMatching(/^[\da-f]{16}-0$/),
        definedNames: [],
      },
    });
    const [name, ...more] = book.names.of(sheetId);
    expect(more).toEqual([]);
    expect(name).toMatchObject({ formula: `="${text}"`, visible: false });
  });
});

/** About 12 MB of text. */
function bigPlan(): SheetPlan {
  const rows = 40_000;
  const values = Array.from({ length: rows }, (_, row) => [
    `rij ${row}`,
    "é".repeat(60),
    "x".repeat(120),
    `"${row}"`,
  ]);
  return planOf({
    rows,
    columns: 4,
    values: [{ area: areaOf(rows, 4), values }],
    styles: [{ area: areaOf(rows, 4), style: { wrap: true } }],
    rowHeights: [{ row: 0, rows, height: 20 }],
  });
}

describe("a plan that is too large for one request", () => {
  test("is divided, each request below the limit, with progress after each", async () => {
    await withExcel(async ({ port, book, meter }) => {
      const plan = bigPlan();
      const view = await port.look({});
      meter.reset();
      const progress: [number, number][] = [];
      const [made] = await port.apply([{ plan, place: { at: "newSheet", name: "Groot" } }], view, {
        onProgress: (done, all) => progress.push([done, all]),
      });
      expect(meter.requests).toBeGreaterThanOrEqual(3);
      for (const { requestBytes } of meter.log) expect(requestBytes).toBeLessThan(REQUEST_BYTES);
      expect(progress).toEqual(meter.log.map((_, index) => [index + 1, meter.requests]));
      const sheet = book.sheetById(made!.sheetId)!;
      expect(sheet.value(39_999, 0)).toBe("rij 39999");
      expect(sheet.value(20_000, 3)).toBe('"20000"');
    });
  });

  test("stops between two requests when asked, and leaves nothing behind", async () => {
    await withExcel(async ({ port, book }) => {
      const before = pictureOf(book);
      const controller = new AbortController();
      const view = await port.look({});
      const work = port.apply([{ plan: bigPlan(), place: { at: "newSheet", name: "Groot" } }], view, {
        onProgress: () => controller.abort(),
        signal: controller.signal,
      });
      await expect(work).rejects.toMatchObject({
        code: "cancelled",
        details: { aftermath: { removed: [{ sheet: "Groot" }], left: [] } },
      });
      expect(pictureOf(book)).toEqual(before);
    });
  });
});

test("what a plan takes is estimated high rather than low", async () => {
  await withExcel(async ({ port, meter }) => {
    for (const layout of ["list", "matrix", "card"] as const) {
      const plan = buildMatrix(selectFramework(compleet()), { layout });
      const site = {
        kind: "newSheet",
        id: "0-0",
        own: { planned: plan.name, actual: plan.name },
      } as const;
      const estimate = Object.values(planSteps(plan, site))
        .flat()
        .reduce((sum, step) => sum + step.bytes, 0);
      const view = await port.look({});
      meter.reset();
      await port.apply([{ plan, place: { at: "newSheet", name: plan.name } }], view);
      // The sheet itself, showing it and the envelope come on top of the plan's own steps.
      expect(meter.requestBytes).toBeLessThan(estimate + 4_000);
      expect(estimate).toBeLessThan(2 * meter.requestBytes);
    }
  });
});

test("parts are filled in order, and a step that is too large alone goes alone", () => {
  const sizes = [4, 5, 2, 20, 1].map((bytes) => ({ bytes }));
  expect(divide(sizes, 10).map((part) => part.map((step) => step.bytes))).toEqual([[4, 5], [2], [20], [1]]);
  expect(divide([], 10)).toEqual([]);
});
