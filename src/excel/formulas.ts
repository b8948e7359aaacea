import type { FormulaArea, FormulaScope, SheetInfo } from "../app/port";
import { Problem } from "../app/problem";
import { rangeOf } from "./addresses";
import { inBands, type UsedPlace } from "./bands";
import { formulaRuns, spillAreas, type ReadBlock } from "./formula-runs";
import type { Patiently } from "./request";
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
    const places = await usedPlaces(context, scope, patiently);
    const blocks: ReadBlock[] = [];
    for (const part of inBands(places, CELLS_AT_ONCE))
      blocks.push(...(await readBlocks(context, part, patiently)));
    const runs = blocks.flatMap((block) => formulaRuns(block, wanted));
    return spillAreas(context, runs, patiently);
  });
}

async function usedPlaces(
  context: Excel.RequestContext,
  scope: FormulaScope,
  patiently: Patiently,
): Promise<readonly UsedPlace[]> {
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
    .map(({ sheet, used }) => ({
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    }));
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
      const named = all.filter(({ name }) => name.toLowerCase() === scope.name.toLowerCase());
      if (named.length === 0) throw new Problem("sheetNotFound", { name: scope.name });
      return named;
    }
  }
}

async function readBlocks(
  context: Excel.RequestContext,
  places: readonly UsedPlace[],
  patiently: Patiently,
): Promise<readonly ReadBlock[]> {
  const asked = places.map((place) => ({
    place,
    range: rangeOf(context.workbook.worksheets.getItem(place.sheet.id), place).load("formulas,values"),
  }));
  await patiently(context.sync());
  return asked.map(({ place: { sheet, row, column }, range }) => ({
    sheet,
    row,
    column,
    formulas: range.formulas as unknown[][],
    values: range.values as (string | number | boolean)[][],
  }));
}
