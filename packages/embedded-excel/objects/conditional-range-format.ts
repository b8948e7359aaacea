import { isValidNumberFormat } from "../model/number-format";
import { booleanArgument, choiceArgument, colorArgument, invalidArgument } from "./call-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";

/** `Excel.ConditionalRangeFormat`: what a rule lays over a cell's own look. */
export class ConditionalRangeFormatObject extends ConditionalFormatPart {
  readonly typeName = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.context, this.sheet, this.id);
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.context, this.sheet, this.id);
  }

  get NumberFormat(): string {
    return this.look.numberFormat ?? "";
  }
  set NumberFormat(given: unknown) {
    const member = "ConditionalRangeFormat.numberFormat";
    if (typeof given !== "string" || !isValidNumberFormat(given))
      throw invalidArgument(member, "a number format was expected");
    this.setLook({ numberFormat: given });
  }
}

/** `Excel.ConditionalRangeFill` */
export class ConditionalRangeFillObject extends ConditionalFormatPart {
  readonly typeName = "ConditionalRangeFill";

  get Color(): string {
    return this.look.fill ?? "";
  }
  set Color(color: unknown) {
    this.setLook({ fill: colorArgument(color, "ConditionalRangeFill.color") });
  }

  Clear(): void {
    this.setLook({ fill: undefined });
  }
}

/** `Excel.ConditionalRangeFont` */
export class ConditionalRangeFontObject extends ConditionalFormatPart {
  readonly typeName = "ConditionalRangeFont";

  get Color(): string {
    return this.look.color ?? "";
  }
  set Color(color: unknown) {
    this.setLook({ color: colorArgument(color, "ConditionalRangeFont.color") });
  }

  get Bold(): boolean | null {
    return this.look.bold ?? null;
  }
  set Bold(bold: unknown) {
    this.setLook({ bold: booleanArgument(bold, "ConditionalRangeFont.bold") });
  }

  get Italic(): boolean | null {
    return this.look.italic ?? null;
  }
  set Italic(italic: unknown) {
    this.setLook({ italic: booleanArgument(italic, "ConditionalRangeFont.italic") });
  }

  get Strikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
  set Strikethrough(given: unknown) {
    this.setLook({ strikethrough: booleanArgument(given, "ConditionalRangeFont.strikethrough") });
  }

  get Underline(): string {
    const { underline = "none" } = this.look;
    return underline === "none" ? "None" : underline === "double" ? "Double" : "Single";
  }
  set Underline(given: unknown) {
    const name = choiceArgument(given, "ConditionalRangeFont.underline", ["None", "Single", "Double"]);
    this.setLook({ underline: name === "None" ? "none" : name === "Double" ? "double" : "single" });
  }

  Clear(): void {
    this.setLook({
      color: undefined,
      bold: undefined,
      italic: undefined,
      strikethrough: undefined,
      underline: undefined,
    });
  }
}
