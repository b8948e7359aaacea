import type { TypedOutcome } from "../../view/workbook-view";
import { contains } from "../cell-area";
import type { Book } from "../book";
import { isCellError, type CellInput, type CellValue } from "../cell";
import { evaluateFormula } from "../calculation/evaluate";
import { formulaSeenFrom } from "../relative-formula";
import { shownText } from "../number-format";
import type { Sheet } from "../sheet";
import type { Validation, ValidationOperator } from "../validation";
import { choicesOf } from "./choices";
import { wordsFor } from "./typed-words";

/** The validation that holds for a cell. */
function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** How the cell's validation refuses an entry; undefined when it may stand. Warnings let it stand. */
export function refusalOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  entry: CellInput,
): TypedOutcome | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.type || !validation.alert.show || validation.alert.style !== "stop") return undefined;
  if ("formula" in entry) return undefined;
  if (isValid(book, sheet, row, column, validation, entry.value)) return undefined;
  const words = wordsFor(book.locale);
  return {
    accepted: false,
    reason: "validation",
    title: validation.alert.title || words.validationTitle,
    message: validation.alert.message || words.validation,
  };
}

/** Whether a value keeps to a validation, were it in the cell. */
export function isValid(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  validation: Validation,
  value: CellValue,
): boolean {
  if (value === null) return true;
  if (isCellError(value)) return false;
  switch (validation.type) {
    case undefined:
      return true;
    case "list":
      return choicesOf(book, sheet, validation, row, column).some((choice) =>
        sameEntry(choice, value, validation.formulas[0]?.startsWith('"') ?? false),
      );
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compares(value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(value);
    case "textLength":
      return compares(String(value).length);
    case "custom":
      return holdsWith(book, sheet, row, column, validation, value);
  }
  function compares(number: number): boolean {
    const [first, second] = validation.formulas.map((formula) =>
      evaluateFormula(book, sheet, row, column, seenFrom(validation, formula, row, column)),
    );
    return within(number, validation.operator ?? "between", first, second);
  }
}

function within(
  number: number,
  operator: ValidationOperator,
  first: CellValue | undefined,
  second: CellValue | undefined,
): boolean {
  // A bound that is empty or no number does not bind.
  if (typeof first !== "number") return true;
  switch (operator) {
    case "between":
      return typeof second !== "number" || (number >= first && number <= second);
    case "notBetween":
      return typeof second !== "number" || number < first || number > second;
    case "equal":
      return number === first;
    case "notEqual":
      return number !== first;
    case "greaterThan":
      return number > first;
    case "lessThan":
      return number < first;
    case "greaterThanOrEqual":
      return number >= first;
    case "lessThanOrEqual":
      return number <= first;
  }
}

/** A custom rule sees the cell as it would be: the value is put in for the question and taken out again. */
function holdsWith(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  validation: Validation,
  value: CellValue,
): boolean {
  const formula = seenFrom(validation, validation.formulas[0] ?? "", row, column);
  const result = evaluateFormula(book, sheet, row, column, formula, value);
  return result === true || (typeof result === "number" && result !== 0);
}

/** Excel looks at capitals where the list stands in the rule itself, and not where it stands in cells. */
function sameEntry(choice: string, value: Exclude<CellValue, object | null>, exactly: boolean): boolean {
  if (typeof value === "string")
    return choice === value || (!exactly && choice.toLowerCase() === value.toLowerCase());
  return choice === shownText(value, "General", "en-US") || choice === shownText(value, "General", "nl-NL");
}

/** A rule's relative references are seen from the first cell of its first area. */
function seenFrom(validation: Validation, formula: string, row: number, column: number): string {
  const first = validation.areas[0] ?? { row, column };
  return formulaSeenFrom(`=${formula}`, first, { row, column });
}
