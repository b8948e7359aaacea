import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** What Univer keeps free beside a text where the cell's style does not say, in pixels. */
const ROOM = { left: 2, right: 2 };

/**
 * Univer 0.25.1 measures the text alone to tell how far it runs over its empty neighbours, and leaves out the room and
 * the indent before it: a text that ends within that room of the edge of a cell was cut off there. For the whole page.
 */
export function letTextRunOn(): void {
  const { prototype } = SpreadsheetSkeleton;
  // Taken from the prototype to be called on the skeleton that is being drawn.
  const { getOverflowPosition } = prototype;
  prototype.getOverflowPosition = function (content, horizontalAlign, row, column, columnCount) {
    const padding = this.worksheet.getCellStyle(row, column)?.pd;
    const room = (padding?.l ?? ROOM.left) + (padding?.r ?? ROOM.right);
    const whole = { ...content, width: content.width + room };
    return getOverflowPosition.call(this, whole, horizontalAlign, row, column, columnCount);
  };
}
