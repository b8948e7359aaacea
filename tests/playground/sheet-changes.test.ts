import fc from "fast-check";
import { sheetChanges, type GridMutation } from "../../playground/grid/sheet-changes";
import { gridSheet, type CellMatrix, type GridCell, type GridSheet } from "../../playground/grid/sheet-data";
import type { SheetView } from "embedded-excel/view";
import { cellView, sheetView } from "./view-fixture";

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What Univer makes of the mutations, as far as a sheet's data goes: new styles are laid over old ones. */
function applied(before: GridSheet, changes: readonly GridMutation[]): GridSheet {
  const sheet = structuredClone(before);
  for (const { id, params } of changes) apply(sheet, id, structuredClone(params));
  return sheet;
}

function apply(sheet: GridSheet, id: string, params: Readonly<Record<string, unknown>>): void {
  const ranges = (params.ranges ?? []) as Range[];
  const columns = (act: (index: number) => void) => ranges.forEach((range) => act(range.startColumn));
  const rows = (act: (index: number) => void) => ranges.forEach((range) => act(range.startRow));
  switch (id) {
    case "sheet.mutation.set-range-values":
      for (const [row, line] of Object.entries(
        params.cellValue as Record<number, Record<number, GridCell | null>>,
      )) {
        for (const [column, cell] of Object.entries(line)) setCell(sheet, Number(row), Number(column), cell);
      }
      return;
    case "sheet.mutation.set-worksheet-row-count":
    case "sheet.mutation.set-worksheet-column-count":
    case "sheet.mutation.set-worksheet-name":
      Object.assign(sheet, params);
      return;
    case "sheet.mutation.set-tab-color":
      sheet.tabColor = params.color as string;
      return;
    case "sheet.mutation.set-worksheet-hidden":
    case "sheet.mutation.toggle-gridlines":
      Object.assign(sheet, params);
      return;
    case "sheet.mutation.set-frozen":
      sheet.freeze = params as unknown as GridSheet["freeze"];
      return;
    case "sheet.mutation.remove-worksheet-merge":
      sheet.mergeData = sheet.mergeData.filter(
        (merge) => !ranges.some((range) => JSON.stringify(range) === JSON.stringify(merge)),
      );
      return;
    case "sheet.mutation.add-worksheet-merge":
      sheet.mergeData.push(...ranges);
      return;
    case "sheet.mutation.set-worksheet-col-width":
      columns(
        (index) =>
          ((sheet.columnData[index] ??= {}).w = (params.colWidth as Record<number, number>)[index] ?? 0),
      );
      return;
    case "sheet.mutation.set-worksheet-row-height":
      rows(
        (index) =>
          ((sheet.rowData[index] ??= {}).h = (params.rowHeight as Record<number, number>)[index] ?? 0),
      );
      return;
    case "sheet.mutation.set-worksheet-row-is-auto-height":
      rows((index) => ((sheet.rowData[index] ??= {}).ia = params.autoHeightInfo as 0 | 1));
      return;
    case "sheet.mutation.set-col-hidden":
    case "sheet.mutation.set-col-visible":
      columns((index) => ((sheet.columnData[index] ??= {}).hd = id.endsWith("hidden") ? 1 : 0));
      return;
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      rows((index) => ((sheet.rowData[index] ??= {}).hd = id.endsWith("hidden") ? 1 : 0));
      return;
    default:
      throw new Error(`Univer has no ${id}`);
  }
}

function setCell(sheet: GridSheet, row: number, column: number, cell: GridCell | null): void {
  const line = (sheet.cellData[row] ??= {});
  if (cell === null) {
    Reflect.deleteProperty(line, column);
    return;
  }
  const next: Record<string, unknown> = { ...line[column] };
  for (const [key, value] of Object.entries(cell)) {
    if (key === "s") next.s = { ...(next.s as object), ...(value as object) };
    else if (value === null) Reflect.deleteProperty(next, key);
    else next[key] = value;
  }
  if (cell.v === null) delete next.t;
  line[column] = next;
}

