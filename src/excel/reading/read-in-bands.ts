/** Whole sheets that hold more than Excel tells at once: first how large they are, and then so many cells at a time. */
import type { ReadSheet } from "../../app/port";
import { Problem } from "../../app/problem";
import { cellAddress, SHEET_COLUMNS } from "../../sheets/plan/a1";
import { rangeOf } from "../request/addresses";
import { inBands } from "./bands";
import type { Answered, Asked } from "./read-at-once";
import {
  areaOf,
  askLooks,
  askTables,
  contentsOf,
  contentsToLoad,
  NOWHERE,
  PLACE,
  readLooks,
  readTables,
  whoIs,
  type Band,
} from "./read-parts";
import type { Patiently } from "../request/request";

/** Cells read in one request: values, formulas, types and formats stay below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 60_000;
/** Excel reads no range of more. */
const MOST_CELLS = 5_000_000;

/** One round trip for the sizes, and one for every so many cells. Formulas of other sheets are left out. */
export async function readInBands(
  context: Excel.RequestContext,
  { sheets, tables, activeId, heads, headAddress }: Asked,
  patiently: Patiently,
): Promise<Answered> {
  const { worksheets } = context.workbook;
  const asked = sheets.map((one) => {
    const worksheet = worksheets.getItem(one.sheet.id);
    const own = tables.filter(({ sheetId }) => sheetId === one.sheet.id);
    return {
      one,
      worksheet,
      used: worksheet.getUsedRangeOrNullObject(true).load(PLACE),
      tables: askTables(worksheet, one, own),
    };
  });
  const tops = heads.map(({ id }) => ({
    id,
    range: worksheets.getItem(id).getRange(headAddress).load("values"),
  }));
  await patiently(context.sync());

  const placed = asked.map(({ used, ...each }) => {
    const area = used.isNullObject ? NOWHERE : areaOf(used);
    // Of whole rows, which end in the last column, Excel tells no values.
    if (area.rows * area.columns > MOST_CELLS || area.columns === SHEET_COLUMNS) {
      const address = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
      throw new Problem("sheetTooLarge", { sheet: each.one.sheet.name, address });
    }
    const looks = used.isNullObject ? undefined : askLooks(rangeOf(each.worksheet, area), each.one);
    return { ...each, area, looks, bands: [] as Band[] };
  });
  const places = placed
    .filter(({ looks }) => looks)
    .map((each) => ({ ...each.area, sheet: each.one.sheet, each }));
  for (const part of inBands(places, CELLS_AT_ONCE)) {
    const bands = part.map(({ each, row, column, rows, columns }) => {
      const area = { row, column, rows, columns };
      return { each, area, range: rangeOf(each.worksheet, area).load(contentsToLoad(each.one)) };
    });
    // A request for each part: together they may be more than Excel answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await patiently(context.sync());
    for (const { each, area, range } of bands) each.bands.push({ area, range });
  }
  return {
    sheets: placed.map(({ one, area, looks, bands, tables: own }): ReadSheet => ({
      ...whoIs(one),
      active: one.sheet.id === activeId,
      area,
      ...contentsOf(bands, one),
      ...(looks ? readLooks(looks, area) : { hiddenRows: [], hiddenColumns: [], merges: [] }),
      ...readTables(own),
    })),
    heads: tops.map(({ id, range }) => ({ id, values: range.values as unknown[][] })),
    formulas: undefined,
  };
}
