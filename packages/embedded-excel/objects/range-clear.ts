import { parseArea } from "../model/address";
import { overlaps, type Area } from "../model/cell-area";
import { withoutArea } from "../model/rule-areas";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";

/** `Excel.ClearApplyTo` */
export type ApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** `Range.clear` */
export function clearRange(context: HostContext, sheet: Sheet, area: Area, applyTo: ApplyTo): void {
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) sheet.assertEditable(area);
  if (formats) sheet.assertAllowed("allowFormatCells");
  if (contents) {
    sheet.clearContents(area);
    context.book.tables.headerWritten(sheet, area);
  }
  if (formats) {
    sheet.clearStyles(area);
    sheet.unmerge(area);
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => withoutArea(format, area));
  }
  if (applyTo === "All") {
    sheet.validations = sheet.validations.flatMap((validation) => withoutArea(validation, area));
    removeWithin(sheet.notes, area);
  }
  if (applyTo !== "Contents" && applyTo !== "Formats") removeWithin(sheet.links, area);
  if (applyTo === "RemoveHyperlinks") {
    sheet.setStyle(area, { underline: "none", color: "#000000" });
  }
  sheet.changed();
}

function removeWithin(byCell: Map<string, unknown>, area: Area): void {
  for (const address of [...byCell.keys()]) {
    const cell = parseArea(address);
    if (cell && overlaps(cell, area)) byCell.delete(address);
  }
}
