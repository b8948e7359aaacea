import type { CellContent, EntryRule, ReadSheet, ReadTable, SheetsToRead } from "../app/port";
import { Problem } from "../app/problem";
import { cellAddress, parseArea } from "../sheets/a1";
import type { Area } from "../sheets/area";
import { rangeOf, withoutSheet } from "./addresses";
import { inBands } from "./bands";
import { markedSheets, type MarkedSheet } from "./own-sheets";
import type { Patiently } from "./request";

/** Cells read in one request: values, formulas and types together stay below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 60_000;
const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
const TABLES = "items/name,items/showHeaders,items/showTotals,items/worksheet/id";
const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** See `WorkbookPort.readSheets`. */
export async function readSheets(which: SheetsToRead, patiently: Patiently): Promise<readonly ReadSheet[]> {
  const { sheets, asked } = await markedSheets(patiently, (context) => ({
    active: context.workbook.worksheets.getActiveWorksheet().load("id"),
    tables: context.workbook.tables.load(TABLES),
  }));
  const wanted = chosen(sheets, which, asked.active.id);
  if (wanted.length === 0) return [];
  const tables = asked.tables.items
    .filter(({ worksheet }) => wanted.some(({ id }) => id === worksheet.id))
    .map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      showsHeaders: showHeaders,
      showsTotals: showTotals,
      sheetId: worksheet.id,
    }));
  return Excel.run(async (context) => {
    const placed = await places(context, wanted, tables, patiently);
    return contents(context, placed, asked.active.id, patiently);
  });
}

function chosen(
  sheets: readonly MarkedSheet[],
  { kinds, names = [], ids = [], active = false }: SheetsToRead,
  activeId: string,
): readonly MarkedSheet[] {
  const named = new Set(
    names.map((name) => {
      const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
      if (!found) throw new Problem("sheetNotFound", { name });
      return found.id;
    }),
  );
  return sheets.filter(
    ({ id, marker }) =>
      (marker && kinds.includes(marker.kind)) ||
      named.has(id) ||
      ids.includes(id) ||
      (active && id === activeId),
  );
}

interface KnownTable extends Pick<ReadTable, "name" | "showsHeaders" | "showsTotals"> {
  readonly sheetId: string;
}

interface PlacedSheet {
  readonly sheet: MarkedSheet;
  readonly area: Area;
  readonly tables: readonly Omit<ReadTable, "entries">[];
}

/** The second request: how large everything is. */
async function places(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  tables: readonly KnownTable[],
  patiently: Patiently,
): Promise<readonly PlacedSheet[]> {
  const { worksheets } = context.workbook;
  const asked = sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    return {
      sheet,
      used: worksheet.getUsedRangeOrNullObject(true).load(PLACE),
      tables: tables
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map((table) => {
          const item = worksheet.tables.getItem(table.name);
          return { table, range: item.getRange().load(PLACE), columns: item.columns.load("items/name") };
        }),
    };
  });
  await patiently(context.sync());
  return asked.map(({ sheet, used, tables: own }) => ({
    sheet,
    area: used.isNullObject ? NOWHERE : areaOf(used),
    tables: own.map(({ table: { name, showsHeaders, showsTotals }, range, columns }) => ({
      name,
      showsHeaders,
      showsTotals,
      area: areaOf(range),
      headers: columns.items.map((column) => column.name),
    })),
  }));
}

/** The third request and those after it: what stands there. */
async function contents(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  activeId: string,
  patiently: Patiently,
): Promise<readonly ReadSheet[]> {
  const filled = placed.filter(({ area }) => area.rows > 0);
  const looks = new Map(filled.map((one) => [one.sheet.id, askLooks(context, one)]));
  const found = new Map(
    placed.map(({ sheet }) => [
      sheet.id,
      { values: [] as CellContent[][], formulas: new Map<string, string>() },
    ]),
  );
  for (const part of inBands(
    filled.map(({ sheet, area }) => ({ ...area, sheet })),
    CELLS_AT_ONCE,
  )) {
    const asked = part.map((band) => ({
      band,
      range: rangeOf(context.workbook.worksheets.getItem(band.sheet.id), band).load(
        "values,formulas,valueTypes",
      ),
    }));
    // A request for each band: together they may be more than Excel answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await patiently(context.sync());
    for (const { band, range } of asked) {
      const into = found.get(band.sheet.id);
      if (into) keep(range, band, into);
    }
  }
  return placed.map(({ sheet, area, tables }) => {
    const asked = looks.get(sheet.id);
    return {
      ...sheet,
      active: sheet.id === activeId,
      area,
      values: found.get(sheet.id)?.values ?? [],
      formulas: found.get(sheet.id)?.formulas ?? new Map<string, string>(),
      hiddenRows: (asked?.rows.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true ? [area.row + index] : [],
      ),
      merges: asked ? areasOf(asked.merged) : [],
      tables: tables.map((table, index) => ({
        ...table,
        entries: (asked?.entries[index] ?? []).map(entryRule),
      })),
    };
  });
}

function askLooks(context: Excel.RequestContext, { sheet, area, tables }: PlacedSheet) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = rangeOf(worksheet, area);
  return {
    merged: range.getMergedAreasOrNullObject().load("address"),
    rows: range.getRowProperties({ rowHidden: true }),
    // What may be entered matters on our own sheets only.
    entries: tables.map((table) =>
      (sheet.marker ? bodyColumns(table) : []).map((column) =>
        rangeOf(worksheet, column).dataValidation.load("type,rule"),
      ),
    ),
  };
}

function bodyColumns({ area, showsHeaders, showsTotals }: Omit<ReadTable, "entries">): readonly Area[] {
  const rows = area.rows - (showsHeaders ? 1 : 0) - (showsTotals ? 1 : 0);
  if (rows < 1) return [];
  return Array.from({ length: area.columns }, (_, index) => ({
    row: area.row + (showsHeaders ? 1 : 0),
    column: area.column + index,
    rows,
    columns: 1,
  }));
}

function keep(
  range: Excel.Range,
  { row, column }: Area,
  into: { readonly values: CellContent[][]; readonly formulas: Map<string, string> },
): void {
  const values = range.values as (string | number | boolean)[][];
  const formulas = range.formulas as unknown[][];
  values.forEach((line, r) => {
    into.values.push(
      line.map((value, c) => {
        const formula = formulas[r]?.[c];
        // A text that begins with "=" is told as its own formula.
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
          into.formulas.set(cellAddress(row + r, column + c), formula);
        }
        return String(range.valueTypes[r]?.[c]) === "Error" ? { error: String(value) } : value;
      }),
    );
  });
}

function entryRule({ type, rule }: Excel.DataValidation): EntryRule {
  const kind = String(type);
  if (kind === "None") return { kind: "none" };
  // `null` where the cells differ.
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  if (kind === "List" && typeof source === "string") return { kind: "list", source };
  return { kind: kind === "Inconsistent" || kind === "MixedCriteria" ? "mixed" : "other" };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  // Between areas stands a comma or a semicolon (office-js 1167); a sheet's name may hold either.
  return [...merged.address.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=[,;]|$)/g)].flatMap(
    ([address]) => parseArea(withoutSheet(address)) ?? [],
  );
}
