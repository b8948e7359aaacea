import type { Area } from "./cell-area";

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's codes: &P page, &N pages, &A sheet name, &D date. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const NO_HEADER_FOOTER: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** How a sheet prints. A value: replaced, not changed. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** The paper's number in an .xlsx file: 9 is A4, 8 is A3, 1 is US Letter. */
  readonly paperSize: number;
  /** Points. */
  readonly margins: PageMargins;
  /** Either a percentage, or pages wide and high, where 0 leaves a direction free. */
  readonly zoom: { readonly scale: number } | { readonly pagesWide: number; readonly pagesHigh: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly firstPageNumber?: number;
  readonly printOrder: "downThenOver" | "overThenDown";
  readonly printComments: "none" | "atEnd" | "inPlace";
  readonly printErrors: "displayed" | "blank" | "dash" | "notAvailable";
  readonly printAreas: readonly Area[];
  /** Rows repeated at the top of each page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  readonly headersFooters: {
    readonly defaultForAllPages: HeaderFooterTexts;
    readonly firstPage?: HeaderFooterTexts;
    readonly evenPages?: HeaderFooterTexts;
  };
}

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "portrait",
  paperSize: 9,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  printOrder: "downThenOver",
  printComments: "none",
  printErrors: "displayed",
  printAreas: [],
  headersFooters: { defaultForAllPages: NO_HEADER_FOOTER },
};
