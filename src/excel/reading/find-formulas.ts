import type { FormulaArea, FormulaScope, SheetInfo } from "../../app/port";
import { Problem } from "../../app/problem";
import type { Area } from "../../sheets/plan/area";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import { rangeOf } from "../request/addresses";
import { inBands, type UsedPlace } from "./bands";
import { formulaRuns, spillAreas, type ReadBlock } from "./formula-runs";
import type { Patiently } from "../request/request";
import { sheetInfo } from "./sheet-info";

/** Cells read in one request: a few bytes each, twice over, stays below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 100_000;

/** See `WorkbookPort.findFormulas`. */
export async function findFormulas(
  scope: FormulaScope,
  wanted: (formula: string) => boolean,
  patiently: Patiently,
): Promise<readonly FormulaArea[]> {
  return Excel.run(async (context) => {
    const blocks = await usedBlocks(context, scope, patiently);
    const runs = blocks.flatMap((block) => formulaRuns(block, wanted));
    return spillAreas(context, runs, patiently);
  });
}

/** So often it is read again when rows or columns have come meanwhile: what lies beyond would be passed over. */
const MOST_READINGS = 3;

async function usedBlocks(
  context: Excel.RequestContext,
  scope: FormulaScope,
  patiently: Patiently,
): Promise<readonly ReadBlock[]> {
  for (let reading = 1; ; reading++) {
    const places = await usedPlaces(context, scope, patiently);
    const blocks: ReadBlock[] = [];
    let grown = false;
    for (const part of inBands(places, CELLS_AT_ONCE)) {
      const read = await readBlocks(context, part, scope.in !== "selection", patiently);
      blocks.push(...read.blocks);
      grown ||= read.grown;
    }
    if (!grown || reading === MOST_READINGS) return blocks;
  }
}

async function usedPlaces(
  context: Excel.RequestContext,
  scope: FormulaScope,
  patiently: Patiently,
): Promise<readonly (UsedPlace & { readonly whole: Area })[]> {
  const sheets = await sheetsOf(context, scope, patiently);
  const asked = sheets.map((sheet) => {
    const whole = context.workbook.worksheets.getItem(sheet.id);
    const range = scope.in === "selection" ? context.workbook.getSelectedRange() : whole.getRange();
    return {
      sheet,
      used: range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    };
  });
  await patiently(context.sync());
  return asked
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => {
      const whole = {
        row: used.rowIndex,
        column: used.columnIndex,
        rows: used.rowCount,
        columns: used.columnCount,
      };
      return { sheet, whole, ...whole };
    });
}

async function sheetsOf(
  context: Excel.RequestContext,
  scope: FormulaScope,
  patiently: Patiently,
): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = worksheets.getActiveWorksheet().load("id");
  await patiently(context.sync());
  const all = worksheets.items.map(sheetInfo);
  switch (scope.in) {
    case "workbook":
      return all;
    case "sheet":
    case "selection":
      return all.filter(({ id }) => id === active.id);
    case "namedSheet": {
      const named = sheetNamed(all, scope.name, ({ name }) => name);
      if (!named) throw new Problem("sheetNotFound", { name: scope.name });
      return [named];
    }
  }
}

/** What stands in these bands of what is used, and whether more is used of their sheets by now than these were cut of. */
async function readBlocks(
  context: Excel.RequestContext,
  places: readonly (UsedPlace & { readonly whole: Area })[],
  whole: boolean,
  patiently: Patiently,
): Promise<{ readonly blocks: readonly ReadBlock[]; readonly grown: boolean }> {
  const asked = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    return {
      place,
      range: rangeOf(sheet, place).load("formulas,values"),
      used: whole
        ? sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount")
        : undefined,
    };
  });
  await patiently(context.sync());
  const grown = asked.some(({ place: { whole: before }, used }) => {
    if (!used || used.isNullObject) return false;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return (
      rowIndex !== before.row ||
      columnIndex !== before.column ||
      rowCount !== before.rows ||
      columnCount !== before.columns
    );
  });
  const blocks = asked.map(({ place: { sheet, row, column }, range }) => ({
    sheet,
    row,
    column,
    formulas: range.formulas as unknown[][],
    values: range.values as (string | number | boolean)[][],
  }));
  return { blocks, grown };
}
