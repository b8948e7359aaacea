import type { ICellCustomRender, ICellRenderContext } from "@univerjs/core";

const SIZE = 16;
const GAP = 2;

/** How much of the cell's right side the button takes, in pixels. */
export const FILTER_BUTTON_ROOM = SIZE + 2 * GAP;

/** The button on the header of a table's column: an arrow, or a funnel where the column is filtered. */
export function filterButton(
  isFiltered: (sheetId: string, row: number, column: number) => boolean,
  onPress: (sheetId: string, row: number, column: number) => void,
): ICellCustomRender {
  return {
    zIndex: 10,
    drawWith: (context, info) => {
      const { left, top } = corner(info);
      context.save();
      context.fillStyle = "#FFFFFF";
      context.strokeStyle = "#8A8A8A";
      context.lineWidth = 1;
      context.fillRect(left, top, SIZE, SIZE);
      context.strokeRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1);
      context.fillStyle = "#404040";
      context.beginPath();
      if (isFiltered(info.subUnitId, info.row, info.col)) {
        polygon(context, left, top, [3, 4, 13, 4, 9.5, 8, 9.5, 13, 6.5, 11.5, 6.5, 8]);
      } else {
        polygon(context, left, top, [4, 6, 12, 6, 8, 11]);
      }
      context.fill();
      context.restore();
    },
    isHit: ({ x, y }, info) => {
      const { left, top } = corner(info);
      return x >= left && x <= left + SIZE && y >= top && y <= top + SIZE;
    },
    onPointerDown: (info) => onPress(info.subUnitId, info.row, info.col),
  };
}

function corner({ primaryWithCoord: cell }: ICellRenderContext): {
  readonly left: number;
  readonly top: number;
} {
  return { left: cell.endX - SIZE - GAP, top: cell.endY - SIZE - GAP };
}

function polygon(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  points: readonly number[],
): void {
  for (let i = 0; i < points.length; i += 2)
    context.lineTo(left + (points[i] ?? 0), top + (points[i + 1] ?? 0));
  context.closePath();
}
