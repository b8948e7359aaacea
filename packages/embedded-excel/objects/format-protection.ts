import { booleanArgument } from "./call-arguments";
import { RangePart } from "./range-part";

/** `Excel.FormatProtection`: takes effect while the sheet is protected. */
export class FormatProtectionObject extends RangePart {
  readonly typeName = "FormatProtection";

  get Locked(): boolean | null {
    return this.styled((style) => style.locked);
  }
  set Locked(locked: unknown) {
    this.sheet.assertAllowed("nothing");
    this.restyle({ locked: booleanArgument(locked, "FormatProtection.locked") });
  }

  get FormulaHidden(): boolean | null {
    return this.styled((style) => style.formulaHidden);
  }
  set FormulaHidden(hidden: unknown) {
    this.sheet.assertAllowed("nothing");
    this.restyle({ formulaHidden: booleanArgument(hidden, "FormatProtection.formulaHidden") });
  }
}
