/** Lines of others' sheets that are asked about: names that may be labels, and norms that become a function. */
import type { ReadSheet } from "../../src/app/port";
import { check } from "../../src/app/checking/check";
import { answersText } from "../../src/app/reading/given-answers";
import { nameMark } from "../../src/app/reading/name-mark";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import type { LevelScore } from "../../src/scoring/level-score";
import { sheetOf, type GridCell } from "./read-sheet";
import { read, scores, unread } from "./what-was-read";

const norms = (...sheets: readonly ReadSheet[]) =>
  check(read(...sheets), { evidence: false, profiles: [], lists: LIST_NAMES }).flatMap(({ address, fact }) =>
    fact.kind === "notUnderstood" && fact.norm ? [{ address, ...fact.norm }] : [],
  );
const PEOPLE: readonly GridCell[][] = [
  ["Naam", "Analyseren", "Visie"],
  ["Anna Bos", 3, 2],
  ["Bram Kok", 2, 4],
];

describe("a name that may be a label", () => {
  const answered = (name: string, isPerson: boolean) =>
    answersText({ headers: new Map(), people: new Map([[nameMark(name), isPerson]]) });
  const down = [...PEOPLE, ["Average Joe", 1, 1]];
  const long: readonly GridCell[][] = [
    ["Naam", "Competentie", "Score"],
    ["Anna Bos", "Visie", 3],
    ["Average Joe", "Visie", 2],
    ["Average Joe", "Analyseren", 1],
  ];

  test.each([
    ["in a list", down, ["Average Joe ? 1.2 1 B4", "Average Joe ? 4.2 1 C4"], "A4"],
    [
      "side by side",
      down[0]!.map((_, column) => down.map((row) => row[column]!)),
      ["Average Joe ? 1.2 1 D2", "Average Joe ? 4.2 1 D3"],
      "D1",
    ],
    ["on a row for each score", long, ["Average Joe ? 4.2 2 C3", "Average Joe ? 1.2 1 C4"], "A3"],
  ])("%s is read after yes and left out after no; both are kept with the sheet", (_, grid, joe, at) => {
    expect(unread(sheetOf(grid))).toEqual([`${at} doubtfulPerson`]);
    const yes = sheetOf(grid, { answers: answered("average  JOE", true) });
    expect(scores(yes).filter((row) => row.startsWith("Average"))).toEqual(joe);
    expect(unread(yes)).toEqual([]);
    const no = sheetOf(grid, { answers: answered("Average Joe", false) });
    expect(scores(no).filter((row) => row.startsWith("Average"))).toEqual([]);
    expect(unread(no)[0]).toBe(`${at} saidNobody`);
  });

  test("an answer says nothing of what is certainly an average, and holds no name", () => {
    const answers = answered("Gemiddelde", true);
    expect(scores(sheetOf([...PEOPLE, ["Gemiddelde", 2, 3]], { answers }))).toHaveLength(4);
    expect(answers).not.toMatch(/gemiddelde/iu);
  });
});

describe("a line of norms is offered as the levels that a function requires", () => {
  const withNorm = (row: readonly GridCell[]) => sheetOf([...PEOPLE, row]);

  test("with its label and its levels", () => {
    expect(norms(withNorm(["Vereist niveau", 3, 2]))).toEqual([
      { address: "A4", label: "Vereist niveau", required: { "1.2": 3, "4.2": 2 } },
    ]);
    // Norm is a name too: it is asked about, and offered all the same.
    expect(unread(withNorm(["Norm", 3, 2]))).toEqual(["A4 doubtfulPerson"]);
    expect(norms(withNorm(["Norm", 3, 2]))).toEqual([
      { address: "A4", label: "Norm", required: { "1.2": 3, "4.2": 2 } },
    ]);
    expect(norms(withNorm(["Gemiddelde", 3, 2]))).toEqual([]);
    expect(norms(withNorm(["Max", 3, 2]))).toEqual([]);
  });

  test("what is no level is left out, and a line without any is not offered", () => {
    expect(norms(withNorm(["Norm", 3, "n.v.t."]))).toEqual([
      { address: "A4", label: "Norm", required: { "1.2": 3 } },
    ]);
    expect(norms(withNorm(["Norm", "hoog", "laag"]))).toEqual([]);
  });

  test("on another scale only once it is said what its values mean", () => {
    const grid: readonly GridCell[][] = [
      ["Naam", "Analyseren", "Visie"],
      ["Anna Bos", 6, 8],
      ["Bram Kok", 7, 9],
      ["Norm", 7, 8],
    ];
    expect(norms(sheetOf(grid))).toEqual([]);
    const scale = new Map<string, LevelScore>([
      ["6", 1],
      ["7", 2],
      ["8", 3],
      ["9", 4],
    ]);
    expect(norms(sheetOf(grid, { answers: answersText({ headers: new Map(), scale }) }))).toEqual([
      { address: "A4", label: "Norm", required: { "1.2": 2, "4.2": 3 } },
    ]);
    expect(norms(sheetOf(grid, { answers: answersText({ headers: new Map(), scale: new Map() }) }))).toEqual(
      [],
    );
  });

  test("from the rows of a list, each competency once", () => {
    const grid: readonly GridCell[][] = [
      ["Naam", "Competentie", "Score"],
      ["Anna Bos", "Visie", 3],
      ["Norm", "Visie", 2],
      ["Norm", "Analyseren", 3],
      ["Norm", "Plannen en organiseren", 1],
      ["Norm", "Plannen en organiseren", 2],
    ];
    expect(norms(sheetOf(grid))).toEqual([
      { address: "A3", label: "Norm", required: { "4.2": 2, "1.2": 3 } },
    ]);
  });
});
