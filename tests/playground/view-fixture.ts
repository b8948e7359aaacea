import type { CellView, SheetView } from "embedded-excel/view";

/** A sheet view with nothing on it but what is given. */
export function sheetView(given: Partial<SheetView> = {}): SheetView {
  return {
    id: "sheet",
    name: "Blad1",
    visibility: "visible",
    gridlines: true,
    protected: false,
    freeze: { rows: 0, columns: 0 },
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    columns: [],
    rows: [],
    rowGroups: [],
    styles: [],
    cells: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...given,
  };
}

/** A cell that shows its value as it is. */
export function cellView(
  row: number,
  column: number,
  value: CellView["value"],
  given: Partial<CellView> = {},
): CellView {
  return { row, column, value, text: value === null ? "" : String(value), ...given };
}
