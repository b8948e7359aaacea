/** What the host tests share: an embedded Excel with Microsoft's client on it, fresh for each test. */
import { startExcel, type RunningExcel, type StartOptions } from "../node/start-excel";
import { turns } from "./turns";

let running: RunningExcel | undefined;

/** Starts an Excel; the one before is closed. */
export function start(options: StartOptions = {}): RunningExcel {
  running?.dispose();
  running = startExcel(options);
  return running;
}

/** Closes the Excel of the test, which must not have met a fault of its own. */
export function stop(): void {
  const faults = running?.host.hostFaults ?? [];
  running?.dispose();
  running = undefined;
  if (faults.length > 0) throw faults[0];
}

/** The error that a batch ends in; throws when it does not fail. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail.");
}

/** Lets queued events arrive and their handlers run. */
export const eventsToArrive = (): Promise<void> => turns();
