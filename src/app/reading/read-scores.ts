import type { Framework } from "../../framework/model";
import type { LevelScore } from "../../scoring/level-score";
import type { Rater } from "../../scoring/person";
import type { CellContent, ReadSheet } from "../port";
import { answersOf, confirmedHeaders } from "./given-answers";
import { SheetCells, textOf } from "./read-cell";
import { CompetencyHeaders, type ConfirmedHeader } from "./competency-header";
import { readIndicatorForm } from "./read-indicator-form";
import { ownKind } from "./own-sheet";
import { readOthersScores, readTeamScores } from "./listed-scores";
import type { NotUnderstood, ScoreSheet } from "./score-sheet";

/** One score of one person by one rater. */
export interface ScoreRow {
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
export interface ScoreTable {
  readonly rows: readonly ScoreRow[];
  readonly notUnderstood: readonly (NotUnderstood & { readonly sheetId: string; readonly sheet: string })[];
}

/**
 * Reads the sheets that hold scores, in their order. A sheet of ours that holds none (a matrix, lists, profiles) is
 * passed over; one of someone else's that was asked for by name and holds none says so.
 */
export function readScoreSheets(
  sheets: readonly ReadSheet[],
  framework: Framework,
  confirmed: readonly ConfirmedHeader[] = [],
  named: readonly string[] = [],
): readonly ScoreSheet[] {
  const headers = new CompetencyHeaders(framework, confirmed);
  const asked = new Set(named.map((name) => name.trim().toLowerCase()));
  return sheets.flatMap((sheet) => {
    const read = readOne(sheet, framework, headersFor(sheet, framework, confirmed) ?? headers);
    if (read && (ownKind(sheet) || read.ratings.length + read.near.length + read.notUnderstood.length > 0))
      return [read];
    if (!asked.has(sheet.name.toLowerCase())) return [];
    const cell = new SheetCells(sheet).at(sheet.area.row, sheet.area.column);
    const nothing: ScoreSheet = {
      sheet,
      kind: "other",
      ratings: [],
      near: [],
      notUnderstood: [{ cell, why: isHeatmap(sheet) ? "heatmap" : "noScores" }],
      uses: new Map(),
    };
    return [nothing];
  });
}

/** What it shows was reckoned from scores: it holds none itself. */
function isHeatmap(sheet: ReadSheet): boolean {
  const kind = ownKind(sheet);
  return kind === "heatmap" || kind === "sharedHeatmap" || kind === "heatmapData";
}

/** With what was said of the headers of this very sheet; undefined where nothing was. */
function headersFor(
  sheet: ReadSheet,
  framework: Framework,
  confirmed: readonly ConfirmedHeader[],
): CompetencyHeaders | undefined {
  const answers = answersOf(sheet);
  const own = confirmedHeaders(answers, framework);
  return own.length > 0 || answers.roles
    ? new CompetencyHeaders(framework, [...own, ...confirmed], answers.roles)
    : undefined;
}

function readOne(sheet: ReadSheet, framework: Framework, headers: CompetencyHeaders): ScoreSheet | undefined {
  switch (ownKind(sheet)) {
    case "teamScores":
      return readTeamScores(sheet, headers);
    case "indicatorForm":
      return readIndicatorForm(sheet, framework);
    case undefined:
      return readOthersScores(sheet, headers);
    case "matrix":
    case "profiles":
    case "lists":
    case "heatmap":
    case "sharedHeatmap":
    case "heatmapData":
    case "sharedFigures":
      return undefined;
  }
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
