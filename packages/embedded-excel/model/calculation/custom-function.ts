import type { CellValue } from "../cell";
import type { Sheet } from "../sheet";

/** A formula's cell that calls a function. */
export interface Caller {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The formula was entered since it was last worked out: then everything in it is asked again. */
  readonly entered: boolean;
}

/** Something that a formula left out between two commas: `F(1,,2)`. */
export const OMITTED = Symbol("omitted");

/** What a custom function gets per argument: a single value, or the rows of a range or array. */
export type CustomArgument = CellValue | readonly (readonly CellValue[])[] | typeof OMITTED;

/** What it gives: a single value, or rows that spill. */
export type CustomResult = CellValue | readonly (readonly CellValue[])[];

/** A function of an add-in. It answers at once: `#BUSY!` where the real answer is still to come. */
export interface CustomFunction {
  /** As it is shown: "COMPLEET.COMPETENCY_LEVEL". Formulas may write it in any case. */
  readonly name: string;
  readonly minArguments: number;
  readonly maxArguments: number;
  /** `caller` is undefined for a question beside the workbook, such as a validation's formula. */
  readonly invoke: (args: readonly CustomArgument[], caller: Caller | undefined) => CustomResult;
}

/** Who stands behind the custom functions of a book, where their answers come later. */
export interface FunctionSource {
  /** Called before a calculation. */
  begin(): void;
  /**
   * Called after it: whether answers came to light that ask for another calculation at once, and which cells wait
   * for an answer.
   */
  end(): { readonly again: boolean; readonly waiting: readonly Caller[] };
  /** Ask everything again that cells for which `which` holds have asked. */
  forget(which: (caller: Caller) => boolean): void;
  /** Resolves when no answer is outstanding that still can come. Rejects when one does not come. */
  settled(): Promise<void>;
}

/** A formula waits for an answer. */
export const BUSY = "#BUSY!";
