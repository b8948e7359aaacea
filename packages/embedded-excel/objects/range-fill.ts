import { colorArgument } from "./call-arguments";
import { RangePart } from "./range-part";

/** `Excel.RangeFill`: plain colours only. */
export class RangeFillObject extends RangePart {
  readonly typeName = "RangeFill";

  /** "#RRGGBB"; "#FFFFFF" without a fill; null where the cells differ. */
  get Color(): string | null {
    return this.styled((style) => style.fill ?? "#FFFFFF");
  }
  set Color(color: unknown) {
    this.restyle({ fill: colorArgument(color, "RangeFill.color") });
  }

  get Pattern(): string | null {
    return this.styled((style) => (style.fill === undefined ? "None" : "Solid"));
  }

  Clear(): void {
    this.restyle({ fill: undefined });
  }
}
