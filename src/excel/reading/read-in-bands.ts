/** Whole sheets that hold more than Excel tells at once: first how large they are, and then so many cells at a time. */
import type { ReadSheet } from "../../app/port";
import { Problem } from "../../app/problem";
import { cellAddress } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { rangeOf } from "../request/addresses";
import { inBands } from "./bands";
import { cellsIn, cellsInAll, cutUp, isLarge, readTogether } from "./filled-parts";
import type { Answered, Asked } from "./read-at-once";
import {
  areaOf,
  askLooks,
  askTables,
  contentsOf,
  contentsToLoad,
  PLACE,
  readLooks,
  readTables,
  whoIs,
  type Band,
} from "./read-parts";
import type { Patiently } from "../request/request";

/** Cells read in one request: values, formulas, types and formats stay below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 60_000;
/** As many as are held at once, filled or between what is filled. */
const MOST_CELLS = 5_000_000;
/** How often a large sheet is looked at more closely for where something stands. */
const MOST_ROUNDS = 4;
const STILL_AS_MUCH = 0.9;

/**
 * One round trip for the sizes, a few for where something stands on large sheets, and one for every so many cells.
 * Formulas of other sheets are left out.
 */
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

  const parts = await filledParts(context, asked, patiently);
  const placed = asked.map((each, index) => {
    const { area, parts: filled, far } = readTogether(parts[index] ?? []);
    if (cellsIn(area) > MOST_CELLS) {
      const address = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
      throw new Problem("sheetTooLarge", { sheet: each.one.sheet.name, address });
    }
    const looks = filled.map((part) => ({
      area: part,
      looks: askLooks(rangeOf(each.worksheet, part), each.one),
    }));
    return { ...each, area, filled, far, looks, bands: [] as Band[] };
  });
  const places = placed.flatMap((each) =>
    each.filled.map((part) => ({ ...part, sheet: each.one.sheet, each })),
  );
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
    sheets: placed.map(({ one, area, far, looks, bands, tables: own }): ReadSheet => ({
      ...whoIs(one),
      active: one.sheet.id === activeId,
      area,
      ...contentsOf(area, bands, one),
      ...readLooks(looks, area),
      ...(far.length > 0 ? { far } : {}),
      ...readTables(own),
    })),
    heads: tops.map(({ id, range }) => ({ id, values: range.values as unknown[][] })),
    formulas: undefined,
    ruled: [],
  };
}

type Placed = { readonly worksheet: Excel.Worksheet; readonly used: Excel.Range };

/** Per sheet where something stands; of one that is not large its whole rectangle, filled or not. */
async function filledParts(
  context: Excel.RequestContext,
  sheets: readonly Placed[],
  patiently: Patiently,
): Promise<readonly (readonly Area[])[]> {
  const found = sheets.map(({ used }): readonly Area[] => (used.isNullObject ? [] : [areaOf(used)]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const large = sheets.flatMap((sheet, index) => {
      const own = found[index] ?? [];
      return isLarge(own) ? [{ ...sheet, index, before: cellsInAll(own), parts: cutUp(own) }] : [];
    });
    if (large.length === 0) break;
    const asked = large.map((each) => ({
      ...each,
      ranges: each.parts.map((part) =>
        rangeOf(each.worksheet, part).getUsedRangeOrNullObject(true).load(PLACE),
      ),
    }));
    // Where something stands in a part is known only once Excel has told of the larger part.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await patiently(context.sync());
    for (const { index, ranges } of asked)
      found[index] = ranges.flatMap((range) => (range.isNullObject ? [] : [areaOf(range)]));
    // What is filled throughout does not become less.
    if (asked.every(({ index, before }) => cellsInAll(found[index] ?? []) > before * STILL_AS_MUCH)) break;
  }
  return found;
}
