/** Where names, personnel numbers and explanations stand on the sheets that the add-in made. */
import { HEADINGS, ROUND_HEADINGS } from "../../sheets/marker/column-headings";
import type { ReadSheet, ReadTable } from "../port";
import { ownKind } from "./own-sheet";
import { bodyOf, tableByHeaders } from "./own-table";
import { roleOf } from "./person-words";
import { isEmpty, SheetCells, textOf, type Cell } from "./read-cell";
import type { ReadRating, ScoreSheet } from "./score-sheet";

export type Personal = "name" | "number" | "note";

/** A filled cell that tells of a person. */
export interface PersonalCell {
  readonly cell: Cell;
  readonly what: Personal;
  /** Beside a name: the personnel number of the same line; "" where there is none. */
  readonly number: string;
}

/**
 * Of a sheet of ours, each filled cell once. `scored`: what was read of it, for lines that stand outside its table and
 * for the labelled cells of a form. A sheet without people has none.
 */
export function personalCells(sheet: ReadSheet, scored: ScoreSheet | undefined): readonly PersonalCell[] {
  const cells = new SheetCells(sheet);
  const found = new Map<string, PersonalCell>();
  const add = (cell: Cell | undefined, what: Personal, number: Cell | undefined): void => {
    if (!cell || isEmpty(cell) || found.has(cell.address)) return;
    found.set(cell.address, { cell, what, number: what === "name" ? textOf(number) : "" });
  };
  for (const table of tablesOf(sheet)) {
    const columns = table.headers.flatMap((header, index) => {
      // Where raters are compared their column holds who they are.
      const isRater = ownKind(sheet) === "raters" && roleOf(header) === "rater";
      const what = isRater ? "name" : whatStandsBelow(header);
      return what ? [{ what, header, column: table.area.column + index }] : [];
    });
    const numbers = columns.find(({ what }) => what === "number")?.column;
    const { row: first, last } = bodyOf(cells, table);
    for (let row = first; row <= last; row++)
      for (const { what, header, column } of columns) {
        const own = header !== ROUND_HEADINGS.raterName && numbers !== undefined;
        add(cells.at(row, column), what, own ? cells.at(row, numbers) : undefined);
      }
  }
  for (const rating of scored?.ratings ?? []) ofRating(rating, add);
  return [...found.values()];
}

function ofRating(
  { name, nameParts = [], number, note, raterCell, rater, scores, indicators = [] }: ReadRating,
  add: (cell: Cell | undefined, what: Personal, number: Cell | undefined) => void,
): void {
  for (const cell of [name, ...nameParts]) add(cell, "name", number);
  // In place of what a rater is: who that was.
  if (!rater) add(raterCell, "name", undefined);
  add(number, "number", undefined);
  add(note, "note", undefined);
  for (const each of [...scores, ...indicators]) add(each.note, "note", undefined);
}

/**
 * The tables with people on a sheet of ours; where those stand in no table the lines below the header. On a page about
 * one person names stand in sentences: those are looked through whole.
 */
function tablesOf(sheet: ReadSheet): readonly ReadTable[] {
  switch (ownKind(sheet)) {
    case "teamScores":
    case "indicatorForm":
    case "round":
    case "receivedScores":
    case "reportList": {
      const byHeaders = tableByHeaders(sheet, [HEADINGS.name]);
      return sheet.tables.length > 0 || !byHeaders ? sheet.tables : [byHeaders];
    }
    case "raters":
      return sheet.tables;
    case "heatmapData":
    case "needs":
    case "moments": {
      const table = tableByHeaders(sheet, [HEADINGS.name]);
      return table ? [untilEmpty(sheet, table)] : [];
    }
    case undefined:
    case "matrix":
    case "profiles":
    case "lists":
    case "heatmap":
    case "sharedHeatmap":
    case "sharedFigures":
    case "framework":
    case "roundCover":
    case "report":
      return [];
  }
}

/** Behind the people of a heatmap stands what it says in words. */
function untilEmpty(sheet: ReadSheet, table: ReadTable): ReadTable {
  const cells = new SheetCells(sheet);
  const names = table.area.column + table.headers.findIndex((header) => roleOf(header) === "name");
  let rows = 1;
  while (rows < table.area.rows && !isEmpty(cells.at(table.area.row + rows, names))) rows++;
  return { ...table, area: { ...table.area, rows } };
}

function whatStandsBelow(header: string): Personal | undefined {
  if (header === ROUND_HEADINGS.raterName) return "name";
  const role = roleOf(header);
  return role === "name" || role === "number" || role === "note" ? role : undefined;
}
