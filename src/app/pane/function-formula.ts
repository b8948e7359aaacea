/**
 * Composing a call of one of our functions from what someone entered in fields: the formula as Excel takes it, and as
 * it reads in the language of the interface.
 */
import { findCompetency } from "../../framework/lookup";
import type { Framework } from "../../framework/model";
import type { Language } from "../language";

export type FieldKind = "competency" | "cluster" | "cells" | "number" | "choice" | "text";

export interface FormulaField {
  readonly kind: FieldKind;
  readonly optional: boolean;
  /** Of a choice: its words. */
  readonly choices?: readonly string[];
}

export interface FormulaLanguage {
  readonly framework: Framework;
  /** Of the interface. */
  readonly language: Language;
  /** This Excel hands an empty cell over as 0: cells go as texts then, in which the two differ. */
  readonly emptyCellsAreZero: boolean;
}

/** What is wrong with a field. */
export type FieldFault = "missing" | "noCells" | "noNumber" | "unknownCompetency" | "noChoice";

export type ComposedFormula =
  | {
      /** English, with commas: what is written in the cell. */
      readonly formula: string;
      /** With the separators of the interface's language: what people read and type. */
      readonly shown: string;
    }
  | { readonly faults: ReadonlyMap<number, FieldFault> };

/** A cell or rectangle, on another sheet too, absolute or not; whole columns or rows; a column of a table. */
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const SHEET = String.raw`(?:'(?:[^'\[\]:*?/\\]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const REFERENCE = new RegExp(String.raw`^(?:${SHEET})?${CELLS}$`, "iu");
const TABLE = /^[\p{L}_][\p{L}\p{N}_.]*\[.+\]$/u;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Whether a text is a reference to cells as it may stand in a formula. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text) || TABLE.test(text);
}

/**
 * The formula, or what is wrong by the number of the field. What is left out at the end is left off; what is left out
 * before that leaves its place empty.
 */
export function composeFormula(
  name: string,
  fields: readonly FormulaField[],
  entered: readonly string[],
  { framework, language, emptyCellsAreZero }: FormulaLanguage,
): ComposedFormula {
  const faults = new Map<number, FieldFault>();
  const parts = fields.map((field, index) => {
    const text = (entered[index] ?? "").trim();
    const fault = faultOf(field, text, framework);
    if (fault) faults.set(index, fault);
    return { field, text };
  });
  if (faults.size > 0) return { faults };
  while (parts.length > 0 && parts.at(-1)?.text === "") parts.pop();
  const call = (to: Language): string =>
    `=${name}(${parts
      .map(({ field, text }) =>
        field.kind === "cells" && emptyCellsAreZero ? `${text}&""` : argument(field, text, to),
      )
      .join(to === "nl" ? ";" : ",")})`;
  return { formula: call("en"), shown: call(language) };
}

function faultOf(
  { kind, optional, choices = [] }: FormulaField,
  text: string,
  framework: Framework,
): FieldFault | undefined {
  if (text === "") return optional ? undefined : "missing";
  if (isReference(text)) return undefined;
  switch (kind) {
    case "cells":
      return NAME.test(text) ? undefined : "noCells";
    case "number":
      return NUMBER.test(text) ? undefined : "noNumber";
    case "competency":
      return findCompetency(framework, text).found ? undefined : "unknownCompetency";
    case "choice":
      return choices.includes(text.toLowerCase()) ? undefined : "noChoice";
    case "cluster":
    case "text":
      return undefined;
  }
}

function argument({ kind }: FormulaField, text: string, language: Language): string {
  if (text === "") return "";
  if (kind !== "text" && isReference(text)) return text;
  switch (kind) {
    case "cells":
      return text;
    case "number":
      return text.replace(/[.,]/, language === "nl" ? "," : ".");
    case "competency":
    case "cluster":
    case "choice":
    case "text":
      return `"${text.replaceAll('"', '""')}"`;
  }
}
