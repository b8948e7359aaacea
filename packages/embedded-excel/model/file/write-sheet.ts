import { areaAddress } from "../address";
import { COLUMNS, ROWS } from "../cell-area";
import type { Book } from "../book";
import { isCellError, type CellFormula, type CellValue } from "../cell";
import type { Spill } from "../calculation/calculation";
import type { FileCellValue, Worksheet } from "../excelts";
import { isFilled } from "../cells";
import type { Note } from "../link";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import { fileWidth } from "../units";
import { needsArrayForm } from "./array-form";
import { toFileFormula, type FileFormulaContext } from "./file-formula";
import { argb } from "./file-style";
import { carriedStyle } from "./carried-styles";
import type { FileStyles } from "./file-styles";
import { writePage } from "./page-file";

/** Puts a sheet of the book on an empty worksheet of excelts. What excelts cannot write comes after (`writeExtras`). */
export async function writeSheet(
  book: Book,
  sheet: Sheet,
  worksheet: Worksheet,
  spills: readonly Spill[],
  styles: FileStyles,
): Promise<void> {
  worksheet.state = sheet.visibility;
  worksheet.properties = {
    ...worksheet.properties,
    tabColor: sheet.tabColor === undefined ? undefined : { argb: argb(sheet.tabColor) },
    defaultRowHeight: sheet.rows.defaultSize,
    outlineLevelRow: sheet.rows.depth,
    outlineLevelCol: sheet.columns.depth,
    ...(sheet.columns.defaultSize !== 48 && { defaultColWidth: fileWidth(sheet.columns.defaultSize) }),
  };
  const { rows, columns } = sheet.freeze;
  const selected = book.activeSheet === sheet;
  const cell = selected ? book.selection.areas[0] : undefined;
  const common = {
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: areaAddress({ row: cell?.row ?? 0, column: cell?.column ?? 0, rows: 1, columns: 1 }),
    ...(selected && { tabSelected: true }),
  };
  worksheet.views = [
    rows > 0 || columns > 0
      ? { ...common, state: "frozen", xSplit: columns, ySplit: rows }
      : { ...common, state: "normal" },
  ];
  writeLines(book, sheet, worksheet, styles);
  writeCells(book, sheet, worksheet, spills, styles);
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(merge));
  for (const [address, note] of sheet.notes) {
    worksheet.getCell(address).note = storedNote(note) ?? { texts: [{ text: note.text }] };
  }
  // Its conditions come after.
  worksheet.autoFilter = sheet.filter ? areaAddress(sheet.filter.area) : null;
  writePage(sheet.pageLayout, worksheet);
  worksheet.rowBreaks = sheet.rowBreaks.map((row) => ({ id: row, max: COLUMNS - 1, man: 1 }));
  worksheet.colBreaks = sheet.columnBreaks.map((column) => ({ id: column, max: ROWS - 1, man: 1 }));
  await writeProtection(sheet, worksheet);
}

/** Custom functions that are there, and those that a file brought along without them. */
function storedNames(book: Book): ReadonlyMap<string, string> {
  if (book.fileFunctions.size === 0) return book.customFunctions;
  return new Map([...book.fileFunctions, ...book.customFunctions]);
}

