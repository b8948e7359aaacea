import type { ChartFontView, ChartView } from "embedded-excel/view";

/** A rectangle within the picture, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart lie. */
export interface ChartLayout {
  /** The middle of the title's line. */
  readonly title?: number;
  /** The middle of the legend's line, where it stands above or below. */
  readonly legend?: number;
  /** What is left for bars and axes. */
  readonly plot: Box;
}

const EDGE = 8;
/** How high a line of text is, and how wide a letter on average, in parts of its size. */
const LINE = 1.35;
const LETTER = 0.47;

/** About how wide a text is, in points: for deciding what fits, not for drawing. */
export function textWidth(text: string, { size, bold }: Pick<ChartFontView, "size" | "bold">): number {
  return text.length * size * LETTER * (bold ? 1.07 : 1);
}

/** A text cut to a width, with dots where it is cut. */
export function cutText(text: string, width: number, font: ChartFontView): string {
  if (textWidth(text, font) <= width) return text;
  const room = Math.floor(width / (font.size * LETTER)) - 1;
  return room < 1 ? "" : `${text.slice(0, room).trimEnd()}…`;
}

export const lineHeight = ({ size }: { readonly size: number }): number => size * LINE;

/** Divides a picture: title above, legend below (or above, where it is to be there), the plot between them. */
export function layoutOf({ title, legend }: ChartView, width: number, height: number): ChartLayout {
  const titleHeight = title ? lineHeight(title.font) + EDGE / 2 : 0;
  const legendHeight = legend ? lineHeight(legend.font) + EDGE / 2 : 0;
  const legendAbove = legend?.position === "Top";
  const top = EDGE + titleHeight + (legendAbove ? legendHeight : 0);
  const bottom = EDGE + (legendAbove ? 0 : legendHeight);
  return {
    ...(title && { title: EDGE + lineHeight(title.font) / 2 }),
    ...(legend && {
      legend: legendAbove
        ? EDGE + titleHeight + lineHeight(legend.font) / 2
        : height - EDGE - lineHeight(legend.font) / 2,
    }),
    plot: {
      left: EDGE,
      top,
      width: Math.max(0, width - 2 * EDGE),
      height: Math.max(0, height - top - bottom),
    },
  };
}

/** How the names of categories are turned, and how much room they take across the axis. */
export interface CategoryLabels {
  readonly orientation: number;
  readonly depth: number;
}

/** Names of categories below an axis: as they are told to stand, or else level where they fit and slanted where not. */
export function categoryLabels(
  { categories, categoryAxis: { visible, font, orientation } }: ChartView,
  slot: number,
  most: number,
): CategoryLabels {
  if (!visible) return { orientation: 0, depth: 0 };
  const widest = Math.max(0, ...categories.map((text) => textWidth(text, font)));
  const turned = orientation ?? (widest <= slot ? 0 : 45);
  const angle = (Math.abs(turned) * Math.PI) / 180;
  const depth = widest * Math.sin(angle) + lineHeight(font) * Math.cos(angle);
  return { orientation: turned, depth: Math.min(most, depth + 4) };
}

/** Where the bars of one category lie along the axis: a start for each, and their width, as Excel divides a slot. */
export function barsIn(
  slot: number,
  bars: number,
  gapWidth: number,
): { readonly starts: readonly number[]; readonly width: number } {
  const width = slot / (bars + gapWidth / 100);
  const first = (slot - bars * width) / 2;
  return { starts: Array.from({ length: bars }, (_, index) => first + index * width), width };
}

/** The stretches of a line between its gaps, as the indexes of their points. */
export function stretches(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let current: number[] | undefined;
  values.forEach((value, index) => {
    if (value === null) {
      current = undefined;
    } else if (current) {
      current.push(index);
    } else {
      current = [index];
      found.push(current);
    }
  });
  return found;
}
