/** Several moments side by side: every number against a reckoning of the test's own, in formulas and in values. */
import { momentIn } from "../../src/app/reading/moment-date";
import type { ActionMap } from "../../src/app/action";
import type { ComparedMomentsMade } from "../../src/app/team-action";
import { libreOffice } from "../../tools/check-libreoffice/recalculate";
import { changed } from "../../tools/check-libreoffice/change";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import { formulaSeenFrom } from "embedded-excel/cells";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import {
  chances,
  placeScores,
  teamOf,
  withRatings,
  withScore,
  type Given,
  type Placed,
  type Team,
  type TeamPerson,
} from "./heatmap-teams";

type CompareMomentsArguments = ActionMap["compareMoments"]["args"];

const SHEETS = ["Scores 2024", "Scores maart 2025", "Scores 1-3-2026"] as const;

/** The middle of the numbers, by another road than the add-in's: the mean of what is left when both ends are taken off. */
function middle(numbers: readonly number[]): number | undefined {
  let rest = [...numbers].sort((a, b) => a - b);
  while (rest.length > 2) rest = rest.slice(1, -1);
  return rest.length === 0 ? undefined : rest.reduce((sum, each) => sum + each, 0) / rest.length;
}

/** What somebody has of one competency: of others, not of themselves. */
function levelOf(person: TeamPerson | undefined, code: number): number | undefined {
  const given = (person?.now ?? []).filter(({ rater }) => rater !== "self").map(({ scores }) => scores[code]);
  return middle(given.filter((score): score is number => typeof score === "number"));
}

/** The same people three times, one after another with a few who are not there yet, or not any more. */
function threeTeams(size: number, seed: number, codes?: readonly string[]): readonly Team[] {
  const chance = chances(seed);
  const team = teamOf({ size, seed, raters: ["manager"], twoColleagues: 0, ...(codes ? { codes } : {}) });
  const again = (): Team => {
    const moved = withRatings(team, ({ now }) =>
      now.map(({ rater, scores }) => ({
        rater,
        scores: scores.map((score): Given => {
          const at = chance();
          if (typeof score !== "number") return at < 0.5 ? score : Math.floor(at * 4);
          return at < 0.1 ? "" : Math.max(0, Math.min(4, score + Math.round((at - 0.4) * 3)));
        }),
      })),
    );
    return { ...moved, people: moved.people.filter((_, index) => size < 4 || (index + seed) % 5 !== 2) };
  };
  return [team, again(), again()];
}

interface Reckoned {
  readonly everyone: readonly (readonly [number | "–", number])[][];
  readonly same: readonly (readonly [number | "–", number])[][];
}

const keyOf = ({ name, number = "" }: TeamPerson): string => `${name}\n${number}`;

function reckoned(teams: readonly Team[]): Reckoned {
  const [first] = teams;
  const all = [...new Map(teams.flatMap(({ people }) => people.map((one) => [keyOf(one), one]))).keys()];
  const level = (team: Team, key: string, code: number): number | undefined =>
    levelOf(
      team.people.find((one) => keyOf(one) === key),
      code,
    );
  const told = (numbers: readonly (number | undefined)[]): readonly [number | "–", number] => {
    const own = numbers.filter((each) => each !== undefined);
    return [middle(own) ?? "–", own.length];
  };
  return {
    everyone: first!.codes.map((_, code) =>
      teams.map((team) => told(all.map((key) => level(team, key, code)))),
    ),
    same: first!.codes.map((_, code) =>
      teams.map((team) =>
        told(
          all
            .filter((key) => teams.every((each) => level(each, key, code) !== undefined))
            .map((key) => level(team, key, code)),
        ),
      ),
    ),
  };
}

async function place(excel: ExcelAtWork, teams: readonly Team[]): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const [index, team] of teams.entries()) placed.push(await placeScores(excel, team, SHEETS[index]!));
  return placed;
}

async function compared(
  { run }: ExcelAtWork,
  args: CompareMomentsArguments = {},
): Promise<ComparedMomentsMade> {
  const outcome = await run("compareMoments", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

type Cells = (row: number, column: number) => unknown;

/** Pairs of a median and a number, a moment beside the other; a column between them where there is a break. */
function pairs(cellsAt: Cells, address: string, moments: number): [unknown, unknown][][] {
  const area = parseArea(address)!;
  const gaps = area.columns - 2 * moments;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: moments }, (__, moment): [unknown, unknown] => {
      const column = area.column + 2 * moment + (gaps > 0 && moment === moments - 1 ? gaps : 0);
      return [cellsAt(area.row + row, column), cellsAt(area.row + row, column + 1)];
    }),
  );
}

