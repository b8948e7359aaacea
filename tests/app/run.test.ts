import type { ActionMap } from "../../src/app/action";
import { actionIds, actions } from "../../src/app/actions/action-list";
import { part } from "../../src/app/part";
import { createActions, runNamed } from "../../src/app/actions/run";
import { partNotLoaded } from "../../src/app/wording/not-loaded/not-loaded";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewAtB3, viewWith } from "./memory-port";

const framework = compleet();
const nl = (port: MemoryPort) => createActions({ port, framework, language: "nl" });

test("each action stands in the list under its own id", async () => {
  for (const id of actionIds) {
    const action = await actions[id]();
    expect(action.id).toBe(id);
  }
});

describe("plain JSON from a scenario", () => {
  const given: [string, string, unknown, string, string][] = [
    ["an unknown action", "insertMatrx", {}, "unknownAction", "De actie ‘insertMatrx’ bestaat niet"],
    ["a name that every object has", "constructor", {}, "unknownAction", "‘constructor’"],
    ["no object", "insertMatrix", ["list"], "invalidArgument", "verwacht haar argumenten als object"],
    [
      "an unknown argument",
      "insertMatrix",
      { layout: "list", niveaus: [1] },
      "invalidArgument",
      "kent geen argument ‘niveaus’",
    ],
    [
      "a missing argument",
      "insertMatrix",
      {},
      "invalidArgument",
      'mist het argument ‘layout’: geef een van "list", "matrix" en "card"',
    ],
    [
      "a value that is not offered",
      "insertMatrix",
      { layout: "poster" },
      "invalidArgument",
      'is "poster"; geef een van',
    ],
    [
      "a text for a list",
      "insertMatrix",
      { layout: "list", competencies: "1.1" },
      "invalidArgument",
      "geef een lijst",
    ],
    [
      "a text for a level",
      "insertMatrix",
      { layout: "list", levels: ["1"] },
      "invalidArgument",
      "gehele getallen",
    ],
    ["half a level", "insertMatrix", { layout: "list", levels: [1.5] }, "invalidArgument", "is [1.5]; geef"],
    [
      "null for a text",
      "insertText",
      { text: null },
      "invalidArgument",
      "‘text’ van de actie ‘insertText’ is null; geef een tekst",
    ],
  ];
  test.each(given)("%s is refused with a sentence", async (_, action, args, code, sentence) => {
    const port = new MemoryPort(viewAtB3());
    const outcome = await runNamed(nl(port), action, args, "nl");
    expect(outcome).toEqual({ ok: false, error: { code, message: expect.stringContaining(sentence) } });
    expect(port.looks).toEqual([]);
  });

  test("good arguments run", async () => {
    const port = new MemoryPort();
    expect(
      await runNamed(nl(port), "insertMatrix", { layout: "card", competencies: [1.1] }, "nl"),
    ).toMatchObject({ ok: true });
    expect(port.applied).toHaveLength(1);
  });
});

test("a text goes into the selected cell, and not over something", async () => {
  const port = new MemoryPort(viewAtB3());
  expect(await nl(port)("insertText", { text: "=1+1" })).toEqual({
    ok: true,
    result: { sheet: "Blad1", address: "B3" },
  });
  expect(port.written).toEqual([{ text: "=1+1", row: 2, column: 1 }]);
  expect(port.calls).toEqual(["goTo {1} B4"]);
  const occupiedBy = { kind: "cell", address: "B3" } as const;
  const full = new MemoryPort(
    viewAtB3({ target: { address: "B3", beyondSheet: false, occupiedBy, columnWidths: [], rowHeights: [] } }),
  );
  expect(await nl(full)("insertText", { text: "x" })).toEqual({
    ok: false,
    error: {
      code: "targetOccupied",
      message: "Cel B3 op blad ‘Blad1’ is niet leeg. Selecteer een lege cel.",
    },
  });
  expect(full.untouched).toBe(true);
});

test("going to a sheet and removing one are the port's", async () => {
  const port = new MemoryPort();
  const run = nl(port);
  expect(await run("goTo", { sheetId: "{1}", address: "A1" })).toEqual({ ok: true, result: {} });
  expect(await run("removeSheet", { sheetId: "{2}" })).toEqual({
    ok: true,
    result: { alsoRemoved: [], kept: [] },
  });
  expect(port.calls).toEqual(["goTo {1} A1", "removeSheet {2}"]);
});

test("a second action while one is under way is told to wait, and the next one runs", async () => {
  const run = nl(new MemoryPort());
  const args: ActionMap["insertMatrix"]["args"] = { layout: "list" };
  const [first, second] = await Promise.all([run("insertMatrix", args), run("insertMatrix", args)]);
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, error: { code: "busy" } });
  expect(await run("insertMatrix", args)).toMatchObject({ ok: true });
});

test("what nobody foresaw is an outcome too, in the user's language", async () => {
  class Broken extends MemoryPort {
    override look(): never {
      throw new TypeError("x is undefined");
    }
  }
  const run = createActions({ port: new Broken(viewWith()), framework, language: "en" });
  expect(await run("insertMatrix", { layout: "list" })).toEqual({
    ok: false,
    error: {
      code: "unexpected",
      message: expect.stringContaining("a fault in the add-in (TypeError: x is undefined)"),
    },
  });
});

test("a part that cannot be loaded is said, with what to do", async () => {
  await expect(part(() => Promise.reject(new Error("ChunkLoadError")))).rejects.toMatchObject({
    code: "partNotLoaded",
  });
  expect(await part(async () => 1)).toBe(1);
});

test("where the sentences cannot be loaded nothing is begun, and that is said; the next try asks for them again", async () => {
  const port = new MemoryPort();
  const asked = ["insertMatrix", { layout: "card", competencies: [1.1] }] as const;
  jest.doMock("../../src/app/wording/problems/problems", () => {
    throw new Error("ChunkLoadError");
  });
  try {
    expect(await nl(port)(...asked)).toEqual({
      ok: false,
      error: { code: "partNotLoaded", message: partNotLoaded.nl },
    });
    expect(port.applied).toEqual([]);
  } finally {
    jest.dontMock("../../src/app/wording/problems/problems");
  }
  expect(await nl(port)(...asked)).toMatchObject({ ok: true });
});
