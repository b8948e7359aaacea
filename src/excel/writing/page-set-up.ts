import { areaAddress, cellAddress } from "../../sheets/plan/a1";
import type { PrintPlan } from "../../sheets/plan/plan";
import { OBJECT_BYTES, SET_BYTES, type Step } from "../request/steps";

const papers = { a4: "A4", a3: "A3" } as const;
const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Paper, margins, scale, what is printed, repeated rows, footer and page breaks. */
export function pageSteps(print: PrintPlan): readonly Step[] {
  if (print.leftAsItIs) return [];
  return [
    { bytes: 4 * OBJECT_BYTES + 16 * SET_BYTES, queue: (sheet) => setPage(sheet, print) },
    ...(print.breaksAbove ?? []).map((row): Step => ({
      bytes: 2 * OBJECT_BYTES,
      queue: (sheet) => {
        sheet.horizontalPageBreaks.add(cellAddress(row, 0));
      },
    })),
  ];
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
  layout.zoom =
    print.scale === undefined
      ? { horizontalFitToPages: print.pagesWide, verticalFitToPages: print.pagesHigh ?? 0 }
      : { scale: print.scale };
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