function close(told: [unknown, unknown][][], wanted: Reckoned["same"]): void {
  expect(told.length).toBe(wanted.length);
  wanted.forEach((row, index) =>
    row.forEach(([median, count], moment) => {
      const [own, n] = told[index]![moment]!;
      expect(Number(n)).toBe(count);
      if (median === "–") expect(own).toBe("–");
      else expect(Number(own)).toBeCloseTo(median, 9);
    }),
  );
}

test.each([
  [1, 3],
  [5, 4],
  [12, 7],
  [200, 2],
])("%i people, in formulas and in values", async (size, seed) => {
  const teams = threeTeams(size, seed, size > 100 ? ["1.1", "2.3", "4.3"] : undefined);
  const wanted = reckoned(teams);
  await withExcel(async (excel) => {
    await place(excel, teams);
    for (const live of [true, false]) {
      const made = await compared(excel, { live });
      expect(made.live).toBe(live);
      expect(made.moments).toEqual(["2024", "maart 2025", "1-3-2026"]);
      const sheet = excel.book.sheetByName(made.sheet)!;
      const at: Cells = (row, column) => sheet.value(row, column);
      close(pairs(at, made.cells, 3), wanted.same);
      close(pairs(at, made.everyone, 3), wanted.everyone);
      // Of each person the first, the last and the change.
      const people = excel.book.sheetByName(made.people)!;
      const rows = new Map<string, number>();
      for (const { row, column, cell } of people.cells.all())
        if (column === 0 && typeof cell.value === "string") rows.set(cell.value, row);
      const codes = teams[0]!.codes;
      const all = new Map(teams.flatMap((team) => team.people.map((one) => [keyOf(one), one] as const)));
      let seen = 0;
      for (const [key, { name, number }] of all) {
        const row = rows.get(name) ?? rows.get(`${name} (${number})`);
        if (row === undefined) throw new Error(`${name} is not there`);
        codes.forEach((_, code) => {
          const levels = teams.flatMap((team) => {
            const level = levelOf(
              team.people.find((one) => keyOf(one) === key),
              code,
            );
            return level === undefined ? [] : [level];
          });
          const change = levels.length > 1 ? levels.at(-1)! - levels[0]! : "–";
          const told = [0, 1, 2].map((block) => people.value(row, 3 + block * codes.length + code));
          expect({ name, code, told }).toEqual({
            ...{ name, code },
            told: [change, levels[0] ?? "–", levels.at(-1) ?? "–"],
          });
          seen++;
        });
      }
      expect(seen).toBe(all.size * codes.length);
    }
  });
});

test.each([
  [["1.1"], 1],
  [undefined, 2],
])("the chart is not torn by the end of a page: competencies %j on %i", async (competencies, pages) => {
  const teams = threeTeams(5, 4);
  await withExcel(async (excel) => {
    await place(excel, teams);
    const made = await compared(excel, competencies ? { competencies } : {});
    const areas = excel.book.sheetByName(made.sheet)!.pageLayout.printAreas ?? [];
    expect(Math.max(1, areas.length)).toBe(pages);
    const everyone = parseArea(made.everyone)!;
    // The second page begins below the last table, and above the cell in which the competency is chosen.
    if (pages > 1) expect(areas[1]!.row).toBe(everyone.row + everyone.rows);
  });
});

test("the sheet by person may be sorted: numbers go along with the name", async () => {
  const teams = threeTeams(5, 4, ["1.1", "1.2"]);
  await withExcel(async (excel) => {
    await place(excel, teams);
    const made = await compared(excel);
    const sheet = excel.book.sheetByName(made.people)!;
    const names = [...sheet.cells.all()].filter(
      ({ column, cell }) =>
        column === 0 && teams.some(({ people }) => people.some(({ name }) => name === cell.value)),
    );
    const first = names[0]!.row;
    const area = { row: first, column: 0, rows: names.length, columns: 3 + 3 * 2 };
    const before = sheet.values(area);
    expect(new Set(before.map((row) => JSON.stringify(row.slice(3)))).size).toBeGreaterThan(1);
    // As Excel sorts: what is relative in a formula moves along with its row.
    const inputs = sheet.map(area, (cell) => ({ value: cell?.value ?? null, formula: cell?.formula?.text }));
    sheet.write(
      area,
      inputs.map((_, row) => {
        const from = inputs.length - 1 - row;
        return inputs[from]!.map(({ value, formula }, column) =>
          formula === undefined
            ? { value }
            : {
                formula: formulaSeenFrom(
                  formula,
                  { row: first + from, column },
                  { row: first + row, column },
                ),
              },
        );
      }),
    );
    expect(sheet.values(area)).toEqual([...before].reverse());
  });
});

