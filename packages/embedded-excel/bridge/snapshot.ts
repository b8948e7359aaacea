/** What of a workbook the sheet and table events are about, to see what a change was. */
import { intersection, type Area } from "../model/cell-area";
import type { OpenBook } from "../model/open-book";
import type { Table } from "../model/table";

export interface SheetSnapshot {
  readonly name: string;
  /** As Office.js writes it: "Visible". */
  readonly visibility: string;
  readonly protected: boolean;
  /** Its tables, as one text: to see at once whether they are the same. */
  readonly tables: string;
}

export interface BookSnapshot {
  /** By id. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly activeSheet: string;
  /** By id. */
  readonly tables: ReadonlyMap<string, { readonly name: string; readonly worksheetId: string }>;
}

export function snapshotOf(book: OpenBook): BookSnapshot {
  const sheets = book.sheets.map((sheet) => [sheet.id, snapshotOfSheet(sheet)] as const);
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => [table.id, { name: table.name, worksheetId: sheet.id }] as const),
  );
  return { sheets: new Map(sheets), activeSheet: book.supposedlyActive.id, tables: new Map(tables) };
}

function snapshotOfSheet(sheet: OpenBook["sheets"][number]): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
    protected: sheet.protection.on,
    tables: sheet.tables.map(({ id, name }) => `${id} ${name}`).join("\n"),
  };
}

/** Whether a change of one sheet left all of this as it was: most do, and a book of many sheets takes long to compare. */
export function isAsBefore(book: OpenBook, sheetId: string, before: BookSnapshot): boolean {
  const sheet = book.sheetById(sheetId);
  const old = before.sheets.get(sheetId);
  if (!sheet || !old || before.activeSheet !== book.supposedlyActive.id) return false;
  const now = snapshotOfSheet(sheet);
  return (
    now.name === old.name &&
    now.visibility === old.visibility &&
    now.protected === old.protected &&
    now.tables === old.tables
  );
}

/** The tables that areas of a sheet touch, each with the part that was touched. */
export function overlappingTables(
  book: OpenBook,
  sheetId: string,
  areas: readonly Area[],
): readonly { readonly table: Table; readonly area: Area }[] {
  const tables = book.sheetById(sheetId)?.tables ?? [];
  return tables.flatMap((table) =>
    areas.flatMap((changed) => {
      const area = intersection(table.area, changed);
      return area === undefined ? [] : [{ table, area }];
    }),
  );
}
