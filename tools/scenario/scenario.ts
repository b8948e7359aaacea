/** A scenario as it is written in a file: what to do to a workbook, step by step, without a browser. */

export type ScenarioLocale = "nl-NL" | "en-US";

/** What a person types, or what a cell holds: `null` and "" are nothing. */
export type ScenarioValue = string | number | boolean | null;

interface Expecting {
  /** The step is meant to fail. */
  readonly expect?: "error";
}

/** Without a sheet, the active one is meant. */
interface Where {
  readonly sheet?: string;
  /** "A1:B2" */
  readonly address: string;
}

export type ScenarioStep =
  | ({ readonly do: string; readonly with?: unknown } & Expecting)
  | ({ readonly write: Where & { readonly values: readonly (readonly ScenarioValue[])[] } } & Expecting)
  | ({ readonly read: Where } & Expecting)
  /** English, with commas. */
  | ({ readonly formula: string } & Expecting);

export interface Scenario {
  /** "nl-NL" when left out. */
  readonly locale: ScenarioLocale;
  readonly steps: readonly ScenarioStep[];
}

/** One line of what the runner prints. */
export type StepReport =
  | { readonly step: number; readonly ok: true; readonly result: unknown; readonly message?: string }
  | {
      readonly step: number;
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string };
    };
