/** From one score cell on a sheet of ours to another: the person before or after, or the next one that is still empty. */
import type { Framework } from "../../framework/model";
import { areaContains, cellAddress, parseArea } from "../../sheets/plan/a1";
import { FORM_TOP, type CellSurroundings, type CellValue } from "../cell-surroundings";
import type { ReadSheet, ReadTable } from "../port";
import type { SCORE_STEPS } from "../arguments/checking-arguments";
import { bodyOf } from "../reading/own-table";
import { isEmpty, SheetCells, type Cell } from "../reading/read-cell";
import { range } from "../reading/sheet-grid";
import { followedCell } from "./followed-cell";

/** To the same column's cell above or below, or to the next empty one: down, and then in the columns that follow. */
export type ScoreStep = (typeof SCORE_STEPS)[number];

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The address of the score cell that a step leads to; undefined where there is none. Only cells that are seen count, in
 * rows of somebody: "next empty" looks below, then through the other columns, and at last above in its own.
 */
export function scoreStep(
  framework: Framework,
  sheet: ReadSheet,
  address: string,
  step: ScoreStep,
): string | undefined {
  const from = parseArea(address);
  const table = from && sheet.tables.find(({ area }) => areaContains(area, from));
  if (!from || !table) return undefined;
  const cells = new SheetCells(sheet);
  const { row, last } = bodyOf(cells, table);
  const hidden = new Set(sheet.hiddenRows);
  const rows = range(row, last).filter((each) => !hidden.has(each));
  const below = rows.filter((each) => each > from.row);
  const above = rows.filter((each) => each < from.row);
  const inColumn = (lines: readonly number[], column: number): Place[] =>
    lines.map((line) => ({ row: line, column }));
  const candidates = {
    previous: () => inColumn([...above].reverse(), from.column),
    next: () => inColumn(below, from.column),
    nextEmpty: () => [
      ...inColumn(below, from.column),
      ...otherColumns(table, from.column, new Set(sheet.hiddenColumns)).flatMap((column) =>
        inColumn(rows, column),
      ),
      ...inColumn(above, from.column),
    ],
  }[step]();
  const found = candidates.find((place) => {
    if (step === "nextEmpty" && !isEmpty(cells.at(place.row, place.column))) return false;
    const seen = around(sheet, table, cells, place);
    return Boolean(seen && followedCell(framework, seen)?.person);
  });
  return found && cellAddress(found.row, found.column);
}

/** Those that follow, and then those before. */
function otherColumns({ area }: ReadTable, own: number, hidden: ReadonlySet<number>): readonly number[] {
  const columns = range(area.column, area.column + area.columns - 1).filter((each) => !hidden.has(each));
  return [...columns.filter((each) => each > own), ...columns.filter((each) => each < own)];
}

/** What stands around a cell, from what was read of its sheet; undefined for a sheet that is not marked as ours. */
function around(
  sheet: ReadSheet,
  table: ReadTable,
  cells: SheetCells,
  place: Place,
): CellSurroundings | undefined {
  const { id: sheetId, name, marker } = sheet;
  if (!marker) return undefined;
  const line = (row: number, column: number, columns: number): readonly CellValue[] =>
    range(column, column + columns - 1).map((each) => valueOf(cells.at(row, each)));
  const { area, headers } = table;
  const cell = cells.at(place.row, place.column);
  return {
    sheetId,
    sheet: name,
    marker,
    address: cell.address,
    value: valueOf(cell),
    calculated: cell.formula !== undefined,
    locked: false,
    headers,
    row: line(place.row, area.column, area.columns),
    column: place.column - area.column,
    top:
      marker.kind === "indicatorForm"
        ? range(0, FORM_TOP.rows - 1).map((row) => line(row, 0, FORM_TOP.columns))
        : [],
  };
}

function valueOf({ content }: Cell): CellValue {
  return typeof content === "object" ? "" : content;
}
