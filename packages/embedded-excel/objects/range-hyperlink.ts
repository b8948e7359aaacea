import { cellAddress } from "../model/address";
import { isSingleCell, type Area } from "../model/cell-area";
import type { Link } from "../model/link";
import { shownText } from "../model/number-format";
import type { Sheet } from "../model/sheet";
import { readApiValue } from "../model/values";
import { invalidArgument, optional, optionsArgument, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";

const MEMBER = "Range.hyperlink";
const LONGEST_ADDRESS = 2_083;
/** How Excel's cell style for links looks. */
const LINK_COLOR = "#0563C1";

/** The `RangeHyperlink` of a range's cells, or null. */
export function hyperlinkOf(context: HostContext, sheet: Sheet, area: Area): object | null {
  const link = sheet.link(area.row, area.column);
  if (!link) return null;
  if (!isSingleCell(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (JSON.stringify(sheet.link(row, column)) !== JSON.stringify(link)) return null;
      }
    }
  }
  const { numberFormat } = sheet.style(area.row, area.column);
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.documentReference !== undefined && { documentReference: link.documentReference }),
    screenTip: link.screenTip ?? "",
    textToDisplay: shownText(sheet.value(area.row, area.column), numberFormat, context.book.locale),
  };
}

/**
 * Gives every cell of the range the link and Excel's look of one. The text to display becomes the cell's content, as
 * if it were entered; without one an empty cell shows where the link goes.
 */
export function setHyperlink(context: HostContext, sheet: Sheet, area: Area, given: unknown): void {
  const options = optionsArgument(given, MEMBER, [
    "address",
    "documentReference",
    "screenTip",
    "textToDisplay",
  ]);
  const text = (name: string): string | undefined =>
    optional(options[name], (present) => textArgument(present, MEMBER));
  const address = text("address");
  const documentReference = text("documentReference");
  const screenTip = text("screenTip");
  const display = text("textToDisplay");
  if (!address && !documentReference) throw invalidArgument(MEMBER, "it goes nowhere");
  if (address && documentReference) throw invalidArgument(MEMBER, "it goes to an address and to a place");
  if ((address ?? "").length > LONGEST_ADDRESS)
    throw invalidArgument(MEMBER, `the address is over ${LONGEST_ADDRESS} characters`);
  if ((screenTip ?? "").length > 255) throw invalidArgument(MEMBER, "the screen tip is over 255 characters");
  const link: Link = {
    ...(address && { address }),
    ...(documentReference && { documentReference }),
    ...(screenTip && { screenTip }),
  };
  sheet.assertAllowed("allowInsertHyperlinks");
  sheet.assertEditable(area);
  const inputs = sheet.map(area, (cell, row, column) => {
    const entered =
      display ??
      (cell?.formula || (cell && cell.value !== null) ? undefined : (address ?? documentReference));
    if (entered === undefined) return undefined;
    const { numberFormat } = sheet.style(row, column);
    return readApiValue(entered, numberFormat, (formula) => context.book.assertFormula(formula));
  });
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.links.set(cellAddress(row, column), link);
    }
  }
  sheet.write(area, inputs);
  sheet.setStyle(area, { color: LINK_COLOR, underline: "single" });
}
