/** A file as the port tells sheets of the workbook: so that one reader reads both. */
import type { FileBook, FileCell, FileSheet, FileTable } from "../../files/reading/file-book";
import { UnreadableFile } from "../../files/bytes/unreadable";
import { areaAround, areaContains, cellAddress } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { markIn } from "../../sheets/marker/kept-mark";
import { MARKER_KEY } from "../../sheets/marker/marker-places";
import { kindByShape } from "../../sheets/known-by-shape";
import type { CellContent, EntryRule, ReadSheet, ReadTable, ShownDate } from "../port";
import { shownDateOf } from "./shown-date";

/** A later version of the add-in made a sheet of it. */
export class NewerFile extends Error {}

/** A stray cell far away makes a rectangle that nobody means: so many cells at most. */
const MOST_IN_AREA = 2_000_000;
/** Days between the first of both calendars. */
const FROM_1904 = 1_462;

/** The sheets of a file, in its order. Throws `UnreadableFile` where one spans more than can be meant, and `NewerFile`. */
export function sheetsOfFile(book: FileBook): readonly ReadSheet[] {
  return book.sheets.map((sheet, index) => sheetOfFile(book, sheet, index));
}

function sheetOfFile(book: FileBook, sheet: FileSheet, index: number): ReadSheet {
  const area = wholeArea(sheet);
  if (area.rows * area.columns > MOST_IN_AREA) throw new UnreadableFile("tooLarge");
  const values = Array.from({ length: area.rows }, () => new Array<CellContent>(area.columns).fill(""));
  const formulas = new Map<string, string>();
  const dates = new Map<string, ShownDate>();
  const percents = new Set<string>();
  for (const { row, column, cell } of sheet.cells) {
    const line = values[row - area.row];
    if (line) line[column - area.column] = contentOf(cell);
    if (cell.formula !== undefined) formulas.set(cellAddress(row, column), `=${cell.formula}`);
    if (cell.format === undefined) continue;
    const days = typeof cell.value === "number" && book.from1904 ? cell.value + FROM_1904 : cell.value;
    const date = shownDateOf(days, cell.format);
    if (date) dates.set(cellAddress(row, column), date);
    else if (cell.format.includes("%")) percents.add(cellAddress(row, column));
  }
  const mark = markIn(
    sheet.properties.get(MARKER_KEY),
    book.names
      .filter((name) => name.sheet === sheet.name)
      .map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })),
  );
  if (mark && "newer" in mark) throw new NewerFile();
  const lookalike = mark ? undefined : kindByShape(values);
  return {
    ...{ id: `file ${index}`, name: sheet.name, visible: sheet.visible, protected: sheet.protected },
    active: index === 0,
    ...(mark ? { marker: mark.marker, original: mark.original } : {}),
    ...(lookalike ? { lookalike } : {}),
    ...{ area, values, formulas, dates, percents },
    hiddenRows: sheet.hiddenRows.filter((row) => row >= area.row && row < area.row + area.rows),
    hiddenColumns: sheet.hiddenColumns.filter(
      (column) => column >= area.column && column < area.column + area.columns,
    ),
    filtered: [],
    merges: sheet.merges,
    tables: sheet.tables
      .filter((table) => areaContains(area, table.area))
      .map((table) => tableOf(sheet, table)),
  };
}

/** Where something stands, and the tables that lie there. */
function wholeArea({ cells, tables }: FileSheet): Area {
  return tables.reduce((whole, { area }) => (whole.rows === 0 ? whole : areaAround(whole, area)), cells.area);
}

/** A formula without a stored value shows nothing that could be read. */
function contentOf({ value = "", isError }: FileCell): CellContent {
  return isError ? { error: String(value) } : value;
}

function tableOf(sheet: FileSheet, { name, area, headers, showsHeaders, showsTotals }: FileTable): ReadTable {
  const first = area.row + (showsHeaders ? 1 : 0);
  return {
    ...{ name, area, showsHeaders, showsTotals },
    // What stands in the cells counts: a header that was typed over is that of the table in Excel too.
    headers: headers.map((header, index) => {
      const shown = showsHeaders ? sheet.cells.at(area.row, area.column + index)?.value : undefined;
      return shown === undefined ? header : String(shown);
    }),
    entries: headers.map((_, index) => entryOf(sheet, { row: first, column: area.column + index })),
  };
}

function entryOf(
  { dropdowns }: FileSheet,
  place: { readonly row: number; readonly column: number },
): EntryRule {
  const cell = { ...place, rows: 1, columns: 1 };
  const found = dropdowns.find(({ areas }) => areas.some((area) => areaContains(area, cell)));
  return found ? { kind: "list", source: `=${found.source}` } : { kind: "none" };
}
