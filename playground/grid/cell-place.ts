import type { Univer, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** A cell's rectangle in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a cell (or the merged area it belongs to) lies on the screen, in pixels from the corner of the browser's
 * window; undefined while it is scrolled out of sight.
 */
export function cellPlace(
  univer: Univer,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): Place | undefined {
  const drawn = drawnSheet(univer, unitId, sheetId);
  if (!drawn) return undefined;
  const { render, freeze, skeleton, main, canvas } = drawn;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const box = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const frozenX = column < freeze.startColumn;
  const frozenY = row < freeze.startRow;
  const shiftX = frozenX ? 0 : main.viewportScrollX;
  const shiftY = frozenY ? 0 : main.viewportScrollY;
  const left = (box.startX - shiftX) * scaleX;
  const top = (box.startY - shiftY) * scaleY;
  const place = {
    left: canvas.left + left,
    top: canvas.top + top,
    width: (box.endX - box.startX) * scaleX,
    height: (box.endY - box.startY) * scaleY,
  };
  const minX = frozenX ? 0 : main.left * scaleX;
  const minY = frozenY ? 0 : main.top * scaleY;
  const hidden = left + place.width <= minX || top + place.height <= minY;
  return hidden || left > canvas.width || top > canvas.height ? undefined : place;
}

/** Where a row lies on the screen, whichever columns are in sight; undefined while it is scrolled out of sight. */
export function rowPlace(
  univer: Univer,
  unitId: string,
  sheetId: string,
  row: number,
): Pick<Place, "top" | "height"> | undefined {
  const drawn = drawnSheet(univer, unitId, sheetId);
  if (!drawn) return undefined;
  const { render, freeze, skeleton, main, canvas } = drawn;
  const { startY, endY } = skeleton.getCellWithCoordByIndex(row, 0);
  const { scaleY } = render.scene.getAncestorScale();
  const frozen = row < freeze.startRow;
  const top = (startY - (frozen ? 0 : main.viewportScrollY)) * scaleY;
  const height = (endY - startY) * scaleY;
  const hidden = height === 0 || top + height <= (frozen ? 0 : main.top * scaleY) || top > canvas.height;
  return hidden ? undefined : { top: canvas.top + top, height };
}

/** What Univer has of a sheet that it draws. */
export function drawnSheet(univer: Univer, unitId: string, sheetId: string) {
  const injector = univer.__getInjector();
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const sheet = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(sheetId);
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton;
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !sheet || !skeleton || !main || !canvas) return undefined;
  return { render, freeze: sheet.getFreeze(), skeleton, main, canvas };
}
