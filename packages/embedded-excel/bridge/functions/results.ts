/** What the client library sends back of a custom function, as what its cell shows. */
import type { CellError, CellValue } from "../../model/cell";
import type { CustomResult } from "../../model/calculation/custom-function";
import { LONGEST_TEXT } from "../../model/values";
import type { InstalledFunction } from "./metadata";

/** One answer, whichever of the library's two forms it came in. */
export interface InvocationResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** The library's error codes (`_getCustomFunctionResultErrorCodeFromErrorCode`); all others are #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
const WITH_MESSAGE = [1, 7];
/** #NAME? and #REF! cannot be returned. */
const RETURNABLE = Object.values(ERROR_CODES);
const WRONG: CellError = { error: "#VALUE!" };

/** Entries of `SetInvocationResults`: objects. */
export function fromObject(entry: unknown): InvocationResult | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, failed, value, errorCode } = entry as Partial<Record<string, unknown>>;
  if (typeof id !== "number") return undefined;
  return { id, failed: failed === true, value, errorCode: numberOr(errorCode) };
}

/** Entries of `SetInvocationArrayResults`: `[id, succeeded, value, errorCode]`. */
export function fromArray(entry: unknown): InvocationResult | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [id, succeeded, value, errorCode] = entry as unknown[];
  if (typeof id !== "number") return undefined;
  const failed = succeeded !== true;
  return { id, failed, value, errorCode: failed ? numberOr(errorCode) : undefined };
}

function numberOr(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What the cell shows: a value, an error with its message, or rows that spill. */
export function resultOf(custom: InstalledFunction, result: InvocationResult): CustomResult {
  const { value } = result;
  if (result.failed) return failure(result);
  if (!Array.isArray(value)) return single(value);
  if (!custom.matrixResult) return WRONG;
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return WRONG;
  return (rows as unknown[][]).map((row) => row.map(single));
}

function failure({ value, errorCode }: InvocationResult): CellError {
  // The library does not give NaN a code of its own.
  if (value === "NaN" && !errorCode) return { error: "#NUM!" };
  const error = ERROR_CODES[errorCode ?? 0] ?? "#VALUE!";
  const message = typeof value === "string" && WITH_MESSAGE.includes(errorCode ?? 0) ? value : "";
  return { error, ...(message !== "" && { message }) };
}

/** Nothing at all shows as 0, also in rows: by design (OfficeDev/office-js #1503). */
function single(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string") return value.length > LONGEST_TEXT ? WRONG : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" ? rich(value) : WRONG;
}

/** An error object, or one of the newer data types, of which the plain value counts. */
function rich({ valueType, type, code, message, basicValue }: Partial<Record<string, unknown>>): CellValue {
  if (valueType === "CustomFunctionError") {
    const error = RETURNABLE.find((one) => one === code) ?? "#VALUE!";
    const speaks = typeof message === "string" && message !== "" && ["#VALUE!", "#N/A"].includes(error);
    return { error, ...(speaks && { message }) };
  }
  if (type === "FormattedNumber" && typeof basicValue === "number") return basicValue;
  return WRONG;
}
