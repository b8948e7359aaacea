/** What the columns of someone else's list became, and what becomes of them once a person has said what they are for. */
import { answersOf, answersText } from "../../src/app/reading/given-answers";
import { headerKey } from "../../src/app/reading/read-columns";
import { readScoreSheets } from "../../src/app/reading/read-scores";
import { textOf } from "../../src/app/reading/read-cell";
import type { ColumnRole } from "../../src/app/arguments/score-columns";
import { compleet } from "../../src/framework/compleet";
import { sheetOf, type GridCell } from "./read-sheet";

const LIST: readonly (readonly GridCell[])[] = [
  ["Medewerker", "Werkplek", "Leidinggevende", "Analyseren", "Visie"],
  ["Anja Bos", "Zorg", "P. de Vries", 3, 2],
  ["Bram Kok", "Ruimte", "P. de Vries", 2, 3],
];
const LONG: readonly (readonly GridCell[])[] = [
  ["Medewerker", "Werkplek", "Competentie", "Score"],
  ["Anja Bos", "Zorg", "Analyseren", 3],
];

function read(grid: readonly (readonly GridCell[])[], said: readonly (readonly [string, ColumnRole])[]) {
  const roles = new Map(said.map(([header, role]) => [headerKey(header), role]));
  const answers = answersText({ headers: new Map(), roles });
  const [sheet] = readScoreSheets([sheetOf(grid, { answers })], compleet(), [], ["Blad1"]);
  return {
    columns: sheet?.columns?.map(({ header, address, role }) => `${address} ${header}: ${role}`),
    people: sheet?.ratings.map(({ person, department, raterCell }) =>
      [person, textOf(department), textOf(raterCell)].join("|"),
    ),
    said: sheet?.notUnderstood.map(({ cell, why }) => `${cell.address} ${why}`),
  };
}

test("without an answer each column is told with what it became", () => {
  expect(read(LIST, [])).toEqual({
    columns: ["A1 Medewerker: name", "B1 Werkplek: none", "C1 Leidinggevende: none"],
    people: ["Anja Bos||", "Bram Kok||"],
    said: ["B1 column", "C1 column"],
  });
  expect(read(LONG, []).columns).toEqual(["A1 Medewerker: name", "B1 Werkplek: none"]);
});

test("what was said holds, in both kinds of list, and is no longer said to be left out", () => {
  expect(
    read(LIST, [
      ["  werkplek ", "department"],
      ["Leidinggevende", "none"],
    ]),
  ).toEqual({
    columns: ["A1 Medewerker: name", "B1 Werkplek: department", "C1 Leidinggevende: none"],
    people: ["Anja Bos|Zorg|", "Bram Kok|Ruimte|"],
    said: [],
  });
  expect(read(LONG, [["Werkplek", "department"]])).toMatchObject({
    columns: ["A1 Medewerker: name", "B1 Werkplek: department"],
    people: ["Anja Bos|Zorg|"],
    said: [],
  });
});

test("a column that was said to hold the names is the only one that does, parts of names too", () => {
  expect(read(LIST, [["Werkplek", "name"]]).people).toEqual([]);
  const parts: readonly (readonly GridCell[])[] = [
    ["Voornaam", "Achternaam", "Schuilnaam", "Analyseren", "Visie"],
    ["Anja", "Bos", "P1a", 3, 2],
    ["Bram", "Kok", "P2b", 2, 3],
  ];
  expect(read(parts, []).people).toEqual(["Anja Bos||", "Bram Kok||"]);
  expect(read(parts, [["Schuilnaam", "name"]]).people).toEqual(["P1a||", "P2b||"]);
});

test("answers are kept as text, and what is damaged or of a later version is passed over", () => {
  const kept = answersText({ headers: new Map(), roles: new Map([["werkplek", "department"]]) });
  expect(answersOf({ answers: kept }).roles).toEqual(new Map([["werkplek", "department"]]));
  expect(answersOf({ answers: '{"roles":[["a","wizard"],["b"],7]}' }).roles).toBeUndefined();
  expect(answersText({ headers: new Map(), roles: new Map() })).toBe("");
});

describe("a column without a header", () => {
  const nameless = LIST.map((row, at) => row.map((cell, column) => (at === 0 && column === 1 ? null : cell)));
  const long = LONG.map((row, at) => row.map((cell, column) => (at === 0 && column === 1 ? null : cell)));

  test("is told with what it became, and can be said to be something by its cell", () => {
    expect(read(nameless, []).columns).toContain("B1 : none");
    expect(read(nameless, [["[B1]", "department"]])).toMatchObject({
      columns: expect.arrayContaining(["B1 : department"]),
      people: ["Anja Bos|Zorg|", "Bram Kok|Ruimte|"],
      said: ["C1 column"],
    });
    expect(read(long, [["[B1]", "department"]])).toMatchObject({
      columns: ["A1 Medewerker: name", "B1 : department"],
      people: ["Anja Bos|Zorg|"],
    });
  });

  test("what was said of it is believed of no other cell, and of no header", () => {
    expect(read(nameless, [["[C1]", "department"]]).columns).toContain("B1 : none");
    expect(read(LIST, [["[B1]", "department"]]).columns).toContain("B1 Werkplek: none");
  });
});
