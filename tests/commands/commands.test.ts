/** The ribbon's commands with a run of our own; that they are tied to Office is shown in tests/host. */
import type { CheckedScores, Made, MadeHeatmap, Outcome, RunAction } from "../../src/app/action";
import { createPaneViewStore } from "../../src/app/pane/pane-view";
import { NOT_CHECKED } from "../../src/app/pane/score-check";
import { createCommands } from "../../src/commands/commands";

const made: Made = { sheet: "Matrix", sheetId: "{2}", address: "A1:G20", newSheet: true };

function setUp(outcome: Outcome<Made | MadeHeatmap | CheckedScores> = { ok: true, result: made }) {
  const calls: unknown[] = [];
  const run = (async (id: string, args: unknown) => {
    calls.push([id, args]);
    return outcome;
  }) as RunAction;
  const view = createPaneViewStore({ tab: "search" });
  let shown = 0;
  const commands = createCommands({
    run,
    language: "nl",
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

test("a sheet to score on is chosen in the pane, on the kind that the button names", async () => {
  const { commands, view, timesShown, calls } = setUp();
  await commands.openForms();
  expect(view.get()).toEqual({ tab: "scores", scoresPart: "make", sheetKind: "forms" });
  await commands.openTeamSheet();
  expect(view.get()).toEqual({ tab: "scores", scoresPart: "make", sheetKind: "team" });
  expect(timesShown()).toBe(2);
  expect(calls).toEqual([]);
});

test("checking opens the pane where findings are shown, and puts them there", async () => {
  const checked = { findings: [], stillToScore: [], sheets: [{ sheet: "Team", people: 3, scores: 45 }] };
  const { commands, view, timesShown, calls } = setUp({ ok: true, result: checked });
  await commands.checkScoreSheets();
  expect(calls).toEqual([["checkScores", {}]]);
  expect(view.get()).toMatchObject({
    tab: "scores",
    scoresPart: "check",
    check: { running: false, checked },
  });
  expect(timesShown()).toBe(1);
});

test("a check that is refused says why, and keeps what was found before", async () => {
  const error = { code: "editMode", message: "Er wordt in een cel getypt." };
  const { commands, view } = setUp({ ok: false, error });
  const checked = { findings: [], stillToScore: [], sheets: [] };
  view.set({ check: { ...NOT_CHECKED, evidence: true, checked } });
  await commands.checkScoreSheets();
  expect(view.get()).toMatchObject({
    notice: { kind: "error", error },
    check: { running: false, evidence: true, checked },
  });
});

const heatmap: MadeHeatmap = {
  ...made,
  sheet: "Heatmap",
  along: [{ sheet: "Heatmapgegevens", sheetId: "{3}" }],
  cells: "B9:P12",
  rows: [],
  columns: [],
  suppressed: 0,
  live: true,
  remarks: [],
};

describe("heatmaps", () => {
  test("one press makes the usual one; the pane stays as it is, and offers to remove all that came", async () => {
    const { commands, view, timesShown, calls } = setUp({ ok: true, result: heatmap });
    await commands.makeHeatmap();
    expect(calls).toEqual([["buildHeatmap", { view: "people", measure: "level", groupBy: "department" }]]);
    expect(view.get()).toEqual({
      tab: "search",
      notice: {
        kind: "made",
        made: { sheet: "Heatmap", sheetId: "{2}", address: "A1:G20", newSheet: true },
        along: heatmap.along,
        message: "De heatmap staat op het nieuwe blad ‘Heatmap’.",
      },
    });
    expect(timesShown()).toBe(0);
  });

  test("what is worth knowing opens the pane with it", async () => {
    const remarks = ["3 cellen waren geen score en tellen als leeg."];
    const { commands, view, timesShown } = setUp({ ok: true, result: { ...heatmap, remarks } });
    await commands.makeHeatmap();
    expect(view.get()).toMatchObject({
      tab: "heatmap",
      notice: { message: `De heatmap staat op het nieuwe blad ‘Heatmap’. ${remarks[0]}` },
    });
    expect(timesShown()).toBe(1);
  });

  test("the one in front is made anew, or into a version for sharing", async () => {
    const { commands, view, calls } = setUp({ ok: true, result: { ...heatmap, newSheet: false } });
    await commands.refreshHeatmap();
    expect(view.get().notice).toMatchObject({ message: "De heatmap op ‘Heatmap’ is vernieuwd." });
    await commands.shareHeatmap();
    expect(view.get().notice).toMatchObject({
      message: "De versie om te delen staat op het nieuwe blad ‘Heatmap’.",
    });
    expect(calls).toEqual([
      ["refreshHeatmap", {}],
      ["shareHeatmap", {}],
    ]);
  });

  test("a refusal opens the pane on the tab with heatmaps", async () => {
    const error = { code: "noScores", message: "Er zijn geen scores." };
    const { commands, view, timesShown } = setUp({ ok: false, error });
    await commands.refreshHeatmap();
    expect(view.get()).toEqual({ tab: "heatmap", notice: { kind: "error", error } });
    expect(timesShown()).toBe(1);
  });
});