/** What can be seen of a sheet: default lines and empty cells do not differ from none. */
function seen(sheet: GridSheet): unknown {
  const matrix: CellMatrix = sheet.cellData;
  const cells = Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => [row, column, cell]),
  );
  const columns = Object.entries(sheet.columnData).flatMap(([index, line]) => {
    const { w = sheet.defaultColumnWidth, hd = 0 } = line;
    return w === sheet.defaultColumnWidth && !hd ? [] : [[index, w, hd]];
  });
  const rows = Object.entries(sheet.rowData).flatMap(([index, line]) => {
    const { h = sheet.defaultRowHeight, hd = 0 } = line;
    return h === sheet.defaultRowHeight && !hd ? [] : [[index, h, hd]];
  });
  const byText = (list: unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  const { name, tabColor, hidden, showGridlines, freeze, mergeData } = sheet;
  return {
    name,
    tabColor,
    hidden,
    showGridlines,
    freeze,
    merges: byText(mergeData),
    cells: cells.map(([row, column, cell]) => [row, column, sorted(cell)]),
    columns,
    rows,
  };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

const small = fc.integer({ min: 0, max: 3 });
const styles = [
  { fill: "#FF0000", bold: true },
  { color: "#0000FF", wrap: true },
  { borders: { top: { style: "thin", color: "#000000" } } },
];
const views: fc.Arbitrary<SheetView> = fc
  .record({
    name: fc.constantFrom("Blad1", "Matrix"),
    visibility: fc.constantFrom("visible" as const, "hidden" as const),
    tabColor: fc.option(fc.constantFrom("#112233", "#445566"), { nil: undefined }),
    gridlines: fc.boolean(),
    freeze: fc.record({ rows: small, columns: small }),
    cells: fc.uniqueArray(
      fc.record({
        row: small,
        column: small,
        value: fc.oneof(fc.integer(), fc.constantFrom("a", "b"), fc.boolean(), fc.constant(null)),
        style: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
        note: fc.option(fc.constant("let op"), { nil: undefined }),
      }),
      { selector: ({ row, column }) => `${row},${column}` },
    ),
    columns: fc.uniqueArray(
      fc.record({ index: small, width: fc.integer({ min: 10, max: 90 }), hidden: fc.boolean() }),
      {
        selector: ({ index }) => index,
      },
    ),
    rows: fc.uniqueArray(
      fc.record({ index: small, height: fc.integer({ min: 10, max: 90 }), hidden: fc.boolean() }),
      {
        selector: ({ index }) => index,
      },
    ),
    merges: fc
      .uniqueArray(small, { maxLength: 2 })
      .map((rows) => rows.map((row) => ({ row, column: 5, rows: 1, columns: 2 }))),
  })
  .map(({ cells, ...rest }) =>
    sheetView({
      ...rest,
      styles,
      cells: cells.map(({ row, column, value, ...more }) => cellView(row, column, value, more)),
    }),
  );

describe("what is to be changed on the grid", () => {
  it("makes any sheet into any other", () => {
    fc.assert(
      fc.property(views, views, (one, other) => {
        const before = gridSheet(one);
        const after = gridSheet(other);
        expect(seen(applied(before, sheetChanges(before, after)))).toEqual(seen(after));
      }),
    );
  });

  it("is nothing for a sheet that stays as it is", () => {
    fc.assert(
      fc.property(views, (view) => expect(sheetChanges(gridSheet(view), gridSheet(view))).toEqual([])),
    );
  });

  it("is one cell for one cell", () => {
    const many = Array.from({ length: 100 }, (_, row) => cellView(row, 0, row));
    const before = gridSheet(sheetView({ cells: many }));
    const after = gridSheet(
      sheetView({ cells: many.map((cell) => (cell.row === 7 ? cellView(7, 0, 70) : cell)) }),
    );
    const changes = sheetChanges(before, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.params.cellValue).toMatchObject({ 7: { 0: { v: 70 } } });
    expect(Object.keys(changes[0]?.params.cellValue as object)).toEqual(["7"]);
  });
});
