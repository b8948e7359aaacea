/** An Excel that answers no more: said soon, with the way on, and tried again when asked again. */
import { NoAnswer } from "../../src/excel/request/errors";
import { waitingAtMost } from "../../src/excel/request/request";
import { withExcel } from "./excel-at-work";

const never = (): Promise<void> => new Promise(() => undefined);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await expect(work()).rejects.toBeInstanceOf(NoAnswer);
  return performance.now() - start;
}

test("all that follows on a lost answer has only what is left of the time in all", async () => {
  const patiently = waitingAtMost({ patience: 200, inAll: 300 });
  expect(await timeOf(() => patiently(never()))).toBeGreaterThan(190);
  expect(await timeOf(() => patiently(never()))).toBeLessThan(150);
  for (let request = 0; request < 5; request++)
    expect(await timeOf(() => patiently(never()))).toBeLessThan(50);
});

test("an answer ends the silence; and what a person asks later is waited for anew", async () => {
  const patiently = waitingAtMost({ patience: 100, inAll: 150 });
  await timeOf(() => patiently(never()));
  await patiently(Promise.resolve());
  expect(await timeOf(() => patiently(never()))).toBeGreaterThan(90);
  await pause(1_100);
  expect(await timeOf(() => patiently(never()))).toBeGreaterThan(90);
});

test("an action on a dead Excel ends within the time in all, what to do is said, and the next action is not refused", async () => {
  await withExcel(
    async (excel) => {
      for (let request = 2; request < 40; request++)
        excel.faults.at(request, { kind: "drop", carriedOut: false });
      const start = performance.now();
      const outcome = await excel.run("createProfiles", {
        profiles: [{ name: "Adviseur", required: { "1.1": 3 } }],
      });
      expect(performance.now() - start).toBeLessThan(1_000);
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
