/** Calls of custom functions as the client library takes them (`CustomFunctionProxy._handleMessage`). */
import type { InvocationEntry } from "../protocol";
import { addressOf, type Call } from "./calls";

const CATEGORY = 1;
const INVOCATION = 1000;
const CANCELLATION = 1001;
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

export function invocation({ id, custom, parameters, caller }: Call): InvocationEntry {
  const flags = (custom.cancelable ? CANCELABLE : 0) | (custom.takesErrors ? ERRORS_ALLOWED : 0);
  // Excel tells a function where it stands only if its metadata ask for it.
  const address = custom.requiresAddress ? addressOf(caller) : null;
  return {
    messageCategory: CATEGORY,
    messageType: INVOCATION,
    message: [id, custom.id, parameters, address, flags],
  };
}

export function cancellation({ id }: Call): InvocationEntry {
  return { messageCategory: CATEGORY, messageType: CANCELLATION, message: { invocationId: id } };
}
