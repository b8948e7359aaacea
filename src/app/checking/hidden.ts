/** Rows and columns with scores that are not shown. They count, though nobody sees them. */
import { around, SheetCells, type Cell } from "../reading/read-cell";
import type { ScoreSheet } from "../reading/score-sheet";
import type { Found } from "./facts";
import { foundAt } from "./found";

/** Hidden lines beside each other, with the cells that tell them. */
interface Run {
  readonly first: Cell;
  readonly lines: number;
  readonly cells: readonly Cell[];
  readonly filtered: boolean;
}

/** Rows filtered away, rows hidden by hand, hidden columns: people or competencies, whichever way the sheet has them. */
export function checkHidden(read: ScoreSheet): readonly Found[] {
  const { sheet, kind, turned = false } = read;
  // A form folds the levels away that nobody needs.
  if (kind === "form") return [];
  const cells = new SheetCells(sheet);
  const isFiltered = (row: number): boolean =>
    sheet.filtered.some((area) => row > area.row && row < area.row + area.rows);
  const rows = new Lines(sheet.hiddenRows);
  const columns = new Lines(sheet.hiddenColumns);
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length === 0) return [];
  for (const { name, scores } of read.ratings) {
    for (const cell of scores.length > 0 ? scores.map((score) => score.cell) : [name]) {
      // People are told by their name on that very row, or in that column; competencies by the scores.
      rows.tell(cell.row, turned ? cell : cells.shownAt(cell.row, name.column));
      columns.tell(cell.column, turned ? cells.shownAt(name.row, cell.column) : cell);
    }
  }
  return [
    ...rows
      .runs(isFiltered)
      .map(({ first, lines, cells: found, filtered }) =>
        foundAt(
          sheet,
          first,
          { kind: "hiddenRows", rows: lines, by: filtered ? "filter" : "hand" },
          { address: around(found) },
        ),
      ),
    ...columns
      .runs(() => false)
      .map(({ first, lines, cells: found }) =>
        foundAt(sheet, first, { kind: "hiddenColumns", columns: lines }, { address: around(found) }),
      ),
  ];
}

/** The lines that are hidden one way, rows or columns. */
class Lines {
  private readonly cellsOf: ReadonlyMap<number, Cell[]>;

  constructor(hidden: readonly number[]) {
    this.cellsOf = new Map(hidden.map((line) => [line, []]));
  }

  tell(line: number, cell: Cell): void {
    this.cellsOf.get(line)?.push(cell);
  }

  /** Those with scores, ascending. */
  runs(isFiltered: (line: number) => boolean): readonly Run[] {
    const runs: (Run & { last: number; lines: number; cells: Cell[] })[] = [];
    for (const [line, cells] of this.cellsOf) {
      const [first] = cells;
      if (!first) continue;
      const filtered = isFiltered(line);
      const run = runs.at(-1);
      if (run?.last === line - 1 && run.filtered === filtered) {
        run.last = line;
        run.lines += 1;
        run.cells.push(...cells);
      } else runs.push({ first, last: line, lines: 1, cells: [...cells], filtered });
    }
    return runs;
  }
}
