import { containsArea, intersection, overlaps } from "../model/cell-area";
import { NO_ALERT, NO_PROMPT, type Validation, type ValidationType } from "../model/validation";
import { withoutArea } from "../model/rule-areas";
import {
  booleanArgument,
  choiceArgument,
  invalidArgument,
  optionsArgument,
  textArgument,
} from "./call-arguments";
import { apiRule, RuleReader } from "./data-validation-rule";
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
const STYLES = ["Stop", "Warning", "Information"] as const;

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
    return apiRule(only);
  }
  set Rule(given: unknown) {
    const parts = new RuleReader(this.context, this.sheet).read(given);
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
      ...texts(options, member, LONGEST_ALERT),
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
          results.push(this.context.book.keepsTo(validation, this.sheet, row, column)),
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
}

/** Of the message of a prompt, and of an alert. */
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 224;

/** Title at most 32 characters. */
function texts(
  options: Readonly<Record<string, unknown>>,
  member: string,
  longest = LONGEST_PROMPT,
): { title: string; message: string } {
  const title = textArgument(options["title"] ?? "", member);
  const message = textArgument(options["message"] ?? "", member);
  if (title.length > 32) throw invalidArgument(member, "the title is over 32 characters");
  if (message.length > longest) throw invalidArgument(member, `the message is over ${longest} characters`);
  return { title, message };
}
