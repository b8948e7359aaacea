/** Which framework an action works by: the workbook's own, also where nothing else than its levels tells it apart. */
import { compleet } from "../../src/framework/compleet";
import { MARKER_VERSION } from "../../src/sheets/marker/marker";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { buildFrameworkSheet } from "../../src/sheets/framework/framework-sheet";
import { pictureOf } from "../../tools/faults/picture";
import { applyOnNewSheet, withExcel, type ExcelAtWork } from "./excel-at-work";

const NAMES = { sheet: "Competentiekader", table: "Kader", made: "2026-12-01" };

/** Compleet's own, but without the highest level of its first competency. */
function shortened() {
  const { clusters, ...rest } = compleet();
  const [first, ...others] = clusters;
  const [competency, ...beside] = first!.competencies;
  const lower = { ...competency!, levels: competency!.levels.slice(0, -1) };
  return { ...rest, clusters: [{ ...first!, competencies: [lower, ...beside] }, ...others] };
}

async function teamSheet({ run }: ExcelAtWork) {
  const made = await run("createTeamScoreSheet", {
    people: [{ name: "Anna" }],
    competencies: ["1.1", "1.2"],
  });
  if (!made.ok) throw new Error(made.error.message);
  const [first = ""] = made.result.scores.split(":");
  return { ...made.result, first };
}

test("a score is judged by the workbook's own framework, although code and name are those of Compleet", () =>
  withExcel(async (excel) => {
    const { sheetId, first } = await teamSheet(excel);
    await applyOnNewSheet(excel.port, buildFrameworkSheet(shortened(), NAMES));
    const write = (value: number) => excel.run("writeScore", { sheetId, address: first, value, was: "" });
    expect(await write(4)).toMatchObject({ ok: false, error: { code: "noScoreCell" } });
    expect(await write(3)).toMatchObject({ ok: true });
  }));

test("a framework of a later version is said, and the built-in one does not take its place", () =>
  withExcel(async (excel) => {
    const { sheetId, first } = await teamSheet(excel);
    await applyOnNewSheet(excel.port, buildFrameworkSheet(shortened(), NAMES));
    const { customProperties } = excel.book.sheetByName(NAMES.sheet)!;
    customProperties.set(
      MARKER_KEY,
      customProperties.get(MARKER_KEY)!.replace(/^compleet\/\d+/u, `compleet/${MARKER_VERSION + 1}`),
    );
    const before = pictureOf(excel.book);
    for (const outcome of [
      await excel.run("insertMatrix", { layout: "list" }),
      await excel.run("createTeamScoreSheet", { people: [{ name: "Bert" }] }),
      await excel.run("checkScores", {}),
      await excel.run("giveFramework", { as: "text" }),
      await excel.run("writeScore", { sheetId, address: first, value: 1, was: "" }),
    ])
      expect(outcome).toMatchObject({ ok: false, error: { code: "newerSheet" } });
    expect(pictureOf(excel.book)).toEqual(before);
  }));
