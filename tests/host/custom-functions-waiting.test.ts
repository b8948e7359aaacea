/** Answers that come late, never, or to a runtime that has gone; and both forms in which the library sends them. */
import { startClient } from "embedded-excel/node";
import type { RunningExcel } from "embedded-excel/node";
import {
  any,
  answered,
  associate,
  described,
  fail,
  number,
  put,
  startWith,
  value,
  values,
} from "./functions-at-work";
import { stop } from "embedded-excel/testing";
import { turns } from "embedded-excel/testing";

afterEach(stop);

const DOUBLE = described("DOUBLE", { parameters: [number("value")] });
const double = { DOUBLE: (given: number) => given * 2 };
const BUSY = { error: "#BUSY!" };

/** Everything that Excel sends to the add-in, as messages. */
function listen({ host }: RunningExcel): { readonly message: { readonly entries: readonly unknown[] } }[] {
  const heard: { readonly message: { readonly entries: readonly unknown[] } }[] = [];
  host.connect((text) => heard.push(JSON.parse(text) as (typeof heard)[number]));
  return heard;
}

test.each(["after", "before"])(
  "an answer that is lost %s it arrived leaves #BUSY!, and is said",
  async (when) => {
    const excel = startWith([DOUBLE], double);
    excel.host.functionFaults.at(1, { kind: "drop", carriedOut: when === "after" });
    put(excel, "A1", [["=COMPLEET.DOUBLE(4)"]]);
    if (when === "after") {
      // The answer itself arrived; only the library does not know.
      await excel.host.settled();
      expect(value(excel, "A1")).toBe(8);
      return;
    }
    await expect(excel.host.settled(200)).rejects.toThrow(
      "The add-in has not answered for 0.2 s: COMPLEET.DOUBLE in Blad1!A1 show #BUSY!.",
    );
    expect(value(excel, "A1")).toEqual(BUSY);
  },
);

test("a request with answers that fails is sent again by the library", async () => {
  const excel = startWith([DOUBLE], double);
  excel.host.functionFaults.failAt(1);
  expect(await answered(excel, "A1", "=COMPLEET.DOUBLE(4)")).toBe(8);
  expect(excel.meter.functionCost).toMatchObject({ calls: 1, requests: 2 });
});

test("an answer to what no formula asks any more is dropped", async () => {
  const answers: ((value: string) => void)[] = [];
  const excel = startWith([described("SLOW", { parameters: [any("value")] })], {
    SLOW: () => new Promise((resolve) => answers.push(resolve)),
  });
  put(excel, "A1", [[1, "=COMPLEET.SLOW(A1)"]]);
  await expect(excel.host.settled(50)).rejects.toThrow("COMPLEET.SLOW in Blad1!B1");
  put(excel, "A1", [[2]]);
  await expect(excel.host.settled(50)).rejects.toThrow();
  expect(answers).toHaveLength(2);
  answers[0]?.("oud");
  await turns();
  expect(value(excel, "B1")).toEqual(BUSY);
  answers[1]?.("nieuw");
  await excel.host.settled();
  expect(value(excel, "B1")).toBe("nieuw");
  put(excel, "B1", [[null]]);
  await excel.host.settled();
});

test("a function that can be cancelled hears that its answer is no longer wanted", async () => {
  let cancelled = 0;
  const functions = [described("SLOW", { parameters: [any("value")], options: { cancelable: true } })];
  const excel = startWith(functions, {
    SLOW: (_: unknown, invocation: CustomFunctions.CancelableInvocation) =>
      new Promise(() => {
        invocation.onCanceled = () => cancelled++;
      }),
  });
  put(excel, "A1", [["=COMPLEET.SLOW(1)"]]);
  await expect(excel.host.settled(50)).rejects.toThrow();
  put(excel, "A1", [[null]]);
  await excel.host.settled();
  expect(cancelled).toBe(1);
});

test("what a closed runtime left open is asked of the next one", async () => {
  const excel = startWith([DOUBLE], { DOUBLE: () => new Promise(() => undefined) });
  put(excel, "A1", [["=COMPLEET.DOUBLE(4)"], ["=COMPLEET.DOUBLE(5)"]]);
  await expect(excel.host.settled(50)).rejects.toThrow("COMPLEET.DOUBLE in Blad1!A1, COMPLEET.DOUBLE in");
  const { calls } = excel.meter.functionCost;
  excel.host.runtimeGone();
  await expect(excel.host.settled(50)).rejects.toThrow("No add-in has associated its functions");
  const again = startClient(excel.host, { displayLanguage: "nl-NL" });
  associate(double);
  await excel.host.settled();
  expect(values(excel, "A1:A2")).toEqual([[8], [10]]);
  expect(excel.meter.functionCost.calls).toBe(calls + 2);
  again.dispose();
});

test("closing the pane while calls are open leaves #BUSY!, which waits for nobody", async () => {
  const excel = startWith([DOUBLE], { DOUBLE: () => new Promise(() => undefined) });
  put(excel, "A1", [["=COMPLEET.DOUBLE(4)"]]);
  await expect(excel.host.settled(50)).rejects.toThrow();
  excel.dispose();
  await expect(excel.book.settled()).resolves.toBeUndefined();
  expect(value(excel, "A1")).toEqual(BUSY);
});

test("the library's newer form of answers is understood too", async () => {
  const excel = startWith(
    [DOUBLE, described("FAIL")],
    {
      ...double,
      FAIL: () => fail("notAvailable", "niets"),
    },
    { claimedSets: { ExcelApi: "1.14", CustomFunctions: "1.7" } },
  );
  put(excel, "A1", [["=COMPLEET.DOUBLE(4)", "=COMPLEET.FAIL()", "=COMPLEET.DOUBLE(1/0)"]]);
  await excel.host.settled();
  expect(values(excel, "A1:C1")).toEqual([[8, { error: "#N/A", message: "niets" }, { error: "#VALUE!" }]]);
});

test("calls go over the bridge as the library expects them", async () => {
  const excel = startWith([DOUBLE], double, { allowErrorForDataTypeAny: true });
  const heard = listen(excel);
  await answered(excel, "C3", "=COMPLEET.DOUBLE(4)");
  expect(heard).toEqual([
    {
      type: 3,
      message: {
        entries: [
          { messageCategory: 1, messageType: 1000, message: [expect.any(Number), "DOUBLE", [4], null, 4] },
        ],
      },
    },
  ]);
});
