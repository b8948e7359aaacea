import type { AreaView, SheetView } from "embedded-excel/view";

/** The cells of an area as Excel puts them on the clipboard: what they show, tabs between, quoted where needed. */
export function copiedText(view: SheetView, area: AreaView): string {
  const texts = new Map(view.cells.map((cell) => [`${cell.row},${cell.column}`, cell.text]));
  const last = {
    row: view.cells.reduce((most, cell) => Math.max(most, cell.row), area.row),
    column: view.cells.reduce((most, cell) => Math.max(most, cell.column), area.column),
  };
  const rows = Math.min(area.rows, last.row - area.row + 1);
  const columns = Math.min(area.columns, last.column - area.column + 1);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) =>
      quoted(texts.get(`${area.row + i},${area.column + j}`) ?? ""),
    ).join("\t"),
  ).join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
