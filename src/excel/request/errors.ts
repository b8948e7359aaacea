import { isProblem, Problem, type Aftermath, type ProblemCode } from "../../app/problem";

/**
 * Excel's own error codes → ours. What is not here becomes `hostRefused` with its code.
 * Source: "Error handling with the application-specific JavaScript APIs" in Microsoft's documentation.
 */
const codes = {
  AccessDenied: "accessDenied",
  ActivityLimitReached: "requestFailed",
  ApiNotAvailable: "notSupported",
  ApiNotFound: "notSupported",
  ConnectionFailure: "requestFailed",
  HostRestartNeeded: "requestFailed",
  InvalidOperationInCellEditMode: "editMode",
  InvalidOrTimedOutSession: "requestFailed",
  InvalidSelection: "nothingSelected",
  ItemAlreadyExists: "nameTakenMeanwhile",
  ItemNotFound: "sheetGone",
  NotImplemented: "notSupported",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestAborted: "requestFailed",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ServiceNotAvailable: "requestFailed",
  Timeout: "requestFailed",
  UnsupportedFeature: "notSupported",
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** With these Excel has not begun on the request at all. */
const BEFORE_THE_FIRST_ACTION: readonly ProblemCode[] = ["editMode", "tooLarge"];

/** Excel did not answer in time. */
export class NoAnswer extends Error {}

/**
 * The `Problem` that an error from Office.js, or from our own code, means. `aftermath` says what became of what was
 * half made, if something could have been.
 */
export function problemOf(error: unknown, aftermath?: Aftermath): Problem {
  if (isProblem(error)) {
    return aftermath ? new Problem(error.code, { ...error.details, aftermath }, { cause: error }) : error;
  }
  if (error instanceof NoAnswer) return new Problem("requestFailed", { aftermath }, { cause: error });
  if (!isOfficeError(error)) {
    return new Problem("unexpected", { message: String(error), aftermath }, { cause: error });
  }
  const code = isTaken(error)
    ? "nameTakenMeanwhile"
    : (codes as Readonly<Record<string, (typeof codes)[keyof typeof codes]>>)[error.code];
  switch (code) {
    case undefined:
      return isOurFault(error)
        ? new Problem(
            "unexpected",
            { message: `${error.code}: ${error.message}`, aftermath },
            { cause: error },
          )
        : new Problem("hostRefused", { hostCode: error.code, aftermath }, { cause: error });
    case "notSupported":
      return new Problem(code, { member: error.debugInfo?.errorLocation, aftermath }, { cause: error });
    default:
      return new Problem(code, { aftermath }, { cause: error });
  }
}

/** True when Excel refused the request as a whole, so that nothing of it was carried out. */
export function refusedAsAWhole(error: unknown): boolean {
  return !(error instanceof NoAnswer) && BEFORE_THE_FIRST_ACTION.includes(problemOf(error).code);
}

/**
 * What may be done twice over, and makes nothing that is seen: where it breaks off, or the answer is lost, it is done
 * once more, so that it is whole.
 */
export async function inTwoTries(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (isProblem(error) || refusedAsAWhole(error)) throw error;
    await act().catch(() => {
      throw error;
    });
  }
}

/** True for Excel's error of this code, as opposed to a connection or a program that failed. */
export function hasOfficeCode(error: unknown, ...wanted: readonly string[]): boolean {
  return isOfficeError(error) && wanted.includes(error.code);
}

/** True when Excel refused a name that is taken; for a table's it says that the argument is invalid (office-js 551). */
export function isTaken(error: unknown): boolean {
  return (
    hasOfficeCode(error, "ItemAlreadyExists") ||
    (hasOfficeCode(error, "InvalidArgument") && refusedAt(error, "Table.name"))
  );
}

/** True when Excel refused a member by this name: "PageLayout.paperSize". */
export function refusedAt(error: unknown, location: string): boolean {
  return isOfficeError(error) && error.debugInfo?.errorLocation === location;
}

/** The same of several. */
export function refusedAtOneOf(error: unknown, locations: readonly string[]): boolean {
  return locations.some((location) => refusedAt(error, location));
}

/** Where Excel says that it refused, "Class.member"; undefined where it does not say. */
export function refusedWhere(error: unknown): string | undefined {
  return isOfficeError(error) ? error.debugInfo?.errorLocation : undefined;
}

/** A property read without `load`, a proxy used outside its context: the client itself throws these. */
function isOurFault(error: OfficeExtension.Error): boolean {
  return ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "RunMustReturnPromise"].includes(
    error.code,
  );
}

/** By its shape rather than its class: each frame and each context has an `OfficeExtension` of its own. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
