/**
 * What is played: each action on a workbook that is prepared for it, and where someone else is at work meanwhile.
 * Longer than most files: a scenario for each action.
 */
import type { ActionId, ActionMap, Outcome, RunAction } from "../../src/app/action";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";
import type { FileToTake } from "../../src/app/file-door";
import type { Person } from "../../src/scoring/person";

export type WorkbookKind =
  | "inUse"
  | "received"
  | "team"
  | "forms"
  | "filledForms"
  | "heatmap"
  | "shared"
  | "unmarked"
  | "others"
  | "functions";

/** Where someone else is at work. */
export interface Place {
  /** The sheet at which someone else is at work: the one in front when left out. */
  readonly sheet?: string;
  /** The cell that someone else types in. */
  readonly cell: string;
  /** What they type; a word when left out. */
  readonly typed?: string;
}

export interface Scenario extends Place {
  readonly name: string;
  readonly action: ActionId;
  readonly workbook: WorkbookKind;
  /** Where else someone may be at work: on sheets that the action reads from, or refers to. */
  readonly elsewhere?: readonly Place[];
  /** Just before the action: what is selected, what is broken. */
  readonly set?: (book: Book) => void;
  /** What the add-in did before, in the same pane. */
  readonly before?: (run: RunAction, book: Book) => Promise<Outcome<unknown>>;
  readonly play: (run: RunAction, book: Book) => Promise<Outcome<unknown>>;
}

const PEOPLE: readonly Person[] = [
  { name: "Anna Aalders", number: "001", department: "Publiekszaken", profile: "Adviseur" },
  { name: "Bert de Boer", number: "002", department: "Publiekszaken", profile: "Adviseur" },
  { name: "Çelik Yıldız", number: "003", department: "Sociaal domein", profile: "Consulent" },
  { name: "Dirk van Dam", number: "004", department: "Sociaal domein", profile: "Consulent" },
  { name: "Els Evers", number: "005", department: "Sociaal domein", profile: "Consulent" },
];
const CODES = ["1.1", "1.2", "2.1"];
/** A list of somebody else's that came back as a file. */
const RETURNED = {
  name: "terug.csv",
  read: async () => new TextEncoder().encode("Naam;Beoordelaar;1.2\nAnna Aalders;zelf;3\n"),
};
const RETURNED_TOO = {
  name: "later terug.csv",
  read: async () => new TextEncoder().encode("Naam;Beoordelaar;1.2\nBert Bos;zelf;2\n"),
};
const RECEIVED = "Ontvangen scores";
const TEAM = "Teamscores";
const EARLIER = "Vorig jaar";
const HEATMAP = "Heatmap";

