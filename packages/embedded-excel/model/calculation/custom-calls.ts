import { isCallNode } from "@borgar/fx/xlsx";
import { isCellError, type Cell, type CellError, type CellValue } from "../cell";
import type { RuntimeValue } from "../excelts";
import type { Sheet } from "../sheet";
import { OWN_ARGUMENTS, withCallers } from "./callers";
import {
  OMITTED,
  type Caller,
  type CustomArgument,
  type CustomFunction,
  type CustomResult,
} from "./custom-function";
import { fromEngine, isRows, toEngine } from "./engine-values";
import { formulaTree } from "./formula-syntax";
import { withoutImmediateLambdas } from "./immediate-lambda";
import type { EngineFunctions } from "./lift";

/** What a cell's formula got from its call, with messages that excelts cannot carry. */
interface Outcome {
  readonly caller: Caller;
  readonly name: string;
  readonly result: CustomResult;
}

/**
 * The custom functions of a book between its formulas and excelts. An error's message belongs to the cell whose
 * formula is nothing but the call, and to the cells that it spills into; where a formula goes on with the result,
 * or refers to such a cell, only the error goes on, as in Excel.
 */
export class CustomCalls {
  /** Names in capitals, each with how it is shown. */
  names: ReadonlyMap<string, string> = new Map();
  /** By name in capitals. */
  private readonly known = new Map<string, CustomFunction>();
  private readonly sources = new Map<string, string>();
  private readonly outcomes = new Map<string, Outcome>();
  /** Cells that show a message now, and what they showed before. */
  private shown: { readonly sheet: Sheet; readonly cell: Cell }[] = [];
  private before = new Map<Cell, { readonly sheet: Sheet; readonly message: string | undefined }>();

  constructor(private readonly sheetAt: (number: number) => Sheet | undefined) {}

  /** Puts these functions in place of those before, also among excelts's. */
  replace(functions: readonly CustomFunction[], engine: EngineFunctions): void {
    for (const key of this.known.keys()) engine.delete(key);
    this.known.clear();
    this.sources.clear();
    this.names = new Map(functions.map(({ name }) => [name.toUpperCase(), name]));
    for (const custom of functions) {
      const key = custom.name.toUpperCase();
      this.known.set(key, custom);
      engine.set(key, {
        minArity: custom.minArguments + OWN_ARGUMENTS,
        maxArity: custom.maxArguments + OWN_ARGUMENTS,
        invoke: (args) => this.invoke(key, custom, args as RuntimeValue[]),
      });
    }
  }

  /** How many arguments a function takes; undefined for a name that is none. In capitals. */
  arity(key: string): { readonly minArity: number; readonly maxArity: number } | undefined {
    const custom = this.known.get(key);
    return custom && { minArity: custom.minArguments, maxArity: custom.maxArguments };
  }

  /** A formula (without "=") as excelts is to get it; beside the book no cell is calling. */
  source(given: string, beside = false): string {
    const formula = withoutImmediateLambdas(given);
    if (this.known.size === 0) return formula;
    const key = `${beside ? "?" : "="}${formula}`;
    let source = this.sources.get(key);
    if (source === undefined) {
      source = withCallers(formula, (name) => this.known.has(name), beside);
      this.sources.set(key, source);
    }
    return source;
  }

  /** Before a calculation, which takes all messages away. */
  begin(): void {
    this.outcomes.clear();
    this.before = new Map(this.shown.map(({ sheet, cell }) => [cell, { sheet, message: messageOf(cell) }]));
  }

  /** After it: gives errors the messages that belong to them; tells of each sheet where one is different. */
  showMessages(changed: (sheet: Sheet) => void): void {
    const { before } = this;
    this.shown = [];
    for (const cell of before.keys()) setMessage(cell, undefined);
    for (const { caller, name, result } of this.outcomes.values()) {
      if (!isNothingButCall(caller, name)) continue;
      for (const { cell, error } of placesOf(caller, result)) {
        setMessage(cell, error.message);
        this.shown.push({ sheet: caller.sheet, cell });
        if (before.get(cell)?.message !== error.message) changed(caller.sheet);
        before.delete(cell);
      }
    }
    for (const { sheet } of before.values()) changed(sheet);
  }

  private invoke(key: string, custom: CustomFunction, args: readonly RuntimeValue[]): RuntimeValue {
    const [sheet, row, column, omitted, ...given] = args.map(fromEngine);
    const left = new Set(typeof omitted === "string" ? omitted.split(",").slice(1, -1).map(Number) : []);
    const own = given.map((value, index): CustomArgument => (left.has(index) ? OMITTED : (value ?? null)));
    const caller = this.callerAt(Number(sheet), Number(row) - 1, Number(column) - 1);
    const result = custom.invoke(own, caller);
    if (caller) {
      const place = `${caller.sheet.id} ${caller.row} ${caller.column} ${key}`;
      if (hasMessage(result)) this.outcomes.set(place, { caller, name: key, result });
      else this.outcomes.delete(place);
    }
    return toEngine(result);
  }

  private callerAt(sheetNumber: number, row: number, column: number): Caller | undefined {
    const sheet = this.sheetAt(sheetNumber);
    const cell = sheet?.cells.at(row, column);
    return sheet && { sheet, row, column, entered: cell?.formula !== undefined && cell.value === null };
  }
}

function hasMessage(result: CustomResult): boolean {
  const messages = (value: CellValue): boolean => isCellError(value) && value.message !== undefined;
  return isRows(result) ? result.some((row) => row.some(messages)) : messages(result);
}

function isNothingButCall({ sheet, row, column }: Caller, name: string): boolean {
  const formula = sheet.cells.at(row, column)?.formula?.text;
  const tree = formula === undefined ? undefined : formulaTree(formula);
  return (
    tree !== undefined && isCallNode(tree) && "name" in tree.callee && tree.callee.name.toUpperCase() === name
  );
}

/** The cells that show errors of a result that have a message. */
function placesOf(
  caller: Caller,
  result: CustomResult,
): { readonly cell: Cell; readonly error: CellError }[] {
  const rows = isRows(result) ? result : [[result]];
  return rows.flatMap((values, down) =>
    values.flatMap((value, right) => {
      if (!isCellError(value) || value.message === undefined) return [];
      const cell = caller.sheet.cells.at(caller.row + down, caller.column + right);
      const from = cell?.spilledFrom;
      const own = down === 0 && right === 0;
      const spilled = from?.row === caller.row && from.column === caller.column;
      if (!cell || !(own || spilled) || !isCellError(cell.value)) return [];
      return cell.value.error === value.error ? [{ cell, error: value }] : [];
    }),
  );
}

function messageOf({ value }: Cell): string | undefined {
  return isCellError(value) ? value.message : undefined;
}

function setMessage(cell: Cell, message: string | undefined): void {
  if (!isCellError(cell.value)) return;
  cell.value = { error: cell.value.error, ...(message !== undefined && { message }) };
}
