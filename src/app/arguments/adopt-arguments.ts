import { COLUMN_ROLES } from "../../framework/adopting/words";
import { listOf, oneOf, optional, recordOf, required, text, truth } from "../../sheets/declared/declare";
import { frameworkSourceKind } from "./framework-source-kinds";

export const adoptFrameworkArguments = {
  /** A sheet by name, what is selected, a text, or the framework of this add-in: one of these. */
  from: required(frameworkSourceKind),
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
