/** Of what a heatmap can be made: several sheets, forms, sheets of someone else's, scores as texts. */
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { fill, levelsOf, makeForms } from "./filled-form";
import { builtHeatmap } from "./heatmap-at-work";
import { reckoned, type Asked } from "./heatmap-reckoned";
import { readHeatmap } from "./heatmap-seen";
import { placeScores, teamOf, withRatings, type Given, type Team } from "./heatmap-teams";

const LEVEL: Asked = { view: "people", measure: "level", statistic: "mean" };

/** Both in formulas and in values; answers the remarks of the first. */
async function expectHeatmap(
  excel: ExcelAtWork,
  team: Team,
  {
    sources,
    live = true,
    asked = LEVEL,
  }: { readonly sources?: readonly string[]; readonly live?: boolean; readonly asked?: Asked },
): Promise<readonly string[]> {
  const { people, ratings, ...wanted } = reckoned(team, asked, false);
  const remarks: (readonly string[])[] = [];
  for (const wish of [true, false]) {
    const made = await builtHeatmap(excel, { ...asked, ...(sources ? { sources } : {}), live: wish });
    const { headers, rows, below, insights, status } = await readHeatmap(made);
    expect({ wish, headers, rows, below, insights }).toEqual({ wish, ...wanted });
    expect(status).toContain(`${people} mensen, ${ratings} beoordelingen`);
    expect([made.live, made.suppressed]).toEqual([wish && live, 0]);
    remarks.push(made.remarks);
  }
  return remarks[0]!;
}

