import { areaAddress } from "../../sheets/plan/a1";
import type { PrintPlan } from "../../sheets/plan/plan";
import { OBJECT_BYTES, SET_BYTES, type Step } from "../request/steps";

const papers = { a4: "A4", a3: "A3" } as const;
const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Paper, margins, how it is fitted, what is printed, repeated rows and footer. */
export function pageSteps(print: PrintPlan): readonly Step[] {
  if (print.leftAsItIs) return [];
  return [{ bytes: 4 * OBJECT_BYTES + 16 * SET_BYTES, queue: (sheet) => setPage(sheet, print) }];
}

function setPage(sheet: Excel.Worksheet, print: PrintPlan): void {
  const layout = sheet.pageLayout;
  if (print.paper !== undefined) layout.paperSize = papers[print.paper];
  layout.orientation = orientations[print.orientation];
  const { margins, footer, titleRows, printAreas = [] } = print;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  // The pages high are said to be free: left out, the pages wide may not be applied (office-js 1860).
  layout.zoom = { horizontalFitToPages: print.pagesWide, verticalFitToPages: print.pagesHigh ?? 0 };
  if (print.centerHorizontally !== undefined) layout.centerHorizontally = print.centerHorizontally;
  const [area, ...more] = printAreas.map(areaAddress);
  if (area !== undefined)
    layout.setPrintArea(more.length > 0 ? sheet.getRanges([area, ...more].join(",")) : area);
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  if (footer) {
    const all = layout.headersFooters.defaultForAllPages;
    if (footer.left !== undefined) all.leftFooter = footer.left;
    if (footer.center !== undefined) all.centerFooter = footer.center;
    if (footer.right !== undefined) all.rightFooter = footer.right;
  }
}
