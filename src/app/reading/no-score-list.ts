/** What a sheet of someone else's is that looks as if it held scores, and holds texts or norms with competencies. */
import { tableIn } from "../../framework/adopting/column-roles";
import { filled, isNumber, type Grid } from "../../framework/adopting/text-grid";
import type { ReadSheet } from "../port";
import { frameworkGrid } from "./framework-grid";
import { roleOf } from "./person-words";
import { SheetCells } from "./read-cell";
import type { ScoreSheet } from "./score-sheet";

/** No score is as long as this. */
const LONG = 8;
/** What it is its first rows tell: a list may have tens of thousands. */
const ROWS = 300;

/** The same, or what the sheet is instead: nothing on it is a score then, and nothing is to be filled in or emptied. */
export function orWhatItIs(sheet: ReadSheet, read: ScoreSheet): ScoreSheet {
  const isScored = read.ratings.some(({ scores }) => scores.some(({ score }) => typeof score === "number"));
  if (isScored || read.ratings.length + read.near.length + read.notUnderstood.length === 0) return read;
  const { area } = sheet;
  const grid = frameworkGrid(sheet, { ...area, rows: Math.min(area.rows, ROWS) });
  const why = isFramework(grid) ? "frameworkTexts" : isRequired(grid, read) ? "requiredLevels" : undefined;
  if (!why) return read;
  const cell = new SheetCells(sheet).at(area.row, area.column);
  return { ...read, ratings: [], near: [], notUnderstood: [{ cell, why }] };
}

/** Competencies, and texts at their levels or as their indicators; what somebody is scored with returns. */
function isFramework(grid: Grid): boolean {
  const table = tableIn(grid);
  const indicator = table?.columns.get("indicator");
  const levels = table?.levels.map(({ column }) => column) ?? [];
  const columns = levels.length > 1 ? levels : indicator === undefined ? [] : [indicator];
  if (!table?.columns.has("competency")) return false;
  const below = grid.rows.slice(table.header + 1);
  const cells = below.flatMap((row) => filled(columns.flatMap((column) => row[column] ?? [])));
  const texts = cells.flatMap((cell) => (isNumber(cell) ? [] : cell.text.trim())).filter(isLong);
  return new Set(texts).size * 2 > cells.length;
}

const isLong = (text: string): boolean => text.length > LONG;

/** A line for each function, nobody's name, and a level for each competency. */
function isRequired(grid: Grid, { near, notUnderstood }: ScoreSheet): boolean {
  if (near.length > 0 || !notUnderstood.every(({ why }) => why === "scoresWithoutName")) return false;
  const headers = grid.rows.map((row) => filled(row)).find((row) => row.length > 1) ?? [];
  const [first, ...others] = headers.map(({ text }) => roleOf(text));
  return first === "profile" && !others.includes("name");
}
