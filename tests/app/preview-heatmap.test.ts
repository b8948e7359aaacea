/** What a heatmap would be, told without changing anything: to draw it, and to say what can be chosen. */
import type { ActionMap } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import type { OwnSheet, ReadSheet } from "../../src/app/port";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";
import { ours, sheetOf, tableOf, type GridCell } from "./read-sheet";

const HEAD = ["Naam", "Nr", "Afdeling", "Functie", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren"];

function team(rows: readonly (readonly GridCell[])[], name = "Team", active = false): ReadSheet {
  const grid = [HEAD, ...rows];
  const codes = { table: "Tabel", competencies: ["1.1", "1.2"] };
  return sheetOf(grid, { name, active, tables: [tableOf(grid, 0)], ...ours("teamScores", codes) });
}

const PEOPLE = [
  ["Anna", null, "Zorg", null, "leidinggevende", 3, 4],
  ["Anna", null, "Zorg", null, "collega", 2, "n.v.t."],
  ["Bram", null, null, null, "leidinggevende", null, 1],
] as const;

/** Counts how often the workbook is read. */
class CountingPort extends MemoryPort {
  reads = 0;
  override async survey(which: Parameters<MemoryPort["survey"]>[0]) {
    this.reads += 1;
    return super.survey(which);
  }
}

function setUp(sheets: readonly ReadSheet[], own: readonly OwnSheet[] = []) {
  const port = new CountingPort(viewWith(), own);
  port.sheets = sheets;
  const run = createActions({ port, framework: compleet(), language: "nl" });
  const preview = async (args: ActionMap["previewHeatmap"]["args"] = {}) => {
    const outcome = await run("previewHeatmap", args);
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.result;
  };
  return { port, run, preview };
}

test("it draws the numbers that the sheet will have, in the colours of the sheet", async () => {
  const { preview, port } = setUp([team(PEOPLE)]);
  const { drawn, people, ratings, sources } = await preview();
  expect({ people, ratings }).toEqual({ people: 2, ratings: 3 });
  expect(sources).toMatchObject([{ sheet: "Team", people: 2, ratings: 3, chosen: true }]);
  expect(drawn?.columns.map(({ code }) => code)).toEqual(["1.1", "1.2"]);
  expect(drawn?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ["Anna", "2,5", "4"],
    ["Bram", "–", "1"],
  ]);
  // The darkest blue of level 4, and white on it.
  expect(drawn?.rows[0]?.cells[1]).toEqual({ text: "4", fill: "#0A3A6B", ink: "#FFFFFF" });
  expect(drawn?.legend.map(({ text }) => text)).toEqual(["0", "1", "2", "3", "4"]);
  expect(port.untouched).toBe(true);
});

test("differences have their sign and are drawn from orange to blue", async () => {
  const self = [...PEOPLE, ["Anna", null, "Zorg", null, "zelf", 4, 2]] as const;
  const { drawn } = await setUp([team(self)]).preview({ measure: "difference" });
  expect(drawn?.rows[0]?.cells.map(({ text }) => text)).toEqual(["+1,5", "−2"]);
  expect(drawn?.legend.map(({ text }) => text)).toEqual(["−2", "−1", "0", "+1", "+2"]);
});

test("of many people a dozen lines are drawn, and all are counted", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`P${at + 10}`, null, null, null, "collega", 1, 2]);
  const { drawn } = await setUp([team(rows)]).preview();
  expect(drawn?.rows).toHaveLength(12);
  expect(drawn?.allRows).toBe(40);
});

test("what cannot be chosen says why, and what can says nothing", async () => {
  const { notMeasured, notGrouped } = await setUp([team(PEOPLE)]).preview();
  expect(notMeasured).toEqual({
    gap: "Er is nog geen blad met functieprofielen; maak het bij Scoren.",
    difference: "Er zijn geen rijen met ‘zelf’ als beoordelaar.",
    change: "Er is geen ander scoreblad met dezelfde mensen.",
  });
  expect(Object.keys(notGrouped)).toEqual(["profile"]);
});

