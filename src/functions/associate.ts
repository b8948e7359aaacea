/** The edge between the functions and Excel: here a fault becomes an error value with its sentence. */
import { FunctionFault, isFault } from "./faults/fault";
import { functions } from "./function-list";
import { EMPTY_OR_ZERO } from "./range-argument";
import { faultSentence } from "./faults/fault-sentence";
import type { FunctionLanguage } from "./faults/cell-language";

/** Asked when a function is called: by then Office is there, also where the pane was never opened. */
export interface FunctionSurroundings {
  language(): FunctionLanguage;
  /** As `Office.context.requirements.isSetSupported`. */
  isSetSupported(set: string, version: string): boolean;
  /** While it is not known which framework to answer from: then the cell shows #BUSY!, and never another's text. */
  waiting(): Promise<unknown> | undefined;
}

type Callable = (...args: unknown[][][]) => unknown[][];

/** Makes every custom function known to Excel by its id. */
export function associateFunctions(surroundings: FunctionSurroundings): void {
  for (const [id, answer] of Object.entries<Callable>(functions)) {
    const answered = total(answer, surroundings);
    CustomFunctions.associate(id, (...args: unknown[]) => {
      const waiting = surroundings.waiting();
      return waiting ? waiting.then(() => answered(...args)) : answered(...args);
    });
  }
}

/** Answers, or throws what Excel shows as an error; nothing else ever comes out. */
function total(answer: Callable, surroundings: FunctionSurroundings): (...args: unknown[]) => unknown[][] {
  return (...args) => {
    try {
      const rows = answer(...argumentsOf(args, surroundings));
      const [[only] = []] = rows;
      if (isFault(only) && rows.length === 1 && rows[0]?.length === 1) throw only;
      return rows.map((row) => row.map((cell) => (isFault(cell) ? cellError(cell, surroundings) : cell)));
    } catch (error) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own is an Error, though its types do not say so
      throw cellError(asFault(error), surroundings);
    }
  };
}

/**
 * What Excel hands over, without who calls, an object that it adds behind the arguments; these are rows themselves, or
 * nothing. Where Excel does not tell an empty cell from 0, neither do we pretend to.
 */
function argumentsOf(args: readonly unknown[], surroundings: FunctionSurroundings): unknown[][][] {
  const last = args.at(-1);
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last);
  const given = isInvocation ? args.slice(0, -1) : args;
  if (tellsEmptyCells(surroundings)) return given as unknown[][][];
  return given.map((arg) =>
    Array.isArray(arg)
      ? arg.map((row: unknown[]) => row.map((value) => (value === 0 ? EMPTY_OR_ZERO : value)))
      : arg,
  ) as unknown[][][];
}

/** Whether this Excel hands an empty cell over as nothing; one from before functions runtime 1.5 makes it 0. */
export function tellsEmptyCells({ isSetSupported }: Pick<FunctionSurroundings, "isSetSupported">): boolean {
  return isSetSupported("CustomFunctionsRuntime", "1.5");
}

function asFault(error: unknown): FunctionFault {
  if (isFault(error)) return error;
  return new FunctionFault("unexpected", { message: error instanceof Error ? error.message : String(error) });
}

/** In an Excel without errors of its own for functions (before runtime 1.2) any error shows as #VALUE!. */
function cellError(fault: FunctionFault, surroundings: FunctionSurroundings): Error | CustomFunctions.Error {
  const sentence = faultSentence(fault, surroundings.language());
  if (!surroundings.isSetSupported("CustomFunctionsRuntime", "1.2")) return new Error(sentence);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(fault.isNotAvailable ? notAvailable : invalidValue, sentence);
}
