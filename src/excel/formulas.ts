import type { FormulaArea, FormulaScope, SheetInfo } from "../app/port";
import { Problem } from "../app/problem";
import { rangeOf, withoutSheet } from "./addresses";
import { inBands, type UsedPlace } from "./bands";
import { hasOfficeCode, problemOf } from "./errors";
import { formulaRuns, spillAreas, type ReadBlock } from "./formula-runs";
import type { Patiently } from "./request";
import { sheetInfo } from "./sheet-info";
import { textInput } from "./text-input";

/** Cells read in one request: a few bytes each, twice over, stays below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 100_000;

/** See `WorkbookPort.writeFormula`. */
export async function writeFormula(
  formula: string,
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  patiently: Patiently,
): Promise<{ readonly sheet: string; readonly address: string }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheetId).load("name");
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("address");
    range.formulas = [[formula]];
    try {
      await patiently(context.sync());
    } catch (error) {
      if (!hasOfficeCode(error, "InvalidArgument")) throw error;
      throw new Problem("formulaRefused", { formula: formula.slice(0, 200) }, { cause: error });
    }
    return { sheet: sheet.name, address: withoutSheet(range.address) };
  });
}

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

/** See `WorkbookPort.replaceByValues`. */
export async function replaceByValues(areas: readonly FormulaArea[], patiently: Patiently): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const area of areas) {
        const range = rangeOfArea(context, area);
        range.values = area.values.map((row) =>
          row.map((value) => (typeof value === "string" && !isError(value) ? textInput(value) : value)),
        );
      }
      await patiently(context.sync());
    });
  } catch (error) {
    throw await afterPuttingBack(areas, error, patiently);
  }
}

/** Excel reads these as the error itself, whatever its language. */
function isError(value: string): boolean {
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/.test(value);
}

async function afterPuttingBack(
  areas: readonly FormulaArea[],
  error: unknown,
  patiently: Patiently,
): Promise<Problem> {
  try {
    await Excel.run(async (context) => {
      for (const area of areas) {
        const range = rangeOfArea(context, area);
        if (area.spills) range.clear("Contents");
        const own = area.spills ? range.getCell(0, 0) : range;
        own.formulas = area.formulas.map((row) => [...row]);
      }
      await patiently(context.sync());
    });
    return problemOf(error, { removed: [], left: [] });
  } catch {
    // The first failure is the cause; that putting back failed too is what there is to say.
    const sheets = [...new Set(areas.map(({ sheet }) => sheet.name))];
    return new Problem("partlyFrozen", { sheets }, { cause: error });
  }
}

function rangeOfArea(
  context: Excel.RequestContext,
  { sheet, row, column, values }: FormulaArea,
): Excel.Range {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  return rangeOf(context.workbook.worksheets.getItem(sheet.id), { row, column, ...size });
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
