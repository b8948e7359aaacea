import type { OwnSheet } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import type { SheetKind } from "../../src/sheets/marker/marker";
import { blad1, MemoryPort, viewWith } from "./memory-port";
import { ours } from "./read-sheet";

const own = (id: string, kind: SheetKind, competencies: readonly string[] = ["1.1", "1.2"]): OwnSheet => ({
  ...blad1,
  id,
  name: `${kind} ${id}`,
  ...ours(kind, { competencies }),
});
const team = own("T", "teamScores");
const matrix = own("M", "matrix");
const lists = own("L", "lists");

async function remove(sheets: readonly OwnSheet[], along: readonly string[] = ["M", "L"]) {
  const port = new MemoryPort(viewWith(), sheets);
  const run = createActions({ port, framework: compleet(), language: "nl" });
  return { outcome: await run("removeSheet", { sheetId: "T", along }), calls: port.calls };
}

test("what came along goes with the sheet, after it", async () => {
  const { outcome, calls } = await remove([team, matrix, lists]);
  expect(outcome).toEqual({ ok: true, result: { alsoRemoved: ["matrix M", "lists L"], kept: [] } });
  expect(calls).toEqual(["removeSheet T", "removeSheet M", "removeSheet L"]);
});

test.each(["teamScores", "indicatorForm", "profiles"] as const)(
  "the lists stay for a sheet of the kind %s that is there still",
  async (kind) => {
    const { outcome, calls } = await remove([team, matrix, lists, own("X", kind, ["2.1"])]);
    expect(outcome).toMatchObject({ result: { alsoRemoved: ["matrix M"], kept: ["lists L"] } });
    expect(calls).toEqual(["removeSheet T", "removeSheet M"]);
  },
);

test("another matrix needs no lists", async () => {
  const { outcome } = await remove([team, matrix, lists, own("X", "matrix")]);
  expect(outcome).toMatchObject({ result: { alsoRemoved: ["matrix M", "lists L"], kept: [] } });
});

test("the level texts stay for a copy of the score sheet, whose headers lead to them", async () => {
  const { outcome } = await remove([team, matrix, lists, { ...team, id: "C" }]);
  expect(outcome).toMatchObject({ result: { alsoRemoved: [], kept: ["matrix M", "lists L"] } });
});

test("what is gone by then, or is no longer ours, is passed over", async () => {
  const { outcome, calls } = await remove([team, lists]);
  expect(outcome).toMatchObject({ result: { alsoRemoved: ["lists L"], kept: [] } });
  expect(calls).toEqual(["removeSheet T", "removeSheet L"]);
});

test("a sheet that came with nothing asks nothing more of Excel", async () => {
  const port = new MemoryPort();
  port.look = () => Promise.reject(new Error("Not to be asked"));
  const run = createActions({ port, framework: compleet(), language: "nl" });
  expect(await run("removeSheet", { sheetId: "T" })).toMatchObject({ ok: true });
});
