/** Every refusal of a heatmap has its sentence, and leaves the workbook as it was. */
import type { ActionId, ActionMap, BuildHeatmapArguments } from "../../src/app/action";
import { heatmapProblemsInEnglish } from "../../src/app/wording/problems/heatmap-problems-en";
import { heatmapProblemsInDutch } from "../../src/app/wording/problems/heatmap-problems-nl";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { placeProfiles, placeScores, teamOf, type Given, type TeamOptions } from "./heatmap-teams";

const TEAM: TeamOptions = {
  size: 6,
  seed: 61,
  codes: ["1.1", "1.2"],
  raters: ["self", "manager"],
  twoColleagues: 0,
};
const LEVEL: BuildHeatmapArguments = { view: "people", measure: "level" };

interface Refusal {
  /** What is there; a team's sheet unless said otherwise. */
  readonly given?: (excel: ExcelAtWork) => Promise<void> | void;
  readonly id?: ActionId;
  readonly args: ActionMap["buildHeatmap"]["args"] | ActionMap["refreshHeatmap"]["args"];
  readonly says: string;
}

const team =
  (change: Partial<TeamOptions> = {}, withProfiles = false) =>
  async (excel: ExcelAtWork): Promise<void> => {
    const made = teamOf({ ...TEAM, ...change });
    if (withProfiles) await placeProfiles(excel, made);
    await placeScores(excel, made, "Nu");
  };
const nothing = (): void => undefined;

/** One of each that can be refused; the others are in heatmap-refresh.test.ts and heatmap-sources.test.ts. */
const REFUSALS: Readonly<
  Record<
    Exclude<keyof typeof heatmapProblemsInDutch, "notReplaced" | "changedMeanwhile" | "sourcesUnsure">,
    readonly Refusal[]
  >
