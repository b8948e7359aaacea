/** A heatmap of a part: of departments, functions, people; its columns by gap or by score; and what it remembers of that. */
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap, removed } from "./heatmap-at-work";
import { reckoned, type Asked } from "./heatmap-reckoned";
import { readHeatmap, type Said } from "./heatmap-seen";
import { placeProfiles, placeScores, teamOf, type Placed, type Team, type TeamPerson } from "./heatmap-teams";

const CODES = ["1.2", "1.3", "2.1", "3.4", "4.3"];
const DEPARTMENTS = ["Burgerzaken", "KCC", "Jan's team; oost"];

interface AtWork {
  readonly excel: ExcelAtWork;
  readonly team: Team;
  readonly placed: Placed;
}

async function withTeam(test: (at: AtWork) => Promise<void>, team = anyTeam(7)): Promise<void> {
  await withExcel(async (excel) => {
    await placeProfiles(excel, team);
    await placeScores(excel, team, "Eerder", "before");
    await test({ excel, team, placed: await placeScores(excel, team, "Nu") });
  });
}

function anyTeam(seed: number): Team {
  return teamOf({ size: 22, seed, codes: CODES, departments: DEPARTMENTS, namesakes: false });
}

const part = (team: Team, isIn: (person: TeamPerson) => boolean): Team => ({
  ...team,
  people: team.people.filter(isIn),
});

/** Asked live and of values: both say what is reckoned of these people, and how many of all they are. */
async function expectPart(
  { excel, team }: AtWork,
  asked: Asked,
  choice: Pick<BuildHeatmapArguments, "departments" | "functions" | "people">,
  of: Team,
): Promise<void> {
  const { people, ratings, ...wanted } = reckoned(of, asked, true);
  for (const live of [true, false]) {
    const made = await builtHeatmap(excel, {
      ...{ ...asked, ...choice, sources: ["Nu"], live },
      ...(asked.measure === "change" ? { baseline: "Eerder" } : {}),
    });
    const { headers, rows, below, insights, status, explanation } = await readHeatmap(made);
    expect({ asked, choice, live, headers, rows, below, insights }).toEqual({
      asked,
      choice,
      live,
      ...wanted,
    });
    expect(made.live).toBe(live);
    expect(status).toContain(`(${people} van ${team.people.length} mensen, ${ratings} beoordelingen)`);
    expect(explanation).toContain(`${people} van de ${team.people.length} mensen op de scorebladen`);
    await removed(excel, made);
  }
}

test("of departments, functions and people: live and of values, in each view and measure, what is reckoned of them", async () => {
  await withTeam(async (at) => {
    const { team } = at;
    const views: readonly Pick<Asked, "view" | "groupBy">[] = [
      { view: "people", groupBy: "department" },
      { view: "groups", groupBy: "profile" },
      { view: "clusters" },
    ];
    const some = team.people.filter((_, index) => index % 3 !== 0).map(({ name }) => name);
    for (const [index, measure] of (["level", "gap", "difference", "change"] as const).entries()) {
      const view = views[index % views.length]!;
      const asked = { ...view, measure };
      const two = ["KCC", "Jan's team; oost"];
      await expectPart(
        at,
        asked,
        { departments: two },
        part(team, ({ department = "" }) => two.includes(department)),
      );
      await expectPart(
        at,
        asked,
        { departments: ["burgerzaken ", "Zonder afdeling"], functions: ["Adviseur", "=Jurist"] },
        part(
          team,
          ({ department = "Burgerzaken", profile = "" }) =>
            department === "Burgerzaken" && ["Adviseur", "=Jurist"].includes(profile),
        ),
      );
      await expectPart(
        at,
        asked,
        { people: some },
        part(team, ({ name }) => some.includes(name)),
      );
    }
  });
});

