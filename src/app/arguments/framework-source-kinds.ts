/** Where a framework stands that is read. Apart from its other arguments: the first tab of the pane needs no more. */
import { objectOf, optional, recordOf, text, truth, type Kind } from "../../sheets/declared/declare";
import { parseArea } from "../../sheets/plan/a1";

const somewhereFields = {
  ...{ sheet: optional(text), cells: optional(text) },
  ...{ selection: optional(truth), text: optional(text), file: optional(text) },
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
      /** Of another workbook, by name; with `sheet` that sheet of it. */
      readonly file?: string;
    };

/** Where the same framework stands in another language. */
export type TranslationSource = Exclude<FrameworkSource, "builtIn"> & {
  /** By question what is meant, as for a framework that is taken over. */
  readonly answers?: Readonly<Record<string, string>>;
};

const standsInOnePlace = (raw: Exclude<FrameworkSource, "builtIn">): boolean =>
  (raw.cells === undefined || (raw.sheet !== undefined && parseArea(raw.cells) !== undefined)) &&
  [raw.file ?? raw.sheet, raw.selection, raw.text].filter((value) => value !== undefined && value !== false)
    .length === 1;

export const frameworkSourceKind: Kind<FrameworkSource> = {
  expected: somewhere.expected,
  fits: (raw): raw is FrameworkSource => raw === "builtIn" || (somewhere.fits(raw) && standsInOnePlace(raw)),
};

const translated = objectOf({ ...somewhereFields, answers: optional(recordOf(text)) });

export const translationSource: Kind<TranslationSource> = {
  expected: translated.expected,
  fits: (raw): raw is TranslationSource => translated.fits(raw) && standsInOnePlace(raw),
};
