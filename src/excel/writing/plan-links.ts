import { cellAddress, parseArea } from "../../sheets/plan/a1";
import type { LinkPlan } from "../../sheets/plan/plan";
import { reference } from "../request/addresses";
import { jsonBytes, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";
import { textInput } from "../request/text-input";

/** The sheet that a plan lands on: links of the plan to its own sheet follow it there. */
export interface PlannedSheet {
  /** The name that the plan goes by. */
  readonly planned: string;
  /** The name that the sheet has. */
  readonly actual: string;
}

/**
 * A link, and the text of its cell. Excel gives a linked cell a look of its own, so styles come after it; the text
 * is written apart, because what Excel would make of `textToDisplay` is not told ("1.1", "=x").
 */
export function linkStep(link: LinkPlan, origin: Origin, own: PlannedSheet): Step {
  const hyperlink: Excel.RangeHyperlink = {
    ...("address" in link.to
      ? { address: link.to.address }
      : { documentReference: destination(link.to, origin, own) }),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
  };
  const text = textInput(link.text);
  return {
    bytes: RANGE_BYTES + 2 * SET_BYTES + jsonBytes(hyperlink) + jsonBytes(text),
    queue: (sheet) => {
      const cell = sheet.getRangeByIndexes(origin.row + link.row, origin.column + link.column, 1, 1);
      cell.hyperlink = hyperlink;
      cell.values = [[text]];
    },
  };
}

function destination(
  to: { readonly sheet: string; readonly cell: string },
  origin: Origin,
  own: PlannedSheet,
): string {
  if (to.sheet !== own.planned) return reference(to.sheet, to.cell);
  const cell = parseArea(to.cell);
  return reference(
    own.actual,
    cell ? cellAddress(cell.row + origin.row, cell.column + origin.column) : to.cell,
  );
}