test("columns by gap and by score: the largest first, ties as in the framework; live as of values", async () => {
  await withTeam(async ({ excel }) => {
    for (const view of ["people", "groups", "clusters"] as const) {
      for (const [measure, order] of [
        ["level", "gap"],
        ["level", "score"],
        ["gap", "gap"],
        ["gap", "score"],
        ["difference", "score"],
        ["change", "score"],
      ] as const) {
        const args = {
          ...{ view, measure, order, sources: ["Nu"], statistic: "mean" as const },
          ...(measure === "change" ? { baseline: "Eerder" } : {}),
        };
        const made = await builtHeatmap(excel, args);
        const said = await readHeatmap(made);
        const values = await builtHeatmap(excel, { ...args, live: false });
        const frozen = await readHeatmap(values);
        const words = { gap: "grootste tekort eerst", score: "hoogste score eerst" }[order];
        expect(said.explanation).toContain(
          `op volgorde: ${words}, zoals dat was toen de heatmap is gemaakt.`,
        );
        expect({ ...said, status: "", explanation: "" }).toEqual({ ...frozen, status: "", explanation: "" });
        expect(values.columns).toEqual(made.columns);
        expect([...made.columns].sort()).toEqual(view === "clusters" ? ["1", "2", "3", "4"] : CODES);
        const plain = await builtHeatmap(excel, { ...args, order: "framework" });
        // The same columns, each with what it had.
        expect(byHeader(await readHeatmap(plain))).toEqual(byHeader(said));
        const keys =
          order === "score"
            ? said.below["Gemiddelde"]!.map((value) => -Number(value))
            : await shortages(excel, args);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        keys.forEach((key, index) => {
          if (key === keys[index + 1]) expect(made.columns[index]! < made.columns[index + 1]!).toBe(true);
        });
        for (const one of [made, values, plain]) await removed(excel, one);
      }
    }
  });
});

function byHeader({
  headers,
  rows,
}: Awaited<ReturnType<typeof readHeatmap>>): Record<string, readonly Said[]> {
  return Object.fromEntries(
    headers.map((header, column) => [header, rows.map(({ cells }) => cells[column]!)]),
  );
}

/** What everyone together is short of, in the order of these columns. */
async function shortages(excel: ExcelAtWork, args: BuildHeatmapArguments): Promise<readonly number[]> {
  const gaps = await builtHeatmap(excel, {
    ...args,
    view: args.view === "clusters" ? "clusters" : "people",
    measure: "gap",
  });
  const { rows } = await readHeatmap(gaps);
  await removed(excel, gaps);
  return gaps.columns.map((_, column) =>
    rows.reduce((sum, { cells }) => sum + Math.min(0, Number(cells[column]) || 0), 0),
  );
}

test("by gap is refused where nothing is required, and where the measure has to do with another", async () => {
  await withExcel(async (excel) => {
    await placeScores(excel, anyTeam(3), "Nu");
    const args = { view: "people", order: "gap", sources: ["Nu"] } as const;
    expect(await excel.run("buildHeatmap", { ...args, measure: "level" })).toMatchObject({
      error: { code: "noProfiles" },
    });
    expect(await excel.run("buildHeatmap", { ...args, measure: "difference" })).toMatchObject({
      error: { code: "invalidArgument", message: expect.stringContaining("‘order’") },
    });
  });
});

test("of two people of one name, one is chosen by the number, and formulas find that one", async () => {
  const [first, second, ...rest] = anyTeam(9).people;
  const namesakes = [
    { ...first!, name: "Jan Jansen", number: "11", department: "KCC" },
    { ...second!, name: "Jan Jansen", number: "12", department: "Burgerzaken" },
  ];
  const team = { ...anyTeam(9), people: [...rest, ...namesakes] };
  await withTeam(async ({ excel }) => {
    const args = { view: "people", measure: "level", sources: ["Nu"] } as const;
    expect(await excel.run("buildHeatmap", { ...args, people: ["jan jansen"] })).toMatchObject({
      error: {
        code: "unknownChoice",
        message: expect.stringContaining("‘Jan Jansen (11)’ of ‘Jan Jansen (12)’"),
      },
    });
    const both = await readHeatmap(await builtHeatmap(excel, args));
    for (const label of ["Jan Jansen (11)", "Jan Jansen (12)"]) {
      const made = await builtHeatmap(excel, { ...args, people: [label] });
      expect(made.live).toBe(true);
      const { rows } = await readHeatmap(made);
      expect(rows).toEqual(both.rows.filter((row) => row.label === label));
    }
    // By department too: the other is not in it, and is on the sheet.
    const { rows } = await readHeatmap(await builtHeatmap(excel, { ...args, departments: ["Burgerzaken"] }));
    expect(rows).toEqual(both.rows.filter((row) => rows.some(({ label }) => label === row.label)));
    expect(rows.map(({ label }) => label)).toContain("Jan Jansen (12)");
  }, team);
});

