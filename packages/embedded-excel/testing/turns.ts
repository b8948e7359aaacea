const { setTimeout: later } = globalThis;

/** More than any chain of events, requests and answers takes in the embedded Excel. */
const MANY = 60;

/**
 * Lets everything that is under way arrive and be handled: turns of the event loop, in whose order things happen however
 * busy the machine is, rather than a time.
 */
export async function turns(count = MANY): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => later(resolve, 1));
}
