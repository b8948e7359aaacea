/** The page set-up. Longer than most files: a member for each of Excel's, with what it refuses. */
import type { PageLayout, PageMargins } from "../model/page-layout";
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  invalidArgument,
  numberArgument,
  optionsArgument,
} from "./call-arguments";
import { HeaderFooterGroupObject } from "./headers-footers";
import { HostError } from "./host-object";
import { PAPER_TYPES, paperName, paperNumber } from "./paper";
import { RangeAreasObject } from "./range-areas";
import type { RangeObject } from "./range-object";
import { areaArgument, wholeColumns, wholeRows } from "./range-in-call";
import { SheetPart } from "./sheet-part";
import { COLUMNS, ROWS } from "../model/cell-area";

const MARGIN_UNITS = ["Points", "Inches", "Centimeters"] as const;
const POINTS_PER: Readonly<Record<(typeof MARGIN_UNITS)[number], number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** Office.js's names beside the model's. */
const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
const PRINT_ORDERS = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" } as const;
const PRINT_COMMENTS = { NoComments: "none", EndSheet: "atEnd", InPlace: "inPlace" } as const;
const PRINT_ERRORS = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "notAvailable",
} as const;

/** `Excel.PageLayout`. Margins in points. */
export class PageLayoutObject extends SheetPart {
  readonly typeName = "PageLayout";

  get Orientation(): string {
    return nameOf(ORIENTATIONS, this.layout.orientation);
  }
  set Orientation(value: unknown) {
    this.change({ orientation: valueOf(ORIENTATIONS, value, "PageLayout.orientation") });
  }

  get PaperSize(): string | null {
    return paperName(this.layout.paperSize) ?? null;
  }
  set PaperSize(value: unknown) {
    const name = choiceArgument(value, "PageLayout.paperSize", PAPER_TYPES);
    const { papers } = this.context;
    if (papers && !papers.includes(name)) {
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    }
    this.change({ paperSize: paperNumber(name) });
  }

  get TopMargin(): number {
    return this.layout.margins.top;
  }
  set TopMargin(value: unknown) {
    this.changeMargin("top", value);
  }

  get BottomMargin(): number {
    return this.layout.margins.bottom;
  }
  set BottomMargin(value: unknown) {
    this.changeMargin("bottom", value);
  }

  get LeftMargin(): number {
    return this.layout.margins.left;
  }
  set LeftMargin(value: unknown) {
    this.changeMargin("left", value);
  }

  get RightMargin(): number {
    return this.layout.margins.right;
  }
  set RightMargin(value: unknown) {
    this.changeMargin("right", value);
  }

  get HeaderMargin(): number {
    return this.layout.margins.header;
  }
  set HeaderMargin(value: unknown) {
    this.changeMargin("header", value);
  }