describe("made anew", () => {
  const refreshed = async (excel: ExcelAtWork, { sheet }: MadeHeatmap) => {
    const outcome = await excel.run("refreshHeatmap", { sheet });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return { made: outcome.result, said: await readHeatmap(outcome.result) };
  };

  test("whoever came to a chosen department is in it; what is chosen is kept, without a name", async () => {
    await withTeam(async ({ excel, team, placed }) => {
      const { book } = excel;
      const names = team.people.filter(({ department }) => department === "KCC").map(({ name }) => name);
      const args = { view: "people", measure: "level", sources: ["Nu"] } as const;
      const made = await builtHeatmap(excel, { ...args, departments: ["KCC"], people: undefined });
      expect([...made.rows].sort()).toEqual([...names].sort());
      const other = team.people.find(({ department }) => department === "Burgerzaken")!;
      const sheet = book.sheetByName("Nu")!;
      const [row, headers] = [placed.rowOf(other, 0), placed.row - 1];
      const column = Array.from({ length: 12 }, (_, at) => at).find(
        (at) => sheet.value(headers, at) === "Afdeling",
      )!;
      for (const rating of other.now.keys()) {
        sheet.write({ row: row + rating, column, rows: 1, columns: 1 }, [[{ value: "KCC" }]]);
      }
      const again = await refreshed(excel, made);
      expect([...again.made.rows].sort()).toEqual([...names, other.name].sort());
      expect(again.said.status).toContain(`(${names.length + 1} van 22 mensen`);
      expect(again.said.origin[0]).toBe("alleen KCC");
    });
  });

  test("a chosen person who is gone is said, a department too; of nobody it is refused and nothing changes", async () => {
    await withTeam(async ({ excel, team, placed }) => {
      const { book } = excel;
      const people = team.people.slice(14, 20);
      const args = { view: "people", measure: "level", sources: ["Nu"] } as const;
      const made = await builtHeatmap(excel, { ...args, people: people.map(({ name }) => name) });
      const mark = book.sheetByName(made.sheet)!.customProperties.get(MARKER_KEY)!;
      for (const { name } of people) expect(decodeURIComponent(mark)).not.toContain(name);
      const of = await builtHeatmap(excel, { ...args, departments: ["KCC", "Burgerzaken"] });
      const sheet = book.sheetByName("Nu")!;
      const rename = (person: TeamPerson, name: string): void => {
        for (const rating of person.now.keys()) {
          sheet.write({ row: placed.rowOf(person, rating), column: 0, rows: 1, columns: 1 }, [
            [{ value: name }],
          ]);
        }
      };
      rename(people[0]!, "Iemand Anders");
      const again = await refreshed(excel, made);
      expect(again.made.rows).toHaveLength(5);
      expect(again.made.remarks.join()).toContain("1 van de gekozen mensen is niet meer gevonden");
      const column = Array.from({ length: 12 }, (_, at) => at).find(
        (at) => sheet.value(placed.row - 1, at) === "Afdeling",
      )!;
      for (const person of team.people.filter(({ department }) => department === "KCC")) {
        for (const rating of person.now.keys()) {
          const cell = { row: placed.rowOf(person, rating), column, rows: 1, columns: 1 };
          sheet.write(cell, [[{ value: "Dienstverlening" }]]);
        }
      }
      const less = await refreshed(excel, of);
      expect(less.made.remarks.join()).toContain(
        "De gekozen afdeling ‘KCC’ staat niet meer op de scorebladen.",
      );
      for (const person of people) rename(person, `Ander ${person.name}`);
      expect(await excel.run("refreshHeatmap", { sheet: made.sheet })).toMatchObject({
        ok: false,
        error: { code: "nobodyChosen" },
      });
      expect((await readHeatmap(again.made)).rows).toHaveLength(5);
    });
  });

  test("an empty choice is refused, and a competency that is not there names the nearest", async () => {
    await withTeam(async ({ excel }) => {
      const args = { view: "people", measure: "level", sources: ["Nu"] } as const;
      for (const name of ["departments", "functions", "people", "competencies"] as const) {
        expect(await excel.run("buildHeatmap", { ...args, [name]: [] })).toMatchObject({
          error: { code: "nothingChosen" },
        });
      }
      expect(await excel.run("buildHeatmap", { ...args, competencies: ["Analiseren"] })).toMatchObject({
        error: { code: "unknownCompetency", message: expect.stringContaining("Bedoelde u Analyseren?") },
      });
      const made = await builtHeatmap(excel, { ...args, competencies: ["Analyseren", "2.1"] });
      const { origin, explanation } = await readHeatmap(made);
      expect(origin[0]).toBe("2 van 5 competenties");
      expect(explanation).toContain("Een deel: 2 van de 5 competenties die zijn gescoord.");
    });
  });
});
