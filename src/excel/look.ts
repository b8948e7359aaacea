import type { LookRequest, Occupant, Selection, SheetInfo, TargetArea, WorkbookView } from "../app/port";
import { cellAddress, SHEET_COLUMNS, SHEET_ROWS } from "../sheets/a1";
import { withoutSheet } from "./addresses";
import { hasOfficeCode } from "./errors";
import type { Patiently } from "./request";
import { sheetInfo } from "./sheet-info";

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
  const atBook = () => Excel.run(async (context) => lookAtBook(context, patiently));
  if (!target) return atBook();
  try {
    return await Excel.run(async (context) => lookAtTarget(context, target, patiently));
  } catch (error) {
    if (hasOfficeCode(error, "InvalidSelection")) return atBook();
    if (!hasOfficeCode(error, ...NO_SUCH_RANGE)) throw error;
    const view = await lookAgain(target, patiently, atBook);
    if (view.selection && !view.target?.beyondSheet) throw error;
    return view;
  }
}

async function lookAgain(
  target: Size,
  patiently: Patiently,
  atBook: () => Promise<WorkbookView>,
): Promise<WorkbookView> {
  try {
    return await Excel.run(async (context) => lookAtSelection(context, target, patiently));
  } catch (error) {
    if (!hasOfficeCode(error, ...NO_SUCH_RANGE)) throw error;
    return atBook();
  }
}

async function lookAtBook(context: Excel.RequestContext, patiently: Patiently): Promise<WorkbookView> {
  const book = askBook(context);
  await patiently(context.sync());
  return readBook(book);
}

async function lookAtSelection(
  context: Excel.RequestContext,
  target: Size,
  patiently: Patiently,
): Promise<WorkbookView> {
  const book = askBook(context);
  const range = askSelection(context);
  await patiently(context.sync());
  const view = readBook(book);
  const selection = readSelection(range, view.activeSheet);
  return { ...view, selection, target: beyond(selection, target) };
}

async function lookAtTarget(
  context: Excel.RequestContext,
  target: Size,
  patiently: Patiently,
): Promise<WorkbookView> {
  const book = askBook(context);
  const range = askSelection(context);
  const area = askArea(range, target);
  await patiently(context.sync());
  const view = readBook(book);
  const selection = readSelection(range, view.activeSheet);
  const edge = beyond(selection, target);
  return { ...view, selection, target: edge.beyondSheet ? edge : readArea(area) };
}

function askBook(context: Excel.RequestContext) {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const protection = workbook.protection.load("protected");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  return { sheets, active, protection, tables, names };
}

function readBook({ sheets, active, protection, tables, names }: ReturnType<typeof askBook>): WorkbookView & {
  readonly activeSheet: SheetInfo;
} {
  const infos = sheets.items.map(sheetInfo);
  const activeSheet = infos.find((info) => info.id === active.id);
  if (!activeSheet) throw new Error("The active worksheet is not among the worksheets");
  return {
    structureProtected: protection.protected,
    sheets: infos,
    activeSheet,
    takenNames: [...tables.items, ...names.items].map((item) => item.name),
  };
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
