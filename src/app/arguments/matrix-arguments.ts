import { listOf, optional, text, textOrNumber, wholeNumber } from "../../sheets/declared/declare";
import { translationSource } from "./framework-source-kinds";
import { ASKED_SETTINGS } from "./asked-settings";
import { MATRIX_FORM } from "./matrix-form";

export const insertMatrixArguments = {
  ...MATRIX_FORM,
  /** Codes, names or aliases, in any order; all of them when left out. 1.1 may be the number. */
  competencies: optional(listOf(textOrNumber)),
  /** Levels of the framework; all of them when left out. */
  levels: optional(listOf(wholeNumber)),
  /** The same framework in another language, put beside each text: told by codes, levels and numbers of indicators. */
  translation: optional(translationSource),
  ...ASKED_SETTINGS.insertMatrix,
  /** Only for a new sheet; a name of our own, made unique, when left out. */
  sheetName: optional(text),
};
