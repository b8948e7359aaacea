/** A group of few people: the analyst sees it and is told that it is small; a version for sharing names it and shows nothing. */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { readHeatmap } from "./heatmap-seen";
import { placeScores, teamOf, type Team, type TeamPerson } from "./heatmap-teams";

const CODES = ["1.1", "2.2"];

/** Handhaving and Toezicht of seven, Vergunningen of four, Archief of two; every score is there. */
function departments(): Team {
  const sizes = { Handhaving: 7, Toezicht: 7, Vergunningen: 4, Archief: 2 };
  const names = Object.entries(sizes).flatMap(([name, size]) => Array<string>(size).fill(name));
  const base = teamOf({ size: names.length, seed: 12, codes: CODES, raters: ["manager"], twoColleagues: 0 });
  const people = base.people.map((person, index): TeamPerson => {
    const department = names[index]!;
    // Archief is highest, then Vergunningen: their places would tell.
    const level = { Archief: 4, Vergunningen: 3 }[department];
    const scores = CODES.map((_, code) => level ?? (index + code) % 3);
    return { ...person, department, now: [{ rater: "manager", scores }] };
  });
  return { ...base, people };
}

const GROUPS = { view: "groups", groupBy: "department", measure: "level", sources: ["Nu"] } as const;

async function withTeam(test: (excel: ExcelAtWork) => Promise<void>): Promise<void> {
  await withExcel(async (excel) => {
    await placeScores(excel, departments(), "Nu");
    await test(excel);
  });
}

test("the analyst's own heatmap shows small groups, marks them, and follows the scores", async () => {
  await withTeam(async (excel) => {
    for (const live of [true, false]) {
      const made = await builtHeatmap(excel, { ...GROUPS, live });
      expect(made).toMatchObject({ live, suppressed: 0 });
      const { rows, explanation, below } = await readHeatmap(made);
      expect(rows.map(({ label, beside }) => [label, beside["Mensen"]])).toEqual([
        ["Archief", 2],
        ["Handhaving", 7],
        ["Toezicht", 7],
        ["Vergunningen", 4],
      ]);
      expect(rows[0]!.cells).toEqual([4, 4]);
      expect(below["Aantal gescoord"]).toEqual([20, 20]);
      expect(explanation).toContain(
        "Kleine groepen, van minder dan 5 mensen: Archief, Vergunningen. Een versie om te delen laat ze weg.",
      );
      expect(await textsOf(made.sheet, "B")).toEqual(expect.arrayContaining(["2 (klein)", "7", "4 (klein)"]));
    }
  });
});

test("her own is sorted by score with the small groups in it; a version for sharing stands the same whatever the order", async () => {
  await withTeam(async (excel) => {
    const told: unknown[] = [];
    for (const sort of ["name", "department", "score", "gap"] as const) {
      const args: BuildHeatmapArguments = { ...GROUPS, sort };
      const made = await builtHeatmap(excel, args);
      if (sort === "score") {
        const { rows } = await readHeatmap(made);
        expect(rows.map(({ label }) => label).slice(0, 2)).toEqual(["Archief", "Vergunningen"]);
      }
      const outcome = await excel.run("shareHeatmap", { sheet: made.sheet });
      if (!outcome.ok) throw new Error(outcome.error.message);
      const { rows, explanation, below } = await readHeatmap(outcome.result);
      told.push({ rows, explanation, below });
      expect(rows.map(({ label }) => label)).toEqual(["Handhaving", "Toezicht"]);
    }
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

test("a version for sharing names what it leaves out, and why", async () => {
  await withTeam(async (excel) => {
    const made = await builtHeatmap(excel, GROUPS);
    const outcome = await excel.run("shareHeatmap", { sheet: made.sheet });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { rows, explanation } = await readHeatmap(outcome.result);
    expect(explanation).toContain(
      "Niet getoond: Archief (2 mensen met een score, minder dan 5); Vergunningen (4 mensen met een score, minder dan 5).",
    );
    expect(explanation).not.toContain("Klein");
    expect(rows.flatMap(({ cells }) => cells)).not.toContain("x");
    // Four values that no cell has.
    expect(outcome.result.suppressed).toBe(4);
  });
});

test("where no group may be shown, they stand with a mark, above what may be told of all", async () => {
  await withTeam(async (excel) => {
    const made = await builtHeatmap(excel, { ...GROUPS, minimumGroup: 8 });
    const outcome = await excel.run("shareHeatmap", { sheet: made.sheet });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { rows, below, explanation } = await readHeatmap(outcome.result);
    expect(rows.map(({ cells }) => cells)).toEqual(Array(4).fill(["x", "x"]));
    expect(below["Aantal gescoord"]).toEqual([20, 20]);
    expect(explanation).toContain("Toezicht (7 mensen met een score, minder dan 8)");
  });
});

/** A column as Excel shows it. */
async function textsOf(sheet: string, column: string): Promise<readonly string[]> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${column}1:${column}20`).load("text");
    await context.sync();
    return range.text.map(([text]) => String(text));
  });
}