  get FooterMargin(): number {
    return this.layout.margins.footer;
  }
  set FooterMargin(value: unknown) {
    this.changeMargin("footer", value);
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: booleanArgument(value, "PageLayout.centerHorizontally") });
  }

  get CenterVertically(): boolean {
    return this.layout.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.change({ centerVertically: booleanArgument(value, "PageLayout.centerVertically") });
  }

  get BlackAndWhite(): boolean {
    return this.layout.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.change({ blackAndWhite: booleanArgument(value, "PageLayout.blackAndWhite") });
  }

  get DraftMode(): boolean {
    return this.layout.draft;
  }
  set DraftMode(value: unknown) {
    this.change({ draft: booleanArgument(value, "PageLayout.draftMode") });
  }

  /** "" means automatic. */
  get FirstPageNumber(): number | "" {
    return this.layout.firstPageNumber ?? "";
  }
  set FirstPageNumber(value: unknown) {
    const firstPageNumber = value === "" ? undefined : integerArgument(value, "PageLayout.firstPageNumber");
    this.change({ firstPageNumber });
  }

  get PrintGridlines(): boolean {
    return this.layout.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.change({ printGridlines: booleanArgument(value, "PageLayout.printGridlines") });
  }

  get PrintHeadings(): boolean {
    return this.layout.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.change({ printHeadings: booleanArgument(value, "PageLayout.printHeadings") });
  }

  get PrintOrder(): string {
    return nameOf(PRINT_ORDERS, this.layout.printOrder);
  }
  set PrintOrder(value: unknown) {
    this.change({ printOrder: valueOf(PRINT_ORDERS, value, "PageLayout.printOrder") });
  }

  get PrintComments(): string {
    return nameOf(PRINT_COMMENTS, this.layout.printComments);
  }
  set PrintComments(value: unknown) {
    this.change({ printComments: valueOf(PRINT_COMMENTS, value, "PageLayout.printComments") });
  }

  get PrintErrors(): string {
    return nameOf(PRINT_ERRORS, this.layout.printErrors);
  }
  set PrintErrors(value: unknown) {
    this.change({ printErrors: valueOf(PRINT_ERRORS, value, "PageLayout.printErrors") });
  }

  /** Pages wide and high, or a scale in percent; a direction that is left free is not there. */
  get Zoom(): Readonly<Record<string, number>> {
    const { zoom } = this.layout;
    if ("scale" in zoom) return { scale: zoom.scale };
    return {
      ...(zoom.pagesWide > 0 ? { horizontalFitToPages: zoom.pagesWide } : {}),
      ...(zoom.pagesHigh > 0 ? { verticalFitToPages: zoom.pagesHigh } : {}),
    };
  }
  set Zoom(value: unknown) {
    this.change({ zoom: zoomArgument(value) ?? this.layout.zoom });
  }

  get HeadersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.context, this.sheet);
  }

  /** Several areas come on a page each. */
  SetPrintArea(range: unknown): void {
    const member = "PageLayout.setPrintArea";
    const { book } = this.context;
    const printAreas =
      range instanceof RangeAreasObject
        ? range.areasOn(this.sheet, member)
        : [areaArgument(book, this.sheet, range, member)];
    this.change({ printAreas });
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const member = "PageLayout.setPrintMargins";
    const factor = POINTS_PER[choiceArgument(unit, member, MARGIN_UNITS)];
    const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;
    const options = optionsArgument(margins, member, sides);
    const changed: Partial<Record<keyof PageMargins, number>> = {};
    for (const side of sides) {
      const value = options[side];
      if (value !== undefined && value !== null) {
        changed[side] = numberArgument(value, member, { min: 0 }) * factor;
      }
    }
    this.change({ margins: { ...this.layout.margins, ...changed } });
  }

  SetPrintTitleRows(range: unknown): void {
    const member = "PageLayout.setPrintTitleRows";
    const area = areaArgument(this.context.book, this.sheet, range, member);
    this.change({ titleRows: wholeRows(area, member) });
  }

  SetPrintTitleColumns(range: unknown): void {
    const member = "PageLayout.setPrintTitleColumns";
    const area = areaArgument(this.context.book, this.sheet, range, member);
    this.change({ titleColumns: wholeColumns(area, member) });
  }

  GetPrintTitleRows(): RangeObject {
    return existing(this.GetPrintTitleRowsOrNullObject());
  }

  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.layout;
    if (titleRows === undefined) return null;
    return this.context.range(this.sheet, { ...titleRows, column: 0, columns: COLUMNS });
  }

  GetPrintTitleColumns(): RangeObject {
    return existing(this.GetPrintTitleColumnsOrNullObject());
  }

  GetPrintTitleColumnsOrNullObject(): RangeObject | null {
    const { titleColumns } = this.layout;
    if (titleColumns === undefined) return null;
    return this.context.range(this.sheet, { ...titleColumns, row: 0, rows: ROWS });
  }

  private get layout(): PageLayout {
    return this.sheet.pageLayout;
  }

  private change(changed: Partial<PageLayout>): void {
    this.sheet.pageLayout = { ...this.layout, ...changed };
  }

  private changeMargin(side: keyof PageMargins, value: unknown): void {
    const points = numberArgument(value, `PageLayout.${side}Margin`, { min: 0 });
    this.change({ margins: { ...this.layout.margins, [side]: points } });
  }
}

/**
 * A scale of 10 to 400 %, or a number of pages in both directions, of which 0 leaves one free. One direction alone is
 * taken and not applied, as office-js 1860 tells; others send the 0 with it.
 */
function zoomArgument(value: unknown): PageLayout["zoom"] | undefined {
  const member = "PageLayout.zoom";
  const names = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const { scale, horizontalFitToPages, verticalFitToPages } = optionsArgument(value, member, names);
  const given = (part: unknown): boolean => part !== undefined && part !== null;
  if (given(scale)) {
    if (given(horizontalFitToPages) || given(verticalFitToPages)) {
      throw invalidArgument(member, "a scale and a number of pages exclude each other");
    }
    return { scale: numberArgument(scale, member, { min: 10, max: 400 }) };
  }
  const pages = (part: unknown): number =>
    given(part) ? integerArgument(part, member, { min: 0, max: 32767 }) : 0;
  const zoom = { pagesWide: pages(horizontalFitToPages), pagesHigh: pages(verticalFitToPages) };
  if (zoom.pagesWide === 0 && zoom.pagesHigh === 0) throw invalidArgument(member, "nothing was given");
  if (!given(horizontalFitToPages) || !given(verticalFitToPages)) return undefined;
  return zoom;
}

function nameOf<Value extends string>(names: Readonly<Record<string, Value>>, value: Value): string {
  return Object.keys(names).find((name) => names[name] === value) ?? value;
}

function valueOf<Value extends string>(
  names: Readonly<Record<string, Value>>,
  name: unknown,
  member: string,
): Value {
  const value = names[choiceArgument(name, member, Object.keys(names))];
  if (value === undefined) throw invalidArgument(member, "no such value");
  return value;
}

function existing(range: RangeObject | null): RangeObject {
  if (range === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return range;
}
