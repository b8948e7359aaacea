import type { Area } from "../../sheets/plan/area";
import { rangeOf } from "../request/addresses";
import { inBands } from "./bands";
import type { HeldBlock, Held } from "../../sheets/plan/planned-cells";
import type { Patiently } from "../request/request";

/** Cells read in one request, and fewer where their texts are long: Excel on the web answers 5 MB at once. */
const CELLS_AT_ONCE = 60_000;
const BYTES_AT_ONCE = 2_500_000;

/**
 * What all cells of sheets hold, as formulas or values; of an empty sheet a block without rows. One request for the
 * size of things, and one for every 60,000 cells. `longest`: bytes that a cell may take.
 */
export async function readHeld(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  patiently: Patiently,
  longest = 40,
): Promise<readonly HeldBlock[]> {
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await patiently(context.sync());
  const blocks = used.map((range): { row: number; column: number; formulas: Held[][] } =>
    range.isNullObject
      ? { row: 0, column: 0, formulas: [] }
      : { row: range.rowIndex, column: range.columnIndex, formulas: [] },
  );
  const places = used.flatMap((range, index): (Area & { readonly index: number })[] =>
    range.isNullObject
      ? []
      : [
          {
            index,
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        ],
  );
  const cellsAtOnce = Math.max(1, Math.min(CELLS_AT_ONCE, Math.floor(BYTES_AT_ONCE / longest)));
  for (const part of inBands(places, cellsAtOnce)) {
    const asked = part.flatMap((band) => {
      const sheet = sheets[band.index];
      return sheet ? [{ band, range: rangeOf(sheet, band).load("formulas") }] : [];
    });
    // A request for each band: together they may be more than Excel answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await patiently(context.sync());
    for (const { band, range } of asked) blocks[band.index]?.formulas.push(...(range.formulas as Held[][]));
  }
  return blocks;
}
