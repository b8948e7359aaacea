import type { LookRequest, Occupant, Selection, SheetInfo, TargetArea, WorkbookView } from "../../app/port";
import { cellAddress, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import { withoutSheet } from "../request/addresses";
import { hasOfficeCode } from "../request/errors";
import { askSheets, inSomeWay, ours, type MarkedSheet, type MarkWay } from "./marked-sheets";
import type { Patiently } from "../request/request";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** With these Excel says that there is no such range: nothing selected, or off the sheet. It is not documented which. */
const NO_SUCH_RANGE = [
  "InvalidSelection",
  "InvalidArgument",
  "InvalidReference",
  "InvalidOperation",
  "GeneralException",
];

/**
 * Looks at the workbook in one request. When the selection turns out not to be one rectangle, or the area to run
 * over the edge, Excel refuses the whole request; only then it is asked again for less.
 */
export async function look({ target }: LookRequest, patiently: Patiently): Promise<WorkbookView> {
  const atBook = () => run((context, way) => lookAtBook(context, way, patiently));
  if (!target) return atBook();
  try {
    return await run((context, way) => lookAtTarget(context, way, target, patiently));
  } catch (error) {
    if (hasOfficeCode(error, "InvalidSelection")) return atBook();
    if (!hasOfficeCode(error, ...NO_SUCH_RANGE)) throw error;
    const view = await lookAgain(target, patiently, atBook);
    if (view.selection && !view.target?.beyondSheet) throw error;
    return view;
  }
}

function run<Result>(act: (context: Excel.RequestContext, way: MarkWay) => Promise<Result>): Promise<Result> {
  return inSomeWay((way) => Excel.run(async (context) => act(context, way)));
}

async function lookAgain(
  target: Size,
  patiently: Patiently,
  atBook: () => Promise<WorkbookView>,
): Promise<WorkbookView> {
  try {
    return await run((context, way) => lookAtSelection(context, way, target, patiently));
  } catch (error) {
    if (!hasOfficeCode(error, ...NO_SUCH_RANGE)) throw error;
    return atBook();
  }
}

async function lookAtBook(
  context: Excel.RequestContext,
  way: MarkWay,
  patiently: Patiently,
): Promise<WorkbookView> {
  const book = askBook(context, way);
  await patiently(context.sync());
  return (await readBook(book, patiently)).view;
}

async function lookAtSelection(
  context: Excel.RequestContext,
  way: MarkWay,
  target: Size,
  patiently: Patiently,
): Promise<WorkbookView> {
  const book = askBook(context, way);
  const range = askSelection(context);
  await patiently(context.sync());
  const { view } = await readBook(book, patiently);
  const selection = readSelection(range, view.activeSheet);
  return { ...view, selection, target: beyond(selection, target) };
}

async function lookAtTarget(
  context: Excel.RequestContext,
  way: MarkWay,
  target: Size,
  patiently: Patiently,
): Promise<WorkbookView> {
  const book = askBook(context, way);
  const range = askSelection(context);
  const area = askArea(range, target);
  await patiently(context.sync());
  const { view } = await readBook(book, patiently);
  const selection = readSelection(range, view.activeSheet);
  const edge = beyond(selection, target);
  return { ...view, selection, target: edge.beyondSheet ? edge : readArea(area) };
}

/** What every look asks for, and more of tables and names where that is wanted. */
export function askBook(
  context: Excel.RequestContext,
  way: MarkWay,
  { tables = "items/name", names = "items/name" } = {},
) {
  const { workbook } = context;
  return {
    sheets: askSheets(context, way),
    active: workbook.worksheets.getActiveWorksheet().load("id"),
    protection: workbook.protection.load("protected"),
    tables: workbook.tables.load(tables),
    names: workbook.names.load(names),
  };
}

/** The workbook as it was answered, and every sheet with what it is marked as. */
export async function readBook(
  { sheets: asked, active, protection, tables, names }: ReturnType<typeof askBook>,
  patiently: Patiently,
): Promise<{ readonly view: WorkbookView; readonly sheets: readonly MarkedSheet[] }> {
  const sheets = await asked.read(patiently);
  const infos = sheets.map(({ marker: _marker, original: _original, newer: _newer, ...info }) => info);
  const activeSheet = infos.find((info) => info.id === active.id);
  if (!activeSheet) throw new Error("The active worksheet is not among the worksheets");
  const later = sheets.flatMap(({ name: sheet, newer }) => (newer ? [{ sheet, kind: newer.kind }] : []));
  const view: WorkbookView = {
    structureProtected: protection.protected,
    sheets: infos,
    activeSheet,
    own: ours(sheets),
    ...(later.length > 0 ? { later } : {}),
    takenNames: [...tables.items, ...names.items].map((item) => item.name),
  };
  return { view, sheets };
}

function askSelection(context: Excel.RequestContext): Excel.Range {
  return context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
}

function readSelection(range: Excel.Range, sheet: SheetInfo): Selection {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    address: withoutSheet(range.address),
  };
}

function beyond({ row, column }: Selection, { rows, columns }: Size): TargetArea {
  return {
    address: cellAddress(row, column),
    beyondSheet: row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS,
    columnWidths: [],
    rowHeights: [],
  };
}

function askArea(selection: Excel.Range, { rows, columns }: Size) {
  const range = selection
    .getCell(0, 0)
    .getResizedRange(rows - 1, columns - 1)
    .load("address");
  return {
    range,
    // Formats count as used too: whether a cell holds something is read from its formula, which is "" for an empty one.
    used: range.getUsedRangeOrNullObject(false).load("formulas,rowIndex,columnIndex"),
    // Both may lie there without a single value.
    tables: range.getTables(false).load("items/name"),
    merged: range.getMergedAreasOrNullObject().load("address"),
    widths: range.getColumnProperties({ format: { columnWidth: true } }),
    heights: range.getRowProperties({ format: { rowHeight: true } }),
  };
}

function readArea({ range, used, tables, merged, widths, heights }: ReturnType<typeof askArea>): TargetArea {
  return {
    address: withoutSheet(range.address),
    occupiedBy: firstCell(used) ?? firstTable(tables) ?? firstMerge(merged),
    beyondSheet: false,
    columnWidths: widths.value.map((column) => column.format?.columnWidth ?? 0),
    rowHeights: heights.value.map((row) => row.format?.rowHeight ?? 0),
  };
}

function firstCell(used: Excel.Range): Occupant | undefined {
  if (used.isNullObject) return undefined;
  const formulas = used.formulas as unknown[][];
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((formula) => formula !== "");
    if (column >= 0) {
      return { kind: "cell", address: cellAddress(used.rowIndex + row, used.columnIndex + column) };
    }
  }
  return undefined;
}

function firstTable(tables: Excel.TableScopedCollection): Occupant | undefined {
  const [table] = tables.items;
  return table && { kind: "table", name: table.name };
}

function firstMerge(merged: Excel.RangeAreas): Occupant | undefined {
  if (merged.isNullObject) return undefined;
  return { kind: "mergedCells", address: withoutSheet(merged.address.split(",")[0] ?? merged.address) };
}
