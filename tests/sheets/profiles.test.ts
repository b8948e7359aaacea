import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import { checkPlan } from "../../tools/check-plan/check-plan";
import { buildProfiles, type ProfilesOptions } from "../../src/sheets/scores/profiles-sheet";
import { codes, selection, whole } from "./selections";

const built = (change: Partial<ProfilesOptions> = {}, chosen = whole()) =>
  buildProfiles(chosen, {
    profiles: [
      { name: "Jurist", required: new Map([["1.2", 3]]) },
      { name: "=Teamleider", required: new Map([["2.2", 0]]) },
    ],
    sheet: "Functieprofielen",
    table: "Profielen",
    list: "Compleet_Profielen",
    lists: LIST_NAMES,
    ...change,
  });

const rowsOf = (plan: ReturnType<typeof built>) =>
  plan.values[0]!.values.slice(plan.tables[0]!.area.row).map((row) => [...row]);

test.each([
  ["two functions", {}],
  ["an example", { profiles: [] }],
  ["with weights", { weights: new Map([["1.1", 2]]) }],
  [
    "a long name",
    { profiles: [{ name: "Adviseur ".repeat(40).trim(), required: new Map<string, number>() }] },
  ],
] satisfies readonly (readonly [string, Partial<ProfilesOptions>])[])("%s: a good plan", (_, change) => {
  expect(checkPlan(built(change))).toEqual([]);
  expect(checkPlan(built(change, selection(["1.1"])))).toEqual([]);
});

test("a row for each function with its levels; nothing where nothing is required", () => {
  const [header, jurist, teamleider, ...more] = rowsOf(built());
  expect(header!.slice(0, 3)).toEqual(["Functie", "1.1 Zorgvuldigheid", "1.2 Analyseren"]);
  expect(jurist).toEqual(["Jurist", null, 3, ...Array.from({ length: 13 }, () => null)]);
  expect(teamleider![0]).toBe("=Teamleider");
  expect(teamleider![1 + codes.indexOf("2.2")]).toBe(0);
  expect(more).toEqual([]);
});

test("without functions one row to overwrite, and the heading says so", () => {
  const plan = built({ profiles: [] });
  const [, starter, ...more] = rowsOf(plan);
  expect(starter![0]).toBe("Beleidsmedewerker (voorbeeld)");
  expect(starter!.slice(1).every((level) => typeof level === "number" && level >= 1 && level <= 4)).toBe(
    true,
  );
  expect(more).toEqual([]);
  expect(JSON.stringify(plan.values)).toContain("De eerste rij is een voorbeeld");
  expect(JSON.stringify(built().values)).not.toContain("voorbeeld");
});

test("weights in a row above the table, 1 where none was given, held to whole numbers", () => {
  const plan = built({ weights: new Map([["1.2", 3]]) });
  const row = plan.values[0]!.values.findIndex(([label]) => label === "Gewicht");
  expect(row).toBeGreaterThan(0);
  expect(row).toBeLessThan(plan.tables[0]!.area.row);
  expect(plan.values[0]!.values[row]!.slice(1, 4)).toEqual([1, 3, 1]);
  expect(plan.validations.filter(({ area }) => area.row === row)).toMatchObject([
    { area: { column: 1, columns: 15 }, rule: { kind: "whole", min: 0 } },
  ]);
  expect(built().values[0]!.values.some(([label]) => label === "Gewicht")).toBe(false);
});

test("levels from the list, and a name for the functions that grows with the table", () => {
  const plan = built({ list: "Compleet_Profielen_2" });
  expect(plan.validations).toHaveLength(15);
  expect(
    plan.validations.every(({ rule }) => rule.kind === "list" && rule.source === "=Compleet_Niveaus"),
  ).toBe(true);
  expect(plan.names).toMatchObject([{ name: "Compleet_Profielen_2" }]);
  expect(plan.frame.marker).toEqual({
    kind: "profiles",
    table: "Profielen",
    competencies: codes,
    list: "Compleet_Profielen_2",
  });
  expect(built().frame.marker).toMatchObject({ list: "Compleet_Profielen" });
});
