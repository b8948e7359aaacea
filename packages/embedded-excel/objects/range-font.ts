import type { Underline } from "../model/style";
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  invalidArgument,
  numberArgument,
  textArgument,
} from "./call-arguments";
import { RangePart } from "./range-part";

const UNDERLINES: Readonly<Record<string, Underline>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** `Excel.RangeFont` */
export class RangeFontObject extends RangePart {
  readonly typeName = "RangeFont";

  get Name(): string | null {
    return this.styled((style) => style.font);
  }
  set Name(name: unknown) {
    const font = textArgument(name, "RangeFont.name");
    if (font === "" || font.length > 31) throw invalidArgument("RangeFont.name", "1 to 31 characters");
    this.restyle({ font });
  }

  /** Points. */
  get Size(): number | null {
    return this.styled((style) => style.size);
  }
  set Size(size: unknown) {
    this.restyle({ size: numberArgument(size, "RangeFont.size", { min: 1, max: 409 }) });
  }

  get Color(): string | null {
    return this.styled((style) => style.color);
  }
  set Color(color: unknown) {
    this.restyle({ color: colorArgument(color, "RangeFont.color") });
  }

  get Bold(): boolean | null {
    return this.styled((style) => style.bold);
  }
  set Bold(bold: unknown) {
    this.restyle({ bold: booleanArgument(bold, "RangeFont.bold") });
  }

  get Italic(): boolean | null {
    return this.styled((style) => style.italic);
  }
  set Italic(italic: unknown) {
    this.restyle({ italic: booleanArgument(italic, "RangeFont.italic") });
  }

  get Strikethrough(): boolean | null {
    return this.styled((style) => style.strikethrough);
  }
  set Strikethrough(strikethrough: unknown) {
    this.restyle({ strikethrough: booleanArgument(strikethrough, "RangeFont.strikethrough") });
  }

  get Underline(): string | null {
    const underline = this.styled((style) => style.underline);
    return Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === underline) ?? null;
  }
  set Underline(given: unknown) {
    const name = choiceArgument(given, "RangeFont.underline", Object.keys(UNDERLINES));
    this.restyle({ underline: UNDERLINES[name] ?? "none" });
  }
}
