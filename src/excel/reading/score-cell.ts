import type { CellSurroundings } from "../../app/cell-surroundings";
import { hasOfficeCode } from "../request/errors";
import type { Patiently } from "../request/request";
import { ITS_OWN, look, type CellAsked } from "./surroundings";

/** See `WorkbookPort.surroundings`. */
export async function surroundings(
  sheetId: string,
  address: string,
  patiently: Patiently,
): Promise<CellSurroundings | undefined> {
  const asked: CellAsked = (context) => context.workbook.worksheets.getItem(sheetId).getRange(address);
  try {
    return (await look(asked, ITS_OWN, patiently)).cell;
  } catch (error) {
    // The sheet is gone, the cell lies in no table, or the address was none.
    if (hasOfficeCode(error, "ItemNotFound", "InvalidArgument")) return undefined;
    throw error;
  }
}
