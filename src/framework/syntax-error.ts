/** A framework document that does not have the form; `line` counts from 1. The message begins with the line. */
export class FrameworkSyntaxError extends Error {
  override readonly name = "FrameworkSyntaxError";

  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`framework, line ${line}: ${problem}`);
  }
}

/** A correction that cannot be read or does not fit the source; `line` counts from 1, in the table of corrections. */
export class CorrectionError extends Error {
  override readonly name = "CorrectionError";

  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`corrections, line ${line}: ${problem}`);
  }
}
