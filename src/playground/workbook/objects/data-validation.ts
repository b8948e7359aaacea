import { quotedSheetName, absoluteAddress } from "../book/address";
import { containsArea, isWholeColumns, isWholeRows, overlaps, intersection } from "../book/area";
import { isValid } from "../book/typing/validate";
import {
  NO_ALERT,
  NO_PROMPT,
  type Validation,
  type ValidationOperator,
  type ValidationType,
} from "../book/validation";
import {
  booleanArgument,
  choiceArgument,
  invalidArgument,
  optional,
  optionsArgument,
  textArgument,
} from "./arguments";
import { RangeObject } from "./range";
import { withoutArea } from "./range-clear";
import { common } from "./range-matrix";
import { RangePart } from "./range-part";

const TYPES: Readonly<Record<ValidationType, string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
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
const STYLES = ["Stop", "Warning", "Information"] as const;

/** The longest list that can be written out in a rule; a longer one must come from a range. */
const LONGEST_LIST = 255;

type RuleParts = Pick<Validation, "type" | "operator" | "formulas" | "dropdown">;

/** `Excel.DataValidation` of a range. */
export class DataValidationObject extends RangePart {
  readonly typeName = "DataValidation";

  get Type(): string {
    const found = this.found();
    if (found.length === 0) return "None";
    if (found.length > 1) return "MixedCriteria";
    const [only] = found;
    if (!only || !only.areas.some((area) => containsArea(area, this.area))) return "Inconsistent";
    return only.type ? TYPES[only.type] : "None";
  }

