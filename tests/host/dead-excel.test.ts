/** An Excel that answers no more: said soon, with the way on, and tried again when asked again. */
import { NoAnswer } from "../../src/excel/request/errors";
import { waitingAtMost } from "../../src/excel/request/request";
import { withExcel } from "./excel-at-work";

const never = (): Promise<void> => new Promise(() => undefined);

/** How many milliseconds go by, on a clock that goes as fast as it is asked to, until Excel is found silent. */
async function waitedFor(work: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  const found = expect(work()).rejects.toBeInstanceOf(NoAnswer);
  await jest.advanceTimersToNextTimerAsync();
  await found;
  return Date.now() - start;
}

describe("the time that is waited", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test("all that follows on a lost answer has only what is left of the time in all", async () => {
    const patiently = waitingAtMost({ patience: 200, inAll: 300 });
    const waited: number[] = [];
    for (let request = 0; request < 6; request++) waited.push(await waitedFor(() => patiently(never())));
    expect(waited).toEqual([200, 100, 0, 0, 0, 0]);
  });

  test("an answer ends the silence; and what a person asks later is waited for anew", async () => {
    const patiently = waitingAtMost({ patience: 100, inAll: 150 });
    await waitedFor(() => patiently(never()));
    await patiently(Promise.resolve());
    expect(await waitedFor(() => patiently(never()))).toBe(100);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(await waitedFor(() => patiently(never()))).toBe(100);
  });
});

test("an action on a dead Excel says what to do, and the next action is not refused", async () => {
  await withExcel(
    async (excel) => {
      for (let request = 2; request < 40; request++)
        excel.faults.at(request, { kind: "drop", carriedOut: false });
      const outcome = await excel.run("createProfiles", {
        profiles: [{ name: "Adviseur", required: { "1.1": 3 } }],
      });
      expect(outcome).toMatchObject({
        error: { code: "requestFailed", message: expect.stringContaining("start het dan opnieuw") },
      });
      excel.faults.clear();
      expect(await excel.run("readSelection", {})).toMatchObject({ ok: true });
    },
    {},
    500,
  );
});