test("a sheet with the same people can be compared with, one with others cannot", async () => {
  const before = team([["Anna", null, null, null, "leidinggevende", 1, 1]], "Vorig jaar");
  const others = team([["Zoë", null, null, null, "leidinggevende", 1, 1]], "Anderen");
  const { preview } = setUp([before, others, team(PEOPLE, "Team", true)]);
  const level = await preview();
  expect(level.sources.map(({ sheet, chosen }) => [sheet, chosen])).toEqual([
    ["Vorig jaar", false],
    ["Anderen", false],
    ["Team", true],
  ]);
  expect(level.earlier).toEqual(["Vorig jaar"]);
  expect(level.notMeasured.change).toBeUndefined();
  const change = await preview({ measure: "change", baseline: "Vorig jaar", reuse: true });
  expect(change.drawn?.rows[0]?.cells.map(({ text }) => text)).toEqual(["+1,5", "+3"]);
});

test("small groups are drawn as they are on the sheet, and told to be small", async () => {
  const { drawn } = await setUp([team(PEOPLE)]).preview({ view: "groups", groupBy: "department" });
  expect(drawn?.rows.map(({ label }) => label)).toEqual(["Zorg", "Zonder afdeling"]);
  expect(drawn?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).not.toContain("x");
  expect(drawn?.smallGroups).toEqual(["Zorg", "Zonder afdeling"]);
});

test("what cannot be made is told with what there is to choose from", async () => {
  const { preview } = setUp([team(PEOPLE)]);
  const { fault, drawn, sources } = await preview({ raters: ["self"] });
  expect(fault).toMatchObject({ code: "noRatings" });
  expect(drawn).toBeUndefined();
  expect(sources).toHaveLength(1);
  const empty = await setUp([]).preview();
  expect(empty).toMatchObject({ fault: { code: "noScores" }, sources: [], people: 0 });
});

test("a setting that changes reads nothing; asked anew, or for another sheet, it reads again", async () => {
  const { port, preview } = setUp([team(PEOPLE)]);
  await preview();
  await preview({ palette: "cividis", reuse: true });
  await preview({ view: "clusters", sources: ["Team"], reuse: true });
  expect(port.reads).toBe(1);
  port.sheets = [...port.sheets, team(PEOPLE, "Later gemaakt")];
  expect((await preview({ sources: ["Later gemaakt"], reuse: true })).people).toBe(2);
  expect(port.reads).toBe(2);
  port.sheets = [team([["Nieuw", null, null, null, "collega", 1, 2]])];
  expect((await preview({ reuse: true })).people).toBe(2);
  expect((await preview()).people).toBe(1);
});

test("heatmaps that can be made anew are named, and the one in front; a version for sharing is not", async () => {
  const sheet = (id: string, name: string, kind: "heatmap" | "sharedHeatmap"): OwnSheet => ({
    id,
    name,
    visible: true,
    protected: false,
    ...ours(kind),
  });
  const own = [sheet("{H}", "Heatmap", "heatmap"), sheet("{D}", "Om te delen", "sharedHeatmap")];
  const front = sheetOf([["Heatmap"]], { id: "{H}", name: "Heatmap", ...ours("heatmap") });
  const { heatmaps, inFront } = await setUp([team(PEOPLE), front], own).preview();
  expect(heatmaps).toEqual([{ sheet: "Heatmap", sheetId: "{H}" }]);
  expect(inFront).toEqual({ sheet: "Heatmap", sheetId: "{H}" });
});

test("it keeps no other action waiting, and waits for none", async () => {
  const { run } = setUp([team(PEOPLE)]);
  const both = await Promise.all([
    run("previewHeatmap", {}),
    run("goTo", { sheetId: "{1}" }),
    run("previewHeatmap", {}),
    run("goTo", { sheetId: "{1}" }),
  ]);
  expect(both.map((outcome) => (outcome.ok ? "ok" : outcome.error.code))).toEqual(["ok", "ok", "ok", "busy"]);
});
