import { areaAddress, quotedSheetName } from "../model/address";
import { cellCount, COLUMNS, ROWS, type Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import { integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection } from "./host-object";
import type { RangeObject } from "./range-object";
import { SheetPart, assertSheetThere } from "./sheet-part";
import type { WorksheetObject } from "./worksheet";

/** `Excel.RangeAreas`: several rectangles of one sheet, as far as they are answered somewhere. */
export class RangeAreasObject extends SheetPart {
  readonly typeName = "RangeAreas";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly all: readonly Area[],
  ) {
    super(context, sheet);
  }

  /** The areas, which must be this sheet's. */
  areasOn(sheet: Sheet, member: string): readonly Area[] {
    if (sheet !== this.sheet) throw invalidArgument(member, "the ranges lie on another sheet");
    return this.all;
  }

  /** "Blad1!A1:B2,Blad1!D4" */
  get Address(): string {
    const name = quotedSheetName(this.sheet.name);
    return this.all.map((area) => `${name}!${areaAddress(area)}`).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.all.length;
  }

  get CellCount(): number {
    return this.all.reduce((count, area) => count + cellCount(area), 0);
  }

  GetOffsetRangeAreas(rowOffset: unknown, columnOffset: unknown): RangeAreasObject {
    const member = "RangeAreas.getOffsetRangeAreas";
    const down = integerArgument(rowOffset, member);
    const right = integerArgument(columnOffset, member);
    const moved = this.all.map((area) => ({ ...area, row: area.row + down, column: area.column + right }));
    const outside = moved.some(
      ({ row, column, rows, columns }) =>
        row < 0 || column < 0 || row + rows > ROWS || column + columns > COLUMNS,
    );
    if (outside) throw invalidArgument(member, "the areas would lie outside the sheet");
    return new RangeAreasObject(this.context, this.sheet, moved);
  }

  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.context, this.sheet, this.all);
  }

  get Worksheet(): WorksheetObject {
    return this.context.worksheet(this.sheet);
  }
}

/** `Excel.RangeCollection` */
export class RangeCollectionObject extends HostCollection<RangeObject> {
  readonly typeName = "RangeCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly all: readonly Area[],
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly RangeObject[] {
    return this.all.map((area) => this.context.range(this.sheet, area));
  }

  GetCount(): number {
    return this.all.length;
  }

  GetItemAt(index: unknown): RangeObject {
    const member = "RangeCollection.getItemAt";
    const area = this.all[integerArgument(index, member)];
    if (!area) throw invalidArgument(member, "there is no such range");
    return this.context.range(this.sheet, area);
  }
}
