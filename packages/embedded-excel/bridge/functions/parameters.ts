/** A formula's arguments as Excel hands them to a custom function: by the types and shapes that the metadata names. */
import { isCellError, type CellError, type CellValue } from "../../model/cell";
import { BUSY, OMITTED, type CustomArgument } from "../../model/calculation/custom-function";
import { localeForms, type BookLocale } from "../../model/locale";
import type { InstalledFunction, InstalledParameter } from "./metadata";

/** An error as the client library expects it where errors are allowed (`_transferCustomFunctionError`). */
export interface WireError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export type WireValue = string | number | boolean | null | WireError;
/** One parameter: a value, rows of them, or for a repeating parameter a list of either. */
export type WireParameter =
  | WireValue
  | readonly WireValue[]
  | readonly (readonly WireValue[])[]
  | readonly (readonly (readonly WireValue[])[])[];

/** What becomes of a call: it is made, Excel answers it itself, or it is made for each value of a range. */
export type Prepared =
  | { readonly kind: "call"; readonly parameters: readonly WireParameter[] }
  | { readonly kind: "answer"; readonly value: CellError }
  | { readonly kind: "each"; readonly rows: readonly (readonly Prepared[])[] };

export interface ParameterRules {
  readonly locale: BookLocale;
  /**
   * What stands for an empty cell where any type will do. Excel has given `null` since 2024; before, as in
   * LTSC 2021, it gave 0 (OfficeDev/office-js #4702, #5262, #1951).
   */
  readonly emptyCell: null | 0;
}

/** Single values go to a parameter that takes one, ranges as rows to a matrix; a range for a single one is taken apart. */
export function prepare(
  custom: InstalledFunction,
  args: readonly CustomArgument[],
  rules: ParameterRules,
): Prepared {
  const single = (index: number): boolean => !parameterAt(custom, index)?.matrix;
  const ranges = args.filter((arg, index): arg is Rows => single(index) && isRows(arg));
  const height = Math.max(1, ...ranges.map((rows) => rows.length));
  const width = Math.max(1, ...ranges.map((rows) => rows[0]?.length ?? 0));
  const at = (row: number, column: number): Prepared =>
    prepareOne(
      custom,
      args.map((arg, index) => (single(index) && isRows(arg) ? valueAt(arg, row, column) : arg)),
      rules,
    );
  if (height === 1 && width === 1) return at(0, 0);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => at(row, column)),
  );
  return { kind: "each", rows };
}

type Rows = readonly (readonly CellValue[])[];

function isRows(arg: CustomArgument): arg is Rows {
  return Array.isArray(arg);
}

/** A row or column of one is repeated; outside the range there is #N/A. */
function valueAt(rows: Rows, row: number, column: number): CellValue {
  const value = rows[rows.length === 1 ? 0 : row]?.[rows[0]?.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}

function parameterAt({ parameters }: InstalledFunction, index: number): InstalledParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

function prepareOne(
  custom: InstalledFunction,
  args: readonly CustomArgument[],
  rules: ParameterRules,
): Prepared {
  const waits = (value: CellValue): boolean => isCellError(value) && value.error === BUSY;
  const waiting = args.some((arg) => arg !== OMITTED && (isRows(arg) ? arg.flat() : [arg]).some(waits));
  if (waiting) return { kind: "answer", value: { error: BUSY } };
  try {
    return { kind: "call", parameters: parametersOf(custom, args, rules) };
  } catch (error) {
    if (error instanceof WrongType) return { kind: "answer", value: { error: "#VALUE!" } };
    throw error;
  }
}

/** Excel itself answers #VALUE!, without a call. */
class WrongType extends Error {}

/** As many as there are parameters, so that the client can put its invocation after them. */
function parametersOf(
  custom: InstalledFunction,
  args: readonly CustomArgument[],
  rules: ParameterRules,
): WireParameter[] {
  return custom.parameters.map((parameter, index): WireParameter => {
    const to = (arg: CustomArgument | undefined): WireParameter => {
      if (arg === undefined || arg === OMITTED) return null;
      const value = (each: CellValue): WireValue => valueFor(parameter, custom, each, rules);
      if (!parameter.matrix) return isRows(arg) ? value(arg[0]?.[0] ?? null) : value(arg);
      return isRows(arg) ? arg.map((row) => row.map(value)) : [[value(arg)]];
    };
    return parameter.repeating ? (args.slice(index).map(to) as WireParameter) : to(args[index]);
  });
}

function valueFor(
  { type }: InstalledParameter,
  { takesErrors }: InstalledFunction,
  value: CellValue,
  { locale, emptyCell }: ParameterRules,
): WireValue {
  if (isCellError(value)) {
    if (type !== "any" || !takesErrors) throw new WrongType();
    return { type: "CustomFunctionError", code: value.error };
  }
  switch (type) {
    case "any":
      return value ?? emptyCell;
    case "string":
      return textOf(value, locale);
    case "number":
      if (typeof value === "string") throw new WrongType();
      return Number(value);
    case "boolean":
      if (typeof value === "string") throw new WrongType();
      return Boolean(value);
  }
}

/** A value as text, as in a formula that joins it to one: a number with the decimal sign of the book's language. */
function textOf(value: Exclude<CellValue, CellError>, locale: BookLocale): string {
  const forms = localeForms(locale);
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? forms.true : forms.false;
  return String(Number(value.toPrecision(15)))
    .replace("e", "E")
    .replace(".", forms.decimal);
}
