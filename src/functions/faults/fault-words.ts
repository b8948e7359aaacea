import type { FaultCode, FaultDetails } from "./fault";

/** One language: a sentence for each fault. It says what, where, and what to do. */
export type FaultSentences = {
  readonly [Code in FaultCode]: (details: FaultDetails[Code]) => string;
};
