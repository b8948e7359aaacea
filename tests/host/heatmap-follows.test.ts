/** What happens on the score sheets is seen on a live heatmap at once, or its status says what is not. */
import type { MadeHeatmap } from "../../src/app/action";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { reckoned, type Asked } from "./heatmap-reckoned";
import { readHeatmap } from "./heatmap-seen";
import { onSheet } from "./score-sheets-at-work";
import {
  placeProfiles,
  placeScores,
  teamOf,
  withScore,
  type Given,
  type Placed,
  type Team,
} from "./heatmap-teams";

const ASKED: Asked = { view: "people", measure: "gap", statistic: "median", groupBy: "department" };
const REFRESH = "kies op het lint Compleet › Vernieuwen.";

interface AtWork {
  readonly excel: ExcelAtWork;
  readonly team: Team;
  readonly placed: Placed;
  readonly made: MadeHeatmap;
}

async function withHeatmap(test: (at: AtWork) => Promise<void>): Promise<void> {
  await withExcel(async (excel) => {
    const team = teamOf({ size: 12, seed: 21, twoColleagues: 0.4 });
    await placeProfiles(excel, team);
    const placed = await placeScores(excel, team, "Nu");
    const made = await builtHeatmap(excel, { ...ASKED, sources: ["Nu"] });
    expect(made.live).toBe(true);
    await expectSays({ made }, team);
    await test({ excel, team, placed, made });
  });
}

/** Everything is as reckoned for this team, and it says it is up to date. */
async function expectSays({ made }: Pick<AtWork, "made">, team: Team): Promise<void> {
  const { headers, rows, below, insights, status } = await readHeatmap(made);
  const { people, ratings, ...wanted } = reckoned(team, ASKED, true);
  expect({ headers, rows, below, insights }).toEqual(wanted);
  expect(status).toBe(`Actueel (${people} mensen, ${ratings} beoordelingen)`);
}

async function refreshed({ excel, made }: AtWork): Promise<MadeHeatmap> {
  const outcome = await excel.run("refreshHeatmap", { sheet: made.sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  expect(outcome.result.sheet).toBe(made.sheet);
  return outcome.result;
}

function put({ excel, placed }: AtWork, row: number, column: number, value: Given): void {
  const cell = { row, column, rows: 1, columns: 1 };
  excel.book.sheetByName(placed.sheet)!.write(cell, [[{ value: value === "" ? null : value }]]);
}

test("scores become other ones, n.v.t. or nothing: every number follows", async () => {
  await withHeatmap(async (at) => {
    let { team } = at;
    for (const [person, rating, code, given] of [
      [3, 1, 0, 4],
      [7, 2, 5, 0],
      [11, 1, 14, "n.v.t."],
      [0, 2, 3, ""],
    ] as const) {
      put(at, at.placed.rowOf(at.team.people[person]!, rating), at.placed.column + code, given);
      expect(team.people[person]?.now[rating]?.scores[code]).not.toBe(given);
      team = withScore(team, team.people[person]!, rating, code, given);
      await expectSays(at, team);
    }
    await expectSays({ made: await refreshed(at) }, team);
  });
});

test("the table sorted another way: nothing changes", async () => {
  await withHeatmap(async (at) => {
    const { excel, team, placed } = at;
    const sheet = excel.book.sheetByName(placed.sheet)!;
    const rows = team.people.reduce((sum, { now }) => sum + now.length, 0);
    const area = { row: placed.row, column: 0, rows, columns: placed.column + team.codes.length };
    const body = sheet.values(area);
    // By the rater, and of each rater upside down: no two rows stand where they stood beside each other.
    const sorted = [...body]
      .reverse()
      .sort((a, b) => JSON.stringify(a[4]).localeCompare(JSON.stringify(b[4])));
    expect(sorted).not.toEqual(body);
    sheet.write(
      area,
      sorted.map((row) => row.map((value) => ({ value: value as string | number | null }))),
    );
    await expectSays(at, team);
  });
});

test("a function is taken from the table, or a level that it requires changed", async () => {
  await withHeatmap(async (at) => {
    const { excel, team } = at;
    const sheet = excel.book.sheetByName("Functieprofielen")!;
    const { row } = sheet.tables[0]!.area;
    sheet.write({ row: row + 1, column: 1, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    const [first = "", second = ""] = Object.keys(team.required);
    const lowered = {
      ...team,
      required: { ...team.required, [first]: [1, ...team.required[first]!.slice(1)] },
    };
    await expectSays(at, lowered);
    await onSheet(sheet.name, (own) => own.getRange(`${row + 3}:${row + 3}`).delete("Up"));
    const gone: Team = { ...lowered, required: { ...lowered.required, [second]: [] } };
    await expectSays(at, gone);
    await expectSays({ made: await refreshed(at) }, gone);
  });
});

test("a row is added to the table, and one taken away: the status says so", async () => {
  await withHeatmap(async (at) => {
    const { team, placed, made } = at;
    const scores = team.codes.map((_, index) => (index % 2 === 0 ? 3 : ""));
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem(placed.table);
      rows.add(undefined, [["Nieuw", "900", "Publiekszaken", "Adviseur", "collega", ...scores, "", ""]]);
      await context.sync();
    });
    const was = team.people.reduce((sum, { now }) => sum + now.length, 0);
    const counts = (now: number, before: number): string =>
      `Let op: het aantal beoordelingen op de scorebladen is nu ${now} en was ${before} toen deze heatmap is gemaakt; ${REFRESH}`;
    expect((await readHeatmap(made)).status).toBe(counts(was + 1, was));
    const more: Team = {
      ...team,
      people: [
        ...team.people,
        {
          name: "Nieuw",
          number: "900",
          department: "Publiekszaken",
          profile: "Adviseur",
          now: [{ rater: "colleague", scores }],
          before: [],
        },
      ],
    };
    await expectSays({ made: await refreshed(at) }, more);
    await onSheet(placed.sheet, (own) => own.getRange(`${placed.row + 1}:${placed.row + 3}`).delete("Up"));
    expect((await readHeatmap(made)).status).toBe(counts(was - 2, was + 1));
    const [, ...left] = more.people;
    await expectSays({ made: await refreshed(at) }, { ...more, people: left });
  });
});

test("a person gets another name, or a rating another rater: the status says so", async () => {
  await withHeatmap(async (at) => {
    const { excel, team, placed, made } = at;
    const [first, second] = team.people;
    const sheet = excel.book.sheetByName(placed.sheet)!;
    const one = { columns: 1, rows: 1 };
    for (const rating of [0, 1, 2]) {
      const cell = { row: placed.rowOf(first!, rating), column: 0, ...one };
      sheet.write(cell, [[{ value: "Anders" }]]);
    }
    const lost = (count: number): string =>
      `Let op: aantal beoordelingen dat niet meer is te vinden, door een andere naam of beoordelaar: ${count}; ${REFRESH}`;
    // One's own rating is not looked for in a heatmap of gaps.
    expect((await readHeatmap(made)).status).toBe(lost(2));
    sheet.write({ row: placed.rowOf(second!, 2), column: 4, ...one }, [[{ value: "zelf" }]]);
    expect((await readHeatmap(made)).status).toBe(lost(3));
    const changed: Team = {
      ...team,
      people: team.people.map((person) => {
        if (person === first) return { ...person, name: "Anders" };
        if (person !== second) return person;
        const now = person.now.map((rating, index) =>
          index === 2 ? ({ ...rating, rater: "self" } as const) : rating,
        );
        return { ...person, now };
      }),
    };
    await expectSays({ made: await refreshed(at) }, changed);
  });
});
