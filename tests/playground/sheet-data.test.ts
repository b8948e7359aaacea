import { gridSheet } from "../../playground/grid/sheet-data";
import { cellView, sheetView } from "./view-fixture";

describe("a sheet as the grid draws it", () => {
  it("tells numbers from texts, so that colour scales see them", () => {
    const { cellData } = gridSheet(sheetView({ cells: [cellView(0, 0, 4), cellView(0, 1, "4")] }));
    expect(cellData[0]?.[0]).toMatchObject({ v: 4, t: 2 });
    expect(cellData[0]?.[1]).toMatchObject({ v: "4", t: 1 });
  });

  it("keeps formulas away from Univer, which would calculate them", () => {
    const { cellData } = gridSheet(sheetView({ cells: [cellView(0, 0, 3, { formula: "=1+2" })] }));
    expect(cellData[0]?.[0]).toMatchObject({ v: 3 });
    expect(cellData[0]?.[0]).not.toHaveProperty("f");
  });

  it("carries what the cell shows where that is not its value written out", () => {
    const cells = [
      cellView(0, 0, 3.5, { text: "3,50" }),
      cellView(0, 1, "a"),
      cellView(0, 2, true, { text: "WAAR" }),
    ];
    const { cellData } = gridSheet(sheetView({ cells }));
    expect(cellData[0]?.[0]?.custom).toEqual({ text: "3,50" });
    expect(cellData[0]?.[1]?.custom).toBeUndefined();
    expect(cellData[0]?.[2]?.v).toBe("WAAR");
  });

  it("aligns by kind of value unless the style says otherwise", () => {
    const styles = [{ horizontal: "left" as const }];
    const cells = [
      cellView(0, 0, 1),
      cellView(0, 1, "a"),
      cellView(0, 2, "#N/A"),
      cellView(0, 3, 1, { style: 0 }),
    ];
    const { cellData } = gridSheet(sheetView({ cells, styles }));
    expect([0, 1, 2, 3].map((column) => (cellData[0]?.[column]?.s as { ht?: number }).ht)).toEqual([
      3,
      undefined,
      2,
      1,
    ]);
  });

  it("turns points into pixels and keeps rows of a set height from fitting themselves", () => {
    const sheet = gridSheet(
      sheetView({
        columns: [{ index: 1, width: 150, hidden: false }],
        rows: [{ index: 2, height: 30, hidden: true }],
      }),
    );
    expect(sheet.defaultRowHeight).toBe(20);
    expect(sheet.columnData[1]).toMatchObject({ w: 200, hd: 0 });
    expect(sheet.rowData[2]).toEqual({ h: 40, ia: 0, hd: 1 });
  });

  it("freezes at the row and column after the frozen ones, and nowhere where nothing is frozen", () => {
    expect(gridSheet(sheetView({ freeze: { rows: 4, columns: 2 } })).freeze).toEqual({
      xSplit: 2,
      ySplit: 4,
      startColumn: 2,
      startRow: 4,
    });
    expect(gridSheet(sheetView()).freeze).toMatchObject({ startColumn: -1, startRow: -1 });
  });

  it("lays a table's style under its cells, also the empty ones, and their own style over it", () => {
    const table = {
      name: "T",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      style: "TableStyleMedium2",
      filter: true,
      bandedRows: true,
    };
    const styles = [{ fill: "#112233", color: "#000000" }];
    const cells = [cellView(0, 0, "Naam"), cellView(1, 0, "An", { style: 0 })];
    const { cellData } = gridSheet(sheetView({ tables: [table], cells, styles }));
    expect(cellData[0]?.[0]?.s).toMatchObject({ bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 });
    expect(cellData[0]?.[0]?.custom).toEqual({ filter: true });
    expect(cellData[1]?.[0]?.s).toMatchObject({ bg: { rgb: "#112233" } });
    expect(cellData[1]?.[1]?.s).toMatchObject({ bg: { rgb: "#DAE3F3" } });
    expect(cellData[2]?.[1]?.s).not.toHaveProperty("bg");
  });

  it("leaves room beyond what is filled", () => {
    const sheet = gridSheet(sheetView({ cells: [cellView(5000, 90, 1)] }));
    expect(sheet.rowCount).toBeGreaterThan(5001);
    expect(sheet.columnCount).toBeGreaterThan(91);
  });
});
