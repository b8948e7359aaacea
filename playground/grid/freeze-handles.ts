import type { Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/** Univer's lines at the edge of frozen rows and columns: on the headings and over the cells. */
const ROW_LINES = ["__SpreadsheetFreezeRowHeaderName__", "__SpreadsheetFreezeRowMainName__"];
const COLUMN_LINES = ["__SpreadsheetFreezeColumnHeaderName__", "__SpreadsheetFreezeColumnMainName__"];

/**
 * Univer lets a person drag these lines, also from the corner of a sheet without frozen panes. Freezing is not
 * offered here, so the lines only show what is frozen, and there are none where nothing is.
 */
export function quietFreezeLines(
  univer: Univer,
  unitId: string,
  freeze: { readonly xSplit: number; readonly ySplit: number },
): void {
  const scene = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.scene;
  const quiet = (names: readonly string[], frozen: boolean) => {
    for (const name of names) {
      const line = scene?.getObject(name);
      if (!line) continue;
      line.evented = false;
      if (frozen) line.show();
      else line.hide();
    }
  };
  quiet(ROW_LINES, freeze.ySplit > 0);
  quiet(COLUMN_LINES, freeze.xSplit > 0);
}
