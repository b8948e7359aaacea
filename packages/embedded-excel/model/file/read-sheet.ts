import { areaAddress, parseArea } from "../address";
import { COLUMNS, ROWS } from "../cell-area";
import type { Book } from "../book";
import type { Cell, CellFormula, CellValue } from "../cell";
import { dateToExcel, type FileCellValue, type Worksheet } from "../excelts";
import { DEFAULT_PROTECTION_OPTIONS, UNPROTECTED, type Protection } from "../protection";
import type { Sheet } from "../sheet";
import { widthPoints } from "../units";
import type { SheetExtras } from "./extras";
import { customNamesIn, fromFileFormula } from "./file-formula";
import { carriedIndex } from "./carried-styles";
import type { FileStyles } from "./file-styles";
import type { CellStyle } from "../style";
import { readPage } from "./page-file";
import { readTable } from "./table-file";
import type { ThemeColors } from "./theme-colors";

/** Takes a worksheet that excelts read into a sheet of the book. */
export function readSheet(
  book: Book,
  sheet: Sheet,
  worksheet: Worksheet,
  extras: SheetExtras,
  styles: FileStyles,
  colors: ThemeColors,
): void {
  sheet.visibility = worksheet.state;
  sheet.tabColor = colors.resolve(worksheet.properties.tabColor);
  // Many programs write no view at all.
  const view = (worksheet.views as Worksheet["views"] | undefined)?.[0];
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  if (view?.state === "frozen") sheet.freeze = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  for (const table of extras.tables) readTable(book, sheet, table.xml);
  const styleOf = (stored: CarriedStyle): CellStyle => {
    const index = carriedIndex(stored);
    return index === 0 ? book.standardStyle : styles.style(index);
  };
  readLines(book, sheet, worksheet, styleOf);
  readCells(book, sheet, worksheet, styleOf, extras);
  markSpills(sheet, worksheet);
  sheet.merges = worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  sheet.filter = extras.filter;
  sheet.validations = extras.validations;
  for (const [cell, link] of extras.links) sheet.links.set(cell, link);
  for (const [name, value] of extras.customProperties) sheet.customProperties.set(name, value);
  sheet.conditionalFormats = extras.rules;
  sheet.pageLayout = readPage(worksheet);
  sheet.rowBreaks = worksheet.rowBreaks.map(({ id }) => id);
  sheet.columnBreaks = worksheet.colBreaks.map(({ id }) => id);
  sheet.protection = readProtection(worksheet);
}

type CarriedStyle = Parameters<typeof carriedIndex>[0];
type StyleOf = (stored: CarriedStyle) => CellStyle;

function readLines(book: Book, sheet: Sheet, worksheet: Worksheet, styleOf: StyleOf): void {
  const { model } = worksheet;
  const { defaultColWidth, defaultRowHeight } = worksheet.properties;
  if (defaultColWidth) sheet.columns.resize(0, COLUMNS, widthPoints(defaultColWidth));
  if (defaultRowHeight) sheet.rows.resize(0, ROWS, defaultRowHeight);
  for (const column of model.cols ?? []) {
    const columns = column.max - column.min + 1;
    const style = styleOf(column.style);
    const width = column.width === undefined ? undefined : widthPoints(column.width);
    if (width !== undefined && width !== sheet.columns.defaultSize) {
      sheet.columns.resize(column.min - 1, columns, width);
    }
    if (column.bestFit && columns < COLUMNS) sheet.columns.fitBest(column.min - 1, columns);
    if (column.hidden) sheet.columns.hide(column.min - 1, columns, true);
    for (let level = 0; level < (column.outlineLevel ?? 0); level++)
      sheet.columns.group(column.min - 1, columns, 1);
    if (style === book.standardStyle) continue;
    if (columns === COLUMNS) sheet.cells.base = style;
    else
      for (let index = column.min - 1; index < column.max; index++)
        sheet.cells.columnStyles.set(index, style);
  }
  for (const row of model.rows ?? []) {
    const style = styleOf(row.style);
    if (style !== book.standardStyle) sheet.cells.rowStyles.set(row.number - 1, style);
    if (row.height && row.customHeight) sheet.rows.resize(row.number - 1, 1, row.height);
    if (row.hidden) sheet.rows.hide(row.number - 1, 1, true);
    for (let level = 0; level < (row.outlineLevel ?? 0); level++) sheet.rows.group(row.number - 1, 1, 1);
  }
}

