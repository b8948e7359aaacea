import { loadAhead } from "../../src/load-ahead";

/** Long enough for what was loaded to be told. */
async function turn(): Promise<void> {
  for (let ticks = 0; ticks < 5; ticks++) await Promise.resolve();
}

/** A page that is idle when the test says so. */
function page(idle: boolean) {
  const waiting: (() => void)[] = [];
  const wait = (begin: () => void) => waiting.push(begin);
  return {
    teller: { setTimeout: wait, ...(idle && { requestIdleCallback: wait }) },
    waiting,
    quiet: async () => {
      waiting.shift()?.();
      await turn();
    },
  };
}

test.each([true, false])(
  "loads one after the other, each once nothing is to be done (idle told: %s)",
  async (idle) => {
    const { teller, quiet, waiting } = page(idle);
    const asked: string[] = [];
    loadAhead(
      ["a", "b"].map((name) => async () => asked.push(name)),
      teller,
    );
    expect(asked).toEqual([]);
    await quiet();
    expect(asked).toEqual(["a"]);
    await quiet();
    expect(asked).toEqual(["a", "b"]);
    expect(waiting).toEqual([]);
  },
);

test("what fails is passed over", async () => {
  const { teller, quiet } = page(true);
  const asked: string[] = [];
  loadAhead([() => Promise.reject(new Error("offline")), async () => asked.push("b")], teller);
  await quiet();
  await quiet();
  expect(asked).toEqual(["b"]);
});

test("a pane that is closed loads nothing more", async () => {
  const { teller, quiet, waiting } = page(true);
  const asked: string[] = [];
  const end = loadAhead(
    ["a", "b", "c"].map((name) => async () => asked.push(name)),
    teller,
  );
  await quiet();
  end();
  await quiet();
  expect(asked).toEqual(["a"]);
  expect(waiting).toEqual([]);
});
