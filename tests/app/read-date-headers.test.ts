/** Codes of which Excel has made dates: 1.2 typed in a Dutch Excel becomes 1 February, and shows "1-feb". */
import type { ReadSheet, ShownDate } from "../../src/app/port";
import { cellAddress } from "../../src/sheets/plan/a1";
import { sheetOf, type GridCell } from "./read-sheet";
import { findings, near, read, readAs, said, scores, scoresOf, unread } from "./what-was-read";

/** The serial number of a day in 2026. */
const serial = (day: number, month: number): number =>
  Math.round((Date.UTC(2026, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

type Typed = GridCell | { readonly day: number; readonly month: number; readonly withYear?: boolean };

/** A sheet in which some cells show a date. */
function dated(grid: readonly (readonly Typed[])[]): ReadSheet {
  const dates = new Map<string, ShownDate>();
  const cells = grid.map((line, row) =>
    line.map((cell, column): GridCell => {
      if (typeof cell !== "object" || cell === null || "error" in cell) return cell;
      const { day, month, withYear = false } = cell;
      dates.set(cellAddress(row, column), { day, month, withYear });
      return serial(day, month);
    }),
  );
  return sheetOf(cells, { dates });
}
/** 1.2 as it was typed. */
const typed = (code: string): { readonly day: number; readonly month: number } => {
  const [day = 0, month = 0] = code.split(".").map(Number);
  return { day, month };
};
const CODES = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4", "4.1"];

test("dates among competencies are the codes that were typed, where no other order fits", () => {
  const sheet = dated([
    ["Naam", "1.1 Zorgvuldigheid", typed("1.2"), typed("1.5"), "2.1"],
    ["Anna", 3, 2, 1, 4],
  ]);
  // 2.1 stands there already, and there is no 5.1: the day came first.
  expect(scores(sheet)).toEqual(["Anna ? 1.1 3 B2", "Anna ? 1.2 2 C2", "Anna ? 1.5 1 D2", "Anna ? 2.1 4 E2"]);
  expect([near(sheet), unread(sheet)]).toEqual([[], []]);
});

test("the header row of a table has made texts of them, in Dutch or English", () => {
  const sheet = sheetOf([
    ["Naam", "Zorgvuldigheid", "1-feb", "01-mrt.", "5-Mar", "1-May", "2-jan"],
    ["Anna", 3, 2, 1, 4, 0, 2],
  ]);
  // 5 March is no code either way, so nothing of it is sure.
  expect(near(sheet)).toEqual(["C1 1.2", "D1 1.3", "F1 1.5", "G1 2.1"]);
  expect(unread(sheet)).toEqual(["E1 scoreColumn"]);
  const sure = sheetOf([
    ["Naam", "Zorgvuldigheid", "1-feb", "1-mei"],
    ["Anna", 3, 2, 1],
  ]);
  expect(scores(sure)).toEqual(["Anna ? 1.1 3 B2", "Anna ? 1.2 2 C2", "Anna ? 1.5 1 D2"]);
});

test("where both orders are codes a person is asked, and one answer tells the order for all", () => {
  const sheet = dated([
    ["Naam", "Visie", typed("1.2"), typed("1.3"), typed("3.2")],
    ["Anna", 3, 2, 1, 0],
  ]);
  expect(scores(sheet)).toEqual(["Anna ? 4.2 3 B2"]);
  expect(near(sheet)).toEqual(["C1 1.2", "D1 1.3", "E1 3.2"]);
  expect(said([sheet], "nl")[0]).toBe(
    "In C1 op blad ‘Blad1’ heeft Excel van de kop een datum gemaakt, 1 februari. Is dat 1.2 Analyseren? Zolang u dat niet bevestigt, zijn de scores eronder niet meegenomen.",
  );
  expect(said([sheet], "en")[2]).toBe(
    "In E1 on sheet ‘Blad1’, Excel has made a date of the header, 3 February. Is that 3.2 Besluiten nemen? Until you confirm it the scores below it have not been read.",
  );
  const header = String(serial(1, 2));
  expect(scoresOf(readAs({ [header]: "1.2" }, sheet))).toEqual([
    "Anna ? 4.2 3 B2",
    "Anna ? 1.2 2 C2",
    "Anna ? 1.3 1 D2",
    "Anna ? 3.2 0 E2",
  ]);
  // Typed as 2/1 where the month comes first.
  expect(scoresOf(readAs({ [header]: "2.1" }, sheet))).toEqual([
    "Anna ? 4.2 3 B2",
    "Anna ? 2.1 2 C2",
    "Anna ? 3.1 1 D2",
    "Anna ? 2.3 0 E2",
  ]);
});

test("a row of dates alone is a guess, every code of it; one answer is enough", () => {
  const sheet = dated([
    ["Naam", ...CODES.map(typed)],
    ["Anna", ...CODES.map((_, index) => index % 5)],
  ]);
  expect(scores(sheet)).toEqual([]);
  expect(near(sheet).map((each) => each.split(" ")[1])).toEqual(CODES);
  const confirmed = readAs({ [serial(1, 1)]: "1.1" }, sheet);
  expect(scoresOf(confirmed)).toHaveLength(CODES.length);
  expect(confirmed[0]?.near).toEqual([]);
});

test("a date with its year is never read by itself, a calendar not at all", () => {
  const sheet = dated([
    [
      "Naam",
      "1.1 Zorgvuldigheid",
      { day: 1, month: 2, withYear: true },
      { day: 15, month: 3, withYear: true },
    ],
    ["Anna", 3, 2, 1],
  ]);
  expect(scores(sheet)).toEqual(["Anna ? 1.1 3 B2"]);
  expect([near(sheet), unread(sheet)]).toEqual([["C1 1.2"], ["D1 scoreColumn"]]);
  expect(said([sheet], "nl")[1]).toContain("‘15-3’");
  const days = [1, 2, 3, 4, 5, 6].map((day) => ({ day, month: 1 }));
  const calendar = dated([
    ["Naam", ...days],
    ["Anna", 1, 0, 1, 2, 4, 0],
  ]);
  expect(read(calendar)).toEqual([]);
  const months = dated([
    ["Naam", ...[1, 2, 3, 4, 5, 6].map((month) => ({ day: 1, month }))],
    ["Anna", 1, 0, 1, 2, 4, 0],
  ]);
  expect(read(months)).toEqual([]);
});

test("people side by side, and a list with a row for each score", () => {
  const across = dated([
    ["Competentie", "Anna", "Bert"],
    ["1.1", 3, 1],
    [typed("1.2"), 2, 2],
    [typed("1.5"), 1, 4],
  ]);
  expect(scores(across).filter((each) => each.includes("Bert"))).toEqual([
    "Bert ? 1.1 1 C2",
    "Bert ? 1.2 2 C3",
    "Bert ? 1.5 4 C4",
  ]);
  const long = dated([
    ["Naam", "Competentie", "Score"],
    ["Anna", typed("1.2"), 3],
    ["Bert", typed("1.2"), 2],
    ["Anna", typed("1.5"), 1],
    ["Anna", "Zorgvuldigheid", 4],
  ]);
  expect(scores(long)).toEqual(["Anna ? 1.2 3 C2", "Anna ? 1.5 1 C4", "Anna ? 1.1 4 C5", "Bert ? 1.2 2 C3"]);
  const doubtful = dated([
    ["Naam", "Competentie", "Score"],
    ["Anna", typed("1.2"), 3],
    ["Bert", typed("1.2"), 2],
  ]);
  expect([scores(doubtful), near(doubtful)]).toEqual([[], ["B2 1.2"]]);
  expect(findings([doubtful])).toEqual(["B2 nearCompetency → 1.2 Analyseren"]);
  expect(said([doubtful], "nl")[0]).toContain(
    "heeft Excel van de competentie een datum gemaakt, 1 februari, op 2 rijen.",
  );
});
