import type { Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import { SheetPart } from "./sheet-part";

/**
 * What a range is to whoever is given one: an area of a sheet. Beside `RangeObject`, so that a class which takes a range
 * as an argument need not load all that a range can do, which loads that class.
 */
export abstract class PlacedRange extends SheetPart {
  constructor(
    context: HostContext,
    public override readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(context, sheet);
  }
}
