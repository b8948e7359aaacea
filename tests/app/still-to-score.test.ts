/** Who has still to score, of whom, and where that begins. */
import { createActions } from "../../src/app/actions/run";
import type { StillToScore } from "../../src/app/action";
import type { ReadSheet } from "../../src/app/port";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort } from "./memory-port";
import { formOf, ours, sheetOf, tableOf, type GridCell } from "./read-sheet";

async function still(...sheets: readonly ReadSheet[]): Promise<readonly StillToScore[]> {
  const port = new MemoryPort();
  port.sheets = sheets;
  const outcome = await createActions({ port, framework: compleet(), language: "nl" })("checkScores", {});
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result.stillToScore;
}
const short = (all: readonly StillToScore[]) =>
  all.map(({ rater, ratings }) => [
    rater ?? "–",
    ...ratings.map(({ person, sheet, address, open, of }) => `${person} ${sheet}!${address} ${open}/${of}`),
  ]);

function team(...rows: readonly (readonly GridCell[])[]): ReadSheet {
  const grid = [["Naam", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren"], ...rows];
  return sheetOf(grid, {
    name: "Team",
    tables: [tableOf(grid, 0)],
    ...ours("teamScores", { table: "Tabel", competencies: ["1.1", "1.2"] }),
  });
}

test("by rater, with the first cell that waits; what is no score is not filled in", async () => {
  const waiting = await still(
    team(
      ["Anna", "collega", 2, ""],
      ["Anna", "zelf", 2, "n.v.t."],
      ["Bert", "leidinggevende", "", ""],
      ["Bert", "zelf", 3, "4 Expert"],
      ["Cees", "", 1, ""],
      ["Cees", "zelf", 0, 7],
    ),
  );
  expect(short(waiting)).toEqual([
    ["self", "Bert Team!D5 1/2", "Cees Team!D7 1/2"],
    ["manager", "Bert Team!C4 2/2"],
    ["colleague", "Anna Team!D2 1/2"],
    ["–", "Cees Team!D6 1/2"],
  ]);
});

test("of a form its indicators are counted", async () => {
  const waiting = await still(formOf("Anna", "leidinggevende", ["ja", "", "misschien"]));
  expect(short(waiting)).toEqual([["manager", "Anna Formulier Anna!F8 2/3"]]);
});

test("nobody where all is filled in, and nobody on a sheet that scores otherwise", async () => {
  expect(await still(team(["Anna", "zelf", 1, 0]))).toEqual([]);
  const grades = [
    ["Naam", "Zorgvuldigheid", "Analyseren"],
    ["Anna", 7, 8],
    ["Bert", 6, 9],
    ["Cees", 8, 5],
  ];
  expect(await still(sheetOf(grades, { name: "Cijfers" }))).toEqual([]);
});
