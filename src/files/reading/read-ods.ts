/** .ods (OpenDocument 1.3, part 3): values as they are stored, with header rows, groups and repeats. */
import { columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import { xmlText } from "../bytes/text-bytes";
import { odsDocument, storedValue } from "./ods-values";
import { UnreadableFile } from "../bytes/unreadable";
import type { Zip } from "../bytes/zip-read";
import { scanXml, type Attributes } from "../xml/xml-scan";
import {
  FileCells,
  MOST_CELLS,
  type FileBook,
  type FileCell,
  type FileName,
  type FileSheet,
  type FileTable,
} from "./file-book";

/** Throws `UnreadableFile`. */
export function readOds(zip: Zip): FileBook {
  const manifest = zip.part("/meta-inf/manifest.xml");
  if (manifest && xmlText(manifest).includes("encryption-data")) throw new UnreadableFile("lockedOrOld");
  const content = zip.part("/content.xml");
  if (!content) throw new UnreadableFile("notWorkbook");
  const read = new OdsRead();
  read.scan(xmlText(content));
  const meta = zip.part("/meta.xml");
  return { kind: "ods", sheets: read.sheets, names: read.names, from1904: false, ...odsDocument(meta) };
}

interface SheetBeingRead extends FileSheet {
  readonly tables: FileTable[];
}

class OdsRead {
  readonly sheets: SheetBeingRead[] = [];
  readonly names: FileName[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private sheet: SheetBeingRead | undefined;
  private row = 0;
  private rowRepeat = 1;
  private column = 0;
  private columnRepeat = 1;
  private line: { readonly column: number; readonly cell: FileCell }[] = [];
  private cell: FileCell | undefined;
  private text = "";
  private paragraphs = 0;
  private inParagraph = 0;
  private inNote = 0;
  /** The text of the cell is its value. */
  private isText = false;
  private filled = 0;

  scan(xml: string): void {
    scanXml(xml, {
      open: (name, all) => this.open(name, all),
      close: (name) => this.close(name),
      text: (text) => this.add(text),
    });
  }

  private open(name: string, all: Attributes): void {
    switch (name) {
      case "style":
        this.style = all.name ?? "";
        break;
      case "table-properties":
        if (all.display === "false") this.hiddenStyles.add(this.style);
        break;
      case "table":
        // One within a cell is no sheet.
        if (!this.sheet) this.begin(all);
        break;
      case "table-row":
        this.rowRepeat = repeats(all["number-rows-repeated"]);
        this.column = 0;
        this.line = [];
        break;
      case "table-cell":
      case "covered-table-cell":
        this.columnRepeat = repeats(all["number-columns-repeated"]);
        this.beginCell(all);
        break;
      case "annotation":
        this.inNote += 1;
        break;
      case "p":
        if (this.cell && this.inNote === 0) {
          if (this.paragraphs++ > 0) this.text += "\n";
          this.inParagraph += 1;
        }
        break;
      case "s":
        this.add(" ".repeat(Math.min(1_000, repeats(all.c))));
        break;
      case "tab":
        this.add("\t");
        break;
      case "line-break":
        this.add("\n");
        break;
      case "named-range":
        this.names.push({ name: all.name ?? "", refersTo: all["cell-range-address"] ?? "" });
        break;
      case "named-expression":
        this.names.push({ name: all.name ?? "", refersTo: (all.expression ?? "").replace(/^of:=?/, "") });
        break;
      case "database-range":
        this.addTable(all);
        break;
    }
  }

  private close(name: string): void {
    switch (name) {
      case "annotation":
        this.inNote -= 1;
        break;
      case "p":
        if (this.inNote === 0 && this.inParagraph > 0) this.inParagraph -= 1;
        break;
      case "table-cell":
      case "covered-table-cell":
        this.endCell();
        break;
      case "table-row":
        this.endRow();
        break;
      case "table":
        this.sheet = undefined;
        break;
    }
  }

  private add(text: string): void {
    if (this.inParagraph > 0 && this.inNote === 0) this.text += text;
  }

  private begin(all: Attributes): void {
    this.sheet = {
      name: all.name ?? "",
      visible: !this.hiddenStyles.has(all["style-name"] ?? ""),
      protected: all.protected === "true",
      cells: new FileCells(),
      ...{ tables: [], merges: [], hiddenRows: [], hiddenColumns: [], dropdowns: [] },
      properties: new Map(),
    };
    this.sheets.push(this.sheet);
    this.row = 0;
  }

  private beginCell(all: Attributes): void {
    const kind = all["value-type"];
    const string = all["string-value"];
    this.text = "";
    this.paragraphs = 0;
    this.isText = kind === "string" && string === undefined;
    const formula = all.formula === undefined ? {} : { formula: all.formula.replace(/^of:=?/, "") };
    this.cell = {
      ...(kind === "string" && string !== undefined ? { value: string } : storedValue(kind, all)),
      ...formula,
    };
  }

  private endCell(): void {
    const { cell, column } = this;
    this.column += this.columnRepeat;
    this.cell = undefined;
    if (!cell) return;
    const whole = this.isText ? { ...cell, value: this.text } : cell;
    if (whole.value === undefined && whole.formula === undefined) return;
    if (whole.value === "" && whole.formula === undefined) return;
    for (let index = 0; index < this.columnRepeat && column + index < SHEET_COLUMNS; index++)
      this.line.push({ column: column + index, cell: whole });
  }

  private endRow(): void {
    const { sheet, line, row } = this;
    this.row += this.rowRepeat;
    if (!sheet || line.length === 0) return;
    this.filled += line.length * this.rowRepeat;
    if (this.filled > MOST_CELLS) throw new UnreadableFile("tooLarge");
    for (let index = 0; index < this.rowRepeat && row + index < SHEET_ROWS; index++)
      for (const { column, cell } of line) sheet.cells.set(row + index, column, cell);
  }

  /** LibreOffice keeps a table of an .xlsx as a range with its name. */
  private addTable(all: Attributes): void {
    const [, quotedName, plainName, from = "", to = ""] =
      /^\$?(?:'((?:[^']|'')*)'|([^'.]*))\.\$?(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/.exec(
        all["target-range-address"] ?? "",
      ) ?? [];
    const name = quotedName?.replaceAll("''", "'") ?? plainName;
    const sheet = this.sheets.find((each) => each.name === name);
    const first = cellOf(from);
    const last = cellOf(to);
    if (!sheet || !first || !last) return;
    const columns = last.column - first.column + 1;
    sheet.tables.push({
      name: all.name ?? "",
      area: { ...first, rows: last.row - first.row + 1, columns },
      headers: Array.from({ length: columns }, (_, index) =>
        String(sheet.cells.at(first.row, first.column + index)?.value ?? ""),
      ),
      showsHeaders: all["contains-header"] !== "false",
      showsTotals: false,
    });
  }
}

const repeats = (text: string | undefined): number => Math.max(1, Number(text ?? 1) || 1);

function cellOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = columnNumber(letters);
  return column === undefined ? undefined : { row: Number(row) - 1, column };
}
