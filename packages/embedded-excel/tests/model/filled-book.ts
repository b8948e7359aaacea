/** A book of one sheet to calculate with: what stands where, by address, and what it gives. */
import { parseArea } from "../../model/address";
import type { Area } from "../../model/cell-area";
import { Book } from "../../model/book";
import type { CellInput, CellValue } from "../../model/cell";

export function filledBook(cells: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {}) {
  const book = new Book({ locale: "en-US" });
  const sheet = book.activeSheet;
  /** Rows of values from a cell on; a text that begins with "=" is a formula. */
  const put = (address: string, rows: readonly (readonly CellValue[])[]): void => {
    const inputs = rows.map((row) =>
      row.map((value): CellInput =>
        typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
      ),
    );
    sheet.write({ ...areaOf(address), rows: rows.length, columns: rows[0]?.length ?? 0 }, inputs);
  };
  const at = (address: string): CellValue => sheet.value(areaOf(address).row, areaOf(address).column);
  for (const [address, rows] of Object.entries(cells)) put(address, rows);
  return { book, sheet, put, at, values: (address: string) => sheet.values(areaOf(address)) };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}
