import { MATRIX_LAYOUTS } from "../../sheets/marker/marker";
import {
  listOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  wholeNumber,
} from "../../sheets/declared/declare";
import { translationSource } from "./adopt-arguments";
import { ASKED_SETTINGS } from "./asked-settings";

export const insertMatrixArguments = {
  layout: required(oneOf(MATRIX_LAYOUTS)),
  /** Codes, names or aliases, in any order; all of them when left out. 1.1 may be the number. */
  competencies: optional(listOf(textOrNumber)),
  /** 1 to 4; all of them when left out. */
  levels: optional(listOf(wholeNumber)),
  /** The same framework in another language, put beside each text: told by codes, levels and numbers of indicators. */
  translation: optional(translationSource),
  target: optional(oneOf(["newSheet", "selection"]), "newSheet"),
  ...ASKED_SETTINGS.insertMatrix,
  /** Only for a new sheet; a name of our own, made unique, when left out. */
  sheetName: optional(text),
};
