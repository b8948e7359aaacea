import type { Area } from "./cell-area";
import type { StylePatch } from "./style";

/** "lowestValue" and the like, as Excel names them in an .xlsx file. */
export type BoundType = "min" | "max" | "num" | "percent" | "percentile" | "formula" | "autoMin" | "autoMax";

export interface Bound {
  readonly type: BoundType;
  /** A number or a formula without "=". */
  readonly value?: string;
}

export interface ColorPoint extends Bound {
  /** "#RRGGBB" */
  readonly color: string;
}

export type CellValueOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";

export type ConditionalRule =
  | { readonly kind: "formula"; readonly formula: string; readonly style: StylePatch }
  | {
      readonly kind: "cellValue";
      readonly operator: CellValueOperator;
      /** Without "=". */
      readonly formulas: readonly string[];
      readonly style: StylePatch;
    }
  | {
      readonly kind: "text";
      readonly operator: TextOperator;
      readonly text: string;
      readonly style: StylePatch;
    }
  | { readonly kind: "colorScale"; readonly points: readonly ColorPoint[] }
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly min: Bound;
      readonly max: Bound;
      readonly gradient: boolean;
      readonly showValue: boolean;
    }
  /** A rule of a kind that the model does not know, by its name in a file. */
  | { readonly kind: "other"; readonly type: string };

/** A rule as the file had it: it goes back so, as long as the format still has that very rule. */
export interface StoredRule {
  readonly rule: ConditionalRule;
  readonly xml: string;
  /** What the sheet's extension says of it. */
  readonly extension?: string;
  /** The cell that its relative references are seen from. */
  readonly from: { readonly row: number; readonly column: number };
}

/** A conditional format over one or more areas. A value: replaced, not changed. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** 0 wins over 1. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly stored?: StoredRule;
}
