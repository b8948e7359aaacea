import type { ParameterName } from "../faults/fault";
import type { FunctionId } from "../ids";

export interface ParameterText {
  /** As Excel shows it while a formula is typed: one word. */
  readonly name: string;
  /** At most 255 characters, as Excel shows them. */
  readonly description: string;
}

/** What is said about the functions in one language; the metadata for Excel and the pane both take it from here. */
export interface FunctionTexts {
  /** What a function answers; at most 255 characters. */
  readonly answers: Readonly<Record<FunctionId, string>>;
  readonly parameters: Readonly<Record<ParameterName, ParameterText>>;
  /** Where a function's parameter is something else than its name says elsewhere. */
  readonly exceptions: Readonly<
    Partial<Record<FunctionId, Readonly<Partial<Record<ParameterName, string>>>>>
  >;
  /** The words of a choice, the usual one first. */
  readonly choices: Readonly<Partial<Record<ParameterName, readonly string[]>>>;
}
