import type { MatrixLayout } from "../../src/app/action";
import { compleet } from "../../src/framework/compleet";
import { findCompetency } from "../../src/framework/lookup";
import { selectFramework } from "../../src/framework/select";
import { parseArea } from "../../src/sheets/plan/a1";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { markerOn, matrices, pictureOf, selectCell, withExcel } from "./excel-at-work";

test.each(matrices)(
  "%s: two requests of which one writes, and what was planned is there",
  async (_, args) => {
    await withExcel(async ({ run, book, meter, faults }) => {
      const before = pictureOf(book);
      let beforeWriting: unknown;
      faults.at(2, { kind: "before", run: () => void (beforeWriting = pictureOf(book)) });
      const outcome = await run("insertMatrix", args);
      if (!outcome.ok) throw new Error(outcome.error.message);
      expect(meter.requests).toBe(2);
      expect(beforeWriting).toEqual(before);
      const { result } = outcome;
      const framework = compleet();
      const codes = args.competencies?.map((query) => {
        const lookup = findCompetency(framework, query);
        return lookup.found ? lookup.competency.code : "";
      });
      const plan = buildMatrix(selectFramework(framework, { codes, levels: args.levels }), {
        layout: args.layout,
      });
      const sheet = book.sheetById(result.sheetId)!;
      expect(result).toEqual({
        sheet: plan.name,
        sheetId: sheet.id,
        address: result.address,
        newSheet: true,
      });
      expect(parseArea(result.address)).toEqual({
        row: 0,
        column: 0,
        rows: plan.rows,
        columns: plan.columns,
      });
      for (const { area, values } of plan.values) {
        expect(sheet.values(area)).toEqual(
          values.map((row) => row.map((value) => (value === "" ? null : value))),
        );
      }
      const view = book.view(sheet.id);
      expect(view.tables.map(({ area }) => area)).toEqual(plan.tables.map(({ area }) => area));
      expect(view.merges).toHaveLength(plan.merges.length);
      expect(view.gridlines).toBe(plan.frame.gridlines);
      expect(view.freeze).toEqual(plan.frame.freeze ?? { rows: 0, columns: 0 });
      expect(view.tabColor).toBe(plan.frame.tabColor);
      for (const { column, columns, width } of plan.columnWidths) {
        for (let index = column; index < column + columns; index++) {
          expect(view.columns.find((one) => one.index === index)?.width).toBeCloseTo(width, 0);
        }
      }
      for (const { row, rows, height } of plan.rowHeights) {
        for (let index = row; index < row + rows; index++) {
          expect(view.rows.find((one) => one.index === index)?.height).toBeCloseTo(height, 0);
        }
      }
      expect(markerOn(sheet, "matrix")).toMatchObject(plan.frame.marker);
      expect(book.activeSheet).toBe(sheet);
      expect(book.selection.areas).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
    });
  },
);

test("three whole layouts in one workbook stay under 300 kB together, both ways", async () => {
  await withExcel(async ({ run, meter }) => {
    const layouts: readonly MatrixLayout[] = ["list", "matrix", "card"];
    for (const layout of layouts) expect(await run("insertMatrix", { layout })).toMatchObject({ ok: true });
    expect(meter.requests).toBe(6);
    expect(meter.bytes).toBeLessThan(300_000);
  });
});

test("twice the same layout: a second sheet and a second table, each with a name of its own", async () => {
  await withExcel(async ({ run, book }) => {
    const first = await run("insertMatrix", { layout: "list" });
    const second = await run("insertMatrix", { layout: "list" });
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: true, result: { sheet: expect.stringMatching(/ \(2\)$/) } });
    const names = book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(names).toHaveLength(2);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });
});

test.each(["list", "matrix", "card"] as const)(
  "%s at the selected cell: in place, without the frame",
  async (layout) => {
    await withExcel(async ({ run, book, meter }) => {
      const sheet = book.activeSheet;
      book.type(sheet.id, 0, 0, "Notities");
      selectCell(book, 4, 2);
      const frozen = book.view(sheet.id).freeze;
      const page = sheet.pageLayout;
      const outcome = await run("insertMatrix", { layout, competencies: ["2.2"], target: "selection" });
      if (!outcome.ok) throw new Error(outcome.error.message);
      expect(meter.requests).toBe(2);
      expect(outcome.result).toMatchObject({ sheet: "Blad1", sheetId: sheet.id, newSheet: false });
      expect(parseArea(outcome.result.address)).toMatchObject({ row: 4, column: 2 });
      const plan = buildMatrix(selectFramework(compleet(), { codes: ["2.2"] }), { layout });
      for (const { area, values } of plan.values) {
        const moved = { ...area, row: area.row + 4, column: area.column + 2 };
        expect(sheet.values(moved)).toEqual(
          values.map((row) => row.map((value) => (value === "" ? null : value))),
        );
      }
      expect(sheet.value(0, 0)).toBe("Notities");
      expect(book.sheets).toHaveLength(1);
      expect(book.view(sheet.id).freeze).toEqual(frozen);
      expect(sheet.pageLayout).toEqual(page);
      expect([...sheet.customProperties]).toEqual([]);
      expect(sheet.rowBreaks).toEqual([]);
    });
  },
);
