/** What of a workbook the sheet and table events are about, to see what a change was. */
import { intersection, type Area } from "../model/cell-area";
import type { OpenBook } from "../model/open-book";
import type { Table } from "../model/table";

export interface SheetSnapshot {
  readonly name: string;
  /** As Office.js writes it: "Visible". */
  readonly visibility: string;
  readonly protected: boolean;
}

export interface BookSnapshot {
  /** By id. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly activeSheet: string;
  /** By id. */
  readonly tables: ReadonlyMap<string, { readonly name: string; readonly worksheetId: string }>;
}

export function snapshotOf(book: OpenBook): BookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    const visibility = sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1);
    return [sheet.id, { name: sheet.name, visibility, protected: sheet.protection.on }] as const;
  });
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => [table.id, { name: table.name, worksheetId: sheet.id }] as const),
  );
  return { sheets: new Map(sheets), activeSheet: book.supposedlyActive.id, tables: new Map(tables) };
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
