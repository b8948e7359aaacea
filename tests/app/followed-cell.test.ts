import { createActions } from "../../src/app/actions/run";
import { followedCell } from "../../src/app/pane/followed-cell";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort } from "./memory-port";
import { formCell, teamCell } from "./surroundings";
import { markerFor } from "./read-sheet";

const framework = compleet();
const follow = (cell: Parameters<typeof followedCell>[1]) => followedCell(framework, cell);

describe("the selected cell of a team score sheet", () => {
  test("is a score with its person, rater and competency", () => {
    expect(follow(teamCell)).toMatchObject({
      kind: "level",
      person: "Anna",
      rater: "leidinggevende",
      competency: { code: "1.2", name: "Analyseren" },
      now: 3,
      was: 3,
      address: "G9",
    });
  });

  test.each([
    ["", undefined],
    [0, 0],
    ["4", 4],
    ["n.v.t.", "n.v.t."],
    [7, undefined],
    [2.5, undefined],
    ["goed", undefined],
    ["#N/A", undefined],
  ] as const)("with %p in it shows %p", (value, now) => {
    expect(follow({ ...teamCell, value })).toMatchObject({ now, was: value });
  });

  test("is told by its headers, wherever they were moved", () => {
    const headers = ["1.2 Analyseren", "beoordelaar", "NAAM"];
    const moved = { ...teamCell, headers, row: [3, "zelf", "Bert"], column: 0 };
    expect(follow(moved)).toMatchObject({ person: "Bert", rater: "zelf", competency: { code: "1.2" } });
    expect(follow({ ...moved, headers: ["1.2 Analyseren", "Wie", "Collega"] })).toMatchObject({ person: "" });
  });

  test.each([0, 4, 7, 8, 99])("is no score in column %d", (column) => {
    expect(follow({ ...teamCell, column })).toBeUndefined();
  });

  test("is no score where a formula stands, or on another sheet of ours", () => {
    expect(follow({ ...teamCell, calculated: true })).toBeUndefined();
    expect(follow({ ...teamCell, marker: markerFor("profiles") })).toBeUndefined();
  });
});

describe("the selected cell of an indicator form", () => {
  test("is the score of the indicator that its row names", () => {
    const samenwerken = framework.clusters[1]?.competencies[0];
    expect(follow(formCell)).toMatchObject({
      kind: "indicator",
      person: "Anna",
      rater: "zelf",
      competency: { code: "2.1" },
      level: 1,
      indicator: samenwerken?.levels[0]?.indicators[1],
      now: "deels",
    });
  });

  test.each([
    ["ja", "ja"],
    [1, "ja"],
    [0, "nee"],
    ["Nee", "nee"],
    ["nvt", "n.v.t."],
    ["", undefined],
    ["misschien", undefined],
  ] as const)("with %p in it shows %p", (value, now) => {
    expect(follow({ ...formCell, value })).toMatchObject({ now });
  });

  test.each([
    ["a code that is a number", [2.1, "", 1, 2, "", "", ""], "2.1"],
    ["an unknown code", ["9.9", "", 1, 2, "", "", ""], undefined],
    ["a level that is not there", ["2.1", "", 6, 2, "", "", ""], undefined],
    ["an indicator that is not there", ["2.1", "", 1, 99, "", "", ""], undefined],
    ["an empty row", ["", "", "", "", "", "", ""], undefined],
  ] as const)("with %s", (_what, row, code) => {
    expect(follow({ ...formCell, row })?.competency.code).toBe(code);
  });

  test("is no score in any other column", () => {
    for (const column of [0, 2, 4, 6]) expect(follow({ ...formCell, column })).toBeUndefined();
  });

  test("nobody's name stands on it: the label further on in that row is no name", () => {
    const top = [["Naam", "", "", "", "", "Datum", 45000]];
    expect(follow({ ...formCell, top })).toMatchObject({ person: "", rater: "" });
  });
});

describe("writing a score", () => {
  const at = { sheetId: "{T}", address: "G9" };
  function withCell(around: typeof teamCell | undefined) {
    const port = new MemoryPort();
    port.around = around;
    return { port, run: createActions({ port, framework, language: "nl" }) };
  }

  test("puts it in the cell that was seen", async () => {
    const { port, run } = withCell(teamCell);
    const outcome = await run("writeScore", { ...at, value: 4, was: 3 });
    expect(outcome).toEqual({ ok: true, result: { sheet: "Teamscores", address: "G9" } });
    expect(port.mended).toEqual([{ sheetId: "{T}", row: 8, column: 6, was: 3, value: 4 }]);
  });

  test.each([
    ["noScoreCell", undefined, 4, 3],
    ["noScoreCell", { ...teamCell, column: 0 }, 4, 3],
    ["noScoreCell", teamCell, "ja", 3],
    // A level that other competencies may have.
    ["noScoreCell", teamCell, 5, 3],
    ["noScoreCell", formCell, 4, "deels"],
    ["scoreChanged", { ...teamCell, value: 2 }, 4, 3],
    ["scoreChanged", { ...teamCell, value: "" }, 4, 3],
    ["sheetProtected", { ...teamCell, locked: true }, 4, 3],
  ] as const)("is refused as %s, and the cell stays as it is", async (code, around, value, was) => {
    const { port, run } = withCell(around);
    const outcome = await run("writeScore", { ...at, value, was });
    expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(port.mended).toEqual([]);
  });

  test.each([8, -1, 2.5, "misschien"])("%p is no score", async (value) => {
    const { run } = withCell(teamCell);
    const outcome = await run("writeScore", { ...at, value: value as 4, was: 3 });
    expect(outcome).toMatchObject({ ok: false, error: { code: "invalidArgument" } });
  });
});
