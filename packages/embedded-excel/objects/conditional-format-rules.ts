import type { ColorPoint, ConditionalRule } from "../model/conditional-format";
import { assertRuleFormula } from "../model/formula-check";
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  invalidArgument,
  optional,
  optionsArgument,
  textArgument,
} from "./call-arguments";
import {
  CELL_VALUE_OPERATORS,
  TEXT_OPERATORS,
  apiBound,
  apiName,
  readBound,
} from "./conditional-format-names";
import { ConditionalFormatPart } from "./conditional-format-part";
import { ConditionalRangeFormatObject } from "./conditional-range-format";

/** `Excel.CustomConditionalFormat` */
export class CustomConditionalFormatObject extends ConditionalFormatPart {
  readonly typeName = "CustomConditionalFormat";

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.context, this.sheet, this.id);
  }

  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.context, this.sheet, this.id);
  }
}

/** `Excel.ConditionalFormatRule`: references are seen from the first cell of the range. */
export class ConditionalFormatRuleObject extends ConditionalFormatPart {
  readonly typeName = "ConditionalFormatRule";

  get Formula(): string {
    return `=${this.rule("formula").formula}`;
  }
  set Formula(given: unknown) {
    const text = textArgument(given, "ConditionalFormatRule.formula");
    const formula = text.startsWith("=") ? text : `=${text}`;
    assertRuleFormula(this.context.book, formula);
    this.setRule({ ...this.rule("formula"), formula: formula.slice(1) });
  }
}

/** `Excel.CellValueConditionalFormat` */
export class CellValueConditionalFormatObject extends ConditionalFormatPart {
  readonly typeName = "CellValueConditionalFormat";

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.context, this.sheet, this.id);
  }

  get Rule(): object {
    const { operator, formulas } = this.rule("cellValue");
    const [formula1 = "", formula2] = formulas;
    return {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator: apiName(CELL_VALUE_OPERATORS, operator),
    };
  }
  set Rule(given: unknown) {
    const member = "CellValueConditionalFormat.rule";
    const options = optionsArgument(given, member, ["formula1", "formula2", "operator"]);
    const name = choiceArgument(options["operator"], member, Object.keys(CELL_VALUE_OPERATORS));
    const operator = CELL_VALUE_OPERATORS[name] ?? "equal";
    const formulas = [options["formula1"], options["formula2"]].flatMap((formula) =>
      formula === undefined || formula === null || formula === "" ? [] : [this.readFormula(formula, member)],
    );
    const wanted = operator === "between" || operator === "notBetween" ? 2 : 1;
    if (formulas.length < wanted) throw invalidArgument(member, "a formula is missing");
    this.setRule({ ...this.rule("cellValue"), operator, formulas: formulas.slice(0, wanted) });
  }

  /** A formula, or a constant: a text that is no number is compared as text. */
  private readFormula(given: unknown, member: string): string {
    if (typeof given === "number") return String(given);
    const text = textArgument(given, member);
    if (!text.startsWith("="))
      return /^-?\d+(\.\d+)?$/.test(text) || /^".*"$/s.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
    assertRuleFormula(this.context.book, text);
    return text.slice(1);
  }
}

/** `Excel.TextConditionalFormat` */
export class TextConditionalFormatObject extends ConditionalFormatPart {
  readonly typeName = "TextConditionalFormat";

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.context, this.sheet, this.id);
  }

  get Rule(): object {
    const { operator, text } = this.rule("text");
    return { operator: apiName(TEXT_OPERATORS, operator), text };
  }
  set Rule(given: unknown) {
    const member = "TextConditionalFormat.rule";
    const options = optionsArgument(given, member, ["operator", "text"]);
    const name = choiceArgument(options["operator"], member, Object.keys(TEXT_OPERATORS));
    const text = textArgument(options["text"], member);
    this.setRule({ ...this.rule("text"), operator: TEXT_OPERATORS[name] ?? "contains", text });
  }
}

/** `Excel.ColorScaleConditionalFormat` */
export class ColorScaleConditionalFormatObject extends ConditionalFormatPart {
  readonly typeName = "ColorScaleConditionalFormat";

  get ThreeColorScale(): boolean {
    return this.rule("colorScale").points.length === 3;
  }

  get Criteria(): object {
    const points = this.rule("colorScale").points.map((point) => ({
      ...apiBound(point),
      color: point.color,
    }));
    const [minimum, middle] = points;
    return { minimum, ...(points.length === 3 && { midpoint: middle }), maximum: points.at(-1) };
  }
  set Criteria(given: unknown) {
    const member = "ColorScaleConditionalFormat.criteria";
    const options = optionsArgument(given, member, ["minimum", "midpoint", "maximum"]);
    const point = (criterion: unknown): ColorPoint => {
      const { color } = optionsArgument(criterion, member, ["type", "formula", "color"]);
      return { ...readBound(criterion, member), color: colorArgument(color, member) };
    };
    const midpoint = optional(options["midpoint"], point);
    const points = [point(options["minimum"]), ...(midpoint ? [midpoint] : []), point(options["maximum"])];
    this.setRule({ kind: "colorScale", points });
  }
}

/** `Excel.DataBarConditionalFormat` */
export class DataBarConditionalFormatObject extends ConditionalFormatPart {
  readonly typeName = "DataBarConditionalFormat";

  get ShowDataBarOnly(): boolean {
    return !this.rule("dataBar").showValue;
  }
  set ShowDataBarOnly(given: unknown) {
    this.change({ showValue: !booleanArgument(given, "DataBarConditionalFormat.showDataBarOnly") });
  }

  get LowerBoundRule(): object {
    return apiBound(this.rule("dataBar").min);
  }
  set LowerBoundRule(given: unknown) {
    this.change({ min: readBound(given, "DataBarConditionalFormat.lowerBoundRule", "autoMin") });
  }

  get UpperBoundRule(): object {
    return apiBound(this.rule("dataBar").max);
  }
  set UpperBoundRule(given: unknown) {
    this.change({ max: readBound(given, "DataBarConditionalFormat.upperBoundRule", "autoMax") });
  }

  get PositiveFormat(): ConditionalDataBarPositiveFormatObject {
    return new ConditionalDataBarPositiveFormatObject(this.context, this.sheet, this.id);
  }

  private change(part: Partial<Extract<ConditionalRule, { kind: "dataBar" }>>): void {
    this.setRule({ ...this.rule("dataBar"), ...part });
  }
}

/** `Excel.ConditionalDataBarPositiveFormat` */
export class ConditionalDataBarPositiveFormatObject extends ConditionalFormatPart {
  readonly typeName = "ConditionalDataBarPositiveFormat";

  get FillColor(): string {
    return this.rule("dataBar").color;
  }
  set FillColor(given: unknown) {
    const color = colorArgument(given, "ConditionalDataBarPositiveFormat.fillColor");
    this.setRule({ ...this.rule("dataBar"), color });
  }

  get GradientFill(): boolean {
    return this.rule("dataBar").gradient;
  }
  set GradientFill(given: unknown) {
    const gradient = booleanArgument(given, "ConditionalDataBarPositiveFormat.gradientFill");
    this.setRule({ ...this.rule("dataBar"), gradient });
  }
}
