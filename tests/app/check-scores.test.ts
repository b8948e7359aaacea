import type { CheckScoresArguments } from "../../src/app/action";
import type { ReadSheet } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import type { Language } from "../../src/app/language";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort } from "./memory-port";
import { formOf, ours, sheetOf, tableOf, type GridCell } from "./read-sheet";

async function check(
  sheets: readonly ReadSheet[],
  args: CheckScoresArguments = {},
  language: Language = "nl",
) {
  const port = new MemoryPort();
  port.sheets = sheets;
  const outcome = await createActions({ port, framework: compleet(), language })("checkScores", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  expect(port.untouched).toBe(true);
  return outcome.result.findings;
}
const short = async (sheets: readonly ReadSheet[], args?: CheckScoresArguments): Promise<readonly string[]> =>
  (await check(sheets, args)).map(
    ({ address, kind, mend }) => `${address} ${kind}${mend ? ` → ${mend.value}` : ""}`,
  );

const HEADERS = [
  "Naam",
  "Nr",
  "Functie",
  "Beoordelaar",
  "1.1 Zorgvuldigheid",
  "1.2 Analyseren",
  "Toelichting",
];
function team(rows: readonly (readonly GridCell[])[], name = "Team"): ReadSheet {
  const grid = [HEADERS, ...rows];
  const entries = HEADERS.map((_, index) => index);
  const table = tableOf(grid, 0);
  expect(table.entries).toHaveLength(entries.length);
  return sheetOf(grid, {
    name,
    tables: [table],
    ...ours("teamScores", { table: "Tabel", competencies: ["1.1", "1.2"] }),
  });
}
function profiles(...names: readonly string[]): ReadSheet {
  const grid = [["Functie", "1.1 Zorgvuldigheid"], ...names.map((name) => [name, 2])];
  return sheetOf(grid, {
    name: "Profielen",
    active: false,
    tables: [tableOf(grid, 0)],
    ...ours("profiles", { table: "Tabel" }),
  });
}

test("self and the median of the others two levels apart, whichever sheets they stand on", async () => {
  const sheets = [
    team([
      ["Anna", "1", "", "zelf", 4, 1, ""],
      ["Anna", "1", "", "leidinggevende", 2, 3, ""],
      ["Anna", "1", "", "collega", 2, 4, ""],
      ["Bert", "2", "", "zelf", 3, 3, ""],
    ]),
    sheetOf([HEADERS, ["BERT", "2", "", "leidinggevende", 1, "n.v.t.", ""]], { name: "Los" }),
  ];
  expect(await short(sheets)).toEqual(["E2 blindSpot", "F2 hiddenStrength", "E5 blindSpot"]);
});

test("profiles that are not there, near one, or not given; nothing without a table of profiles", async () => {
  const sheet = team([
    ["Anna", "", "Adviseur", "zelf", 1, 1, ""],
    ["Bert", "", "adviseur ", "zelf", 1, 1, ""],
    ["Cees", "", "Advizeur", "zelf", 1, 1, ""],
    ["Dirk", "", "Directeur", "zelf", 1, 1, ""],
    ["Eva", "", "", "zelf", 1, 1, ""],
    ["Fien", "", "", "zelf", 1, 1, ""],
  ]);
  expect(await short([sheet])).toEqual([]);
  expect(await short([sheet, profiles("Adviseur", "Consulent")])).toEqual([
    // It was made before there were any.
    "C2:C7 validation",
    "C3 unknownProfile → Adviseur",
    "C4 unknownProfile → Adviseur",
    "C5 unknownProfile",
    "C6:C7 noProfile",
  ]);
});

test("missing scores that lie together are one finding", async () => {
  const sheet = team([
    ["Anna", "", "", "zelf", "", "", ""],
    ["Bert", "", "", "zelf", "", "", ""],
    ["Cees", "", "", "zelf", 2, "", ""],
    ["Dirk", "", "", "zelf", 2, 3, ""],
    ["Eva", "", "", "zelf", "", 3, ""],
  ]);
  const findings = await check([sheet]);
  expect(findings.map(({ address }) => address)).toEqual(["E2:F3", "F4", "E6"]);
  expect(findings[0]?.message).toContain("4 scores van 2 mensen");
  expect(findings[1]?.message).toContain("Cees voor Analyseren");
});

test("an explanation is asked for at 0 and 4, only when wanted", async () => {
  const sheet = team([
    ["Anna", "", "", "zelf", 0, 4, ""],
    ["Bert", "", "", "zelf", 0, 2, "altijd te laat"],
    ["Cees", "", "", "zelf", 1, 2, ""],
  ]);
  expect(await short([sheet])).toEqual([]);
  const findings = await check([sheet], { evidence: true });
  expect(findings.map(({ address, kind }) => `${address} ${kind}`)).toEqual(["G2 missingEvidence"]);
  expect(findings[0]?.message).toContain("Zorgvuldigheid en Analyseren");
  const form = formOf("Anna", "zelf", ["nee", "nee", "nee", "nee", "nee", "nee"]);
  expect(await short([form], { evidence: true })).toEqual(["G7:G12 missingEvidence"]);
});

test("on a form: contradicting levels, words that mean a judgement, people who are nowhere else", async () => {
  const form = formOf("Ana Aalders", "leidinggevende", ["nee", "nee", 1, "Ja", "yes", "misschien"]);
  const sheet = team([["Anna Aalders", "", "", "zelf", 1, 1, ""]]);
  expect(await short([sheet, form])).toEqual([
    "B1 unknownPerson → Anna Aalders",
    "F7:F12 inconsistentPattern",
    "F9 textScore → ja",
    "F11 textScore → ja",
    "F12 textScore",
  ]);
  expect(await short([form])).not.toContain("B1 unknownPerson → Anna Aalders");
});

test("a long name merged over the cells beside it is how a form is made", async () => {
  const form = formOf("Anna", "zelf", ["ja", "ja", "ja", "ja", "ja", "ja"]);
  const merged = (row: number, rows: number, column: number, columns: number) => ({
    ...form,
    merges: [{ row, column, rows, columns }],
  });
  expect(await short([merged(0, 1, 1, 2)])).toEqual([]);
  expect(await short([merged(6, 2, 5, 1)])).toEqual(["F7:F8 mergedCells"]);
});

test("several colleagues may rate one person; the same row twice is a copy", async () => {
  const rows = [
    ["Anna", "", "", "collega", 1, 2, ""],
    ["Anna", "", "", "collega", 2, 2, ""],
    ["Anna", "", "", "collega", 1, 2, ""],
  ];
  expect(await short([team(rows)])).toEqual(["A4 duplicateRating"]);
});

test("people of one name with different numbers are different people", async () => {
  const rows = [
    ["Jan Jansen", "1", "", "zelf", 1, 2, ""],
    ["Jan Jansen", "2", "", "zelf", 1, 2, ""],
  ];
  expect(await short([team(rows)])).toEqual([]);
});

test("findings come in the order of sheets, rows and columns, the same each time", async () => {
  const sheet = team([
    ["Anna ", "", "", "buurman", "x", 7, ""],
    ["", "", "", "", 2, "", ""],
  ]);
  const other = sheetOf([HEADERS, ["Bert", "", "", "", 33, "", ""]], { name: "Los" });
  const once = await short([sheet, other]);
  expect(once).toEqual([
    "A2 strayName → Anna",
    "D2 unknownRater",
    "E2 textScore",
    "F2 outsideScale",
    "E3 notUnderstood",
    "D2 unknownRater",
    "E2 outsideScale",
    "F2 missingScore",
  ]);
  expect(await short([sheet, other])).toEqual(once);
});

test.each<Language>(["nl", "en"])("sentences in %s are whole and say where", async (language) => {
  const sheets = [
    team([
      ["Anna ", "", "Baas", "buurman", "x", 7, ""],
      ["", "", "", "", 2, { error: "#REF!" }, ""],
      ["Bert", "", "", "zelf", "", 0, ""],
      ["Bert", "", "", "zelf", " ", 0, ""],
    ]),
    formOf("Cees", "", ["nee", "nee", "nee", "ja", "ja", null]),
    sheetOf(
      [
        ["Naam", "Analiseren", "1.3", "x"],
        ["Dirk", 1, 2, 3],
      ],
      { name: "Los" },
    ),
    profiles("Adviseur"),
  ];
  const findings = await check(sheets, { evidence: true }, language);
  expect(new Set(findings.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  for (const { message, sheet } of findings) {
    expect(message).toMatch(/^\S.*[.?]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|\b(?:je|jij|jouw)\b/u);
    expect(message).toContain(sheet);
  }
});

test("limited to the sheet in front, another is not read, and the profiles still are", async () => {
  const wrong = [["Anna", "1", "Adviseur", "zelf", 9, 9, ""]];
  const port = new MemoryPort();
  port.sheets = [
    team(wrong, "Voor"),
    { ...team(wrong, "Ander"), active: false },
    { ...profiles("Consulent"), active: false },
  ];
  const run = createActions({ port, framework: compleet(), language: "nl" });
  const sheetsOf = async (args: CheckScoresArguments) => {
    const outcome = await run("checkScores", args);
    return outcome.ok && outcome.result.sheets.map(({ sheet }) => sheet);
  };
  expect(await sheetsOf({})).toEqual(["Voor", "Ander"]);
  expect(await sheetsOf({ scope: "workbook" })).toEqual(["Voor", "Ander"]);
  expect(await sheetsOf({ scope: "inFront" })).toEqual(["Voor"]);
  const outcome = await run("checkScores", { scope: "inFront" });
  expect(outcome.ok && outcome.result.findings.map(({ kind }) => kind)).toContain("unknownProfile");
  expect(await run("checkScores", { scope: "inFront", sheets: ["Ander"] })).toMatchObject({
    error: { code: "invalidArgument" },
  });
});

test("a competency that is confirmed must exist", async () => {
  const port = new MemoryPort();
  const run = createActions({ port, framework: compleet(), language: "nl" });
  const confirmed = [{ header: "x", competency: "Analiseren" }];
  expect(await run("checkScores", { confirmed })).toMatchObject({ error: { code: "unknownCompetency" } });
});

test("a mend of more than one cell is refused", async () => {
  const port = new MemoryPort();
  const run = createActions({ port, framework: compleet(), language: "nl" });
  for (const address of ["A1:B2", "x", ""]) {
    const mends = [{ sheetId: "{1}", address, was: 1, value: 2 }];
    expect(await run("mendScores", { mends })).toMatchObject({ error: { code: "invalidArgument" } });
  }
  expect(port.untouched).toBe(true);
});
