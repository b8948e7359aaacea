/** One person in one row: a comparison with a single cell gives no list to look in, and must find the row all the same. */
import { withExcel } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { parseArea } from "../../src/sheets/plan/a1";
import { write } from "./score-sheets-at-work";

const CODES = ["1.1", "1.2"];

test("one person by one rater, with the only function there is: the live heatmap follows", async () => {
  await withExcel(async (excel) => {
    const { run, book } = excel;
    await run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.1": 3, "1.2": 2 } }] });
    const team = await run("createTeamScoreSheet", {
      people: [{ name: "Anna", profile: "Adviseur" }],
      competencies: CODES,
    });
    if (!team.ok) throw new Error(team.error.message);
    await write(team.result.sheet, team.result.scores, [[2, 4]]);
    const made = await builtHeatmap(excel, { view: "people", measure: "gap" });
    expect(made.live).toBe(true);
    const shown = (): unknown[][] => {
      book.calculate();
      const { row, column } = parseArea(made.cells)!;
      const sheet = book.sheetByName(made.sheet)!;
      return [0, 1].map((index) => [sheet.value(row, column + index)]);
    };
    expect(shown()).toEqual([[-1], [2]]);
    await write(team.result.sheet, team.result.scores, [[3, ""]]);
    expect(shown()).toEqual([[0], ["–"]]);
  });
});

test("one person on a sheet of someone else's", async () => {
  await withExcel(async (excel) => {
    await write("Blad1", "A1:C2", [
      ["Naam", "1.1 Zorgvuldigheid", "1.2 Analyseren"],
      ["Anna", 2, 4],
    ]);
    const made = await builtHeatmap(excel, { view: "people", measure: "level", sources: ["Blad1"] });
    expect(made.live).toBe(true);
    await write("Blad1", "B2", [[1]]);
    const { row, column } = parseArea(made.cells)!;
    excel.book.calculate();
    const sheet = excel.book.sheetByName(made.sheet)!;
    expect([0, 1].map((index) => sheet.value(row, column + index))).toEqual([1, 4]);
  });
});

test("all forms by name are all that there will be; some of them are just those", async () => {
  await withExcel(async (excel) => {
    const { run, port } = excel;
    const forms = async (...names: string[]): Promise<readonly string[]> => {
      const people = names.map((name) => ({ name }));
      const made = await run("createIndicatorForms", { people, rater: "manager", competencies: CODES });
      if (!made.ok) throw new Error(made.error.message);
      return made.result.sheets.map(({ sheet }) => sheet);
    };
    const [anna, ...others] = await forms("Anna", "Bert");
    const all = await builtHeatmap(excel, { view: "people", measure: "level", sources: [anna!, ...others] });
    const one = await builtHeatmap(excel, { view: "people", measure: "level", sources: [anna!] });
    await forms("Carla");
    const rows = async (sheetId: string): Promise<readonly string[]> => {
      const sheet = (await port.look({})).own.find(({ id }) => id === sheetId)!.name;
      const outcome = await run("refreshHeatmap", { sheet });
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.result.rows;
    };
    expect(await rows(all.sheetId)).toEqual(["Anna", "Bert", "Carla"]);
    expect(await rows(one.sheetId)).toEqual(["Anna"]);
  });
});
