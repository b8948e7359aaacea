/** What the small actions take: those that write one cell, go somewhere, or work on a sheet that is there. */
import {
  listOf,
  oneOf,
  optional,
  required,
  text,
  wholeNumber,
  type Choice,
} from "../../sheets/declared/declare";

export const insertTextArguments = { text: required(text) };

export const insertFormulaArguments = { formula: required(text) };

const target: Choice<"selection" | "sheet" | "workbook"> = oneOf(["selection", "sheet", "workbook"]);

export const freezeFormulasArguments = {
  /** A sheet by its name; goes without `target`. */
  sheet: optional(text),
  /** "workbook" when both are left out: every sheet, hidden ones too. "sheet" is the one in front. */
  target: optional(target),
};

export const undoArguments = {
  /** By its number; the last one when left out. */
  writing: optional(wholeNumber),
};

export const goToArguments = { sheetId: required(text), address: optional(text) };

/** Nothing is asked: half of it is no use to anybody. */
export const removePersonalDataArguments = {};

export const removeSheetArguments = {
  sheetId: required(text),
  /** Their ids; one that is gone by now, or not ours, is passed over. */
  along: optional(listOf(text)),
};
