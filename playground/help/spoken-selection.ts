import { areaAddress } from "embedded-excel/cells";
import type { AreaView, SheetView } from "embedded-excel/view";

/**
 * What a screen reader says of the selection: where it is, and for a single cell what it shows and, for an error, what
 * the function that gave it says.
 */
export function spokenSelection(view: SheetView, selection: readonly AreaView[]): string {
  const [first] = selection;
  if (!first) return "";
  const where = selection.map(areaAddress).join(" ");
  if (selection.length > 1 || first.rows * first.columns > 1) return where;
  const cell = view.cells.find(({ row, column }) => row === first.row && column === first.column);
  const said = cell?.message ? `${cell.text}: ${cell.message}` : cell?.text;
  return said ? `${where} ${said}` : where;
}
