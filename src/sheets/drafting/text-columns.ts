/** The columns of a table that hold people's texts: as wide as they need within bounds, then on more lines. */
import { CELL_PADDING, lineHeight, ROW_HEIGHT_LIMIT, textHeight, textWidth } from "./text-size";

const SIZE = 10;
/** The button with which a table header is filtered, 17 pixels, and some air. */
const FILTER_BUTTON = 16;
const ROW_PADDING = 3;

/** A width in points that shows the header and, up to the most, the widest of the texts. */
export function textColumnWidth(header: string, texts: readonly string[], most: number): number {
  let widest = textWidth(header, { size: SIZE, bold: true }) + FILTER_BUTTON;
  for (const text of new Set(texts)) {
    if (widest >= most) break;
    widest = Math.max(widest, textWidth(text, { size: SIZE }));
  }
  return Math.ceil(Math.min(most, widest + CELL_PADDING + 3));
}

/**
 * The height of a row whose cells wrap within their columns, Excel's own limit at the most. Nothing for a row of one
 * line, which Excel sizes itself: it then grows with an explanation that is typed.
 */
export function rowHeightFor(
  cells: readonly { readonly text: string; readonly width: number }[],
): number | undefined {
  const needed = Math.max(
    ...cells.map(({ text, width }) => (text === "" ? 0 : textHeight(text, width, { size: SIZE }))),
  );
  return needed <= lineHeight(SIZE) ? undefined : Math.min(ROW_HEIGHT_LIMIT, needed + ROW_PADDING);
}
