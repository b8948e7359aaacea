/** Sheets of others with competencies on them and no scores: the check says what they are, and advises to empty nothing. */
import { withExcel } from "./excel-at-work";

type Rows = readonly (readonly (string | number)[])[];

const TEXTS: Rows = [
  ["Competentie", "Niveau 1", "Niveau 2", "Niveau 3"],
  ["Analyseren", "• ziet wat er ontbreekt", "• vraagt door", "• legt verbanden"],
  ["Samenwerken", "• helpt anderen mee", "• deelt kennis", "• verbindt mensen"],
];
const LIST: Rows = [
  ["Cluster", "Competentie", "Niveau", "Gedragsindicator"],
  ["Denken", "Analyseren", 1, "ziet wat er ontbreekt"],
  ["Denken", "Analyseren", 2, "vraagt door naar oorzaken"],
  ["Doen", "Samenwerken", 1, "helpt anderen mee"],
  ["Doen", "Samenwerken", 2, "deelt kennis met anderen"],
];
const REQUIRED: Rows = [
  ["Functie", "Analyseren", "Samenwerken", "Coachen"],
  ["Adviseur", 3, 2, 1],
  ["Teamleider", 2, 3, 4],
];

test.each([
  ["a column per level", TEXTS, "staan teksten van competenties, en geen scores"],
  ["a row per indicator", LIST, "staan teksten van competenties, en geen scores"],
  ["required levels per function", REQUIRED, "staat welk niveau functies vereisen"],
] as const)("%s", async (_, rows, said) =>
  withExcel(async ({ book, run }) => {
    const sheet = book.activeSheet;
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries())
        book.type(sheet.id, r, c, typeof value === "string" ? `'${value}` : String(value));
    const checked = await run("checkScores", {});
    if (!checked.ok) throw new Error(checked.error.message);
    expect(checked.result.findings.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
    const heatmap = await run("buildHeatmap", { view: "people", measure: "level" });
    expect(heatmap).toMatchObject({ ok: false, error: { code: "noScores" } });
  }),
);

test("a list of people with their function, and scores that are missing, stays a list of people", () =>
  withExcel(async ({ book, run }) => {
    const rows: Rows = [
      ["Naam", "Functie", "Analyseren", "Samenwerken"],
      ["Anna Bakker", "Adviseur", 3, 2],
      ["Bert Smit", "Adviseur", "", 4],
    ];
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) book.type(book.activeSheet.id, r, c, String(value));
    const heatmap = await run("buildHeatmap", { view: "people", measure: "level" });
    expect(heatmap).toMatchObject({ ok: true, result: { rows: ["Anna Bakker", "Bert Smit"] } });
  }));

test("words that people are scored with are long too, and return: the sheet stays one of scores", () =>
  withExcel(async ({ book, run }) => {
    const [meets, exceeds] = ["voldoet aan de verwachting", "overtreft de verwachting"];
    const rows: Rows = [
      ["Competentie", "Anna Bakker", "Bert Smit"],
      ["Analyseren", meets, exceeds],
      ["Samenwerken", exceeds, meets],
      ["Coachen", meets, meets],
    ];
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) book.type(book.activeSheet.id, r, c, String(value));
    const checked = await run("checkScores", {});
    if (!checked.ok) throw new Error(checked.error.message);
    expect(checked.result.findings).toHaveLength(6);
    expect(new Set(checked.result.findings.map(({ kind }) => kind))).toEqual(new Set(["textScore"]));
  }));
