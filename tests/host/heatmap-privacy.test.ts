/** What a heatmap for others' eyes gives away: everything in its file is read. */
import { FilePackage } from "embedded-excel/files";
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";
import { markerOn, withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { reckoned } from "./heatmap-reckoned";
import { readHeatmap, type SaidHeatmap } from "./heatmap-seen";
import type { Kind } from "./fractions";
import { possible } from "./heatmap-solver";
import {
  chances,
  placeProfiles,
  placeScores,
  teamOf,
  type Given,
  type GivenRating,
  type Team,
  type TeamPerson,
} from "./heatmap-teams";
import { withoutChance } from "./without-chance";

const CODES = ["1.1", "2.2", "4.3"];

/** Names and numbers that are nowhere else, so that they can be searched for. */
function marked(team: Team): Team {
  const people = team.people.map((person, index) => ({
    ...person,
    name: `Quirinus${index}xz`,
    number: `PN77${index}`,
  }));
  return { ...team, people };
}

async function shared({ run }: ExcelAtWork, sheet?: string): Promise<MadeHeatmap> {
  const outcome = await run("shareHeatmap", sheet === undefined ? {} : { sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Takes away what is remembered of versions. */
function forget({ book }: ExcelAtWork): void {
  for (const sheet of [...book.sheets]) if (sheet.name.startsWith("Eerder gedeeld")) book.removeSheet(sheet);
}

/** Every part of the file, after all sheets but one were removed. */
async function partsAlone({ book }: ExcelAtWork, sheet: string): Promise<ReadonlyMap<string, string>> {
  for (const other of [...book.sheets]) if (other.name !== sheet) book.removeSheet(other);
  const file = await FilePackage.read(await book.save());
  // Custom properties are in UTF-16.
  return new Map(file.paths().map((path) => [path, (file.text(path) ?? "").replaceAll("\0", "")]));
}

/** Everything that could lead to someone: of people, of the sheets they stand on, of how the heatmap was made. */
function tracesOf(team: Team, sheets: readonly string[], more: readonly string[]): readonly string[] {
  return [...team.people.flatMap(({ name, number = "" }) => [name, number]), ...sheets, ...more];
}

const SHARED: readonly BuildHeatmapArguments[] = [
  { view: "people", measure: "level", chart: "bars" },
  { view: "people", measure: "gap", groupBy: "department", live: false },
  { view: "people", measure: "difference", groupBy: "profile", chart: "radar" },
  { view: "clusters", measure: "level", statistic: "mean" },
  { view: "groups", measure: "level", groupBy: "department", minimumGroup: 4, chart: "bars" },
  { view: "groups", measure: "gap", groupBy: "profile", minimumGroup: 6 },
];

test.each(SHARED)("a share version of %j leads to nobody", async (args) => {
  await withExcel(async (excel) => {
    const team = marked(
      teamOf({
        size: 20,
        seed: 41,
        codes: CODES,
        departments: ["Noord", "Zuid", "Oost"],
        raters: ["self", "manager"],
        twoColleagues: 0,
      }),
    );
    await placeProfiles(excel, team);
    const { table } = await placeScores(excel, team, "Bron van scores");
    const made = await builtHeatmap(excel, {
      ...args,
      sources: ["Bron van scores"],
      sheetName: "Voor intern",
    });
    const version = await shared(excel, made.sheet);
    expect(version.live).toBe(false);
    expect(version.along).toEqual([]);
    const link = linkOf(excel, made);
    // Its own id is on it, as on every sheet that Excel saves.
    const ids = excel.book.sheets.filter(({ name }) => name !== version.sheet).map(({ id }) => id);
    const names = excel.book.sheets.map(({ name }) => name).filter((name) => name !== version.sheet);
    expect(names).toContain("Functieprofielen");
    const parts = await partsAlone(excel, version.sheet);
    const traces = tracesOf(team, names, [...ids, table, link, "Adviseur", "externalLink"]);
    for (const [path, text] of parts) {
      for (const trace of traces) {
        // The functions are what the rows are, there.
        if (trace === "Adviseur" && args.groupBy === "profile" && args.view === "groups") continue;
        expect({ path, trace, found: text.includes(trace) }).toEqual({ path, trace, found: false });
      }
    }
    const sheets = [...parts.keys()].filter((path) => path.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(1);
    const own = parts.get(sheets[0]!)!;
    expect(own).not.toMatch(/<f[ >]/u);
    expect(own).not.toMatch(/<hyperlink/u);
    expect([...parts.keys()].filter((path) => /externalLink|comments|tables\//u.test(path))).toEqual([]);
    // The workbook's own lists have names still; nothing on the sheet looks at them.
    for (const [, name = ""] of (parts.get("xl/workbook.xml") ?? "").matchAll(
      /<definedName name="([^"]*)"/gu,
    )) {
      expect(name).toMatch(/^(?:Compleet_|_xlnm\.Print_)/u);
    }
    const properties = [...excel.book.sheetByName(version.sheet)!.customProperties.values()].join();
    expect(properties).not.toMatch(/sources|groupBy|raters|link|competencies/u);
  });
});

function linkOf({ book }: ExcelAtWork, { sheetId }: MadeHeatmap): string {
  const { link } = markerOn(book.sheetById(sheetId)!, "heatmap")!;
  expect(link).toMatch(/^[0-9a-f]{16}$/u);
  return link;
}

test("no row of a share version is a person's: each column has its own scores, from high to low", async () => {
  await withExcel(async (excel) => {
    const team = marked(teamOf({ size: 30, seed: 42, codes: CODES, twoColleagues: 0, raters: ["manager"] }));
    await placeScores(excel, team, "Nu");
    const made = await builtHeatmap(excel, { view: "people", measure: "level", sources: ["Nu"] });
    const version = await shared(excel, made.sheet);
    const { rows, explanation } = await readHeatmap(version);
    CODES.forEach((_, code) => {
      const scores = team.people.map(({ now }) => now[0]!.scores[code]!);
      const numbers = scores.filter((score) => typeof score === "number").sort((a, b) => b - a);
      const without = scores.filter((score) => score === "n.v.t.");
      const open = scores.filter((score) => score === "").map(() => "–");
      expect(rows.map(({ cells }) => cells[code])).toEqual([...numbers, ...without, ...open]);
    });
    expect(rows.map(({ label, beside }) => [label, beside])).toEqual(
      rows.map((_, index) => [String(index + 1), {}]),
    );
    expect(explanation).toContain("een rij is niet van één persoon");
    // The same again says the same, and is remembered once.
    expect((await readHeatmap(await shared(excel, made.sheet))).rows).toEqual(rows);
    const memories = excel.book.sheets.filter(({ name }) => name.startsWith("Eerder gedeeld"));
    expect(memories.map(({ visibility }) => visibility)).toEqual(["hidden"]);
    expect(version.along).toEqual([]);
  });
});

/** A team in groups of all sizes; one rater each, whole levels. */
function groupedTeam(seed: number): {
  readonly team: Team;
  readonly minimum: number;
  readonly statistic: Kind;
} {
  const chance = chances(seed);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  const sizes = Array.from({ length: 2 + Math.floor(chance() * 4) }, () => 1 + Math.floor(chance() * 7));
  const base = marked(
    teamOf({
      size: sizes.reduce((sum, size) => sum + size, 0),
      seed,
      codes: CODES,
      raters: ["manager"],
      open: 0.15,
      notApplicable: 0.05,
    }),
  );
  const groups = sizes.flatMap((size, index) => Array.from({ length: size }, () => `Groep ${index}`));
  const byFunction = chance() < 0.5;
  const people = base.people.map((person, index): TeamPerson => {
    const department = groups[index]!;
    // Where each group has a function of its own, its required levels are its own too.
    const profile = byFunction
      ? Object.keys(base.required)[Number(department.at(-1)) % 3]!
      : (person.profile ?? "Adviseur");
    return { ...person, department, profile };
  });
  return {
    team: { ...base, people },
    minimum: among([3, 5]),
    statistic: among(["median", "mean", "min", "max"]),
  };
}

interface Column {
  readonly said: SaidHeatmap;
  readonly team: Team;
  readonly code: number;
  readonly measure: "level" | "gap";
}

/** The number that a person has in a column; undefined for none. */
function numberOf({ team, code, measure }: Column, person: TeamPerson): number | undefined {
  const given: Given = person.now[0]!.scores[code]!;
  const needed = requiredOf({ team, code }, person);
  if (typeof given !== "number") return undefined;
  return measure === "level" ? given : needed === undefined ? undefined : given - needed;
}

function requiredOf(
  { team, code }: Pick<Column, "team" | "code">,
  { profile = "" }: TeamPerson,
): number | undefined {
  return team.required[profile]?.[code] || undefined;
}

/** For each small group, all statistics that it can have as far as a reader can tell. */
function deduced(column: Column, minimum: number, kind: Kind): readonly (readonly number[])[] {
  const { said, team, code, measure } = column;
  const [first] = Object.values(said.below);
  if (first?.[code] === "x") return [];
  // Of whom nothing is shown has no row.
  const isSecret = ({ department }: TeamPerson): boolean =>
    (said.rows.find(({ label }) => label === department)?.cells[code] ?? "x") === "x";
  const all = team.people.filter((person) => numberOf(column, person) !== undefined);
  // Gaps of whom too few in the group have the same required are in no figure of a version for sharing.
  const scored = all.filter(
    (person) =>
      measure !== "gap" ||
      all.filter(
        (other) =>
          other.department === person.department && requiredOf(column, other) === requiredOf(column, person),
      ).length >= minimum,
  );
  const atLevel = (person: TeamPerson): boolean => {
    const needed = requiredOf(column, person);
    return needed !== undefined && (person.now[0]!.scores[code] as number) >= needed;
  };
  const [, told] =
    /^(\d+) van/u.exec(String(said.below["Op of boven het vereiste niveau"]?.[code] ?? "")) ?? [];
  const secret = scored.filter(isSecret);
  const published = {
    together: secret.map((person) => numberOf(column, person)!),
    people: secret.map((person) => {
      const needed = measure === "gap" ? 0 : requiredOf(column, person);
      return { group: person.department!, ...(needed === undefined ? {} : { required: needed }) };
    }),
    ...(told === undefined
      ? {}
      : { atLevel: Number(told) - scored.filter((person) => !isSecret(person) && atLevel(person)).length }),
    statistic: kind,
  };
  const groups = [...new Set(secret.map(({ department }) => department!))];
  const size = (group: string): number => secret.filter(({ department }) => department === group).length;
  return groups.filter((group) => size(group) < minimum).map((group) => possible(published, group));
}

test("who knows all that is published, and more, cannot tell what a small group has", async () => {
  let secrets = 0;
  for (let seed = 1; seed <= 26; seed++) {
    await withExcel(async (excel) => {
      const { team, minimum, statistic } = groupedTeam(seed);
      if (team.people.length < minimum) return;
      await placeProfiles(excel, team);
      await placeScores(excel, team, "Nu");
      for (const measure of ["level", "gap"] as const) {
        const args = { view: "groups", measure, statistic, minimumGroup: minimum, sources: ["Nu"] } as const;
        const made = await builtHeatmap(excel, args);
        // What was shared before is another test's.
        forget(excel);
        const outcome = await excel.run("shareHeatmap", { sheet: made.sheet });
        if (!outcome.ok) expect(outcome.error.code).toBe("nothingToShare");
        if (!outcome.ok) continue;
        const said = await readHeatmap(outcome.result);
        CODES.forEach((_, code) => {
          for (const ways of deduced({ said, team, code, measure }, minimum, statistic)) {
            secrets++;
            expect({ seed, code, measure, ways: ways.length }).not.toMatchObject({ ways: 1 });
          }
        });
      }
    });
  }
  expect(secrets).toBeGreaterThan(60);
});

test("how the secret scores are divided over the groups changes nothing in the file", async () => {
  let compared = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const { team, minimum, statistic } = groupedTeam(seed);
    const args = { view: "groups", measure: "level", statistic, minimumGroup: minimum } as const;
    const files: ReadonlyMap<string, string>[] = [];
    let swapped: Team | undefined;
    for (const own of [team, undefined]) {
      await withExcel(async (excel) => {
        const placed = own ?? swapped;
        if (!placed) return;
        await placeProfiles(excel, placed);
        await placeScores(excel, placed, "Nu");
        const made = await builtHeatmap(excel, { ...args, sources: ["Nu"], chart: "bars" });
        const outcome = await excel.run("shareHeatmap", { sheet: made.sheet });
        if (!outcome.ok) return;
        if (own) swapped = exchanged(team, await readHeatmap(outcome.result));
        const link = linkOf(excel, made);
        const parts = await partsAlone(excel, outcome.result.sheet);
        files.push(
          new Map([...parts].map(([path, text]) => [path, withoutChance(text.replaceAll(link, ""))])),
        );
      });
    }
    const [before, after] = files;
    if (!before || !after) continue;
    compared++;
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path) && !path.startsWith("docProps/"),
    );
    expect({ seed, differing }).toEqual({ seed, differing: [] });
  }
  expect(compared).toBeGreaterThan(3);
});

/** Two people of two groups that are secret in every column have each other's scores; undefined where none can. */
function exchanged(team: Team, said: SaidHeatmap): Team | undefined {
  const shown = said.rows.filter(({ cells }) => cells.some((cell) => cell !== "x")).map(({ label }) => label);
  const inGroups = team.people.filter(({ department = "" }) => !shown.includes(department));
  const kinds = ({ now }: TeamPerson): string => now[0]!.scores.map((score) => typeof score).join();
  for (const a of inGroups) {
    const b = inGroups.find(
      (other) =>
        other.department !== a.department &&
        kinds(other) === kinds(a) &&
        JSON.stringify(other.now) !== JSON.stringify(a.now),
    );
    if (!b) continue;
    const people = team.people.map((person) =>
      person === a ? { ...a, now: b.now } : person === b ? { ...b, now: a.now } : person,
    );
    return { ...team, people };
  }
  return undefined;
}

test("people of whom too few colleagues said something: their scores are in no cell, and in nothing counted", async () => {
  await withExcel(async (excel) => {
    const team = marked(
      teamOf({ size: 40, seed: 44, codes: CODES, twoColleagues: 0, open: 0.3, departments: ["A"] }),
    );
    await placeProfiles(excel, team);
    await placeScores(excel, team, "Nu");
    for (const statistic of ["median", "mean"] as const) {
      const args = { view: "people", measure: "level", statistic, sources: ["Nu"] } as const;
      const made = await builtHeatmap(excel, args);
      const inside = reckoned(team, args, true);
      forget(excel);
      const version = await shared(excel, made.sheet);
      const said = await readHeatmap(version);
      const secret = (person: TeamPerson, code: number): boolean =>
        person.now.some(({ rater, scores }) => rater === "colleague" && typeof scores[code] === "number");
      const expected = inside.rows.map(({ label, cells }) => {
        const person = team.people.find(({ name }) => name === label)!;
        return cells.map((cell, code) => (secret(person, code) ? "x" : cell));
      });
      const sorted = (column: readonly unknown[]): readonly string[] => column.map(String).sort();
      CODES.forEach((_, code) =>
        expect(sorted(said.rows.map(({ cells }) => cells[code]))).toEqual(
          sorted(expected.map((cells) => cells[code])),
        ),
      );
      expect(version.suppressed).toBe(expected.flat().filter((cell) => cell === "x").length);
      expect(Object.keys(said.rows[0]!.beside)).toEqual([]);
      CODES.forEach((_, code) => {
        const column = expected.map((cells) => cells[code]!);
        const count = (mark: string): number => column.filter((cell) => cell === mark).length;
        const numbers = column.filter((cell) => typeof cell === "number");
        expect(numbers.length).toBeGreaterThan(4);
        expect(said.below["Aantal gescoord"]?.[code]).toBe(numbers.length);
        expect(said.below["n.v.t."]?.[code]).toBe(count("n.v.t."));
        expect(said.below["Nog niet gescoord"]?.[code]).toBe(count("–"));
        const levels = [0, 1, 2, 3, 4].map((level) => said.below[`Aantal op niveau ${level}`]?.[code]);
        expect(levels).toEqual(
          [0, 1, 2, 3, 4].map((level) => numbers.filter((one) => Math.floor(one) === level).length),
        );
      });
      const open = expected.flat().filter((cell) => cell === "–").length;
      const all = open + expected.flat().filter((cell) => typeof cell === "number").length;
      expect(said.insights.join(" ")).toContain(`Nog niet gescoord: ${open} van de ${all},`);
    }
  });
});

test("a group that too few colleagues are behind is in no cell of a share version of groups, nor can it be worked out", async () => {
  await withExcel(async (excel) => {
    const base = teamOf({
      size: 24,
      seed: 45,
      codes: CODES,
      raters: ["manager"],
      open: 0,
      notApplicable: 0,
      twoColleagues: 0,
    });
    const people = base.people.map((person, index): TeamPerson => {
      const department = ["Noord", "Oost", "Zuid"][index % 3]!;
      // In Oost one colleague rated one person; in Zuid three did, each one person.
      const rates = department === "Oost" ? index === 1 : department === "Zuid" && index < 9;
      const own: GivenRating = rates
        ? { rater: "colleague", scores: [4, 4, 4] }
        : { rater: "self", scores: ["", "", ""] };
      return { ...person, department, now: [...person.now, own] };
    });
    const team = { ...base, people };
    await placeProfiles(excel, team);
    await placeScores(excel, team, "Nu");
    const args = { view: "groups", measure: "level", groupBy: "department", sources: ["Nu"] } as const;
    const made = await builtHeatmap(excel, args);
    const inside = await readHeatmap(made);
    expect(inside.rows.flatMap(({ cells }) => cells)).not.toContain("x");
    const said = await readHeatmap(await shared(excel, made.sheet));
    // The other two have no row, and are named with a reason that says nothing of colleagues.
    expect(said.rows.map(({ label }) => label)).toEqual(["Noord"]);
    const why = "anders is te herleiden wat iemand of een kleine groep heeft";
    expect(said.explanation).toContain(`Niet getoond: Oost (${why}); Zuid (${why}).`);
    CODES.forEach((_, code) => {
      expect(said.rows[0]!.cells[code]).toEqual(inside.rows[0]!.cells[code]);
      expect(said.below["Op of boven het vereiste niveau"]?.[code]).toBe("x");
    });
    expect(said.explanation).toContain("minder dan 5 mensen of 3 collega’s die beoordeelden");
  });
});