> = {
  noScores: [
    { given: nothing, args: LEVEL, says: "In deze werkmap zijn geen scores gevonden." },
    { args: { ...LEVEL, sources: ["Blad1"] }, says: "Op ‘Blad1’ zijn geen scores van mensen gevonden." },
  ],
  scoresUnclear: [
    {
      given: ({ book }) => {
        const { id } = book.activeSheet;
        [
          ["Naam", "Analyseren"],
          ["Anja", "5"],
          ["Bram", "2"],
        ].forEach((row, r) => row.forEach((text, c) => book.type(id, r, c, text)));
      },
      args: LEVEL,
      says: "De scores op ‘Blad1’ staan op een andere schaal",
    },
  ],
  noRatings: [
    { args: { ...LEVEL, raters: ["colleague"] }, says: "Niemand is gescoord door collega." },
    { given: team({ raters: ["self"] }), args: LEVEL, says: "Er zijn alleen zelfscores" },
  ],
  noSelfScores: [
    {
      given: async (excel) =>
        placeScores(excel, teamOf({ ...TEAM, raters: ["manager"] }), "Nu").then(nothing),
      args: { view: "people", measure: "difference" },
      says: "Er zijn geen zelfscores",
    },
  ],
  noProfiles: [{ args: { view: "people", measure: "gap" }, says: "Er is geen blad met functieprofielen" }],
  nobodyHasProfile: [
    {
      given: async (excel) => {
        const made = teamOf(TEAM);
        await placeProfiles(excel, made);
        const people = made.people.map((person) => ({ ...person, profile: "Onbekend" }));
        await placeScores(excel, { ...made, people }, "Nu");
      },
      args: { view: "groups", measure: "gap" },
      says: "Niemand op de scorebladen heeft een functie die in de functieprofielen staat.",
    },
  ],
  noBaseline: [{ args: { view: "people", measure: "change" }, says: "Kies het eerdere scoreblad" }],
  nobodyBefore: [
    {
      given: async (excel) => {
        await placeScores(excel, teamOf(TEAM), "Nu");
        const others = teamOf(TEAM);
        const people = others.people.map((person, index) => ({
          ...person,
          name: `Ander ${index}`,
          number: `9${index}`,
        }));
        await placeScores(excel, { ...others, people }, "Eerder");
      },
      args: { view: "people", measure: "change", sources: ["Nu"], baseline: "Eerder" },
      says: "Op ‘Eerder’ staat niemand die ook op het latere scoreblad staat.",
    },
  ],
  nobodyGrouped: [
    {
      given: async (excel) => {
        const people = teamOf(TEAM).people.map(({ name, now, before }) => ({ name, now, before }));
        await placeScores(excel, { ...teamOf({ ...TEAM, namesakes: false }), people }, "Nu");
      },
      args: { view: "groups", measure: "level" },
      says: "Bij niemand is een afdeling ingevuld",
    },
  ],
  unknownChoice: [
    {
      args: { ...LEVEL, departments: ["Publiekzaken"] },
      says: "De afdeling ‘Publiekzaken’ staat bij niemand op de scorebladen. Bedoelde u ‘Publiekszaken’?",
    },
    {
      args: { ...LEVEL, functions: ["Tovenaar"] },
      says: "De functie ‘Tovenaar’ staat bij niemand op de scorebladen. Kies een naam zoals die daar staat.",
    },
    {
      args: { ...LEVEL, people: ["O'Brian"] },
      says: "‘O'Brian’ staat niet op de scorebladen. Bedoelde u ‘O'Brien’?",
    },
  ],
  nobodyChosen: [
    {
      given: async (excel) => {
        const people = teamOf(TEAM).people.map(({ name, now, before }, index) => ({
          ...{ name, now, before, department: index < 3 ? "KCC" : "Beheer" },
          profile: index < 3 ? "Adviseur" : "Jurist",
        }));
        await placeScores(excel, { ...teamOf({ ...TEAM, namesakes: false }), people }, "Nu");
      },
      args: { ...LEVEL, departments: ["KCC"], functions: ["Jurist"] },
      says: "Er is niemand van de afdeling ‘KCC’ en met de functie ‘Jurist’",
    },
  ],
  invalidMinimum: [
    { args: { ...LEVEL, minimumGroup: 0 }, says: "De kleinste groep kan niet 0 zijn." },
    { args: { ...LEVEL, minimumRaters: -1 }, says: "Het kleinste aantal beoordelaars kan niet -1 zijn." },
  ],
  numbersAlways: [
    { args: { ...LEVEL, numbers: false }, says: "In een heatmap staat het getal altijd in de cel" },
  ],
  radarNeedsThree: [
    {
      args: { ...LEVEL, chart: "radar" },
      says: "Een radar heeft minstens drie kolommen nodig, en deze heatmap heeft er 2.",
    },
  ],
  notHeatmap: [
    { id: "refreshHeatmap", args: { sheet: "Nu" }, says: "‘Nu’ is geen heatmap" },
    { id: "shareHeatmap", args: { sheet: "Nu" }, says: "‘Nu’ is geen heatmap" },
    {
      given: async (excel) => {
        await team({ size: 12 })(excel);
        await builtHeatmap(excel, LEVEL);
        expect(await excel.run("shareHeatmap", {})).toMatchObject({ ok: true });
      },
      id: "refreshHeatmap",
      args: {},
      says: "‘Heatmap om te delen’ is een versie om te delen",
    },
  ],
  heatmapHasRemarks: [
    {
      given: async (excel) => {
        await team()(excel);
        await builtHeatmap(excel, LEVEL);
        // A conversation has such a note in the file, by which every Excel finds its cell.
        excel.book.activeSheet.notes.set("C12", { author: "tc={1}", text: "let op Piet" });
      },
      id: "refreshHeatmap",
      args: {},
      says: "Op ‘Heatmap’ staat een opmerking of notitie van Excel bij een cel",
    },
  ],
  heatmapHasNotes: [
    {
      given: async (excel) => {
        await team()(excel);
        await builtHeatmap(excel, LEVEL);
        excel.book.type(excel.book.activeSheet.id, 0, 40, "notitie");
      },
      id: "refreshHeatmap",
      args: {},
      says: "Op ‘Heatmap’ staat in AO1 iets dat niet bij de heatmap hoort",
    },
  ],
  minimumToShare: (["minimumGroup", "minimumRaters"] as const).map((name) => ({
    given: async (excel: ExcelAtWork) => {
      await team()(excel);
      await builtHeatmap(excel, { ...LEVEL, [name]: 2 });
    },
    id: "shareHeatmap" as const,
    args: {},
    says: `is ${name === "minimumGroup" ? "de kleinste groep" : "het kleinste aantal collega’s"} 2`,
  })),
  nothingToShare: [
    {
      given: async (excel) => {
        await team({ raters: ["self", "colleague"], open: 0 })(excel);
        await builtHeatmap(excel, LEVEL);
      },
      id: "shareHeatmap",
      args: {},
      says: "In deze versie zou alles zijn weggelaten",
    },
    {
      given: async (excel) => {
        const many = teamOf({ ...TEAM, size: 12, open: 0, notApplicable: 0 });
        const { row, column } = await placeScores(excel, many, "Nu");
        const { sheet } = await builtHeatmap(excel, { ...LEVEL, sources: ["Nu"] });
        expect(await excel.run("shareHeatmap", { sheet })).toMatchObject({ ok: true });
        // The manager gives one person other scores.
        const [first, second] = many.people[0]!.now[1]!.scores;
        const other = (score: Given = 0): { value: number } => ({
          value: score === 4 ? 0 : Number(score) + 1,
        });
        excel.book
          .sheetByName("Nu")!
          .write({ row: row + 1, column, rows: 1, columns: 2 }, [[other(first), other(second)]]);
        await builtHeatmap(excel, { ...LEVEL, sources: ["Nu"] });
      },
      id: "shareHeatmap",
      args: {},
      says: "verwijder het.",
    },
  ],
  sharedUnreadable: [
    {
      given: async (excel) => {
        await team({ size: 12 })(excel);
        const { sheet } = await builtHeatmap(excel, { ...LEVEL, sources: ["Nu"] });
        expect(await excel.run("shareHeatmap", { sheet })).toMatchObject({ ok: true });
        const memory = excel.book.sheetByName("Eerder gedeeld")!;
        memory.write({ row: 2, column: 1, rows: 1, columns: 1 }, [[{ value: "?" }]]);
        await builtHeatmap(excel, { ...LEVEL, sources: ["Nu"] });
      },
      id: "shareHeatmap",
      args: {},
      says: "Op het verborgen blad ‘Eerder gedeeld’ staat wat er eerder is gedeeld",
    },
  ],
  tooFewToShare: [
    {
      given: async (excel) => {
        await team({ size: 3 })(excel);
        await builtHeatmap(excel, LEVEL);
      },
      id: "shareHeatmap",
      args: {},
      says: "Een versie om te delen van 3 mensen zou te veel verraden: het moeten er minstens 5 zijn.",
    },
  ],
};

const cases = Object.entries(REFUSALS).flatMap(([code, refusals]) =>
  refusals.map((refusal): [string, string, Refusal] => [code, refusal.says, refusal]),
);

test.each(cases)("%s: %s", async (code, says, { given = team(), id = "buildHeatmap", args }) => {
  await withExcel(async (excel) => {
    await given(excel);
    const before = pictureOf(excel.book);
    const outcome = await excel.run(id, args);
    expect(outcome).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining(says) as string },
    });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

/** What comes of what happens meanwhile, and what is asked: tests/host/heatmap-refresh.test.ts plays those. */
const ELSEWHERE = ["notReplaced", "changedMeanwhile", "sourcesUnsure"];

test("every sentence there is in one language is there in the other, and all but a few are above", () => {
  const codes = Object.keys(heatmapProblemsInDutch).sort();
  expect(Object.keys(heatmapProblemsInEnglish).sort()).toEqual(codes);
  expect([...Object.keys(REFUSALS), ...ELSEWHERE].sort()).toEqual(codes);
});
