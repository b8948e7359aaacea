import { Problem, type ProblemCode, type ProblemDetails } from "../../src/app/problem";
import type { Language } from "../../src/app/language";
import { problemSentence } from "../../src/app/wording/problems/problems";

const aftermath = { removed: [{ sheet: "Matrix" }], left: [{ sheet: "Blad1", address: "B2:C3" }] };

/** One example of everything that can go wrong; a code that is added must be added here too. */
const examples: { readonly [Code in ProblemCode]: readonly ProblemDetails[Code][] } = {
  targetOccupied: [
    { sheet: "Blad1", occupiedBy: { kind: "cell", address: "C4" }, cells: "area" },
    { sheet: "Blad1", occupiedBy: { kind: "cell", address: "C4" }, cells: "one" },
    { sheet: "Blad1", occupiedBy: { kind: "table", name: "Scores" }, cells: "area" },
    { sheet: "Blad1", occupiedBy: { kind: "mergedCells", address: "C4:D4" }, cells: "area" },
  ],
  frameworkNotRead: [
    { why: "nothing" },
    { why: "nothing", sheet: "Blad1" },
    { why: "brokenJson" },
    { why: "otherJson" },
    { why: "emptyPackage" },
    { why: "numbers", sheet: "Blad1" },
    { why: "tooManyLevels", levels: ["1", "2", "8"], most: 7, sheet: "Blad1" },
    { why: "tooManyCompetencies", count: 400, most: 300 },
    { why: "nothing", file: "kader.xlsx" },
  ],
  severalFrameworks: [{ file: "kader.xlsx", sheets: ["A", "B"] }],
  fileNotRead: (
    [
      "empty",
      "damaged",
      "tooLarge",
      "lockedOrOld",
      "binaryWorkbook",
      "notWorkbook",
      "unsafe",
      "newer",
    ] as const
  ).map((why) => ({ file: "kader.xlsx", why })),
  translationUnsure: [
    { sheet: "Blad2", question: "Wat is het laagste en wat het hoogste niveau?" },
    { question: "Wat is het laagste en wat het hoogste niveau?" },
  ],
  notTranslated: [{ sheet: "Blad2" }, {}],
  noFilesHere: [{}],
  noRound: [{}],
  momentUndated: [
    { sheet: "Scores", date: "" },
    { sheet: "Scores", date: "ooit" },
  ],
  noNamedRaters: [{}],
  fewMoments: [
    { moments: ["2025"], most: 1 },
    { moments: ["2024", "2025"], most: 1 },
  ],
  unknownPerson: [
    { name: "Jan", people: ["Piet"] },
    { name: "Jan", people: ["A", "B", "C", "D", "E", "F"] },
  ],
  scoresTwice: [{ sheets: ["Teamscores", "Teamscores (2)"], person: "Anja Bos" }],
  unknownFunction: [
    { query: "Adviseur", functions: [] },
    { query: "Adviseur", functions: ["Beleidsmedewerker", "Consulent"] },
  ],
  tooManyReports: [{ count: 800, most: 500 }],
  noSuchFiles: [{ names: ["terug/*.xlsx", "x.ods"] }],
  sheetHasNotes: [{ sheet: "Ronde", address: "L4" }],
  receivedUnclear: [
    { sheet: "Ontvangen scores", columns: ["Formulier-id"] },
    { sheet: "Ontvangen scores", columns: ["Naam", "Formulier-id"] },
  ],
  frameworkThere: [{ sheet: "Competentiekader" }],
  frameworksDiffer: [{ sheets: ["Competentiekader", "Competentiekader (2)"] }],
  frameworkUnreadable: (
    ["heading", "empty", "levelNumber", "differs", "codeTaken", "nameTaken", "aliasTaken"] as const
  ).map((why, more) => ({
    sheet: "Competentiekader",
    faults: Array.from({ length: more + 1 }, () => ({ why, text: "x", heading: "Code", address: "B7" })),
  })),
  noIndicators: [{}, { competency: "Plannen" }],
  levelsNotScored: [
    { competency: "Plannen", none: true },
    { competency: "Plannen", none: false },
  ],
  targetBeyondSheet: [{ sheet: "Blad1", address: "XFD1", rows: 1216, columns: 1 }],
  workbookProtected: [{ doing: "addSheet" }, { doing: "removeSheet", sheet: "Matrix" }],
  sheetProtected: [
    { sheet: "Blad1", doing: "insert" },
    { sheet: "Blad1", doing: "writeCell" },
    { sheet: "Blad1", doing: "writeScore" },
    { sheet: "Blad1", doing: "freeze" },
    { sheet: "Blad1", doing: "mend" },
    { sheet: "Blad1", doing: "repair" },
  ],
  invalidSheetName: [
    { name: "", fault: { fault: "empty" } },
    { name: "x".repeat(40), fault: { fault: "tooLong", length: 40, limit: 31 } },
    { name: "a\\b", fault: { fault: "forbiddenCharacter", character: "\\" } },
    { name: "a\nb", fault: { fault: "forbiddenCharacter", character: "\n" } },
    { name: "'a", fault: { fault: "apostropheAtEdge" } },
    { name: "History", fault: { fault: "reserved" } },
  ],
  sheetNameTaken: [{ name: "Matrix" }],
  nothingSelected: [{}, { aftermath }],
  sheetNotFound: [{ name: "Blad9" }],
  formulaRefused: [{ formula: "=COMPLEET.X(" }],
  partlyFrozen: [{ sheets: ["Blad1", "Blad2"] }],
  partlyMended: [
    { cells: 1 },
    { cells: 20 },
    { cells: 2, places: [{ sheet: "Scores", address: "F8" }] },
    { cells: 20, places: ["F8", "F9", "F10", "F11", "F12"].map((address) => ({ sheet: "Scores", address })) },
  ],
  targetFilled: [
    { sheet: "Blad1", address: "B2:C4" },
    { sheet: "Blad1", address: "B2", aftermath: { removed: [], left: [] } },
    {
      sheet: "Blad1",
      address: "B2",
      aftermath: { removed: [], left: [], kept: [{ sheet: "Blad1", address: "B2" }] },
    },
    {
      sheet: "Blad1",
      address: "B2",
      aftermath: { ...aftermath, kept: [{ sheet: "Matrix" }], shown: "newSheet" },
    },
    {
      sheet: "Blad1",
      address: "B2",
      aftermath: { ...aftermath, kept: [{ sheet: "A" }, { sheet: "B" }], shown: { sheet: "Blad1" } },
    },
    {
      sheet: "Blad1",
      address: "B2",
      aftermath: {
        ...aftermath,
        kept: ["F8", "F9", "F10", "F11", "F12"].map((address) => ({ sheet: "Blad1", address })),
      },
    },
  ],
  sheetMoved: [{ sheet: "Scores" }],
  sourcesChanged: [{}, { aftermath }],
  partlyRemoved: [
    { sheets: ["Scores"], because: new Problem("requestFailed", {}) },
    { sheets: ["Scores", "Lijsten"], because: new Problem("requestFailed", {}) },
  ],
  personalDataPartlyRemoved: [
    { cells: 1, because: new Problem("requestFailed", {}) },
    { cells: 12, because: new Problem("requestFailed", {}) },
  ],
  personalDataUnchecked: [{ because: new Problem("requestFailed", {}) }],
  partlyRepaired: [{ sheet: "Scores" }, { sheet: "" }],
  notScoreSheet: [{ sheet: "Blad1" }],
  tableGone: [{ sheet: "Scores" }],
  selectionTooLarge: [{ rows: 3000, columns: 1, most: { rows: 2001, columns: 12 } }],
  unknownCompetency: [{ query: "Analiseren", suggestion: "Analyseren" }, { query: "xyz" }],
  unknownLevel: [{ level: 7, levels: [1, 2, 3, 4] }],
  nothingChosen: [{ what: "competencies" }, { what: "levels" }, { what: "people" }, { what: "raters" }],
  tooManyPeople: [{ count: 2001, most: 2000 }],
  personWithoutName: [{ row: 3 }],
  samePerson: [
    { people: [{ name: "Jan Jansen", rows: [1, 4] }] },
    { people: ["a", "b", "c", "d", "e", "f", "g"].map((name) => ({ name, rows: [1, 2, 3] })) },
  ],
  profileWithoutName: [{ row: 3 }],
  sameProfile: [{ name: "Jurist", rows: [1, 2] }],
  invalidRequiredLevel: [{ profile: "Jurist", competency: "Analyseren", level: 5, levels: [0, 4] }],
  invalidWeight: [{ competency: "Analyseren", weight: -1, most: 100 }],
  competencyTwice: [{ competency: "Analyseren" }],
  formsPartlyMade: [
    { sheets: ["Formulier An"], all: 2, because: new Problem("cancelled", {}) },
    {
      sheets: ["Formulier An", "Formulier Bo", "Formulier Cas", "Formulier Dirk", "Formulier Els"],
      all: 30,
      because: new Problem("requestFailed", {
        aftermath: { removed: [{ sheet: "Formulier Fien" }, { sheet: "Formulier Gé" }], left: [] },
      }),
    },
  ],
  noScores: [{ sheets: [] }, { sheets: ["Blad1"] }],
  notOthersSheet: [{ sheet: "Teamscores" }],
  noNormThere: [{ sheet: "Blad1", address: "A6" }],
  profilesThere: [{}],
  invalidScore: [{ value: "goed", score: "vijf", highest: 4 }],
  scoresUnclear: [
    { sheet: "Blad1", what: "scale" },
    { sheet: "Blad1", what: "moments" },
    { sheet: "Blad1", what: "headers" },
    { sheet: "Blad1", what: "names" },
  ],
  noRatings: [{}, { raters: ["manager", "colleague"] }],
  noSelfScores: [{}],
  noProfiles: [{}],
  nobodyHasProfile: [{}],
  noBaseline: [{}],
  nobodyBefore: [{ sheet: "Scores 2025" }],
  nobodyGrouped: [{ groupBy: "department" }, { groupBy: "profile" }],
  unknownChoice: [
    { what: "departments", query: "Burgerzakn", suggestion: "Burgerzaken" },
    { what: "functions", query: "Tovenaar" },
    { what: "people", query: "Jan", several: ["Jan (1)", "Jan (2)"] },
  ],
  nothingToUndo: [{}],
  partlyUndone: [{ cells: 1 }, { cells: 12 }],
  nobodyChosen: [
    { departments: ["KCC"], functions: ["Jurist", "Adviseur"], together: true },
    { departments: ["KCC", "Burgerzaken"], together: false },
    { people: 3, together: false },
  ],
  invalidMinimum: [
    { name: "minimumGroup", value: 0 },
    { name: "minimumRaters", value: -1 },
  ],
  numbersAlways: [{}],
  radarNeedsThree: [{ columns: 2 }],
  notHeatmap: [
    { sheet: "Blad1", as: "other" },
    { sheet: "Heatmap om te delen", as: "shared" },
    { sheet: "Heatmap", as: "unmarked" },
  ],
  heatmapHasRemarks: [
    { sheet: "Heatmap", remarks: 1 },
    { sheet: "Heatmap", remarks: 3 },
  ],
  heatmapHasNotes: [{ sheet: "Heatmap", address: "X3" }],
  minimumToShare: [
    { name: "minimumGroup", value: 2, least: 3 },
    { name: "minimumRaters", value: 1, least: 3 },
  ],
  nothingToShare: [
    { before: true, sheet: "Eerder gedeeld" },
    { before: false, sheet: "Eerder gedeeld" },
  ],
  sharedUnreadable: [{ sheet: "Eerder gedeeld" }],
  tooFewToShare: [
    { people: 1, least: 5 },
    { people: 4, least: 5 },
  ],
  sourcesUnsure: [
    { heatmap: "Heatmap", unsure: [{}], sheets: [] },
    { heatmap: "Heatmap", unsure: [{ was: "Team A" }], sheets: ["Team B"] },
    {
      heatmap: "Heatmap",
      unsure: [
        { was: "A", found: "A" },
        { was: "A", found: "A", otherCompetencies: true },
        { was: "B", found: "C" },
      ],
      sheets: ["A", "C"],
    },
  ],
  changedMeanwhile: [{ sheet: "Heatmap" }],
  newerSheet: [{ sheet: "Teamscores" }],
  notKnownAgain: [
    { sheet: "Heatmap", kind: "heatmap" },
    { sheet: "Blad1", kind: undefined },
  ],
  notReplaced: [{ sheet: "Heatmap", by: "Heatmap (2)" }],
  unknownAction: [{ action: "x", actions: ["insertMatrix", "goTo"] }],
  invalidArgument: [
    { action: "insertMatrix", fault: { kind: "notAnObject" } },
    { action: "insertMatrix", fault: { kind: "unknown", name: "x", names: ["layout"] } },
    { action: "insertMatrix", fault: { kind: "missing", name: "layout", expected: { kind: "text" } } },
    {
      action: "insertMatrix",
      fault: {
        kind: "type",
        name: "levels",
        expected: { kind: "listOf", of: { kind: "wholeNumber" } },
        given: "7",
      },
    },
    {
      action: "insertMatrix",
      fault: {
        kind: "type",
        name: "x",
        expected: { kind: "listOf", of: { kind: "textOrNumber" } },
        given: "7",
      },
    },
    {
      action: "insertMatrix",
      fault: { kind: "conflict", name: "sheetName", other: "target", otherValue: "selection" },
    },
  ],
  textTooLong: [
    { length: 40_000, most: 32_767 },
    { length: 40_000, most: 32_767, row: 3 },
  ],
  tooLarge: [{}, { aftermath }],
  sheetTooLarge: [{ sheet: "Scores", address: "XFD1048576" }],
  sheetGone: [{}, { aftermath }],
  nameTakenMeanwhile: [{}, { aftermath }],
  noScoreCell: [{ address: "F8" }],
  scoreChanged: [{ sheet: "Teamscores", address: "F8" }],
  sheetHidden: [{ sheet: "Matrix" }],
  lastSheet: [{ sheet: "Matrix" }],
  notOurSheet: [{ sheet: "Blad1" }],
  editMode: [{}, { aftermath }],
  partNotLoaded: [{}],
  busy: [{}],
  cancelled: [{}, { aftermath }],
  accessDenied: [{}, { aftermath }],
  notSupported: [{}, { member: "Range.merge", aftermath }],
  requestFailed: [{}, { aftermath }],
  hostRefused: [{ hostCode: "GeneralException", aftermath }],
  unexpected: [{ message: "TypeError: x", aftermath }],
};