(libreOffice() ? test : test.skip)(
  "LibreOffice says the same, also after one score was changed",
  async () => {
    const teams = threeTeams(12, 7, ["1.1", "1.2", "2.1"]);
    await withExcel(async (excel) => {
      const placed = await place(excel, teams);
      const made = await compared(excel);
      const last = teams[2]!;
      const person = last.people.find(({ now }) => now[0]!.scores[0] !== 4 && now[0]!.scores[0] !== "")!;
      const { row, column } = { row: placed[2]!.rowOf(person, 0), column: placed[2]!.column };
      const file = await excel.book.save();
      const before = await changed(file, []);
      const after = await changed(file, [{ sheet: SHEETS[2], cell: cellAddress(row, column), value: 4 }]);
      const later = [teams[0]!, teams[1]!, withScore(last, person, 0, 0, 4)];
      for (const [book, wanted] of [
        [before, reckoned(teams)],
        [after, reckoned(later)],
      ] as const) {
        const cells = book.get(made.sheet)!;
        const at: Cells = (r, c) => cells[r]?.[c] ?? "";
        close(pairs(at, made.cells, 3), wanted.same);
        close(pairs(at, made.everyone, 3), wanted.everyone);
      }
      expect(reckoned(later)).not.toEqual(reckoned(teams));
    });
  },
);

test("other raters break the line, and so does a framework that is said to be another", async () => {
  await withExcel(async (excel) => {
    const team = teamOf({ size: 5, seed: 4, raters: ["manager"], codes: ["1.1"], open: 0, twoColleagues: 0 });
    const colleagues = withRatings(team, ({ now }) => now.map((one) => ({ ...one, rater: "colleague" })));
    await place(excel, [team, team, colleagues]);
    const made = await compared(excel);
    expect(made.breaks).toEqual(["1-3-2026"]);
    const [chart] = excel.book.sheetByName(made.sheet)!.charts;
    expect(chart).toBeDefined();
    const other = await compared(excel, {
      moments: [{ sheet: SHEETS[0] }, { sheet: SHEETS[1], otherFramework: true }],
    });
    expect(other.breaks).toEqual(["maart 2025"]);
    const texts = [...excel.book.sheetByName(made.sheet)!.cells.all()].map(({ cell }) =>
      JSON.stringify(cell.value),
    );
    expect(texts).toContain(
      '"Breuk tussen maart 2025 en 1-3-2026: andere beoordelaars (leidinggevende, daarna collega)."',
    );
  });
});

test("in an English Excel the sheets are in English, and are known as what they are", async () => {
  await withExcel(
    async (excel) => {
      await place(excel, threeTeams(5, 4, ["1.1"]));
      const made = await compared(excel);
      expect([made.sheet, made.people]).toEqual(["Over time", "Over time by person"]);
      const outcome = await excel.run("checkScores", { sheets: [made.sheet] });
      // No scores stand on it.
      expect(outcome.ok && outcome.result.sheets.map(({ people }) => people)).toEqual([0]);
    },
    { locale: "en-US" },
  );
});

test("what is not of a moment, or of one moment only, is asked", async () => {
  await withExcel(async (excel) => {
    const [team] = threeTeams(5, 4, ["1.1"]);
    await placeScores(excel, team!, "Scores");
    await placeScores(excel, team!, "Scores 2024");
    const refused = async (args: object): Promise<string | undefined> => {
      const outcome = await excel.run("compareMoments", args);
      return outcome.ok ? undefined : outcome.error.code;
    };
    expect(await refused({})).toBe("fewMoments");
    expect(await refused({ moments: [{ sheet: "Scores" }, { sheet: "Scores 2024" }] })).toBe("momentUndated");
    expect(await refused({ moments: [{ sheet: "Nergens", date: "2024" }] })).toBe("sheetNotFound");
    const moments = [{ sheet: "Scores", date: "Q3 2023" }, { sheet: "Scores 2024" }];
    expect((await compared(excel, { moments })).moments).toEqual(["q3 2023", "2024"]);
  });
});

test.each([
  ["Teamscores 1-3-2026", "1-3-2026"],
  ["Scores 2026-03-01", "1-3-2026"],
  ["Team Oost maart 2026", "maart 2026"],
  ["Najaar 2025", "najaar 2025"],
  ["2025 Q4", "2025 q4"],
  ["Scores 2024 (definitief)", "2024"],
  ["Scores 20245", undefined],
  ["Teamscores", undefined],
])("the moment in %s", (text, label) => {
  expect(momentIn(text)?.label).toBe(label);
});
