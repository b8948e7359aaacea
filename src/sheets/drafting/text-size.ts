/**
 * How much room a text takes in a cell, computed: Excel does not fit the height of wrapped, merged or API-written rows
 * the same way on each platform. Everything is in points, for Calibri.
 *
 * Excel on a screen rounds every character to whole pixels, on paper it does not, so the same text wraps differently
 * at 100 %, at 150 % and in print. A text is measured in each of these renderings and the greatest need counts.
 */
import { LINE_UNITS, UNITS_PER_EM, WIDTH_RUNS } from "./glyph-widths";

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The font of every sheet: on each machine with Excel, and metric-compatible as Carlito where there is none. */
export const SHEET_FONT = "Calibri";

/** What Excel keeps free left and right of a text, together; it takes 5 pixels, a little more is reckoned. */
export const CELL_PADDING = 5;

/** One step of indent: three spaces of the workbook's own font, 9 pixels for Calibri 11. */
export const INDENT_WIDTH = 7;

export { ROW_HEIGHT_LIMIT } from "../plan/text-limit";

// Fonts are hinted and printers differ: lines are taken to be this much wider than the sum of their characters.
const WIDTH_MARGIN = 1.02;

/** Device pixels per point, or 0 for paper, where nothing is rounded. */
type Rendering = number;
const PAPER: Rendering = 0;
const RENDERINGS: readonly Rendering[] = [PAPER, ...[1, 1.25, 1.5, 2].map((zoom) => (96 / 72) * zoom)];

const units = new Map<string, { readonly regular: number; readonly bold: number }>();
for (const { first, regular, bold } of WIDTH_RUNS) {
  regular.forEach((width, index) =>
    units.set(String.fromCodePoint(first + index), { regular: width, bold: bold[index] ?? width }),
  );
}
const UNKNOWN = { regular: UNITS_PER_EM, bold: UNITS_PER_EM };
const SPACE = units.get(" ") ?? UNKNOWN;
units.set("\u00a0", SPACE);

/** Gives the width of a character in one font and rendering, and remembers it. */
type Ruler = (character: string) => number;
/** By size, for each weight: a ruler and the height of a line in each rendering. */
const fonts = {
  regular: new Map<number, readonly Rendered[]>(),
  bold: new Map<number, readonly Rendered[]>(),
};

interface Rendered {
  readonly ruler: Ruler;
  readonly line: number;
}

function renderingsOf({ size, bold }: TextFont): readonly Rendered[] {
  const weight = bold ? "bold" : "regular";
  let made = fonts[weight].get(size);
  if (!made) {
    made = RENDERINGS.map((rendering) => ({
      ruler: rulerFor(size, weight, rendering),
      line: lineHeightIn(size, rendering),
    }));
    fonts[weight].set(size, made);
  }
  return made;
}

function rulerFor(size: number, weight: "regular" | "bold", rendering: Rendering): Ruler {
  const known = new Map<string, number>();
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      const em = (units.get(character) ?? UNKNOWN)[weight] / UNITS_PER_EM;
      width =
        WIDTH_MARGIN * (rendering === PAPER ? em * size : Math.round(em * size * rendering) / rendering);
      known.set(character, width);
    }
    return width;
  };
}

function measure(text: string, ruler: Ruler): number {
  let width = 0;
  for (const character of text) width += ruler(character);
  return width;
}

function lineHeightIn(size: number, rendering: Rendering): number {
  if (rendering === PAPER) return (LINE_UNITS / UNITS_PER_EM) * size;
  // As Excel makes its rows: the line in whole pixels and two more. For Calibri 11 that gives the 20, 24, 29 and 38
  // pixels (15, 14.4, 14.5 and 14.25 points) that its files show at 100, 125, 150 and 200 %.
  const em = Math.round(size * rendering);
  return (Math.round((LINE_UNITS / UNITS_PER_EM) * em + 0.1) + 2) / rendering;
}

/** The width of a text on one line, without cell padding: the widest of the renderings. */
export function textWidth(text: string, font: TextFont): number {
  return Math.max(...renderingsOf(font).map(({ ruler }) => measure(text, ruler)));
}

/** The height of one line, the greatest of the renderings. */
export function lineHeight(size: number): number {
  return Math.max(...RENDERINGS.map((rendering) => lineHeightIn(size, rendering)));
}

/**
 * The lines that a text takes within a width (without padding and indent) as Excel wraps: at spaces, after a hyphen
 * between letters, at line breaks, and within a word only where the word alone is too wide. The rendering with the
 * most lines is given.
 */
export function wrapText(text: string, width: number, font: TextFont): readonly string[] {
  return renderingsOf(font)
    .map(({ ruler }) => wrapIn(text, width, ruler))
    .reduce((most, lines) => (lines.length > most.length ? lines : most));
}

/** The height of a wrapped text in a cell of this width (the column's or merged width), without any room to spare. */
export function textHeight(text: string, cellWidth: number, font: TextFont, indent = 0): number {
  const width = cellWidth - CELL_PADDING - indent * INDENT_WIDTH;
  // Most texts of a sheet fit on a line, and are not taken apart.
  const oneLine = !/[\r\n]/.test(text);
  let height = 0;
  for (const { ruler, line } of renderingsOf(font)) {
    const lines = oneLine && measure(text, ruler) <= width ? 1 : wrapIn(text, width, ruler).length;
    height = Math.max(height, lines * line);
  }
  return height;
}

/** What may not be torn apart: a word with the spaces after it, or its part up to a hyphen between letters. */
const PIECE = /[^ ]*?\p{L}-(?=\p{L})|[^ ]+ *| +/gu;

function wrapIn(text: string, room: number, ruler: Ruler): string[] {
  // A text exactly as wide as its cell fits, whatever the order in which its widths were added up.
  const width = room + 1e-6;
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    const breakLine = (): void => {
      if (line !== "") lines.push(line.trimEnd());
      line = "";
      used = 0;
    };
    for (const piece of paragraph.match(PIECE) ?? []) {
      // Spaces at the end of a line take no room.
      const word = measure(piece.trimEnd(), ruler);
      if (used + word > width) breakLine();
      if (word <= width) {
        line += piece;
        used += measure(piece, ruler);
        continue;
      }
      for (const character of piece) {
        if (used + ruler(character) > width && character !== " ") breakLine();
        line += character;
        used += ruler(character);
      }
    }
    lines.push(line.trimEnd());
    return lines;
  });
}
