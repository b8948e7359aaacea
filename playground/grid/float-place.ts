import type { Univer } from "@univerjs/core";
import type { ChartCornerView } from "embedded-excel/view";
import { drawnSheet, type Place } from "./cell-place";

/** Univer's scroll bars lie over the cells. */
const SCROLL_BAR = 14;

/** Where something that floats over cells lies. */
export interface FloatPlace {
  /** All of it, in pixels from the corner of the browser's window. */
  readonly box: Place;
  /** The part of the window in which it can be seen: not over headings, frozen cells or scroll bars. */
  readonly window: Place;
  /** 1 for cells in their own size. */
  readonly zoom: number;
}

/** Where what is held by two corners of a sheet lies on the screen; undefined while nothing of it can be seen. */
export function floatPlace(
  univer: Univer,
  unitId: string,
  sheetId: string,
  from: ChartCornerView,
  to: ChartCornerView,
): FloatPlace | undefined {
  const drawn = drawnSheet(univer, unitId, sheetId);
  if (!drawn) return undefined;
  const { render, freeze, skeleton, main, canvas } = drawn;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { startColumn, startRow } = freeze;
  // What begins among frozen cells stays with them.
  const frozenX = from.column < startColumn;
  const frozenY = from.row < startRow;
  const corner = ({ row, column, right, down }: ChartCornerView): { x: number; y: number } => {
    const cell = skeleton.getCellWithCoordByIndex(row, column);
    const x = Math.min(cell.startX + (right * 96) / 72, cell.endX);
    const y = Math.min(cell.startY + (down * 96) / 72, cell.endY);
    return {
      x: canvas.left + (x - (frozenX ? 0 : main.viewportScrollX)) * scaleX,
      y: canvas.top + (y - (frozenY ? 0 : main.viewportScrollY)) * scaleY,
    };
  };
  const first = corner(from);
  const last = corner(to);
  const box = { left: first.x, top: first.y, width: last.x - first.x, height: last.y - first.y };
  const left = canvas.left + (frozenX ? skeleton.rowHeaderWidth : main.left) * scaleX;
  const top = canvas.top + (frozenY ? skeleton.columnHeaderHeight : main.top) * scaleY;
  const window = {
    left,
    top,
    width: canvas.right - SCROLL_BAR - left,
    height: canvas.bottom - SCROLL_BAR - top,
  };
  const seen =
    box.width > 0 &&
    box.height > 0 &&
    box.left < window.left + window.width &&
    box.top < window.top + window.height &&
    box.left + box.width > window.left &&
    box.top + box.height > window.top;
  return seen ? { box, window, zoom: scaleX } : undefined;
}
