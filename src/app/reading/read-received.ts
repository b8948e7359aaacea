/** The table with what came back of a round, as ratings: the levels are reckoned from the scores, as on a form. */
import { findCompetency } from "../../framework/lookup";
import type { Framework } from "../../framework/model";
import { foldKey } from "../../framework/fold";
import { readIndicatorScore } from "../../scoring/indicator-score";
import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import { RECEIVED_COLUMNS, type ReceivedColumn } from "../../sheets/round/received-sheet";
import type { ReadSheet, ReadTable } from "../port";
import { bodyOf, ownTable, tableByHeaders } from "./own-table";
import { isEmpty, SheetCells, textOf, tidy, type Cell } from "./read-cell";
import { scoresOfIndicators } from "./read-indicator-form";
import { raterOf, scoreIn } from "./score-word";
import type { NotUnderstood, ReadIndicator, ReadRating, ReadScore, ScoreSheet } from "./score-sheet";

const NEEDED: readonly ReceivedColumn[] = ["person", "rater", "competency", "score", "form"];
const WANTED = NEEDED.map((key) => RECEIVED_COLUMNS[key]);

interface Line {
  readonly name: Cell;
  readonly cells: Readonly<Partial<Record<ReceivedColumn, Cell>>>;
}

/** Reads the table that `buildReceivedSheet` makes, wherever its columns stand by now. */
export function readReceivedScores(sheet: ReadSheet, framework: Framework): ScoreSheet {
  const cells = new SheetCells(sheet);
  const nothing = { sheet, kind: "team", near: [], uses: new Map() } as const;
  const table = receivedTable(sheet);
  if (!table) {
    const cell = cells.at(sheet.area.row, sheet.area.column);
    return { ...nothing, ratings: [], notUnderstood: [{ cell, why: "tableGone" }] };
  }
  const notUnderstood: NotUnderstood[] = [];
  const ratings = [...linesByRating(cells, table, notUnderstood).values()].map((lines) =>
    ratingOf(lines, framework, notUnderstood),
  );
  return { ...nothing, table, ratings, notUnderstood };
}

/** The table that `buildReceivedSheet` makes, also where it is no table of Excel's any more. */
export function receivedTable(sheet: ReadSheet): ReadTable | undefined {
  return (
    ownTable(sheet, ({ headers }) => WANTED.every((word) => headers.includes(word))) ??
    tableByHeaders(sheet, WANTED)
  );
}

/** Where there is no such table: the headings that are gone; all of them where they do not stand together any more. */
export function missingColumns({ values }: ReadSheet): readonly string[] {
  const texts = new Set(values.flat());
  const missing = WANTED.filter((word) => !texts.has(word));
  return missing.length > 0 ? missing : WANTED;
}

function linesByRating(
  cells: SheetCells,
  table: ReadTable,
  notUnderstood: NotUnderstood[],
): ReadonlyMap<string, readonly Line[]> {
  const columns = receivedColumns(table);
  const ratings = new Map<string, Line[]>();
  const { row: first, last } = bodyOf(cells, table);
  for (let row = first; row <= last; row++) {
    const line: Partial<Record<ReceivedColumn, Cell>> = {};
    for (const [key, column] of columns) line[key] = cells.at(row, table.area.column + column);
    const name = line.person;
    if (!name) continue;
    if (isEmpty(name)) {
      if (line.score && !isEmpty(line.score)) notUnderstood.push({ cell: name, why: "scoresWithoutName" });
      continue;
    }
    const key = JSON.stringify(
      (["form", "person", "number", "rater", "raterName"] as const).map((part) => textOf(line[part])),
    );
    const own = ratings.get(key) ?? [];
    ratings.set(key, own);
    own.push({ name, cells: line });
  }
  return ratings;
}

/** Where each column stands, counted from the first of the table. */
export function receivedColumns({ headers }: ReadTable): ReadonlyMap<ReceivedColumn, number> {
  const folded = headers.map(foldKey);
  return new Map(
    (Object.keys(RECEIVED_COLUMNS) as readonly ReceivedColumn[]).flatMap((key) => {
      const column = folded.indexOf(foldKey(RECEIVED_COLUMNS[key]));
      return column < 0 ? [] : [[key, column] as const];
    }),
  );
}

function ratingOf(lines: readonly Line[], framework: Framework, notUnderstood: NotUnderstood[]): ReadRating {
  const [first] = lines;
  if (!first) throw new Error("A rating without a line");
  const indicators: ReadIndicator[] = [];
  const whole: ReadScore[] = [];
  for (const { cells } of lines) {
    const { competency: code, level, indicator, score: cell, note } = cells;
    if (!code || !cell) continue;
    const found = typeof code.content === "object" ? undefined : findCompetency(framework, textOf(code));
    if (!found?.found) {
      notUnderstood.push({ cell: code, why: "unknownCode" });
      continue;
    }
    const { competency } = found;
    const noted = note && !isEmpty(note) ? { note } : {};
    if (!level || isEmpty(level))
      whole.push({ competency, cell, score: scoreIn(cell, competency), ...noted });
    else if (competency.levels.some(({ number }) => number === Number(textOf(level)))) {
      const score = typeof cell.content === "object" ? undefined : readIndicatorScore(cell.content);
      const number = Number(textOf(indicator));
      const which = number > 0 ? { number } : {};
      indicators.push({ competency, level: Number(textOf(level)), ...which, cell, score, ...noted });
    } else notUnderstood.push({ cell: level, why: "unknownCode" });
  }
  const { name, cells } = first;
  const threshold = Number(textOf(cells.threshold)) || DEFAULT_THRESHOLD;
  const rater = raterOf(textOf(cells.rater));
  const about = (key: "number" | "department" | "profile" | "raterName") => {
    const cell = cells[key];
    return cell && !isEmpty(cell) ? { [key]: cell } : {};
  };
  return {
    person: tidy(textOf(name)),
    name,
    ...about("number"),
    ...about("department"),
    ...about("profile"),
    ...about("raterName"),
    ...(cells.rater ? { raterCell: cells.rater } : {}),
    ...(rater ? { rater } : {}),
    scores: [...scoresOfIndicators(indicators, threshold), ...whole],
    ...(indicators.length > 0 ? { indicators, threshold } : {}),
    outsideTable: false,
  };
}
