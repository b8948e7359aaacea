import { areaAddress } from "../../workbook/book/address";
import type { AreaView, SheetView } from "../../workbook/view";

/** What a screen reader says of the selection: where it is, and for a single cell what it shows. */
export function spokenSelection(view: SheetView, selection: readonly AreaView[]): string {
  const [first] = selection;
  if (!first) return "";
  const where = selection.map(areaAddress).join(" ");
  if (selection.length > 1 || first.rows * first.columns > 1) return where;
  const cell = view.cells.find(({ row, column }) => row === first.row && column === first.column);
  return cell?.text ? `${where} ${cell.text}` : where;
}
