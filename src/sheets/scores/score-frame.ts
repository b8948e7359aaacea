/** What the sheets with scores and profiles share as a whole. */
import type { FrameworkSelection } from "../../framework/select";
import { matrixFooter } from "../matrix/matrix-frame";
import { MARGINS, LEAST_LEGIBLE, printScale } from "../drafting/page";
import type { PrintPlan } from "../plan/plan";

/** Landscape, one page wide, on A4 where that can be read, with the header rows on every page. */
export function scorePrint(
  selection: FrameworkSelection,
  widths: readonly number[],
  { titleRows, confidential }: Pick<PrintPlan, "titleRows"> & { readonly confidential: boolean },
): PrintPlan {
  const print: PrintPlan = {
    paper: "a4",
    orientation: "landscape",
    margins: MARGINS,
    pagesWide: 1,
    ...(titleRows ? { titleRows } : {}),
    footer: matrixFooter(selection, { confidential }),
  };
  const width = widths.reduce((sum, one) => sum + one, 0);
  return printScale(print, width) < LEAST_LEGIBLE ? { ...print, paper: "a3" } : print;
}
