/**
 * What a plan says about entries and about looks that depend on values: one rule for one rectangle, never per cell.
 *
 * Formulas here are in English with commas, begin with "=" and have at most 255 characters. Their relative references
 * are seen from the top left cell of the rule's own area. Excel takes no structured references, array constants, unions
 * and intersections in them: what needs those goes into a defined name or a cell, and the rule refers to that.
 */
import type { Area } from "./area";

/** The longest formula in a rule. Excel itself is known to refuse longer ones for entries. */
export const RULE_FORMULA_LIMIT = 255;
/** Of a prompt and of an alert, and of their texts ([MS-OI29500] 2.1.613). */
export const RULE_TITLE_LIMIT = 32;
export const RULE_TEXT_LIMIT = 255;
export const RULE_ALERT_LIMIT = 224;

export type ValidationRule =
  /**
   * One of a list of cells: a defined name ("=Compleet_Niveaus") or cells ("='Lijsten'!$A$1:$A$6"), one row or column
   * without empty cells (an empty one lets anything pass). Never the list itself: that ends at 255 characters and is
   * cut at each comma.
   */
  | { readonly kind: "list"; readonly source: string }
  /** A whole number, or any number, from `min` to `max`, both included. */
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
  /** What makes the formula true. */
  | { readonly kind: "custom"; readonly formula: string };

/** What may be entered in a rectangle, and what a person is told about it. No cell has two of these. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** False: emptying a cell is refused too, where the rule refuses it. True when left out. */
  readonly ignoreBlanks?: boolean;
  /** Shown beside a cell that is selected. Title at most 32 characters, text at most 255. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when an entry breaks the rule; "stop" refuses it. Excel's own words when left out. Text at most 224. */
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  };
}

/** What a rule lays over a cell's own style. Only what is named changes. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type ComparedWith =
  "between" | "notBetween" | "equal" | "notEqual" | "greater" | "less" | "greaterOrEqual" | "lessOrEqual";

/** A colour at a number. Fixed, so that an outlier changes nothing. */
export interface ColorPoint {
  readonly at: number;
  readonly color: string;
}

export type ConditionalRule =
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly look: ConditionalLook;
      /** Where it holds, the rules after it are passed over. */
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: "cellValue";
      readonly is: ComparedWith;
      /** A number (see `boundFormula`) or a text as a formula: "=3", "=1/4", '="n.v.t."'. */
      readonly formula1: string;
      /** For "between" and "notBetween". */
      readonly formula2?: string;
      readonly look: ConditionalLook;
      readonly stopIfTrue?: boolean;
    }
  /** Two or three points, their numbers going up. Texts and empty cells stay as they are. */
  | { readonly kind: "colorScale"; readonly points: readonly ColorPoint[] }
  /** A bar in one colour, from nothing at `min` to the whole cell at `max`. */
  | { readonly kind: "dataBar"; readonly color: string; readonly min: number; readonly max: number };

/** One rule for one rectangle. In a plan the first one has priority where several hold. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly rule: ConditionalRule;
}
