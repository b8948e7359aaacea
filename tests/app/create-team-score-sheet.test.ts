import type { ActionMap } from "../../src/app/action";
import type { OwnSheet } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import type { Language } from "../../src/app/language";
import { compleet } from "../../src/framework/compleet";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import type { MarkOf, SheetKind } from "../../src/sheets/marker/marker";
import { blad1, MemoryPort, viewWith } from "./memory-port";
import { ours } from "./read-sheet";

type CreateTeamScoreSheetArguments = ActionMap["createTeamScoreSheet"]["args"];

const ANNA = { name: "Anna de Vries" };
const make = (port: MemoryPort, args: CreateTeamScoreSheetArguments, language: Language = "nl") =>
  createActions({ port, framework: compleet(), language })("createTeamScoreSheet", args);

const own = <Kind extends SheetKind>(
  id: string,
  name: string,
  kind: Kind,
  change: Partial<MarkOf<Kind>> = {},
): OwnSheet => ({ ...blad1, id, name, ...ours(kind, change) });
const lists = own("{2}", "Lijsten", "lists");
const allNames = Object.values(LIST_NAMES) as readonly string[];
const plannedNames = (port: MemoryPort) => port.applied.map(({ plan }) => plan.name);

test("the score sheet first, for it is shown, then the level texts and the lists, all at once", async () => {
  const port = new MemoryPort();
  const outcome = await make(port, { people: [ANNA], competencies: ["Analyseren", 2.1] });
  expect(port.looks).toEqual([{}]);
  expect(port.applied.map(({ plan }) => plan.frame.marker.kind)).toEqual(["teamScores", "matrix", "lists"]);
  expect(port.applied.map(({ place }) => place)).toEqual(
    plannedNames(port).map((name) => ({ at: "newSheet", name })),
  );
  expect(port.applied[1]!.plan.frame.marker).toEqual({
    kind: "matrix",
    layout: "matrix",
    competencies: ["1.2", "2.1"],
    levels: [1, 2, 3, 4],
  });
  expect(outcome).toEqual({
    ok: true,
    result: {
      sheet: "Teamscores",
      sheetId: "{new}",
      address: expect.stringMatching(/^A1:I\d+$/),
      newSheet: true,
      table: "Teamscores",
      scores: expect.stringMatching(/^F(\d+):G\1$/),
      along: [
        { sheet: "Competentiematrix", sheetId: "{new}" },
        { sheet: "Lijsten", sheetId: "{new}" },
      ],
    },
  });
});

test("what is there already is used: lists, and level texts of exactly these competencies that can be seen", async () => {
  const about = { layout: "matrix", competencies: ["1.2"], levels: [1, 2, 3, 4] } as const;
  const args = { people: [ANNA], competencies: ["1.2"] };
  const view = viewWith({ takenNames: allNames });
  const there = new MemoryPort(view, [lists, own("{3}", "Mijn teksten", "matrix", about)]);
  expect(await make(there, args)).toMatchObject({ result: { along: [] } });
  expect(plannedNames(there)).toEqual(["Teamscores"]);
  expect(there.applied[0]!.plan.links[0]!.to).toMatchObject({ sheet: "Mijn teksten" });

  const others: readonly OwnSheet[] = [
    own("{3}", "Andere", "matrix", { ...about, competencies: ["1.2", "1.3"] }),
    own("{4}", "Deel", "matrix", { ...about, levels: [1, 2] }),
    own("{5}", "Lijst", "matrix", { ...about, layout: "list" }),
    { ...own("{6}", "Verborgen", "matrix", about), visible: false },
  ];
  const elsewhere = new MemoryPort(view, [lists, ...others]);
  await make(elsewhere, args);
  expect(plannedNames(elsewhere)).toEqual(["Teamscores", "Competentiematrix"]);
});

test("a lists sheet whose names are gone is not relied on; one with other names is", async () => {
  const without = new MemoryPort(viewWith({ takenNames: allNames.slice(1) }), [lists]);
  await make(without, { people: [ANNA] });
  expect(without.applied.at(-1)!.plan.frame.marker.kind).toBe("lists");

  const renamed = own("{2}", "Lijsten", "lists", {
    names: { ...LIST_NAMES, scores: "Compleet_Scores_2" },
  });
  const port = new MemoryPort(viewWith({ takenNames: [...allNames, "COMPLEET_SCORES_2"] }), [renamed]);
  await make(port, { people: [ANNA] });
  expect(port.applied.some(({ plan }) => plan.frame.marker.kind === "lists")).toBe(false);
  expect(port.applied[0]!.plan.validations.map(({ rule }) => rule)).toContainEqual({
    kind: "list",
    source: "=Compleet_Scores_2",
  });
});

test("the dropdown has the functions that count when it is read: of the sheet that was made, not of a copy before it", async () => {
  const copy = { ...own("{7}", "Kopie", "profiles", { list: "Van_kopie" }), original: false };
  const made = own("{8}", "Functieprofielen", "profiles");
  const sourceIn = async (...takenNames: string[]) => {
    const port = new MemoryPort(viewWith({ takenNames }), [copy, made]);
    await make(port, { people: [ANNA] });
    return port.applied[0]!.plan.validations.flatMap(({ rule }) =>
      rule.kind === "list" && /prof|kopie/iu.test(rule.source) ? [rule.source] : [],
    );
  };
  expect(await sourceIn("Van_kopie", "COMPLEET_profielen")).toEqual(["=Compleet_Profielen"]);
  // Its list is gone: the copy's functions are not those of which the levels are known.
  expect(await sourceIn("Van_kopie")).toEqual([]);
});

