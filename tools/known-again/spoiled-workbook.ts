/** A workbook with a sheet of every kind of ours, and what is true of the people in it. */
import type { ActionId, ActionMap, RunAction } from "../../src/app/action";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";

/** The kinds of sheets, by what they are called in the docs. */
export const KINDS = {
  matrix: "matrix",
  team: "teamscoreblad",
  form: "formulier",
  profiles: "functieprofielen",
  lists: "keuzelijsten (verborgen)",
  live: "heatmap in formules",
  frozen: "heatmap in waarden",
  data: "gegevens van een heatmap (verborgen)",
  shared: "versie om te delen",
  memory: "‘Eerder gedeeld’ (verborgen)",
  framework: "competentiekader",
  report: "ontwikkelverslag",
  reportList: "verslaggegevens",
} as const;
export type Kind = keyof typeof KINDS;

/** Level by code, by person. */
export type Truth = Readonly<Record<string, readonly number[]>>;

export interface Made {
  /** The sheet of each kind that something happens to. */
  readonly names: Readonly<Record<Kind, string>>;
  /** A heatmap of the forms, and one against the profiles. */
  readonly ofForms: string;
  readonly ofProfiles: string;
}

export const CODES = ["1.1", "1.2", "2.1"] as const;
const NAMES = ["Anna Aalders", "Bert de Boer", "Çelik Yıldız", "Dirk van Dam", "Els Evers", "=Fatima"];
const OTHERS = ["Gijs", "Hanna", "Ivo", "Joke", "Karel"];
const WORK = { department: "Publiekszaken", profile: "Adviseur" } as const;
const REQUIRED: Readonly<Record<string, number>> = { "1.1": 3, "1.2": 2, "2.1": 1 };

/** The team that everything is about: no two of them are scored alike. */
export const TEAM: Truth = Object.fromEntries(
  NAMES.map((name, index) => [name, CODES.map((_, code) => (index + 2 * code + (index > 2 ? 1 : 0)) % 5)]),
);
/** Another team in the same workbook, which must not be taken for it. */
const OTHER_TEAM: Truth = Object.fromEntries(OTHERS.map((name) => [name, CODES.map(() => 4)]));
export const GAPS: Truth = Object.fromEntries(
  Object.entries(TEAM).map(([name, levels]) => [
    name,
    levels.map((level, index) => level - (REQUIRED[CODES[index] ?? ""] ?? 0)),
  ]),
);
/** The people of the team with a form of a colleague: everything yes, and only the first level. */
export const FORMS: Truth = { "Anna Aalders": [4], "Bert de Boer": [1] };
export const [FORM_OF = ""] = Object.keys(FORMS);

async function done<Id extends ActionId>(
  run: RunAction,
  id: Id,
  args: ActionMap[Id]["args"],
): Promise<ActionMap[Id]["result"]> {
  const outcome = await run(id, args);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.error.message}`);
  return outcome.result;
}

/** Makes it, in an Excel that has just been started. */
export async function makeWorkbook(run: RunAction, book: Book): Promise<Made> {
  // The same as that of this add-in, and from now on the one that counts.
  const framework = await done(run, "adoptFramework", { from: "builtIn" });
  const matrix = await done(run, "insertMatrix", { layout: "list", competencies: CODES, levels: [1, 2] });
  const profiles = await done(run, "createProfiles", {
    profiles: [{ name: "Adviseur", required: REQUIRED }],
  });
  for (const [sheetName, truth] of [
    ["Team A", TEAM],
    ["Team B", OTHER_TEAM],
  ] as const) {
    const { scores } = await done(run, "createTeamScoreSheet", {
      people: Object.keys(truth).map((name, index) => ({
        name,
        number: `${sheetName === "Team A" ? "00" : "10"}${index}`,
        ...WORK,
      })),
      raters: ["manager"],
      competencies: CODES,
      sheetName,
    });
    write(book.sheetByName(sheetName), scores, Object.values(truth));
  }
  const forms = await done(run, "createIndicatorForms", {
    people: Object.keys(FORMS).map((name, index) => ({ name, number: `00${index}`, ...WORK })),
    rater: "colleague",
    competencies: ["1.1"],
  });
  for (const { sheet, scores, person } of forms.sheets) {
    const found = book.sheetByName(sheet);
    const { row, column, rows } = area(scores);
    const table = found?.tables[0];
    const beside = table?.columns.findIndex(({ name }) => name === "Niveau") ?? 0;
    const levels = Array.from({ length: rows }, (_, line) =>
      Number(found?.value(row + line, (table?.area.column ?? column) + beside)),
    );
    const most = FORMS[person]?.[0] ?? 0;
    write(
      found,
      scores,
      levels.map((level) => [level <= most ? "ja" : "nee"]),
    );
  }
  const heatmap = { view: "people", measure: "level", chart: "none", sources: ["Team A"] } as const;
  const live = await done(run, "buildHeatmap", { ...heatmap, sheetName: "Heatmap" });
  const frozen = await done(run, "buildHeatmap", { ...heatmap, live: false, sheetName: "Heatmap vast" });
  const ofProfiles = await done(run, "buildHeatmap", { ...heatmap, measure: "gap", sheetName: "Verschil" });
  const ofForms = await done(run, "buildHeatmap", {
    ...heatmap,
    live: false,
    sources: forms.sheets.map(({ sheet }) => sheet),
    sheetName: "Formulieren",
  });
  const shared = await done(run, "shareHeatmap", { sheet: live.sheet });
  const [data] = live.along.map(({ sheet }) => sheet).filter((name) => name !== "Lijsten");
  const form = forms.sheets.find(({ person }) => person === FORM_OF);
  const reports = await done(run, "makeReports", {
    ...{ sources: ["Team A"], people: NAMES.slice(0, 2), mailMerge: true },
  });
  return {
    names: {
      matrix: matrix.sheet,
      team: "Team A",
      form: form?.sheet ?? "",
      profiles: profiles.sheet,
      lists: "Lijsten",
      live: live.sheet,
      frozen: frozen.sheet,
      data: data ?? "",
      shared: shared.sheet,
      memory: "Eerder gedeeld",
      framework: framework.sheet ?? "",
      report: reports.sheets[0]?.sheet ?? "",
      reportList: reports.mailMerge?.sheet ?? "",
    },
    ofForms: ofForms.sheet,
    ofProfiles: ofProfiles.sheet,
  };
}

function write(
  sheet: Sheet | undefined,
  address: string,
  values: readonly (readonly (string | number)[])[],
): void {
  sheet?.write(
    area(address),
    values.map((row) => row.map((value) => ({ value }))),
  );
}

export function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(`No area: ${address}`);
  return found;
}

/** Takes the scores of the team's first person away, wherever they stand by now. */
export function withoutFirstScores(sheet: Sheet): void {
  const [first] = NAMES;
  const rows = new Set(
    [...sheet.cells.all()].filter(({ cell }) => cell.value === first).map(({ row }) => row),
  );
  for (const { row, column, cell } of [...sheet.cells.all()]) {
    if (rows.has(row) && typeof cell.value === "number" && !cell.formula)
      sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: null }]]);
  }
}