function readCells(
  book: Book,
  sheet: Sheet,
  worksheet: Worksheet,
  styleOf: StyleOf,
  { notes }: SheetExtras,
): void {
  for (const [address, note] of notes) sheet.notes.set(address, note);
  // A row of empty cells may have looks all the same.
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (source) => {
      const at = { row: source.row - 1, column: source.col - 1 };
      const style = styleOf(source.style);
      const cell: Cell = { value: null };
      if (style !== sheet.cells.styleAt(at.row, at.column)) cell.style = style;
      const covered = source.master !== source;
      const note = covered ? undefined : source.note;
      if (!covered) readContent(cell, source, book, sheet, at);
      if (note) {
        const text = typeof note === "string" ? note : (note.texts ?? []).map((run) => run.text).join("");
        const address = areaAddress({ ...at, rows: 1, columns: 1 });
        sheet.notes.set(address, {
          ...notes.get(address),
          author: notes.get(address)?.author ?? "",
          text,
          ...(typeof note !== "string" && { stored: { text, note } }),
        });
      }
      if (cell.style || cell.value !== null || cell.formula) {
        Object.assign(sheet.cells.make(at.row, at.column), cell);
      }
    });
  });
}

/** Values that dynamic formulas spilled stand in the file like any other: taken for constants, they would be in the way. */
function markSpills(sheet: Sheet, worksheet: Worksheet): void {
  for (const { row, column, cell } of [...sheet.cells.all()]) {
    if (cell.formula?.kind !== "dynamic") continue;
    const area = parseArea(worksheet.findCell(row + 1, column + 1)?.model.ref ?? "");
    if (!area) continue;
    for (const place of sheet.cells.in(area)) {
      if (!place.cell.formula) place.cell.spilledFrom = { row, column };
    }
  }
}

function readContent(
  cell: Cell,
  source: {
    readonly value: FileCellValue;
    readonly formula?: string;
    readonly result?: unknown;
    readonly model: { shareType?: string; ref?: string; isDynamicArray?: boolean };
  },
  book: Book,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
): void {
  if (!source.formula) {
    cell.value = fromFileValue(source.value);
    const { value } = source;
    if (typeof value === "object" && value !== null && "richText" in value && typeof cell.value === "string")
      cell.rich = { text: cell.value, value };
    return;
  }
  const table = sheet.tables.find(
    ({ area }) =>
      at.row >= area.row &&
      at.row < area.row + area.rows &&
      at.column >= area.column &&
      at.column < area.column + area.columns,
  );
  for (const name of customNamesIn(source.formula)) book.fileFunctions.set(name.toUpperCase(), name);
  cell.formula = readFormula(source.formula, source.model, table?.name);
  cell.value = fromFileValue(source.result as FileCellValue);
}

function readFormula(
  stored: string,
  model: { readonly shareType?: string; readonly ref?: string; readonly isDynamicArray?: boolean },
  table: string | undefined,
): CellFormula {
  const text = fromFileFormula(stored, table);
  // An ordinary formula of today works on one value each time, and so comes out the same as a dynamic one.
  if (model.shareType !== "array") return { text, kind: "plain" };
  if (model.isDynamicArray) return { text, kind: "dynamic" };
  const area = parseArea(model.ref ?? "");
  return { text, kind: "array", ...(area && { size: { rows: area.rows, columns: area.columns } }) };
}

/** Dates become serial numbers, rich text plain text. */
function fromFileValue(value: FileCellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToExcel(value);
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run) => run.text).join("");
  if ("text" in value) return value.text;
  if ("checkbox" in value) return value.checkbox;
  return null;
}

function readProtection(worksheet: Worksheet): Protection {
  const stored = worksheet.sheetProtection;
  if (!stored?.sheet) return UNPROTECTED;
  const { algorithmName, hashValue, saltValue, spinCount } = stored;
  return {
    on: true,
    options: {
      ...DEFAULT_PROTECTION_OPTIONS,
      allowAutoFilter: stored.autoFilter ?? false,
      allowDeleteColumns: stored.deleteColumns ?? false,
      allowDeleteRows: stored.deleteRows ?? false,
      allowEditObjects: stored.objects ?? true,
      allowEditScenarios: stored.scenarios ?? true,
      allowFormatCells: stored.formatCells ?? false,
      allowFormatColumns: stored.formatColumns ?? false,
      allowFormatRows: stored.formatRows ?? false,
      allowInsertColumns: stored.insertColumns ?? false,
      allowInsertHyperlinks: stored.insertHyperlinks ?? false,
      allowInsertRows: stored.insertRows ?? false,
      allowPivotTables: stored.pivotTables ?? false,
      allowSort: stored.sort ?? false,
      selectionMode:
        stored.selectUnlockedCells === false
          ? "None"
          : stored.selectLockedCells === false
            ? "Unlocked"
            : "Normal",
    },
    ...(algorithmName &&
      hashValue &&
      saltValue && { storedHash: { algorithmName, hashValue, saltValue, spinCount: spinCount ?? 0 } }),
  };
}
