/**
 * The tables of a workbook. Longer than most files: whatever changes a table keeps its names, its cells and the
 * formulas that name it in step.
 */
import { contains, overlaps, type Area } from "./cell-area";
import type { Book } from "./book";
import { BookError } from "./book-error";
import { columnFormulas, fillDown } from "./calculated-columns";
import { isCellError, type CellValue } from "./cell";
import { renameTableColumnsInFormula, renameTableInFormula } from "./references-in-formulas";
import { localeForms } from "./locale";
import { assertName } from "./names";
import type { Sheet } from "./sheet";
import { tableBody, type Table, type TableColumn } from "./table";
import { grow, growthFor, type GrowthSide } from "./typing/grow-table";

export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The tables of a workbook: their names are unique over all sheets and defined names. */
export class Tables {
  private made = 0;

  constructor(private readonly book: Book) {}

  all(): PlacedTable[] {
    return this.book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  byName(name: string): PlacedTable | undefined {
    const wanted = name.toLowerCase();
    return this.all().find(({ table }) => table.name.toLowerCase() === wanted);
  }

  byId(id: string): PlacedTable | undefined {
    return this.all().find(({ table }) => table.id === id);
  }

  /**
   * Makes a table. Header cells become texts, unique, and are filled where empty; without headers a row is put
   * above by moving the data one down. Throws where it would overlap another table or merged cells.
   */
  add(sheet: Sheet, area: Area, hasHeaders: boolean): Table {
    sheet.assertAllowed("nothing");
    const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
    const whole = { ...area, rows };
    if (sheet.tables.some((table) => overlaps(table.area, whole))) {
      throw new BookError("InvalidArgument", "A table cannot overlap another table.");
    }
    if (sheet.merges.some((merge) => overlaps(merge, whole))) {
      throw new BookError("InvalidArgument", "A table cannot hold merged cells.");
    }
    if (!hasHeaders) moveDown(sheet, area);
    const columns = this.headers(sheet, whole, hasHeaders);
    const table: Table = {
      id: String(++this.made),
      name: this.freeName(),
      area: whole,
      columns: columns.map((name) => ({ name })),
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    sheet.tables.push(table);
    writeHeaders(sheet, whole, columns);
    this.book.invalidate();
    sheet.changed();
    return table;
  }

  /** @internal A table as a file has it. */
  adopt(sheet: Sheet, table: Omit<Table, "id">): void {
    sheet.tables.push({ ...table, id: String(++this.made) });
  }

  /** Throws `InvalidArgument` for a bad name and `ItemAlreadyExists` for one in use. */
  rename(table: Table, name: string): void {
    if (name === table.name) return;
    assertName(name);
    const taken = this.byName(name);
    if ((taken && taken.table !== table) || this.book.names.find(name)) {
      throw new BookError("ItemAlreadyExists", `The name "${name}" is already in use.`);
    }
    const before = table.name;
    table.name = name;
    this.book.rewriteFormulas((formula) => renameTableInFormula(formula, before, name));
    this.book.invalidate();
  }

  /**
   * Gives a table another area of the same first row; new columns get header texts, new rows the formulas of
   * calculated columns.
   */
  resize(sheet: Sheet, table: Table, area: Area): void {
    const others = sheet.tables.filter((other) => other !== table);
    if (area.row !== table.area.row || area.rows < (table.showHeaders ? 2 : 1)) {
      throw new BookError("InvalidArgument", "The table must keep its first row and have a row of data.");
    }
    if (!overlaps(area, table.area) || others.some((other) => overlaps(other.area, area))) {
      throw new BookError("InvalidArgument", "A table cannot overlap another table.");
    }
    const body = tableBody(table);
    const formulas = columnFormulas(sheet, table);
    table.area = area;
    if (table.showHeaders) {
      const names = this.headers(sheet, area, true);
      table.columns = names.map((name, index) => ({ ...table.columns[index], name }));
      writeHeaders(sheet, area, names);
    }
    fillDown(sheet, table, body, formulas);
    this.book.invalidate();
    sheet.changed();
  }

  /** A table beside cells that have just been written takes them up, if it does that by itself; see `growthFor`. */
  growBeside(sheet: Sheet, written: Area, sides?: readonly GrowthSide[]): void {
    const growth = growthFor(sheet, written, sides);
    if (growth) grow(this.book, sheet, growth);
  }

  /**
   * Shows or hides the header row, or the totals row. Refused on a protected sheet: no source was found of what Excel does,
   * and nothing may come to rest on it.
   */
  setRow(sheet: Sheet, table: Table, row: "headers" | "totals", show: boolean): void {
    sheet.assertAllowed("nothing");
    const { area } = table;
    if (row === "headers" && show !== table.showHeaders) {
      if (!show) sheet.clearContents({ ...area, rows: 1 });
      if (show && area.row === 0)
        throw new BookError("InvalidOperation", "There is no room for a header row.");
      table.area = { ...area, row: area.row + (show ? -1 : 1), rows: area.rows + (show ? 1 : -1) };
      table.showHeaders = show;
      if (show) sheet.write({ ...table.area, rows: 1 }, [table.columns.map(({ name }) => ({ value: name }))]);
    }
    if (row === "totals" && show !== table.showTotals) {
      if (!show) sheet.clearContents({ ...area, row: area.row + area.rows - 1, rows: 1 });
      table.area = { ...area, rows: area.rows + (show ? 1 : -1) };
      table.showTotals = show;
      if (show) this.writeTotals(sheet, table);
    }
    this.book.invalidate();
    sheet.changed();
  }

  /** Takes the table away, its cells staying; with `clear` its cells too. */
  remove(sheet: Sheet, table: Table, clear: boolean): void {
    sheet.assertAllowed("nothing");
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    if (clear) {
      sheet.clearContents(table.area);
      sheet.clearStyles(table.area);
    }
    this.book.invalidate();
    sheet.changed();
  }

  /** @internal A header cell was written: its column takes the name, in formulas too. */
  headerWritten(sheet: Sheet, written: Area): void {
    for (const table of sheet.tables) {
      if (!table.showHeaders || !overlaps({ ...table.area, rows: 1 }, written)) continue;
      const names = this.headers(sheet, table.area, true);
      const renamed = new Map<string, string>();
      names.forEach((name, index) => {
        const column = table.columns[index];
        if (column && column.name !== name) {
          renamed.set(column.name.toLowerCase(), name);
          column.name = name;
        }
        const cell = sheet.cells.make(table.area.row, table.area.column + index);
        cell.value = name;
        delete cell.formula;
      });
      this.renameColumns(sheet, table, renamed);
      this.book.invalidate();
    }
  }

  /**
   * @internal Columns were inserted in a table (undefined), or deleted: the others stay as they are. New ones get a
   * header; references to those that are gone become #REF!.
   */
  columnsShifted(sheet: Sheet, table: Table, columns: readonly (TableColumn | undefined)[]): void {
    const gone = table.columns.filter((column) => !columns.includes(column));
    const lost = new Map(gone.map(({ name }) => [name.toLowerCase(), undefined]));
    this.renameColumns(sheet, table, lost);
    const names = this.headers(sheet, table.area, table.showHeaders);
    table.columns = columns.map((column, index) => column ?? { name: names[index] ?? "" });
    if (table.showHeaders) writeHeaders(sheet, table.area, names);
  }

  private renameColumns(sheet: Sheet, table: Table, renamed: ReadonlyMap<string, string | undefined>): void {
    if (renamed.size === 0) return;
    this.book.rewriteFormulas((formula, home, cell) => {
      const inTable = home === sheet && cell !== undefined && contains(table.area, cell.row, cell.column);
      return renameTableColumnsInFormula(formula, table.name, renamed, inTable);
    });
  }

  freeName(): string {
    const { tableName } = localeForms(this.book.locale);
    for (let number = this.all().length + 1; ; number++) {
      const name = `${tableName}${number}`;
      if (!this.byName(name) && !this.book.names.find(name)) return name;
    }
  }

  private headers(sheet: Sheet, area: Area, hasHeaders: boolean): string[] {
    const { columnName } = localeForms(this.book.locale);
    const taken = new Set<string>();
    const wanted = Array.from({ length: area.columns }, (_, index) =>
      hasHeaders ? textOf(headerValue(sheet, area.row, area.column + index)) : "",
    );
    const given = new Set(wanted.map((text) => text.toLowerCase()));
    return wanted.map((text, index) => {
      let name = text;
      if (name === "") {
        let number = index + 1;
        while (
          given.has(`${columnName}${number}`.toLowerCase()) ||
          taken.has(`${columnName}${number}`.toLowerCase())
        ) {
          number++;
        }
        name = `${columnName}${number}`;
      }
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
      taken.add(name.toLowerCase());
      return name;
    });
  }

  private writeTotals(sheet: Sheet, table: Table): void {
    const row = table.area.row + table.area.rows - 1;
    const label = this.book.locale === "nl-NL" ? "Totaal" : "Total";
    const first = table.columns[0];
    if (first && first.totalsLabel === undefined) first.totalsLabel = label;
    sheet.write({ ...table.area, row, rows: 1 }, [
      table.columns.map(({ totalsLabel }) => (totalsLabel ? { value: totalsLabel } : undefined)),
    ]);
  }
}

/** Header cells that hold their text already stay as they are, apostrophe and all. */
function writeHeaders(sheet: Sheet, area: Area, names: readonly string[]): void {
  sheet.write({ ...area, rows: 1 }, [
    names.map((value, index) => {
      const cell = sheet.cells.at(area.row, area.column + index);
      return cell?.value === value && !cell.formula ? undefined : { value };
    }),
  ]);
}

/** What a header cell holds; nothing is calculated for a constant, which is what nearly all hold. */
function headerValue(sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.cells.at(row, column);
  const constant = cell && cell.value !== null && !cell.formula && !cell.spilledFrom;
  return constant ? cell.value : sheet.value(row, column);
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value).toString();
}

function moveDown(sheet: Sheet, area: Area): void {
  for (const { row, column, cell } of [...sheet.cells.in(area)].reverse()) {
    Object.assign(sheet.cells.make(row + 1, column), cell);
    sheet.cells.remove(row, column);
  }
  sheet.clearContents({ ...area, rows: 1 });
}