async function done<Id extends ActionId>(
  run: RunAction,
  id: Id,
  args: ActionMap[Id]["args"],
): Promise<ActionMap[Id]["result"]> {
  const outcome = await run(id, args);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.error.message}`);
  return outcome.result;
}

/** Prepares a workbook, in an Excel that has just been started. */
export async function prepare(kind: WorkbookKind, run: RunAction, book: Book): Promise<void> {
  const first = book.activeSheet;
  book.type(first.id, 0, 0, "van de gebruiker");
  book.names.add({ name: "Van_de_gebruiker", formula: `='${first.name}'!$A$1`, visible: true, comment: "" });
  if (kind === "inUse") return;
  if (kind === "received") {
    await collectReturned(run, RETURNED, RETURNED_TOO);
    return;
  }
  if (kind === "functions") {
    for (let row = 1; row < 6; row++) {
      book.type(first.id, row, 0, `1.${row}`);
      book.type(first.id, row, 1, `=COMPLEET.ECHO(A${row + 1})`);
    }
    return;
  }
  if (kind === "others") {
    for (const [row, line] of [
      ["Naam", "1.1", "1.2"],
      ...PEOPLE.map(({ name }) => [name, "G", "V"]),
    ].entries())
      for (const [column, text] of line.entries()) book.type(first.id, row + 2, column, `'${text}`);
    return;
  }
  if (kind === "forms" || kind === "filledForms") {
    const { sheets } = await done(run, "createIndicatorForms", {
      people: PEOPLE.slice(0, 2),
      rater: "manager",
      competencies: ["1.1"],
    });
    if (kind === "forms") return;
    for (const { sheetId, scores } of sheets) {
      const area = parseArea(scores);
      if (!area) throw new Error(scores);
      book.sheetById(sheetId)?.write(
        area,
        Array.from({ length: area.rows }, (_, row) => [{ value: row < 7 ? "ja" : "nee" }]),
      );
    }
    return;
  }
  await done(run, "createProfiles", {
    profiles: [
      { name: "Adviseur", required: { "1.1": 3, "1.2": 2 } },
      { name: "Consulent", required: { "1.1": 2, "2.1": 4 } },
    ],
  });
  for (const [sheetName, more] of [
    [EARLIER, 0],
    [TEAM, 1],
  ] as const) {
    const { scores, sheet } = await done(run, "createTeamScoreSheet", {
      people: PEOPLE,
      raters: ["self", "manager"],
      competencies: CODES,
      sheetName,
    });
    const area = parseArea(scores);
    if (!area) throw new Error(scores);
    book.sheetByName(sheet)?.write(
      area,
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => ({
          // The last one is still to be filled in.
          value: row === area.rows - 1 && column === 2 ? null : 1 + ((row + column + more) % 3),
        })),
      ),
    );
  }
  scoreCells(book);
  if (kind === "unmarked") {
    const { sheet } = scoreCells(book);
    sheet.customProperties.clear();
    for (const name of book.names.of(sheet.id))
      if (name.name.startsWith("Compleet_")) book.names.remove(name);
  }
  if (kind === "heatmap" || kind === "shared")
    await done(run, "buildHeatmap", { view: "people", measure: "level", sources: [TEAM], minimumGroup: 3 });
  if (kind === "shared") await done(run, "shareHeatmap", { sheet: HEATMAP });
}

const collectReturned = (run: RunAction, ...files: readonly FileToTake[]) =>
  run(
    "collectScores",
    { files: ["*"], write: true },
    { files: { give: async () => undefined, take: async () => files } },
  );

interface ScoreCells {
  readonly first: string;
  readonly last: string;
  readonly sheet: Sheet;
}

/** Where they were when they were first looked for: the sheet may be renamed or gone by the time of an action. */
const known = new WeakMap<Book, Omit<ScoreCells, "sheet"> & { readonly sheetId: string }>();

/** The first score cell of the team sheet, and the last, which is empty. */
function scoreCells(book: Book): ScoreCells {
  const before = known.get(book);
  const found = before && book.sheetById(before.sheetId);
  if (before) return { ...before, sheet: found ?? ({ id: before.sheetId } as Sheet) };
  const sheet = book.sheetByName(TEAM);
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("There is no team score sheet");
  const column = table.columns.findIndex(({ name }) => name.startsWith("1.1"));
  const at = (row: number, index: number): string =>
    `${String.fromCharCode(65 + table.area.column + index)}${row + 1}`;
  const cells = {
    first: at(table.area.row + 1, column),
    last: at(table.area.row + table.area.rows - 1, column + 2),
  };
  known.set(book, { ...cells, sheetId: sheet.id });
  return { ...cells, sheet };
}

function select(book: Book, sheet: string, address: string): void {
  const found = book.sheetByName(sheet);
  const area = parseArea(address);
  if (found && area) book.select(found, [area]);
}

/** The first form: the same one whatever is copied before it. */
const firstForms = new WeakMap<Book, Pick<Sheet, "id" | "name">>();

/** The first form, or what is known of it where it is gone. */
function form(book: Book): Pick<Sheet, "id" | "name"> {
  const before = firstForms.get(book);
  if (before) return book.sheetById(before.id) ?? before;
  const found = book.sheets.find((sheet) => sheet.tables.some(({ name }) => name.startsWith("Formulier")));
  if (!found) throw new Error("There is no form");
  firstForms.set(book, { id: found.id, name: found.name });
  return found;
}

