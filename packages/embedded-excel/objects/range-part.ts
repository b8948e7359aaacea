import type { Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { CellStyle, StylePatch } from "../model/style";
import type { HostContext } from "./host-context";
import { common } from "./range-matrix";
import { SheetPart } from "./sheet-part";

/** Something about the cells of one area. */
export abstract class RangePart extends SheetPart {
  constructor(
    context: HostContext,
    sheet: Sheet,
    protected readonly area: Area,
  ) {
    super(context, sheet);
  }

  /** What all cells have in common; null where they differ. */
  protected styled<Value>(of: (style: CellStyle) => Value, area: Area = this.area): Value | null {
    const values = new Set<Value>();
    for (const style of this.sheet.cells.stylesIn(area)) values.add(of(style));
    return common(values);
  }

  protected restyle(patch: StylePatch, area: Area = this.area): void {
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.setStyle(area, patch);
  }
}
