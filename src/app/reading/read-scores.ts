import type { Framework } from "../../framework/model";
import { areaAddress } from "../../sheets/plan/a1";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { ReadSheet } from "../port";
import { answersOf, confirmedHeaders } from "./given-answers";
import { SheetCells } from "./read-cell";
import { CompetencyHeaders, type ConfirmedHeader } from "./competency-header";
import { readIndicatorForm } from "./read-indicator-form";
import { readReceivedScores } from "./read-received";
import { ownKind } from "./own-sheet";
import { orWhatItIs } from "./no-score-list";
import { readTeamScores } from "./listed-scores";
import { readOthersScores } from "./others-lists";
import type { ScoreSheet } from "./score-sheet";

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
  const asked = new Set(named.map((name) => sheetNamed(sheets, name, (sheet) => sheet.name)));
  return sheets.flatMap((sheet) => {
    const near = readOne(sheet, framework, headersFor(sheet, framework, confirmed) ?? headers);
    const read = near && { ...near, notUnderstood: [...near.notUnderstood, ...farAway(sheet)] };
    if (read && (ownKind(sheet) || read.ratings.length + read.near.length + read.notUnderstood.length > 0))
      return [read];
    if (!asked.has(sheet)) return [];
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

/** What was not read since it stands so far from the rest: the first place, and how many there are. */
function farAway({ far: [first, ...others] = [] }: ReadSheet): ScoreSheet["notUnderstood"] {
  if (!first) return [];
  const { row, column } = first;
  const cell = { row, column, address: areaAddress(first), content: "" };
  return [{ cell, why: "farAway", rows: 1 + others.length }];
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
  return own.length > 0 || answers.roles || answers.headings
    ? new CompetencyHeaders(framework, [...own, ...confirmed], answers.roles, answers.headings)
    : undefined;
}

function readOne(sheet: ReadSheet, framework: Framework, headers: CompetencyHeaders): ScoreSheet | undefined {
  switch (ownKind(sheet)) {
    case "teamScores":
      return readTeamScores(sheet, headers);
    case "indicatorForm":
      return readIndicatorForm(sheet, framework);
    case "receivedScores":
      return readReceivedScores(sheet, framework);
    case undefined:
      return orWhatItIs(sheet, readOthersScores(sheet, headers));
    case "matrix":
    case "profiles":
    case "lists":
    case "heatmap":
    case "sharedHeatmap":
    case "heatmapData":
    case "sharedFigures":
    case "framework":
    case "round":
    case "roundCover":
    case "report":
    case "reportList":
    case "needs":
    case "moments":
    case "raters":
      return undefined;
  }
}
