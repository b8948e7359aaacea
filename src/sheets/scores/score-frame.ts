/** What the sheets with scores and profiles share as a whole. */
import type { FrameworkSelection } from "../../framework/select";
import { QUIET_INK } from "../drafting/colors";
import { pageWord } from "../matrix/matrix-words";
import { footerText, printScale } from "../drafting/page";
import type { PrintPlan } from "../plan/plan";
import { SHEET_FONT } from "../drafting/text-size";

/** Smaller than this a print on A4 is hard to read, and A3 is meant. */
const LEAST_SCALE = 0.7;

/** Landscape, one page wide, on A4 where that can be read, with the header rows on every page. */
export function scorePrint(
  selection: FrameworkSelection,
  widths: readonly number[],
  titleRows: PrintPlan["titleRows"],
): PrintPlan {
  const quiet = `&"${SHEET_FONT},Regular"&8&K${QUIET_INK.slice(1)}`;
  const print: PrintPlan = {
    paper: "a4",
    orientation: "landscape",
    margins: { top: 36, bottom: 45, left: 28, right: 28, header: 18, footer: 20 },
    pagesWide: 1,
    ...(titleRows ? { titleRows } : {}),
    footer: {
      // Who finds the print at the copier should know what it is.
      left: `${quiet}Vertrouwelijk · ${footerText(selection.title)}`,
      center: `${quiet}&A`,
      right: `${quiet}${pageWord}`,
    },
  };
  const width = widths.reduce((sum, one) => sum + one, 0);
  return printScale(print, width) < LEAST_SCALE ? { ...print, paper: "a3" } : print;
}