  /** An object with one key, as it was set; formulas come back as texts. */
  get Rule(): object | null {
    const { only } = this;
    if (!only?.type) return only || this.found().length === 0 ? {} : null;
    const [first = "", second] = only.formulas;
    const key = Object.keys(RULE_KEYS).find((name) => RULE_KEYS[name] === only.type) ?? "";
    if (only.type === "list") {
      const inline = /^"(.*)"$/s.exec(first);
      return {
        list: {
          inCellDropDown: only.dropdown,
          source: inline ? (inline[1] ?? "").replaceAll('""', '"') : `=${first}`,
        },
      };
    }
    if (only.type === "custom") return { custom: { formula: `=${first}` } };
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === only.operator) ?? "Between";
    return {
      [key]: { formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }), operator },
    };
  }
  set Rule(given: unknown) {
    const parts = this.readRule(given);
    this.replace((before) => ({ ...before, ...parts }));
  }

  get Prompt(): object | null {
    const { only } = this;
    if (!only) return null;
    return { showPrompt: only.prompt.show, title: only.prompt.title, message: only.prompt.message };
  }
  set Prompt(given: unknown) {
    const member = "DataValidation.prompt";
    const options = optionsArgument(given, member, ["showPrompt", "title", "message"]);
    const prompt = {
      show: booleanArgument(options["showPrompt"] ?? true, member),
      ...texts(options, member),
    };
    this.replace((before) => ({ ...before, prompt }));
  }

  get ErrorAlert(): object | null {
    const { only } = this;
    if (!only) return null;
    const { show, style, title, message } = only.alert;
    return { showAlert: show, style: style.replace(/^./, (letter) => letter.toUpperCase()), title, message };
  }
  set ErrorAlert(given: unknown) {
    const member = "DataValidation.errorAlert";
    const options = optionsArgument(given, member, ["showAlert", "style", "title", "message"]);
    const style = choiceArgument(options["style"] ?? "Stop", member, STYLES);
    const alert = {
      show: booleanArgument(options["showAlert"] ?? true, member),
      style: style.toLowerCase() as Validation["alert"]["style"],
      ...texts(options, member),
    };
    this.replace((before) => ({ ...before, alert }));
  }

  get IgnoreBlanks(): boolean | null {
    return this.only?.allowBlank ?? (this.found().length === 0 ? true : null);
  }
  set IgnoreBlanks(given: unknown) {
    const allowBlank = booleanArgument(given, "DataValidation.ignoreBlanks");
    this.replace((before) => ({ ...before, allowBlank }));
  }

  /** Whether all cells keep to their rules; null when some do and some do not. */
  get Valid(): boolean | null {
    const results: boolean[] = [];
    const used = this.sheet.cells.used(true, this.area);
    for (const validation of this.found()) {
      for (const area of validation.areas) {
        const looked = used && intersection(intersection(area, this.area) ?? used, used);
        if (!looked) continue;
        this.sheet.map(looked, (_cell, row, column) =>
          results.push(
            isValid(this.context.book, this.sheet, row, column, validation, this.sheet.value(row, column)),
          ),
        );
      }
    }
    return results.length === 0 ? true : common(results);
  }

  Clear(): void {
    this.sheet.assertAllowed("nothing");
    this.sheet.validations = this.sheet.validations.flatMap((validation) =>
      withoutArea(validation, this.area),
    );
    this.sheet.changed();
  }

  private found(): Validation[] {
    return this.sheet.validations.filter(({ areas }) => areas.some((area) => overlaps(area, this.area)));
  }

  /** The one validation that holds for the whole range. */
  private get only(): Validation | undefined {
    return this.found().find(({ areas }) => areas.some((area) => containsArea(area, this.area)));
  }

  /** One validation for the range, whatever held for its cells before. */
  private replace(change: (before: Validation) => Validation): void {
    this.sheet.assertAllowed("nothing");
    const before: Validation = this.only ?? {
      areas: [],
      formulas: [],
      allowBlank: true,
      dropdown: true,
      prompt: NO_PROMPT,
      alert: NO_ALERT,
    };
    const rest = this.sheet.validations.flatMap((validation) => withoutArea(validation, this.area));
    this.sheet.validations = [...rest, { ...change(before), areas: [this.area] }];
    this.sheet.changed();
  }

  private readRule(given: unknown): RuleParts {
    const member = "DataValidation.rule";
    const rule = optionsArgument(given, member, Object.keys(RULE_KEYS));
    const present = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
    const [key, second] = present;
    const type = key === undefined ? undefined : RULE_KEYS[key];
    if (key === undefined || second !== undefined || type === undefined) {
      throw invalidArgument(member, "exactly one kind of rule was expected");
    }
    if (type === "list") return this.readList(rule[key]);
    if (type === "custom") {
      const { formula } = optionsArgument(rule[key], member, ["formula"]);
      return { type, operator: undefined, formulas: [this.readFormula(formula, member)], dropdown: true };
    }
    const options = optionsArgument(rule[key], member, ["formula1", "formula2", "operator"]);
    const name = choiceArgument(options["operator"], member, Object.keys(OPERATORS));
    const operator = OPERATORS[name];
    const first = this.readFormula(options["formula1"], member);
    const last = optional(options["formula2"], (formula) => this.readFormula(formula, member));
    const two = operator === "between" || operator === "notBetween";
    if (two && last === undefined) throw invalidArgument(member, "a second formula was expected");
    return { type, operator, formulas: two && last !== undefined ? [first, last] : [first], dropdown: true };
  }

  private readList(given: unknown): RuleParts {
    const member = "DataValidation.rule";
    const options = optionsArgument(given, member, ["inCellDropDown", "source"]);
    const dropdown = booleanArgument(options["inCellDropDown"] ?? true, member);
    const { source } = options;
    if (source instanceof RangeObject || (typeof source === "string" && source.startsWith("="))) {
      return { type: "list", operator: undefined, formulas: [this.readFormula(source, member)], dropdown };
    }
    const text = textArgument(source, member);
    if (text === "") throw invalidArgument(member, "the list is empty");
    if (text.length > LONGEST_LIST)
      throw invalidArgument(member, `the list is over ${LONGEST_LIST} characters`);
    return { type: "list", operator: undefined, formulas: [`"${text.replaceAll('"', '""')}"`], dropdown };
  }

  /** A number, a formula or a range, as a text without "=". */
  private readFormula(given: unknown, member: string): string {
    if (given instanceof RangeObject) {
      if (isWholeColumns(given.area) && isWholeRows(given.area))
        throw invalidArgument(member, "the range is too large");
      return `${quotedSheetName(given.sheet.name)}!${absoluteAddress(given.area)}`;
    }
    if (typeof given === "number" && Number.isFinite(given)) return String(given);
    const text = textArgument(given, member);
    if (text === "") throw invalidArgument(member, "a formula was expected");
    if (!text.startsWith("=")) return /^[-\d.]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
    this.context.book.assertFormula(text);
    return text.slice(1);
  }
}

/** Title at most 32 characters, message at most 255. */
function texts(
  options: Readonly<Record<string, unknown>>,
  member: string,
): { title: string; message: string } {
  const title = textArgument(options["title"] ?? "", member);
  const message = textArgument(options["message"] ?? "", member);
  if (title.length > 32) throw invalidArgument(member, "the title is over 32 characters");
  if (message.length > 255) throw invalidArgument(member, "the message is over 255 characters");
  return { title, message };
}
