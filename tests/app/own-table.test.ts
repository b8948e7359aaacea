/** One rule for which table of a sheet of ours counts, and for which of its rows hold what was filled in. */
import type { ReadTable } from "../../src/app/port";
import { bodyOf, ownTable } from "../../src/app/reading/own-table";
import { SheetCells } from "../../src/app/reading/read-cell";
import { readIndicatorForm } from "../../src/app/reading/read-indicator-form";
import { listsIn } from "../../src/app/reading/read-lists";
import { profileTables } from "../../src/app/reading/read-profiles";
import { compleet } from "../../src/framework/compleet";
import { formOf, ours, sheetOf, tableOf } from "./read-sheet";

const GRID = [
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bert", 2],
  ["Totaal", 5],
];
const bodyWith = (change: Partial<ReadTable>) =>
  bodyOf(new SheetCells(sheetOf(GRID)), { ...tableOf(GRID, 0), ...change });

describe("the rows of a table", () => {
  test.each([
    ["with a header", {}, { row: 1, rows: 3, last: 3 }],
    ["with totals", { showsTotals: true }, { row: 1, rows: 2, last: 2, totals: 3 }],
    ["whose header a program made one of the rows", { showsHeaders: false }, { row: 1, rows: 3, last: 3 }],
    [
      "without a header",
      { showsHeaders: false, area: { row: 1, column: 0, rows: 3, columns: 2 } },
      { row: 1, rows: 3, last: 3 },
    ],
  ])("%s", (_, change, body) => {
    expect(bodyWith(change)).toEqual(body);
  });
});

test("the table that was made counts where it fits, whatever its capitals; else the first that does", () => {
  const sheet = sheetOf(GRID, {
    tables: [tableOf(GRID, 0, "Ander"), tableOf(GRID, 0, "SCORES")],
    ...ours("teamScores", { table: "Scores" }),
  });
  expect(ownTable(sheet, () => true)?.name).toBe("SCORES");
  expect(ownTable(sheet, ({ name }) => name === "Ander")?.name).toBe("Ander");
  expect(ownTable(sheet, () => false)).toBeUndefined();
});

test("a form is read from the table with its scores, though another got the name", () => {
  const form = formOf("Anna", "zelf", ["ja", "ja", "ja", "nee", "nee", "nee", "nee"]);
  const [scored] = form.tables;
  const note = { ...tableOf([["Notitie"], ["x"]], 0, "Formulier") };
  const read = readIndicatorForm({ ...form, tables: [note, { ...scored!, name: "Formulier2" }] }, compleet());
  expect(read.table?.name).toBe("Formulier2");
  expect(read.ratings[0]?.scores[0]?.score).toBe(1);
});

describe("functions", () => {
  const grid = [
    ["Functie", "1.1"],
    ["Adviseur", 2],
  ];
  const profiles = (change: Partial<ReadTable>, list = "Compleet_Profielen", original = true) => ({
    ...sheetOf(grid, { tables: [{ ...tableOf(grid, 0, "Profielen"), ...change }] }),
    ...ours("profiles", { table: "Profielen", list }),
    original,
  });

  test("a header that became a row is no function", () => {
    expect(profileTables([profiles({ showsHeaders: false })])[0]?.profiles).toEqual(["Adviseur"]);
  });

  test("the list that dropdowns are held against is that of the sheet whose functions count", () => {
    const copy = profiles({ name: "Profielen2" }, "Van_kopie", false);
    expect(listsIn([copy, profiles({})]).profiles).toBe("Compleet_Profielen");
  });
});
