/** What was read of sheets written by hand, and what a check says of them, in short. */
import { check } from "../../src/app/checking/check";
import type { ReadSheet } from "../../src/app/port";
import type { ConfirmedHeader } from "../../src/app/reading/competency-header";
import { readScoreSheets } from "../../src/app/reading/read-scores";
import { scoreTable } from "./plain-scores";
import type { ScoreSheet } from "../../src/app/reading/score-sheet";
import { findingSentence } from "../../src/app/wording/findings/findings";
import type { Language } from "../../src/app/language";
import { compleet } from "../../src/framework/compleet";
import { competencyByCode } from "../../src/framework/lookup";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";

const framework = compleet();

export function read(...sheets: readonly ReadSheet[]): readonly ScoreSheet[] {
  return readScoreSheets(sheets, framework);
}

/** With headers that a person has confirmed, by code. */
export function readAs(
  confirmed: Readonly<Record<string, string>>,
  ...sheets: readonly ReadSheet[]
): readonly ScoreSheet[] {
  const headers = Object.entries(confirmed).map(([header, code]): ConfirmedHeader => ({
    header,
    competency: competencyByCode(framework, code)!,
  }));
  return readScoreSheets(sheets, framework, headers);
}

/** "Anna manager 1.1 3 B2" */
export function scoresOf(read: readonly ScoreSheet[]): readonly string[] {
  return scoreTable(read).rows.map(
    ({ person, rater, competency, score, where }) =>
      `${person} ${rater ?? "?"} ${competency} ${score === undefined ? "unread" : String(score)} ${where.address}`,
  );
}

export function scores(...sheets: readonly ReadSheet[]): readonly string[] {
  return scoresOf(read(...sheets));
}

/** "B1 scoreColumn" */
export function unread(...sheets: readonly ReadSheet[]): readonly string[] {
  return scoreTable(read(...sheets)).notUnderstood.map(({ cell, why }) => `${cell.address} ${why}`);
}

/** "B1 1.2" */
export function near(...sheets: readonly ReadSheet[]): readonly string[] {
  return read(...sheets).flatMap((sheet) =>
    sheet.near.map(({ cell, near: { code } }) => `${cell.address} ${code}`),
  );
}

/** "A2:A3 hiddenRows" */
export function findings(
  sheets: readonly ReadSheet[],
  { evidence = false, profiles = [] as readonly string[] } = {},
): readonly string[] {
  return check(read(...sheets), { evidence, profiles, lists: LIST_NAMES }).map(
    ({ address, fact, mend }) => `${address} ${fact.kind}${mend === undefined ? "" : ` → ${mend}`}`,
  );
}

/** The whole sentences. */
export function said(sheets: readonly ReadSheet[], language: Language): readonly string[] {
  return check(read(...sheets), { evidence: false, profiles: [], lists: LIST_NAMES }).map((found) =>
    findingSentence(found, language),
  );
}
