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

/**
 * The same print with all of a sheet of this size on one page, on A3 where it is not legible on A4; undefined where it
 * would not be legible there either. However wide a font is, it stays one page.
 */
export function onOnePage(
  print: PrintPlan,
  { width, height }: { readonly width: number; readonly height: number },
): PrintPlan | undefined {
  const scaleOn = (paper: "a4" | "a3"): number => {
    const area = printableArea({ ...print, paper });
    return Math.min(1, area.width / width, area.height / height);
  };
  const paper = (["a4", "a3"] as const).find((one) => scaleOn(one) >= LEAST_LEGIBLE);
  return paper && { ...print, paper, pagesHigh: 1 };
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
