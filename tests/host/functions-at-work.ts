/** What the tests of custom functions share: an embedded Excel with functions, and cells by their addresses. */
import { EXCEL_OF_TODAY } from "../../tools/functions/addin-functions";
import type { FunctionMetadata, FunctionsMetadata } from "embedded-excel/functions";
import { parseArea } from "embedded-excel/cells";
import type { CellInput, CellValue } from "embedded-excel/cells";
import type { RunningExcel, StartOptions } from "embedded-excel/node";
import { start } from "embedded-excel/testing";

/** Functions as the add-in's code has them: by id, with any arguments. */
export type Implementations = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The JSON of a function, with what is usual filled in. */
export function described(id: string, rest: Partial<FunctionMetadata> = {}): FunctionMetadata {
  return { id, name: id, parameters: [], result: {}, ...rest };
}

/** A parameter that takes any single value. */
export const any = (name: string) => ({ name });
export const number = (name: string) => ({ name, type: "number" });
export const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" });
export const SPILLS = { dimensionality: "matrix" };

/** Starts an Excel that knows functions of the namespace COMPLEET; `implementations` are associated at once. */
export function startWith(
  functions: readonly FunctionMetadata[],
  implementations?: Implementations,
  options: StartOptions & Partial<FunctionsMetadata> = {},
): RunningExcel {
  const { allowErrorForDataTypeAny, ...rest } = options;
  const metadata = { functions, ...(allowErrorForDataTypeAny && { allowErrorForDataTypeAny }) };
  const excel = start({
    claimedSets: EXCEL_OF_TODAY,
    ...rest,
    functions: { namespace: "COMPLEET", metadata },
  });
  if (implementations) associate(implementations);
  return excel;
}

export function associate(implementations: Implementations): void {
  CustomFunctions.associate(implementations as Record<string, (...args: unknown[]) => unknown>);
}

/** What a function does that fails with an error of Excel's. */
export function fail(code: keyof typeof CustomFunctions.ErrorCode, message?: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is one, only its type does not say so
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/** Puts values and formulas in cells of the active sheet, from an address on. */
export function put({ book }: RunningExcel, address: string, rows: readonly (readonly CellValue[])[]): void {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  const inputs = rows.map((row) =>
    row.map((value): CellInput =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
    ),
  );
  book.activeSheet.write({ ...area, rows: rows.length, columns: rows[0]?.length ?? 0 }, inputs);
}

/** The values of cells of the active sheet as they are now, calculated. */
export function values({ book }: RunningExcel, address: string): CellValue[][] {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return book.activeSheet.values(area);
}

export function value(excel: RunningExcel, address: string): CellValue {
  return values(excel, address)[0]?.[0] ?? null;
}

/** What a cell shows after everything was answered. */
export async function answered(excel: RunningExcel, address: string, formula: string): Promise<CellValue> {
  put(excel, address, [[formula]]);
  await excel.host.settled();
  return value(excel, address);
}