test("functions have a dropdown where there is a table of profiles", async () => {
  const profiles = own("{7}", "Profielen", "profiles", { table: "Profielen" });
  const sourcesIn = (port: MemoryPort) =>
    port.applied[0]!.plan.validations.map(({ rule }) => rule.kind === "list" && rule.source);
  const port = new MemoryPort(viewWith({ takenNames: ["Compleet_Profielen"] }), [profiles]);
  await make(port, { people: [ANNA] });
  expect(sourcesIn(port)).toContain("=Compleet_Profielen");
  const gone = new MemoryPort(viewWith(), [profiles]);
  await make(gone, { people: [ANNA] });
  expect(sourcesIn(gone)).not.toContain("=Compleet_Profielen");
});

test("people are trimmed, raters come once, and one manager is the rule", async () => {
  const rowsOf = (port: MemoryPort) => {
    const { plan } = port.applied[0]!;
    return plan.values[0]!.values.slice(plan.tables[0]!.area.row + 1).map((row) => row.slice(0, 5));
  };
  const port = new MemoryPort();
  await make(port, { people: [{ name: "  Anna ", number: " 007 ", department: " ", profile: "Jurist\n" }] });
  expect(rowsOf(port)).toEqual([["Anna", "007", null, "Jurist", "leidinggevende"]]);
  const twice = new MemoryPort();
  await make(twice, { people: [ANNA], raters: ["self", "colleague", "self"] });
  expect(rowsOf(twice).map((row) => row[4])).toEqual(["zelf", "collega"]);
});

test("one name for several people, as long as their numbers differ", async () => {
  const port = new MemoryPort();
  const people = [
    { name: "Jan Jansen", number: "1" },
    { name: "jan  jansen", number: "2" },
  ];
  expect(await make(port, { people })).toMatchObject({ ok: true });
});

describe("refusals, before anything is written", () => {
  const cases: [string, CreateTeamScoreSheetArguments, string, string][] = [
    ["nobody", { people: [] }, "nothingChosen", "geen mensen opgegeven"],
    [
      "too many",
      { people: Array.from({ length: 2001 }, (_, index) => ({ name: `P${index}` })) },
      "tooManyPeople",
      "2.001 mensen opgegeven, en op één scoreblad passen er 2.000",
    ],
    [
      "no name",
      { people: [ANNA, { name: " \t" }] },
      "personWithoutName",
      "op rij 2 van de lijst heeft geen naam",
    ],
    [
      "a name that no cell can hold",
      { people: [ANNA, ANNA, { name: "x".repeat(32_768) }] },
      "textTooLong",
      "op rij 3 van de lijst telt 32.768 tekens",
    ],
    [
      "the same name twice",
      { people: [ANNA, { name: "Bert" }, { name: "anna de vries" }] },
      "samePerson",
      "‘Anna de Vries’ (rij 1 en 3)",
    ],
    [
      "the same name and number",
      { people: ["1", "2", "1"].map((number) => ({ ...ANNA, number })) },
      "samePerson",
      "‘Anna de Vries’ (rij 1, 2 en 3)",
    ],
    [
      "a number for only one of them",
      { people: [ANNA, { ...ANNA, number: "1" }] },
      "samePerson",
      "eigen nummer",
    ],
    [
      "what lists have in place of a number, which tells nobody apart when the sheet is read",
      { people: [{ ...ANNA, number: "extern" }, { name: "Bert" }, { ...ANNA, number: "inhuur" }] },
      "samePerson",
      "‘Anna de Vries’ (rij 1 en 3)",
    ],
    [
      "one number, and names that are read as one person's",
      {
        people: [
          { name: "Anna de Vries", number: "12" },
          { name: "Vries, Anna de", number: "12" },
        ],
      },
      "samePerson",
      "‘Anna de Vries’ (rij 1 en 2)",
    ],
    ["no raters", { people: [ANNA], raters: [] }, "nothingChosen", "geen beoordelaar gekozen"],
    ["no competencies", { people: [ANNA], competencies: [] }, "nothingChosen", "geen competentie gekozen"],
    [
      "an unknown competency",
      { people: [ANNA], competencies: ["Analiseren"] },
      "unknownCompetency",
      "Bedoelde u Analyseren?",
    ],
    ["a bad sheet name", { people: [ANNA], sheetName: "a/b" }, "invalidSheetName", "teken /"],
    ["a taken sheet name", { people: [ANNA], sheetName: "blad1" }, "sheetNameTaken", "‘blad1’"],
  ];
  test.each(cases)("%s", async (_, args, code, sentence) => {
    const port = new MemoryPort();
    expect(await make(port, args)).toEqual({
      ok: false,
      error: { code, message: expect.stringContaining(sentence) },
    });
    expect(port.untouched).toBe(true);
  });

  test("a protected workbook", async () => {
    const port = new MemoryPort(viewWith({ structureProtected: true }));
    expect(await make(port, { people: [ANNA] })).toMatchObject({ error: { code: "workbookProtected" } });
    expect(port.untouched).toBe(true);
  });

  test("many of one name: five are told, in English too", async () => {
    const people = Array.from({ length: 14 }, (_, index) => ({ name: `P${index % 7}` }));
    const outcome = await make(new MemoryPort(), { people }, "en");
    expect(outcome).toMatchObject({
      error: { message: expect.stringContaining("(row 5 and 12) and 2 more.") },
    });
  });
});
