/** What tests of reading and checking share: a team score sheet that is filled in, others' sheets, and what came of them. */
import type { CheckedScores, CheckScoresArguments, Finding, MadeScoreSheet } from "../../src/app/action";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import type { Person } from "../../src/scoring/person";
import type { ExcelAtWork } from "./excel-at-work";

export const PEOPLE: readonly Person[] = [
  { name: "Anna Aalders", number: "001", department: "Publiekszaken", profile: "Adviseur" },
  { name: "Bert de Boer", number: "002", department: "Publiekszaken", profile: "Adviseur" },
  { name: "Çelik Yıldız", number: "003", department: "Sociaal domein", profile: "Consulent" },
];
/** A row for each person by self and manager, a column for each of 1.1, 1.2 and 2.1. */
const SCORES: readonly (readonly (number | string)[])[] = [
  [2, 3, 2],
  [2, 3, 2],
  [1, 2, 3],
  [2, 2, 3],
  [3, "n.v.t.", 4],
  [3, 3, 4],
];

export interface Team {
  readonly made: MadeScoreSheet;
  /** The first score cell, zero-based. */
  readonly row: number;
  readonly column: number;
  /** The address of a score by row and competency, counted from 0. */
  score(row: number, competency: number): string;
  /** The address of what stands in a column counted from the first of the table, where 0 is the name. */
  about(row: number, column: number): string;
}

/** Makes the team's sheet and fills it in, all of it, so that a check has nothing to say. */
export async function teamSheet({ run }: ExcelAtWork): Promise<Team> {
  const outcome = await run("createTeamScoreSheet", {
    people: PEOPLE,
    raters: ["self", "manager"],
    competencies: ["1.1", "1.2", "2.1"],
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const made = outcome.result;
  const area = parseArea(made.scores)!;
  await write(made.sheet, made.scores, SCORES);
  return {
    made,
    row: area.row,
    column: area.column,
    score: (row, competency) => cellAddress(area.row + row, area.column + competency),
    about: (row, column) => cellAddress(area.row + row, column),
  };
}

/** As another program would write it: dropdowns refuse nothing. */
export async function write(
  sheet: string,
  address: string,
  values: readonly (readonly (string | number | boolean)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
}

export async function onSheet(sheet: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

export async function check({ run }: ExcelAtWork, args: CheckScoresArguments = {}): Promise<CheckedScores> {
  const outcome = await run("checkScores", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  for (const { message, mend } of outcome.result.findings) {
    expect(message).toMatch(/^\S.*[.?]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./u);
    if (mend) expect(mend.label).not.toBe("");
  }
  return outcome.result;
}

/** "F8 textScore 3 → 3" */
export function inShort({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map(
    ({ address, kind, value, mend }) => `${address} ${kind} ${value}${mend ? ` → ${mend.value}` : ""}`,
  );
}

/** Carries out every mend of single cells that was proposed. */
export async function mendAll({ run }: ExcelAtWork, { findings }: CheckedScores): Promise<number> {
  const mends = findings.flatMap(({ sheetId, address, value, mend }) =>
    mend ? [{ sheetId, address, was: value, value: mend.value }] : [],
  );
  const outcome = await run("mendScores", { mends });
  if (!outcome.ok) throw new Error(outcome.error.message);
  expect(outcome.result).toMatchObject({ mended: mends.length, left: 0 });
  return outcome.result.mended;
}
