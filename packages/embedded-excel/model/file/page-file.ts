import { areaAddress, parseArea } from "../address";
import { ROWS } from "../cell-area";
import type { Worksheet } from "../excelts";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "../page-layout";
import { fileHeaderFooter, fromFileHeaderFooter } from "./header-footer";

/** How a worksheet of excelts is to be printed. */
export function readPage(worksheet: Worksheet): PageLayout {
  const setup = worksheet.pageSetup;
  const points = (inches: number | undefined, otherwise: number): number =>
    inches === undefined ? otherwise : Math.round(inches * 72 * 100) / 100;
  const { margins } = DEFAULT_PAGE_LAYOUT;
  const titleRows = setup.printTitlesRow === undefined ? undefined : parseArea(setup.printTitlesRow);
  const titleColumns = setup.printTitlesColumn === undefined ? undefined : parseArea(setup.printTitlesColumn);
  return {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: setup.paperSize ?? DEFAULT_PAGE_LAYOUT.paperSize,
    margins: {
      top: points(setup.margins?.top, margins.top),
      bottom: points(setup.margins?.bottom, margins.bottom),
      left: points(setup.margins?.left, margins.left),
      right: points(setup.margins?.right, margins.right),
      header: points(setup.margins?.header, margins.header),
      footer: points(setup.margins?.footer, margins.footer),
    },
    zoom: setup.fitToPage
      ? { pagesWide: setup.fitToWidth ?? 1, pagesHigh: setup.fitToHeight ?? 1 }
      : { scale: setup.scale ?? 100 },
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    draft: setup.draft ?? false,
    printOrder: setup.pageOrder === "overThenDown" ? "overThenDown" : "downThenOver",
    printErrors:
      ({ dash: "dash", blank: "blank", NA: "notAvailable" } as const)[setup.errors as "dash"] ?? "displayed",
    printAreas: (setup.printArea ?? "").split("&&").flatMap((address) => parseArea(address) ?? []),
    ...(titleRows && { titleRows: { row: titleRows.row, rows: titleRows.rows } }),
    ...(titleColumns && { titleColumns: { column: titleColumns.column, columns: titleColumns.columns } }),
    headersFooters: fromFileHeaderFooter(worksheet.headerFooter),
  };
}

/** The same, put on a worksheet of excelts. */
export function writePage(layout: PageLayout, worksheet: Worksheet): void {
  const { margins, zoom } = layout;
  const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
  const fits = "pagesWide" in zoom;
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    orientation: layout.orientation,
    paperSize: layout.paperSize,
    fitToPage: fits,
    scale: fits ? 100 : zoom.scale,
    fitToWidth: fits ? zoom.pagesWide : 1,
    fitToHeight: fits ? zoom.pagesHigh : 1,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draft,
    pageOrder: layout.printOrder,
    cellComments: { none: "None", atEnd: "atEnd", inPlace: "asDisplayed" }[layout.printComments],
    errors: { displayed: "displayed", blank: "blank", dash: "dash", notAvailable: "NA" }[layout.printErrors],
    firstPageNumber: layout.firstPageNumber,
    printArea:
      layout.printAreas.length > 0
        ? layout.printAreas.map((area) => areaAddress(area)).join("&&")
        : undefined,
    printTitlesRow:
      layout.titleRows && `${layout.titleRows.row + 1}:${layout.titleRows.row + layout.titleRows.rows}`,
    printTitlesColumn: layout.titleColumns && areaAddress({ ...layout.titleColumns, row: 0, rows: ROWS }),
  };
  worksheet.headerFooter = fileHeaderFooter(layout.headersFooters);
}