const all = (Object.entries(examples) as [ProblemCode, readonly ProblemDetails[ProblemCode][]][]).flatMap(
  ([code, details]) => details.map((one) => new Problem(code, one)),
);
const languages: readonly Language[] = ["nl", "en"];

test.each(languages)("every sentence in %s is whole, and no two problems share one", (language) => {
  const sentences = all.map((problem) => problemSentence(problem, language));
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\S.*[.?}]$/u);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\.|\n/u);
  }
  expect(new Set(sentences).size).toBe(sentences.length);
});

test("the Dutch ones say u, and never je or jij", () => {
  for (const problem of all) expect(problemSentence(problem, "nl")).not.toMatch(/\b(je|jij|jouw)\b/iu);
});

test("what was removed, what was not, and that nothing was changed", () => {
  const sentence = (after: ProblemDetails["hostRefused"]["aftermath"]) =>
    problemSentence(new Problem("hostRefused", { hostCode: "GeneralException", aftermath: after }), "nl");
  expect(sentence({ removed: [], left: [] })).toContain("Er is niets gewijzigd.");
  expect(sentence({ removed: [{ sheet: "Matrix" }], left: [] })).toContain(
    "blad ‘Matrix’ is weer verwijderd",
  );
  expect(sentence({ removed: [{ sheet: "Blad1", address: "B2:C3" }], left: [] })).toContain(
    "B2:C3 op blad ‘Blad1’ was gezet, is weer gewist",
  );
  expect(sentence({ removed: [], left: [{ sheet: "Matrix" }] })).toContain("verwijder het dan zelf");
  expect(sentence({ removed: [], left: [{ sheet: "Blad1", address: "B2:C3" }] })).toContain(
    "wis dat gebied dan zelf",
  );
});

test("numbers are written as each language writes them", () => {
  const beyond = new Problem("targetBeyondSheet", {
    sheet: "Blad1",
    address: "XFD1",
    rows: 1216,
    columns: 1,
  });
  expect(problemSentence(beyond, "nl")).toContain("1.216 rijen en 1 kolom nodig");
  expect(problemSentence(beyond, "en")).toContain("1,216 rows and 1 column");
});
