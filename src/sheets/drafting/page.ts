/** Paper, in points. */
import type { Area } from "../plan/area";
import type { PrintPlan } from "../plan/plan";

const PAPER = { a4: { short: 595.28, long: 841.89 }, a3: { short: 841.89, long: 1190.55 } } as const;

/** Of most sheets. */
export const MARGINS = { top: 36, bottom: 45, left: 28, right: 28, header: 18, footer: 20 } as const;

/** What can be printed on within the margins, at 100 %; without a paper in the plan an A4 is reckoned with. */
export function printableArea(print: Pick<PrintPlan, "paper" | "orientation" | "margins">): {
  readonly width: number;
  readonly height: number;
} {
  const { short, long } = PAPER[print.paper ?? "a4"];
  const [width, height] = print.orientation === "portrait" ? [short, long] : [long, short];
  const { left, right, top, bottom } = print.margins;
  return { width: width - left - right, height: height - top - bottom };
}

/** The factor by which a sheet of this width is printed: Excel scales down to the pages wide, never up. */
export function printScale(print: PrintPlan, sheetWidth: number): number {
  return Math.min(1, (printableArea(print).width * print.pagesWide) / sheetWidth);
}

/** Smaller than this a print is hard to read. */
export const LEAST_LEGIBLE = 0.7;

const WAYS = ["landscape", "portrait"] as const;

/**
 * The same print with all of a sheet of this size on one page: A3 where it is not legible on A4, lying or standing as it
 * is printed larger; undefined where it would be legible on neither. However wide a font is, it stays one page.
 */
export function onOnePage(
  print: PrintPlan,
  { width, height }: { readonly width: number; readonly height: number },
): PrintPlan | undefined {
  for (const paper of ["a4", "a3"] as const) {
    const [best] = WAYS.map((orientation) => {
      const page = printableArea({ ...print, paper, orientation });
      return { orientation, scale: Math.min(1, page.width / width, page.height / height) };
    }).sort((one, other) => other.scale - one.scale);
    if (best && best.scale >= LEAST_LEGIBLE) {
      return { ...print, paper, orientation: best.orientation, pagesHigh: 1 };
    }
  }
  return undefined;
}

/** A long sheet in two parts, each from a new page on: heights in points, the title rows not counted. */
export interface TwoParts {
  readonly width: number;
  /** The rows that are repeated at the top of each page. */
  readonly title: number;
  /** May go on over several pages. */
  readonly first: number;
  /** Fits on a page; it can be stretched so far. */
  readonly second: number;
  readonly secondMost: number;
}

/** Printers and fonts differ: so much of a page is reckoned with. */
const PAGE_IN_USE = 0.97;
/** Of a larger paper at least so much is filled, in width and in height. */
const LEAST_OF_PAGE = 0.7;

/**
 * The same print on the paper, lying or standing, on which the two parts take the fewest pages and can be read. A3 where
 * they cannot be read on A4, or where the first part comes on one page of it, and fills it.
 */
export function inTwoParts(print: PrintPlan, parts: TwoParts): PrintPlan {
  const { width, title, first, second, secondMost } = parts;
  const on = (paper: "a4" | "a3") =>
    WAYS.map((orientation) => {
      const page = printableArea({ ...print, paper, orientation });
      const scale = Math.min(1, page.width / width);
      const room = (page.height / scale) * PAGE_IN_USE - title;
      const pages = Math.ceil(first / room);
      const wide = (width * scale) / page.width;
      const high = (rows: number): number => ((title + rows) * scale) / page.height;
      const filled = Math.min(wide, high(first));
      const isFilled = paper === "a4" || Math.min(wide, high(secondMost)) >= LEAST_OF_PAGE;
      const suits = scale >= LEAST_LEGIBLE && second <= room && isFilled;
      return { print: { ...print, paper, orientation }, scale, pages, filled, suits };
    })
      .filter(({ suits }) => suits)
      .sort((one, other) => one.pages - other.pages || other.scale - one.scale)
      .at(0);
  const [small, large] = [on("a4"), on("a3")];
  const isWhole = large?.pages === 1 && large.filled >= LEAST_OF_PAGE;
  if (small && !(small.pages > 1 && isWhole)) return small.print;
  return large?.print ?? { ...print, paper: "a3" };
}

/** Points of a sheet of this width that a page is high. */
export function pageHeight(print: PrintPlan, sheetWidth: number): number {
  return (printableArea(print).height / printScale(print, sheetWidth)) * PAGE_IN_USE;
}

/** The rows from each of these to the next, as areas that are printed from a new page on; the first is row 0. */
export function pagesFrom(
  starts: readonly number[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly Area[] {
  return [0, ...starts].map((row, index) => ({
    row,
    column: 0,
    rows: (starts[index] ?? rows) - row,
    columns,
  }));
}

/** A text for Excel's header or footer: "&" begins a code there, and so is doubled. */
export function footerText(text: string): string {
  return text.replaceAll("&", "&&");
}
