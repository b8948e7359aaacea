import type { CellValue } from "../cell";
import {
  BLANK,
  ERRORS,
  rvArray,
  rvBoolean,
  rvError,
  rvNumber,
  rvString,
  type RuntimeValue,
  type ScalarValue,
} from "../excelts";
import type { CustomArgument, CustomResult } from "./custom-function";
import { isArrayValue } from "./lift";

/** A value of excelts as an argument of a custom function. */
export function fromEngine(value: RuntimeValue): Exclude<CustomArgument, symbol> {
  if (isArrayValue(value)) return value.rows.map((row) => row.map(scalarFromEngine));
  return scalarFromEngine(value as ScalarValue);
}

function scalarFromEngine(value: ScalarValue): CellValue {
  if ("code" in value) return { error: value.code };
  return "value" in value ? value.value : null;
}

/** What a custom function gave, for excelts: an error's message stays behind. */
export function toEngine(value: CustomResult): RuntimeValue {
  if (!isRows(value)) return scalarToEngine(value);
  const [first] = value;
  if (value.length === 1 && first?.length === 1) return scalarToEngine(first[0] ?? null);
  return rvArray(value.map((row) => row.map(scalarToEngine)));
}

export function isRows(value: CustomResult): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

function scalarToEngine(value: CellValue): ScalarValue {
  if (value === null) return BLANK;
  if (typeof value === "number") return rvNumber(value);
  if (typeof value === "string") return rvString(value);
  if (typeof value === "boolean") return rvBoolean(value);
  return (
    Object.values(ERRORS).find((error) => error.code === value.error) ?? rvError(value.error as "#VALUE!")
  );
}
