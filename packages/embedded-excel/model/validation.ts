import type { Area } from "./cell-area";

export type ValidationType = "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";

/** As an .xlsx file names them. */
export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** One data validation over one or more areas. A value: replaced, not changed. */
export interface Validation {
  readonly areas: readonly Area[];
  /** Absent where there is only a prompt or an alert and anything may be entered. */
  readonly type?: ValidationType;
  readonly operator?: ValidationOperator;
  /** One or two texts without "=": formulas, numbers, or for a list `"a,b,c"` with its quotes. */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** For a list: whether the arrow shows in the cell. */
  readonly dropdown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

export const NO_PROMPT: Validation["prompt"] = { show: true, title: "", message: "" };
export const NO_ALERT: Validation["alert"] = { show: true, style: "stop", title: "", message: "" };