const LISTS: Place = { sheet: "Lijsten", cell: "A5" };
const PROFILES: Place = { sheet: "Functieprofielen", cell: "A9" };
const EMPTY = { sheet: "Blad1", cell: "C5" } as const;
const SCORES = { workbook: "team", sheet: TEAM, cell: "F7", typed: "3" } as const;

function heatmap(
  name: string,
  args: Omit<ActionMap["buildHeatmap"]["args"], "view" | "measure"> &
    Partial<ActionMap["buildHeatmap"]["args"]>,
): Scenario {
  return {
    name: `buildHeatmap ${name}`,
    action: "buildHeatmap",
    ...SCORES,
    elsewhere: [
      LISTS,
      ...(args.measure === "change"
        ? [{ sheet: EARLIER, cell: "F7", typed: "3" }]
        : args.measure === "gap"
          ? [PROFILES]
          : []),
    ],
    play: (run) =>
      run("buildHeatmap", { view: "people", measure: "level", sources: [TEAM], minimumGroup: 3, ...args }),
  };
}

/** Every action, the ones that make something in each of their kinds. */
export const scenarios: readonly Scenario[] = [
  ...(["list", "matrix", "card"] as const).flatMap((layout): Scenario[] => [
    {
      name: `insertMatrix ${layout}`,
      action: "insertMatrix",
      workbook: "inUse",
      ...EMPTY,
      play: (run) => run("insertMatrix", { layout, competencies: ["1.2"], levels: [1, 2] }),
    },
    {
      name: `insertMatrix ${layout}, op de selectie`,
      action: "insertMatrix",
      workbook: "inUse",
      ...EMPTY,
      set: (book) => select(book, book.activeSheet.name, "B4"),
      play: (run) =>
        run("insertMatrix", { layout, competencies: ["1.2"], levels: [1, 2], target: "selection" }),
    },
  ]),
  {
    name: "adoptFramework",
    action: "adoptFramework",
    workbook: "inUse",
    ...EMPTY,
    play: (run) =>
      run("adoptFramework", {
        from: { text: "Meten\nRekent na.\nNiveau 1\n• telt\nNiveau 2\n• weegt\n• toetst" },
      }),
  },
  {
    name: "giveFramework",
    action: "giveFramework",
    workbook: "inUse",
    ...EMPTY,
    play: (run) => run("giveFramework", { as: "case" }),
  },
  {
    name: "insertText",
    action: "insertText",
    workbook: "inUse",
    sheet: "Blad1",
    cell: "B4",
    set: (book) => select(book, book.activeSheet.name, "B4"),
    play: (run) => run("insertText", { text: "een indicator" }),
  },
  {
    name: "undo, een tekst",
    action: "undo",
    workbook: "inUse",
    sheet: "Blad1",
    cell: "B4",
    set: (book) => select(book, book.activeSheet.name, "B4"),
    before: (run) => run("insertText", { text: "een indicator" }),
    play: (run) => run("undo", {}),
  },
  {
    name: "insertFormula",
    action: "insertFormula",
    workbook: "inUse",
    sheet: "Blad1",
    cell: "B4",
    set: (book) => select(book, book.activeSheet.name, "B4"),
    play: (run) => run("insertFormula", { formula: "=1+1" }),
  },
  {
    name: "freezeFormulas",
    action: "freezeFormulas",
    workbook: "functions",
    sheet: "Blad1",
    cell: "B3",
    play: (run) => run("freezeFormulas", {}),
  },
  ...[false, true].map((protect): Scenario => ({
    name: `createTeamScoreSheet${protect ? ", beveiligd" : ""}`,
    action: "createTeamScoreSheet",
    workbook: "inUse",
    ...EMPTY,
    play: (run) => run("createTeamScoreSheet", { people: PEOPLE.slice(0, 2), competencies: CODES, protect }),
  })),
  {
    name: "createTeamScoreSheet, met wat er al is",
    action: "createTeamScoreSheet",
    workbook: "team",
    ...EMPTY,
    elsewhere: [LISTS, PROFILES, { sheet: "Competentiematrix", cell: "A3" }],
    play: (run) =>
      run("createTeamScoreSheet", { people: PEOPLE, raters: ["colleague"], competencies: CODES }),
  },
  {
    name: "createIndicatorForms, in drie delen",
    action: "createIndicatorForms",
    workbook: "inUse",
    ...EMPTY,
    elsewhere: [LISTS],
    play: (run) =>
      run(
        "createIndicatorForms",
        { people: PEOPLE.slice(0, 3), rater: "manager", competencies: ["1.1"], levels: [1, 2] },
        { formsAtOnce: 1 },
      ),
  },
  {
    name: "createProfiles",
    action: "createProfiles",
    workbook: "inUse",
    ...EMPTY,
    play: (run) => run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.1": 3 } }] }),
  },
  {
    name: "createProfiles, met lijsten die er al zijn",
    action: "createProfiles",
    workbook: "forms",
    ...EMPTY,
    elsewhere: [LISTS],
    play: (run) => run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.1": 3 } }] }),
  },
  {
    name: "buildNeeds",
    action: "buildNeeds",
    ...SCORES,
    elsewhere: [LISTS, PROFILES],
    play: (run) => run("buildNeeds", { sources: [TEAM] }),
  },
  {
    name: "compareMoments",
    action: "compareMoments",
    ...SCORES,
    elsewhere: [LISTS, { sheet: EARLIER, cell: "F9", typed: "3" }],
    play: (run) =>
      run("compareMoments", {
        moments: [
          { sheet: EARLIER, date: "2025" },
          { sheet: TEAM, date: "2026" },
        ],
      }),
  },
  {
    name: "compareRaters",
    action: "compareRaters",
    workbook: "inUse",
    ...{ sheet: "Blad1", cell: "C3", typed: "3" },
    set: (book) => {
      const lines = [
        ["Naam", "Beoordelaar", "1.1", "1.2"],
        ["Anna Aalders", "Jan Klaver", 3, 2],
        ["Anna Aalders", "Piet Linde", 1, 2],
        ["Bert de Boer", "Ria Maas", 2, 2],
      ] as const;
      book.activeSheet.write(
        { row: 0, column: 0, rows: lines.length, columns: 4 },
        lines.map((line) => line.map((value) => ({ value }))),
      );
    },
    play: (run) => run("compareRaters", { sources: ["Blad1"] }),
  },
  { name: "checkScores", action: "checkScores", ...SCORES, play: (run) => run("checkScores", {}) },
  {
    name: "mendScores",
    action: "mendScores",
    ...SCORES,
    // Another one than is written there: the same one could not be told from it.
    typed: "2",
    set: (book) => {
      const { sheet, first } = scoreCells(book);
      const area = parseArea(first);
      if (area) sheet.write({ ...area, rows: 2 }, [[{ value: "niveau 3" }], [{ value: "N1" }]]);
    },
    play: (run, book) => {
      const { sheet, first } = scoreCells(book);
      const second = first.replace(/\d+/, (row) => String(Number(row) + 1));
      return run("mendScores", {
        mends: [
          { sheetId: sheet.id, address: first, was: "niveau 3", value: 3 },
          { sheetId: sheet.id, address: second, was: "N1", value: 1 },
        ],
      });
    },
  },
  {
    name: "writeScore, leeg",
    action: "writeScore",
    ...SCORES,
    play: (run, book) => {
      const { sheet, last } = scoreCells(book);
      return run("writeScore", { sheetId: sheet.id, address: last, value: 4, was: "" });
    },
  },
  {
    name: "undo, een score",
    action: "undo",
    ...SCORES,
    typed: "2",
    before: (run, book) => {
      const { sheet, first } = scoreCells(book);
      return run("writeScore", { sheetId: sheet.id, address: first, value: 4, was: 2 });
    },
    play: (run) => run("undo", {}),
  },
  {
    name: "undo, formules",
    action: "undo",
    workbook: "functions",
    sheet: "Blad1",
    cell: "B3",
    before: (run) => run("freezeFormulas", {}),
    play: (run) => run("undo", {}),
  },
  {
    name: "writeScore, ingevuld",
    action: "writeScore",
    ...SCORES,
    play: (run, book) => {
      const { sheet, first } = scoreCells(book);
      return run("writeScore", { sheetId: sheet.id, address: first, value: 4, was: 2 });
    },
  },
  {
    name: "repairSheet, teamscores",
    action: "repairSheet",
    ...SCORES,
    set: (book) => {
      const { sheet } = scoreCells(book);
      sheet.validations = sheet.validations.slice(1);
      sheet.changed();
    },
    play: (run) => run("repairSheet", { sheet: TEAM }),
  },
  {
    name: "repairSheet, formulier",
    action: "repairSheet",
    workbook: "forms",
    cell: "E40",
    set: (book) => {
      const sheet = book.sheetById(form(book).id);
      if (!sheet) throw new Error("There is no form");
      sheet.validations = sheet.validations.slice(1);
      sheet.changed();
      book.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    },
    play: (run, book) => run("repairSheet", { sheet: form(book).name }),
  },
  {
    name: "readSelection",
    action: "readSelection",
    workbook: "inUse",
    ...EMPTY,
    play: (run) => run("readSelection", {}),
  },
  {
    name: "previewHeatmap",
    action: "previewHeatmap",
    ...SCORES,
    play: (run) => run("previewHeatmap", { view: "people", measure: "level", sources: [TEAM] }),
  },
  heatmap("niveau, mensen, staven", { chart: "bars" }),
  heatmap("niveau, mensen, waarden", { live: false }),
  heatmap("niveau, groepen, radar", { view: "groups", groupBy: "department", chart: "radar" }),
  heatmap("niveau, clusters", { view: "clusters" }),
  heatmap("verschil met vereist", { measure: "gap" }),
  heatmap("zelf en anderen", { measure: "difference" }),
  heatmap("verandering", { measure: "change", baseline: EARLIER }),
  {
    name: "refreshHeatmap",
    action: "refreshHeatmap",
    ...SCORES,
    workbook: "heatmap",
    play: (run) => run("refreshHeatmap", { sheet: HEATMAP }),
  },
  {
    name: "refreshHeatmap, met aantekening",
    action: "refreshHeatmap",
    workbook: "heatmap",
    sheet: HEATMAP,
    cell: "Z60",
    elsewhere: [LISTS, { sheet: "Heatmapgegevens", cell: "A2" }],
    play: (run) => run("refreshHeatmap", { sheet: HEATMAP }),
  },
  {
    name: "shareHeatmap",
    action: "shareHeatmap",
    ...SCORES,
    workbook: "heatmap",
    play: (run) => run("shareHeatmap", { sheet: HEATMAP }),
  },
  {
    name: "shareHeatmap, na een eerdere",
    action: "shareHeatmap",
    ...SCORES,
    workbook: "shared",
    elsewhere: [
      { sheet: HEATMAP, cell: "Z60" },
      { sheet: "Eerder gedeeld", cell: "A2" },
    ],
    play: (run) => run("shareHeatmap", { sheet: HEATMAP }),
  },
  {
    name: "buildHeatmap van formulieren",
    action: "buildHeatmap",
    workbook: "filledForms",
    sheet: "Formulier Anna Aalders",
    cell: "E40",
    elsewhere: [{ sheet: "Formulier Bert de Boer", cell: "E40", typed: "deels" }, LISTS],
    set: (book) => {
      const sheet = book.sheetById(form(book).id);
      if (sheet) book.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    },
    play: (run) => run("buildHeatmap", { view: "people", measure: "level" }),
  },
  {
    name: "buildHeatmap van een lijst van een ander",
    action: "buildHeatmap",
    workbook: "others",
    sheet: "Blad1",
    cell: "B4",
    typed: "2",
    set: (book) => {
      const [sheet] = book.sheets;
      for (const [row, line] of [
        ["Naam", "1.1", "1.2"],
        ...PEOPLE.map(({ name }, at) => [name, at % 5, 2]),
      ].entries())
        sheet?.write({ row: row + 2, column: 0, rows: 1, columns: 3 }, [line.map((value) => ({ value }))]);
    },
    play: (run) => run("buildHeatmap", { view: "people", measure: "level", sources: ["Blad1"] }),
  },
  {
    name: "reconnectSheet",
    action: "reconnectSheet",
    ...SCORES,
    workbook: "unmarked",
    play: (run) => run("reconnectSheet", { sheet: TEAM }),
  },
  {
    name: "answerSheet",
    action: "answerSheet",
    workbook: "others",
    sheet: "Blad1",
    cell: "B4",
    typed: "V",
    play: (run) =>
      run("answerSheet", {
        sheet: "Blad1",
        scale: [
          { value: "G", score: 3 },
          { value: "V", score: 2 },
        ],
      }),
  },
  {
    name: "makeReports",
    action: "makeReports",
    ...SCORES,
    play: (run) => run("makeReports", { sources: [TEAM], earlier: EARLIER, plan: true, mailMerge: true }),
  },
  {
    name: "sendOut",
    action: "sendOut",
    workbook: "inUse",
    ...EMPTY,
    play: (run) =>
      run(
        "sendOut",
        { people: PEOPLE.slice(0, 2), raters: ["self"], competencies: ["1.2"], levels: [1] },
        { files: { give: async () => undefined, take: async () => [] } },
      ),
  },
  {
    name: "collectScores",
    action: "collectScores",
    workbook: "inUse",
    ...EMPTY,
    play: (run) => collectReturned(run, RETURNED),
  },
  {
    name: "removeCollected",
    action: "removeCollected",
    workbook: "received",
    ...{ sheet: RECEIVED, cell: "J5", typed: "1" },
    play: (run) => run("removeCollected", { files: [RETURNED.name] }),
  },
  {
    name: "removeCollected, with the sheet",
    action: "removeCollected",
    workbook: "received",
    // In the row below the table, which grows by it.
    ...{ sheet: RECEIVED, cell: "A7" },
    play: (run) => run("removeCollected", {}),
  },
  {
    name: "goTo",
    action: "goTo",
    ...SCORES,
    play: (run, book) => run("goTo", { sheetId: scoreCells(book).sheet.id, address: "A1" }),
  },
  {
    name: "goToScore",
    action: "goToScore",
    ...SCORES,
    play: (run, book) => {
      const { sheet, first } = scoreCells(book);
      return run("goToScore", { sheetId: sheet.id, address: first, step: "nextEmpty" });
    },
  },
  {
    name: "requiredLevel",
    action: "requiredLevel",
    ...SCORES,
    play: (run) => run("requiredLevel", { profile: "Adviseur", competency: "1.1" }),
  },
  {
    name: "removePersonalData",
    action: "removePersonalData",
    workbook: "heatmap",
    ...EMPTY,
    play: (run) => run("removePersonalData", {}),
  },
  {
    name: "removeSheet, met wat erbij kwam",
    action: "removeSheet",
    workbook: "forms",
    cell: "A9",
    set: (book) => {
      const [first] = book.sheets;
      const other = book.sheets.filter(({ name }) => name.startsWith("Formulier"))[1];
      if (other) book.removeSheet(other);
      if (first) book.select(first, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    },
    play: async (run, book) => {
      const lists = book.sheetByName("Lijsten");
      return run("removeSheet", { sheetId: form(book).id, along: lists ? [lists.id] : [] });
    },
  },
];
