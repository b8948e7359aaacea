import type { Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import { choiceArgument, integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection } from "./host-object";
import { BORDER_SIDES, RangeBorderObject, type BorderSide } from "./range-border";
import { assertSheetThere } from "./sheet-part";

/** `Excel.RangeBorderCollection` */
export class RangeBorderCollectionObject extends HostCollection<RangeBorderObject> {
  readonly typeName = "RangeBorderCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly RangeBorderObject[] {
    return BORDER_SIDES.map((side) => this.border(side));
  }

  get Count(): number {
    return BORDER_SIDES.length;
  }

  GetItem(side: unknown): RangeBorderObject {
    return this.border(choiceArgument(side, "RangeBorderCollection.getItem", BORDER_SIDES));
  }

  GetItemAt(index: unknown): RangeBorderObject {
    const member = "RangeBorderCollection.getItemAt";
    const side = BORDER_SIDES[integerArgument(index, member)];
    if (side === undefined) throw invalidArgument(member, "there is no such border");
    return this.border(side);
  }

  private border(side: BorderSide): RangeBorderObject {
    return new RangeBorderObject(this.context, this.sheet, this.area, side);
  }
}
