import type { Area } from "../model/cell-area";
import type { OpenBook } from "../model/open-book";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { RangeObject } from "./range-object";
import type { TableObject } from "./table-object";
import type { WorksheetObject } from "./worksheet";

/**
 * What the API objects of one embedded Excel share. It hands out ranges, sheets and tables, which nearly every other
 * object leads to: so these classes need not load each other, and none hangs on which is loaded first.
 */
export interface HostContext {
  readonly book: OpenBook;
  /** The workbook's file name: "Map1.xlsx". */
  readonly fileName: string;
  /** The papers that the printer has, as Office.js names them ("A4"); all of them when left out. */
  readonly papers?: readonly string[];
  range(sheet: Sheet, area: Area): RangeObject;
  worksheet(sheet: Sheet): WorksheetObject;
  table(sheet: Sheet, table: Table): TableObject;
}
