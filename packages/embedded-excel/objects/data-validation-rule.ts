import { absoluteAddress, quotedSheetName } from "../model/address";
import { isWholeColumns, isWholeRows } from "../model/cell-area";
import { assertKnownNames, assertRuleFormula } from "../model/formula-check";
import type { Sheet } from "../model/sheet";
import type { Validation, ValidationOperator, ValidationType } from "../model/validation";
import {
  booleanArgument,
  choiceArgument,
  invalidArgument,
  optional,
  optionsArgument,
  textArgument,
} from "./call-arguments";
import type { HostContext } from "./host-context";
import { referenceOf } from "./range-in-call";
import { PlacedRange } from "./placed-range";

const RULE_KEYS: Readonly<Record<string, ValidationType>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The longest list that can be written out in a rule; a longer one must come from a range. */
const LONGEST_LIST = 255;
const MEMBER = "DataValidation.rule";

/** A bound that is written out must be of the rule's kind; what a formula gives is seen when something is entered. */
function assertKind(type: ValidationType, bound: string): void {
  if (type === "date" || type === "time") return;
  if (bound.startsWith('"')) throw invalidArgument(MEMBER, "a number was expected");
  const number = Number(bound);
  if (type !== "decimal" && Number.isFinite(number) && !Number.isInteger(number))
    throw invalidArgument(MEMBER, `a whole number was expected, not ${bound}`);
}

type RuleParts = Pick<Validation, "type" | "operator" | "formulas" | "dropdown">;

/** `Excel.DataValidationRule` of a validation that has one: an object with one key; formulas come back as texts. */
export function apiRule({ type, operator, formulas, dropdown }: Validation): object {
  const [first = "", second] = formulas;
  const key = Object.keys(RULE_KEYS).find((name) => RULE_KEYS[name] === type) ?? "";
  if (type === "list") {
    const inline = /^"(.*)"$/s.exec(first);
    const source = inline ? (inline[1] ?? "").replaceAll('""', '"') : `=${first}`;
    return { list: { inCellDropDown: dropdown, source } };
  }
  if (type === "custom") return { custom: { formula: `=${first}` } };
  const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator) ?? "Between";
  return {
    [key]: {
      formula1: `=${first}`,
      ...(second !== undefined && { formula2: `=${second}` }),
      operator: name,
    },
  };
}

/** Reads `Excel.DataValidationRule` as strictly as Excel. */
export class RuleReader {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {}

  read(given: unknown): RuleParts {
    const rule = optionsArgument(given, MEMBER, Object.keys(RULE_KEYS));
    const present = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
    const [key, second] = present;
    const type = key === undefined ? undefined : RULE_KEYS[key];
    if (key === undefined || second !== undefined || type === undefined) {
      throw invalidArgument(MEMBER, "exactly one kind of rule was expected");
    }
    if (type === "list") return this.readList(rule[key]);
    if (type === "custom") {
      const { formula } = optionsArgument(rule[key], MEMBER, ["formula"]);
      return { type, operator: undefined, formulas: [this.readFormula(formula)], dropdown: true };
    }
    const options = optionsArgument(rule[key], MEMBER, ["formula1", "formula2", "operator"]);
    const name = choiceArgument(options["operator"], MEMBER, Object.keys(OPERATORS));
    const operator = OPERATORS[name];
    const first = this.readFormula(options["formula1"]);
    const last = optional(options["formula2"], (formula) => this.readFormula(formula));
    const two = operator === "between" || operator === "notBetween";
    if (two && last === undefined) throw invalidArgument(MEMBER, "a second formula was expected");
    const bounds = two && last !== undefined ? [first, last] : [first];
    for (const bound of bounds) assertKind(type, bound);
    const [least, most] = bounds.map(Number);
    if (least !== undefined && most !== undefined && least > most)
      throw invalidArgument(MEMBER, "the maximum is below the minimum");
    return { type, operator, formulas: bounds, dropdown: true };
  }

  private readList(given: unknown): RuleParts {
    const options = optionsArgument(given, MEMBER, ["inCellDropDown", "source"]);
    const dropdown = booleanArgument(options["inCellDropDown"] ?? true, MEMBER);
    const { source } = options;
    if (source instanceof PlacedRange || (typeof source === "string" && source.startsWith("="))) {
      const formula = this.readFormula(source);
      this.assertOneLine(formula);
      return { type: "list", operator: undefined, formulas: [formula], dropdown };
    }
    const text = textArgument(source, MEMBER);
    if (text === "") throw invalidArgument(MEMBER, "the list is empty");
    if (text.length > LONGEST_LIST)
      throw invalidArgument(MEMBER, `the list is over ${LONGEST_LIST} characters`);
    return { type: "list", operator: undefined, formulas: [`"${text.replaceAll('"', '""')}"`], dropdown };
  }

  /** Cells of a list, by a name or not, are one row or one column. */
  private assertOneLine(source: string): void {
    const { book } = this.context;
    const name = book.names.find(source, this.sheet.id) ?? book.names.find(source);
    const area = referenceOf(book, name?.formula ?? source, this.sheet)?.area;
    if (area && area.rows > 1 && area.columns > 1)
      throw invalidArgument(MEMBER, "a list comes from a single row or column");
  }

  /** A number, a formula or a range, as a text without "=". */
  private readFormula(given: unknown): string {
    if (given instanceof PlacedRange) {
      if (isWholeColumns(given.area) && isWholeRows(given.area))
        throw invalidArgument(MEMBER, "the range is too large");
      return `${quotedSheetName(given.sheet.name)}!${absoluteAddress(given.area)}`;
    }
    if (typeof given === "number" && Number.isFinite(given)) return String(given);
    const text = textArgument(given, MEMBER);
    if (text === "") throw invalidArgument(MEMBER, "a formula was expected");
    if (!text.startsWith("=")) return /^[-\d.]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
    assertRuleFormula(this.context.book, text);
    assertKnownNames(this.context.book, text, this.sheet.id);
    return text.slice(1);
  }
}