function contextAt(book: Book, sheet?: Sheet, row?: number, column?: number): FileFormulaContext {
  const table = sheet?.tables.find(
    ({ area }) =>
      row !== undefined &&
      column !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return { custom: storedNames(book), ...(table && { table: table.name }) };
}

/** The stored form of a formula of this sheet, without "=". */
export function storedFormula(book: Book, formula: string): string {
  return toFileFormula(formula, contextAt(book));
}

/** The same for a formula of a table's own cells. */
export function storedInTable(book: Book): (formula: string, table: Table) => string {
  return (formula, table) => toFileFormula(formula, { ...contextAt(book), table: table.name });
}

type NoteInFile = Exclude<
  Worksheet["getCell"] extends (...given: never[]) => { note: infer N } ? N : never,
  string
>;

/** A note as the file had it, with the looks of its letters and its size, unless its text is another. */
function storedNote({ text, stored }: Note): NoteInFile | undefined {
  return stored?.text === text ? stored.note : undefined;
}

function writeCells(
  book: Book,
  sheet: Sheet,
  worksheet: Worksheet,
  spills: readonly Spill[],
  styles: FileStyles,
): void {
  const spilled = new Map(
    spills.filter((spill) => spill.sheet === sheet).map(({ area }) => [`${area.row},${area.column}`, area]),
  );
  for (const { row, column, cell } of sheet.cells.all()) {
    if (!isFilled(cell) && !cell.style) continue;
    const target = worksheet.getCell(row + 1, column + 1);
    target.style = carriedStyle(styles.indexOf(sheet.style(row, column)));
    if (cell.formula) {
      const area = spilled.get(`${row},${column}`) ?? {
        row,
        column,
        rows: 1,
        columns: 1,
        ...cell.formula.size,
      };
      target.value = formulaValue(
        cell.formula,
        cell.value,
        areaAddress(area),
        contextAt(book, sheet, row, column),
        area,
      );
    } else if (cell.value !== null) {
      const { rich } = cell;
      target.value = (rich?.text === cell.value ? rich.value : fileValue(cell.value)) as FileCellValue;
    }
  }
}

function formulaValue(
  formula: CellFormula,
  value: CellValue,
  ref: string,
  context: FileFormulaContext,
  area: { readonly rows: number; readonly columns: number },
): FileCellValue {
  const base = {
    formula: toFileFormula(formula.text, context),
    ...(value !== null && { result: fileValue(value) }),
  } as {
    formula: string;
    result?: string | number | boolean;
  };
  if (formula.kind === "plain") return base;
  if (formula.kind === "array") return { ...base, shareType: "array", ref };
  const array = area.rows * area.columns > 1 || needsArrayForm(formula.text, context.custom);
  return array ? { ...base, shareType: "array", ref, isDynamicArray: true } : base;
}

const FILE_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** A file knows no messages, and of the errors only those of old: Excel too writes #VALUE! for #SPILL! or #BUSY!. */
function fileValue(value: CellValue): CellValue {
  if (!isCellError(value)) return value;
  return { error: FILE_ERRORS.includes(value.error) ? value.error : "#VALUE!" };
}

function writeLines(book: Book, sheet: Sheet, worksheet: Worksheet, styles: FileStyles): void {
  const { base, columnStyles, rowStyles } = sheet.cells;
  if (base !== book.standardStyle) {
    for (let column = COLUMNS; column >= 1; column--)
      worksheet.getColumn(column).style = carriedStyle(styles.indexOf(base));
  }
  for (const [index, { size, hidden, level, best }] of sheet.columns.entries()) {
    const column = worksheet.getColumn(index + 1);
    column.width = fileWidth(size ?? sheet.columns.defaultSize);
    if (hidden) column.hidden = true;
    if (best) column.bestFit = true;
    if (level !== undefined) column.outlineLevel = level;
  }
  for (const [index, style] of columnStyles) {
    const column = worksheet.getColumn(index + 1);
    column.style = carriedStyle(styles.indexOf(style));
    column.width ??= fileWidth(sheet.columns.defaultSize);
  }
  for (const [index, style] of rowStyles)
    worksheet.getRow(index + 1).style = carriedStyle(styles.indexOf(style));
  for (const [index, { size, hidden, level }] of sheet.rows.entries()) {
    const row = worksheet.getRow(index + 1);
    if (size !== undefined) row.height = size;
    if (hidden) row.hidden = true;
    if (level !== undefined) row.outlineLevel = level;
  }
}

/** Few rounds of hashing: the file is for looking at, and a password here guards nothing. */
const SPIN = 1000;

async function writeProtection(sheet: Sheet, worksheet: Worksheet): Promise<void> {
  const { on, options, password, storedHash } = sheet.protection;
  if (!on) {
    worksheet.unprotect();
    return;
  }
  const allowed = {
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
  };
  await worksheet.protect(password ?? "", { ...allowed, ...(password && { spinCount: SPIN }) });
  if (!password && storedHash && worksheet.sheetProtection)
    Object.assign(worksheet.sheetProtection, storedHash);
}