test("several team sheets: what two colleagues say on two of them comes together", async () => {
  await withExcel(async (excel) => {
    const team = teamOf({ size: 8, seed: 51, codes: ["1.1", "2.1", "3.1"] });
    const more = withRatings(teamOf({ size: 8, seed: 52, codes: team.codes }), ({ now }) => [
      { rater: "colleague", scores: now[0]!.scores },
    ]);
    await placeScores(excel, team, "Eerste");
    const others = {
      ...team,
      people: team.people.map((person, index) => ({ ...person, now: more.people[index]!.now })),
    };
    await placeScores(excel, others, "Tweede");
    const both = {
      ...team,
      people: team.people.map((person, index) => ({
        ...person,
        now: [...person.now, ...others.people[index]!.now],
      })),
    };
    expect(await expectHeatmap(excel, both, { sources: ["Eerste", "Tweede"] })).toEqual([]);
    // Of a sheet that is not in front, all team sheets are taken.
    excel.book.addSheet("Leeg");
    const leeg = excel.book.sheetByName("Leeg")!;
    excel.book.select(leeg, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    const made = await builtHeatmap(excel, LEVEL);
    expect((await readHeatmap(made)).rows.map(({ cells }) => cells)).toEqual(
      reckoned(both, LEVEL, false).rows.map(({ cells }) => cells),
    );
  });
});

test("indicator forms: the levels that they show, live", async () => {
  await withExcel(async (excel) => {
    const codes = ["1.2", "2.1"];
    const names = ["=1+1", "Anna", "O'Brien"];
    const forms = await makeForms(excel, { competencies: codes }, ...names);
    const chances = [1, 0.5, 0, "n.v.t.", null, 1, 1] as const;
    forms.forEach((form, index) =>
      fill(
        form,
        Array.from({ length: form.scores.rows }, (_, row) => (row < 8 ? 1 : chances[(row * 3 + index) % 7]!)),
        2 / 3,
      ),
    );
    const team = (): Team => ({
      codes,
      required: {},
      people: forms.map((form, index) => ({
        name: names[index]!,
        now: [
          {
            rater: "manager",
            scores: levelsOf(form).map((level): Given => (typeof level === "number" ? level : "")),
          },
        ],
        before: [],
      })),
    });
    expect(team().people.some(({ now }) => now[0]!.scores.some((level) => Number(level) > 0))).toBe(true);
    expect(await expectHeatmap(excel, team(), {})).toEqual([]);
    // One rater changes their mind; the heatmap goes along.
    const made = await builtHeatmap(excel, LEVEL);
    const before = await readHeatmap(made);
    fill(
      forms[1]!,
      Array.from({ length: forms[1]!.scores.rows }, () => 1),
      2 / 3,
    );
    const { rows, below } = await readHeatmap(made);
    const now = reckoned(team(), LEVEL, false);
    expect({ rows, below }).toEqual({ rows: now.rows, below: now.below });
    expect(rows).not.toEqual(before.rows);
  });
});

const GRID: readonly (readonly (string | number)[])[] = [
  ["Medewerker", "Zorvuldigheid", "1.2 Analyseren", "Coachen"],
  ["Anna Bos", 3, 2, ""],
  ["Bert O'Smit", "n.v.t.", 4, 1],
  ["Çelik", 0, "", 2],
];
const OF_GRID: Team = {
  codes: ["1.1", "1.2", "2.2"],
  required: {},
  people: GRID.slice(1).map(([name, ...scores]) => ({
    name: String(name),
    // Nothing says who gave them.
    now: [{ rater: "manager", scores: scores as Given[] }],
    before: [],
  })),
};

function put({ book }: ExcelAtWork, grid: readonly (readonly (string | number)[])[]): void {
  const sheet = book.addSheet("Van een ander");
  sheet.write(
    { row: 2, column: 1, rows: grid.length, columns: grid[0]!.length },
    grid.map((row) => row.map((value) => ({ value: value === "" ? null : value }))),
  );
}

test.each([
  ["down", GRID],
  ["across", GRID[0]!.map((_, column) => GRID.map((row) => row[column]!))],
] as const)("a sheet of someone else's with people %s, live", async (_, grid) => {
  await withExcel(async (excel) => {
    put(excel, grid);
    // Nothing on the sheet says which scale it is: that is told.
    expect(await expectHeatmap(excel, OF_GRID, { sources: ["Van een ander"] })).toEqual([
      expect.stringMatching(/^De cijfers op ‘Van een ander’ zijn gelezen als niveaus/u),
    ]);
    const made = await builtHeatmap(excel, { ...LEVEL, sources: ["van een ander"] });
    const sheet = excel.book.sheetByName("Van een ander")!;
    // Bert's Analyseren.
    const at = { row: 4, column: 3 };
    expect(sheet.value(at.row, at.column)).toBe(4);
    sheet.write({ ...at, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    const { rows } = await readHeatmap(made);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [3, 2, "–"],
      ["n.v.t.", 1, 1],
      [0, "–", 2],
    ]);
  });
});

test("scores as texts are read, in values, and the remark says where", async () => {
  await withExcel(async (excel) => {
    const team = teamOf({
      size: 3,
      seed: 53,
      codes: ["1.1", "2.1"],
      raters: ["self", "manager"],
      open: 0,
      notApplicable: 0,
    });
    const placed = await placeScores(excel, team, "Nu");
    const sheet = excel.book.sheetByName("Nu")!;
    const [first] = team.people;
    const row = placed.rowOf(first!, 1);
    const score = first!.now[1]!.scores[0]!;
    sheet.write({ row, column: placed.column, rows: 1, columns: 1 }, [[{ value: `niveau ${score}` }]]);
    const remarks = await expectHeatmap(excel, team, { sources: ["Nu"], live: false });
    expect(remarks).toEqual([
      `Deze heatmap bestaat uit waarden en beweegt niet mee met de scores. De score in F${row + 1} op ‘Nu’ is als tekst ingevuld; laat Controleren die verbeteren en maak de heatmap opnieuw.`,
    ]);
    // What is no score at all counts as empty, and is said.
    sheet.write({ row, column: placed.column, rows: 1, columns: 1 }, [[{ value: "heel goed" }]]);
    const without = withRatings(team, (person) =>
      person !== first
        ? person.now
        : person.now.map((rating, index) =>
            index === 1 ? { ...rating, scores: ["", rating.scores[1]!] } : rating,
          ),
    );
    expect(await expectHeatmap(excel, without, { sources: ["Nu"] })).toEqual([
      "1 cel was geen score en telt als leeg. Controleer de scores om te zien welke.",
    ]);
  });
});
