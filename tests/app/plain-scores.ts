/** What was read as a plain table, for tests. */
import type { CellContent } from "../../src/app/port";
import { textOf } from "../../src/app/reading/read-cell";
import type { NotUnderstood, ScoreSheet } from "../../src/app/reading/score-sheet";
import type { LevelScore } from "../../src/scoring/level-score";
import type { Rater } from "../../src/scoring/person";

/** One score of one person by one rater. */
interface ScoreRow {
  readonly person: string;
  readonly number?: string;
  readonly department?: string;
  readonly profile?: string;
  readonly rater?: Rater;
  /** Code. */
  readonly competency: string;
  /** As it stands there; of a form the level reached, or the words that say there is none. */
  readonly value: CellContent;
  /** Undefined for what is no score. */
  readonly score: LevelScore | undefined;
  readonly where: { readonly sheetId: string; readonly sheet: string; readonly address: string };
}

/** All scores of all sheets, and what on them was not understood. */
interface ScoreTable {
  readonly rows: readonly ScoreRow[];
  readonly notUnderstood: readonly (NotUnderstood & { readonly sheetId: string; readonly sheet: string })[];
}

/** The plain table of scores. */
export function scoreTable(sheets: readonly ScoreSheet[]): ScoreTable {
  return {
    rows: sheets.flatMap(({ sheet, ratings }) =>
      ratings.flatMap(({ person, rater, scores, ...cells }) => {
        const about = {
          person,
          ...named("number", textOf(cells.number)),
          ...named("department", textOf(cells.department)),
          ...named("profile", textOf(cells.profile)),
          ...(rater ? { rater } : {}),
        };
        return scores.map(({ competency, cell, score }) => ({
          ...about,
          competency: competency.code,
          value: cell.content,
          score,
          where: { sheetId: sheet.id, sheet: sheet.name, address: cell.address },
        }));
      }),
    ),
    notUnderstood: sheets.flatMap(({ sheet, notUnderstood }) =>
      notUnderstood.map((each) => ({ ...each, sheetId: sheet.id, sheet: sheet.name })),
    ),
  };
}

function named<Key extends string>(key: Key, text: string): { readonly [Name in Key]?: string } {
  return (text === "" ? {} : { [key]: text }) as { readonly [Name in Key]?: string };
}
