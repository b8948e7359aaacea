/** The ribbon's commands with a run of our own; that they are tied to Office is shown in tests/host. */
import type { Made, Outcome, RunAction } from "../../src/app/action";
import { createPaneViewStore } from "../../src/app/pane-view";
import { createCommands } from "../../src/commands/commands";

const made: Made = { sheet: "Matrix", sheetId: "{2}", address: "A1:G20", newSheet: true };

function setUp(outcome: Outcome<Made> = { ok: true, result: made }) {
  const calls: unknown[] = [];
  const run = (async (id: string, args: unknown) => {
    calls.push([id, args]);
    return outcome;
  }) as RunAction;
  const view = createPaneViewStore({ tab: "search" });
  let shown = 0;
  const commands = createCommands({
    run,
    view,
    showPane: async () => {
      shown += 1;
    },
  });
  return { commands, view, calls, timesShown: () => shown };
}

test("each button of the pane opens it on its own tab, whatever it showed", async () => {
  const { commands, view, timesShown, calls } = setUp();
  await commands.openMatrix();
  expect(view.get().tab).toBe("matrix");
  await commands.openSearch();
  expect(view.get().tab).toBe("search");
  expect(timesShown()).toBe(2);
  expect(calls).toEqual([]);
});

test("the whole matrix goes on a new sheet; the pane stays as it is and offers the way back", async () => {
  const { commands, view, timesShown, calls } = setUp();
  await commands.insertWholeMatrix();
  expect(calls).toEqual([["insertMatrix", { layout: "matrix" }]]);
  expect(view.get()).toEqual({ tab: "search", notice: { kind: "made", made } });
  expect(timesShown()).toBe(0);
});

test("what goes wrong opens the pane with its sentence", async () => {
  const error = { code: "workbookProtected", message: "Er kan geen blad bij komen." };
  const { commands, view, timesShown } = setUp({ ok: false, error });
  await commands.insertWholeMatrix();
  expect(view.get()).toEqual({ tab: "matrix", notice: { kind: "error", error } });
  expect(timesShown()).toBe(1);
});
