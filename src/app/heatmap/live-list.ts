/** The ratings of a sheet as a list that formulas can look people up in. */
import { absoluteAddress, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { quotedSheet } from "../../sheets/plan/formula-references";
import type { LiveList } from "../../sheets/heatmap/live-source";
import { columnOf, wholeColumnOf } from "../../sheets/plan/structured";
import { bodyOf } from "../reading/own-table";
import { SheetCells, type Cell } from "../reading/read-cell";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";

/** What keeps a heatmap from following a sheet. */
export interface Hindrance {
  readonly kind:
    /** A score that is no plain number or n.v.t.: a text such as "niveau 3". */
    | "score"
    /** The scores are on another scale, of which a person has said what the values mean. */
    | "scale"
    /** Of several moments in a list one counts, or all do. */
    | "moment"
    /** A person has said what words over the scores mean. */
    | "headings"
    /** Names stand in several cells, a first and a last name. */
    | "nameParts"
    /** A rater that a formula cannot look for: an error, or a text that is too long. */
    | "rater"
    /** A name that a formula would not find again. */
    | "name"
    /** People and competencies do not stand in rows and columns of their own. */
    | "shape"
    /** Someone stands below the table. */
    | "outsideTable"
    /** The levels of a form are gone. */
    | "form";
  readonly sheet: string;
  readonly address: string;
}

type CellOf = (rating: ReadRating) => Cell | undefined;

/** The list, or what is in the way. */
export function liveList(sheet: ScoreSheet, competencies: readonly string[]): LiveList | Hindrance {
  const { ratings, table } = sheet;
  const outside = ratings.find(({ outsideTable }) => outsideTable);
  if (outside) return { kind: "outsideTable", sheet: sheet.sheet.name, address: outside.name.address };
  const down = isDown(sheet);
  const reference = (cellOf: CellOf, withHeader = false): string | undefined =>
    table ? tableColumn(sheet, cellOf, withHeader) : cellLine(sheet, cellOf, down, withHeader);
  const names = reference(({ name }) => name);
  const scores = new Map(
    competencies.flatMap((code): [string, string | undefined][] => {
      const cellOf: CellOf = ({ scores: all }) =>
        all.find(({ competency }) => competency.code === code)?.cell;
      return ratings.some((rating) => cellOf(rating)) ? [[code, reference(cellOf)]] : [];
    }),
  );
  const lookup = reference(({ name }) => name, true);
  const numbers = reference(({ number }) => number, true);
  const raters = reference(({ raterCell }) => raterCell, true);
  const lost =
    names === undefined ||
    lookup === undefined ||
    [...scores.values()].some((each) => each === undefined) ||
    (raters === undefined && ratings.some(({ raterCell }) => raterCell));
  if (lost) {
    return { kind: "shape", sheet: sheet.sheet.name, address: ratings[0]?.name.address ?? "A1" };
  }
  return {
    names,
    down,
    untidy: ratings.some(({ name, person }) => name.content !== person),
    lookup: {
      names: lookup,
      ...(numbers === undefined ? {} : { numbers }),
      ...(raters === undefined ? {} : { raters }),
    },
    scores: scores as ReadonlyMap<string, string>,
    watched: table ? names : watchedNames(sheet, down),
    count: filledIn(sheet, table ? tableLine(sheet, nameOf) : cellsFrom(sheet, nameOf, down, BEHIND)),
    filled: [...scores.keys()].reduce((sum, code) => {
      const cellOf: CellOf = ({ scores: all }) =>
        all.find(({ competency }) => competency.code === code)?.cell;
      return sum + filledIn(sheet, table ? tableLine(sheet, cellOf) : cellsFrom(sheet, cellOf, down));
    }, 0),
  };
}

/** How many lines behind the last person are looked at for people who are added. */
const BEHIND = 200;

const nameOf: CellOf = ({ name }) => name;

/** People stand below one another; a single one as the sheet was read. */
function isDown({ ratings, turned, table }: ScoreSheet): boolean {
  const columns = new Set(ratings.map(({ name }) => name.column)).size;
  return table !== undefined || (columns === 1 && (turned !== true || ratings.length > 1));
}

/** The names and the cells behind them, as far as the sheet goes. */
function watchedNames(sheet: ScoreSheet, down: boolean): string {
  return `${quotedSheet(sheet.sheet.name)}!${absoluteAddress(cellsFrom(sheet, nameOf, down, BEHIND))}`;
}

/** The column of a table that holds a cell, without headers and totals. */
function tableLine({ sheet, table, ratings }: ScoreSheet, cellOf: CellOf): Area {
  const [cell] = ratings.flatMap((rating) => cellOf(rating) ?? []);
  if (!table || !cell) return NOWHERE;
  const { row, rows } = bodyOf(new SheetCells(sheet), table);
  return { row, column: cell.column, rows, columns: 1 };
}

const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** From the first person's line to the last one's, and some behind it: the cells in one column, or row. */
function cellsFrom({ ratings }: ScoreSheet, cellOf: CellOf, down: boolean, behind = 0): Area {
  const [cell] = ratings.flatMap((rating) => cellOf(rating) ?? []);
  if (!cell) return NOWHERE;
  const { first, count } = linesOf(ratings, down);
  const most = (down ? SHEET_ROWS : SHEET_COLUMNS) - first;
  const lines = Math.min(count + behind, most);
  return down
    ? { row: first, column: cell.column, rows: lines, columns: 1 }
    : { row: cell.row, column: first, rows: 1, columns: lines };
}

/** The table's column in which these cells all stand. */
function tableColumn(
  { ratings, table }: ScoreSheet,
  cellOf: CellOf,
  withHeader: boolean,
): string | undefined {
  const cells = ratings.flatMap((rating) => {
    const cell = cellOf(rating);
    return cell ? [{ cell, row: rating.name.row }] : [];
  });
  const [first] = cells;
  if (
    !table ||
    !first ||
    cells.some(({ cell, row }) => cell.column !== first.cell.column || cell.row !== row)
  ) {
    return undefined;
  }
  const header = table.headers[first.cell.column - table.area.column];
  if (header === undefined || (withHeader && !table.showsHeaders)) return undefined;
  return withHeader ? wholeColumnOf(table.name, header) : columnOf(table.name, header);
}

/** The column of cells, or the row, in which these stand, each in the line of its person. */
function cellLine(read: ScoreSheet, cellOf: CellOf, down: boolean, withHeader: boolean): string | undefined {
  const { ratings, sheet } = read;
  const cells = ratings.flatMap((rating) => {
    const cell = cellOf(rating);
    return cell ? [{ cell, name: rating.name }] : [];
  });
  const [first] = cells;
  if (!first) return undefined;
  const straight = cells.every(({ cell, name }) =>
    down
      ? cell.column === first.cell.column && cell.row === name.row
      : cell.row === first.cell.row && cell.column === name.column,
  );
  if (!straight) return undefined;
  const own = cellsFrom(read, cellOf, down);
  const before = withHeader ? 1 : 0;
  if (linesOf(ratings, down).first < before) return undefined;
  const area = down
    ? { ...own, row: own.row - before, rows: own.rows + before }
    : { ...own, column: own.column - before, columns: own.columns + before };
  return `${quotedSheet(sheet.name)}!${absoluteAddress(area)}`;
}

/** From the first person's line to the last one's. */
function linesOf(
  ratings: readonly ReadRating[],
  down: boolean,
): { readonly first: number; readonly count: number } {
  const lines = ratings.map(({ name }) => (down ? name.row : name.column));
  const first = lines.reduce((least, line) => Math.min(least, line), Infinity);
  const last = lines.reduce((most, line) => Math.max(most, line), 0);
  return { first, count: last - first + 1 };
}

/** How many cells hold something, as COUNTA has it. */
function filledIn({ sheet }: ScoreSheet, area: Area): number {
  const cells = new SheetCells(sheet);
  let filled = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { content, formula } = cells.at(row, column);
      // A formula that shows nothing counts too.
      if (content !== "" || formula !== undefined) filled += 1;
    }
  }
  return filled;
}
