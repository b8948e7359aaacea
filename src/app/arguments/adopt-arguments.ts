import { COLUMN_ROLES } from "../../framework/adopting/words";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  required,
  text,
  truth,
  type Kind,
} from "../../sheets/declared/declare";
import { parseArea } from "../../sheets/plan/a1";

const somewhereFields = {
  ...{ sheet: optional(text), cells: optional(text) },
  ...{ selection: optional(truth), text: optional(text) },
};
const somewhere = objectOf(somewhereFields);

/** Where a framework is read from. */
export type FrameworkSource =
  | "builtIn"
  | {
      readonly sheet?: string;
      /** Which of its cells ("A1:F20"); left out for all. */
      readonly cells?: string;
      readonly selection?: boolean;
      readonly text?: string;
    };

/** Where the same framework stands in another language. */
export type TranslationSource = Exclude<FrameworkSource, "builtIn"> & {
  /** By question what is meant, as for a framework that is taken over. */
  readonly answers?: Readonly<Record<string, string>>;
};

const standsInOnePlace = (raw: Exclude<FrameworkSource, "builtIn">): boolean =>
  (raw.cells === undefined || (raw.sheet !== undefined && parseArea(raw.cells) !== undefined)) &&
  [raw.sheet, raw.selection, raw.text].filter((value) => value !== undefined && value !== false).length === 1;

const source: Kind<FrameworkSource> = {
  expected: somewhere.expected,
  fits: (raw): raw is FrameworkSource => raw === "builtIn" || (somewhere.fits(raw) && standsInOnePlace(raw)),
};

const translated = objectOf({ ...somewhereFields, answers: optional(recordOf(text)) });

export const translationSource: Kind<TranslationSource> = {
  expected: translated.expected,
  fits: (raw): raw is TranslationSource => translated.fits(raw) && standsInOnePlace(raw),
};

export const adoptFrameworkArguments = {
  /** A sheet by name, what is selected, a text, or the framework of this add-in: one of these. */
  from: required(source),
  /** The names of the levels, lowest first. */
  levels: optional(listOf(text)),
  /** By question what is meant; what is left out is taken as the preview says. */
  answers: optional(recordOf(text)),
  /** What columns are for, by the cell of their heading, where the preview says otherwise. */
  columns: optional(recordOf(oneOf(COLUMN_ROLES))),
  /** Makes nothing, and says what would be made. */
  preview: optional(truth, false),
  sheetName: optional(text),
};

export const giveFrameworkArguments = {
  /** In which form. */
  as: required(oneOf(["text", "case"])),
  /** Who lays the framework down, for CASE. */
  creator: optional(text),
  /** The language of its texts, for CASE. */
  language: optional(oneOf(["nl", "en"])),
};
