import {
  ERRORS,
  ensureRegistryInitialized,
  lookupFunction,
  rvArray,
  type ArrayValue,
  type RuntimeValue,
  type ScalarValue,
} from "../excelts";
import { mended } from "./mended-functions";
import { PARTLY_SCALAR_FUNCTIONS, SCALAR_FUNCTIONS, singleArguments } from "./scalar-functions";

/** A function as excelts takes it beside its own, by name in capitals. */
export type EngineFunctions = Map<
  string,
  { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }
>;

/**
 * excelts's own functions, made to work value by value over arrays where Excel's do. They go before the originals,
 * which stay as they are.
 */
export function liftedFunctions(): EngineFunctions {
  ensureRegistryInitialized();
  const lifted: EngineFunctions = new Map();
  for (const name of [...SCALAR_FUNCTIONS, ...Object.keys(PARTLY_SCALAR_FUNCTIONS)]) {
    const original = lookupFunction(name);
    const single = singleArguments(name);
    if (!original || !single) continue;
    const invoke = mended(name, (args) => original.invoke(args));
    lifted.set(name, {
      minArity: original.minArity,
      maxArity: original.maxArity,
      invoke: (args) => overArrays(invoke, single, args as RuntimeValue[]),
    });
  }
  return lifted;
}

export function isArrayValue(value: RuntimeValue): value is ArrayValue {
  return "rows" in value;
}

function overArrays(
  invoke: (args: RuntimeValue[]) => RuntimeValue,
  single: (index: number) => boolean,
  args: RuntimeValue[],
): RuntimeValue {
  const arrays = args.filter((arg, index): arg is ArrayValue => single(index) && isArrayValue(arg));
  if (arrays.length === 0) return invoke(args);
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): ScalarValue => {
      const result = invoke(
        args.map((arg, index) => (single(index) && isArrayValue(arg) ? valueAt(arg, row, column) : arg)),
      );
      return isArrayValue(result) ? (result.rows[0]?.[0] ?? ERRORS.VALUE) : (result as ScalarValue);
    }),
  );
  return height === 1 && width === 1 ? (rows[0]?.[0] ?? ERRORS.VALUE) : rvArray(rows);
}

/** A row or column of one is repeated; outside the array there is #N/A. */
function valueAt(array: ArrayValue, row: number, column: number): ScalarValue {
  return array.rows[array.height === 1 ? 0 : row]?.[array.width === 1 ? 0 : column] ?? ERRORS.NA;
}
