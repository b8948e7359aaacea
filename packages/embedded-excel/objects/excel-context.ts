import type { HostContext } from "./host-context";
import { RangeObject } from "./range-object";
import { TableObject } from "./table-object";
import { WorksheetObject } from "./worksheet";

/** The context of one embedded Excel. */
export function excelContext(shared: Pick<HostContext, "book" | "fileName" | "papers">): HostContext {
  const context: HostContext = {
    ...shared,
    range: (sheet, area) => new RangeObject(context, sheet, area),
    worksheet: (sheet) => new WorksheetObject(context, sheet),
    table: (sheet, table) => new TableObject(context, sheet, table),
  };
  return context;
}
