import type { ReadSheet, ReadTable, SheetsToRead, Survey, WorkbookView } from "../app/port";
import { Problem } from "../app/problem";
import type { Area } from "../sheets/area";
import { markedSheets, ours, type MarkedSheet } from "./own-sheets";
import { readContents, type PlacedSheet } from "./read-contents";
import type { Patiently } from "./request";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
const TABLES = "items/name,items/showHeaders,items/showTotals,items/worksheet/id";
const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** See `WorkbookPort.readSheets`. */
export async function readSheets(which: SheetsToRead, patiently: Patiently): Promise<readonly ReadSheet[]> {
  const { sheets } = await read(which, patiently, () => undefined);
  return sheets;
}

/** See `WorkbookPort.survey`. */
export async function survey(which: SheetsToRead, patiently: Patiently): Promise<Survey> {
  const { sheets, all, asked } = await read(which, patiently, ({ workbook }) => ({
    protection: workbook.protection.load("protected"),
    names: workbook.names.load("items/name"),
  }));
  const infos = all.map(({ marker: _marker, ...info }) => info);
  const activeSheet = infos.find(({ id }) => id === asked.active.id);
  if (!activeSheet) throw new Error("The active worksheet is not among the worksheets");
  const view: WorkbookView = {
    structureProtected: asked.beside.protection.protected,
    sheets: infos,
    activeSheet,
    takenNames: [...asked.tables.items, ...asked.beside.names.items].map(({ name }) => name),
  };
  return { sheets, view, own: ours(all) };
}

/** Reads sheets, and in the first round trip what else is asked for. */
async function read<Beside>(
  which: SheetsToRead,
  patiently: Patiently,
  ask: (context: Excel.RequestContext) => Beside,
) {
  const { sheets: all, asked } = await markedSheets(patiently, (context) => ({
    active: context.workbook.worksheets.getActiveWorksheet().load("id"),
    tables: context.workbook.tables.load(TABLES),
    beside: ask(context),
  }));
  const wanted = chosen(all, which, asked.active.id);
  if (wanted.length === 0) return { sheets: [], all, asked };
  const tables = asked.tables.items
    .filter(({ worksheet }) => wanted.some(({ id }) => id === worksheet.id))
    .map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      showsHeaders: showHeaders,
      showsTotals: showTotals,
      sheetId: worksheet.id,
    }));
  const found = await Excel.run(async (context) => {
    const placed = await places(context, wanted, tables, patiently);
    return readContents(context, placed, asked.active.id, patiently);
  });
  return { sheets: found, all, asked };
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

/** The second request: how large everything is, and what is filtered. */
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
      filter: worksheet.autoFilter.load("isDataFiltered"),
      filterRange: worksheet.autoFilter.getRangeOrNullObject().load(PLACE),
      tables: tables
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map((table) => {
          const item = worksheet.tables.getItem(table.name);
          return {
            table,
            range: item.getRange().load(PLACE),
            columns: item.columns.load("items/name"),
            // Without a header row there are no filter buttons.
            ...(table.showsHeaders ? { filter: item.autoFilter.load("isDataFiltered") } : {}),
          };
        }),
    };
  });
  await patiently(context.sync());
  return asked.map(({ sheet, used, filter, filterRange, tables: own }) => ({
    sheet,
    area: used.isNullObject ? NOWHERE : areaOf(used),
    filtered: [
      ...(filter.isDataFiltered && !filterRange.isNullObject ? [areaOf(filterRange)] : []),
      ...own.flatMap((each) => (each.filter?.isDataFiltered ? [areaOf(each.range)] : [])),
    ],
    tables: own.map(({ table: { name, showsHeaders, showsTotals }, range, columns }) => ({
      name,
      showsHeaders,
      showsTotals,
      area: areaOf(range),
      headers: columns.items.map((column) => column.name),
    })),
  }));
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
