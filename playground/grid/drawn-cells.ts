import type { ICellDataForSheetInterceptor, IDocumentData, IStyleData, Univer } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { FILTER_BUTTON_ROOM, filterButton } from "./filter-button";
import type { GridCell } from "./sheet-data";
import { wrappedText } from "./wrapped-text";

/** What the drawing of a cell asks of whoever has the workbook. */
export interface CellQuestions {
  /** What stands in the editor when a person opens the cell, if that is not what the grid itself would put there. */
  editText(sheetId: string, row: number, column: number): string | undefined;
  /** Whether a table's column is filtered, by the cell of its header. */
  isFiltered(sheetId: string, row: number, column: number): boolean;
}

/** Univer's number for text that wraps. */
const WRAP = 3;

/**
 * Makes Univer draw cells as the model says: the text that it gives them, a corner where there is a note or an error
 * that is explained, a button on a table's header, lines as far apart as in Excel. The editor opens with the model's text.
 */
export function drawCells(
  univer: Univer,
  ask: CellQuestions,
  onFilter: (sheetId: string, row: number, column: number) => void,
): void {
  const button = filterButton((...cell) => ask.isFiltered(...cell), onFilter);
  const texts = new WrappedTexts();
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "model-text",
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      const shown: ICellDataForSheetInterceptor = { ...cell };
      const extras = (cell as GridCell).custom;
      if (extras?.text !== undefined) shown.v = extras.text;
      if (extras?.note) shown.markers = { ...shown.markers, tr: { color: "#C00000", size: 6 } };
      if (extras?.explained) shown.markers = { ...shown.markers, tl: { color: "#107C41", size: 6 } };
      if (extras?.filter) {
        shown.customRender = [...(shown.customRender ?? []), button];
        shown.fontRenderExtension = { ...shown.fontRenderExtension, rightOffset: FILTER_BUTTON_ROOM };
      }
      const style = location.workbook.getStyles().getStyleByCell(cell);
      if (style && Number(style.tb) === WRAP && !style.tr && shown.v) {
        shown.p = texts.document(String(shown.v), style) as IDocumentData;
      }
      return next(shown);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "model-edit-text",
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = ask.editText(subUnitId, row, col);
      return next(text === undefined ? cell : { ...cell, v: text, p: null });
    },
  });
}

/** Asked for with every drawing, so made once for each style and text. */
class WrappedTexts {
  private readonly made = new WeakMap<IStyleData, Map<string, Partial<IDocumentData>>>();

  document(text: string, style: IStyleData): Partial<IDocumentData> {
    let texts = this.made.get(style);
    if (!texts) {
      texts = new Map<string, Partial<IDocumentData>>();
      this.made.set(style, texts);
    }
    let document = texts.get(text);
    if (!document) {
      document = wrappedText(text, style);
      texts.set(text, document);
    }
    return document;
  }
}
