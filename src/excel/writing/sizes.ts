import type { Area, ColumnWidth, RowHeight } from "../../sheets/plan/plan";
import { rangeOf } from "../request/addresses";
import { OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";

/** {"format":{"rowHeight":31.75}}, with quotes that may be escaped. */
const HEIGHT_BYTES = 45;

const BYTES = RANGE_BYTES + OBJECT_BYTES + SET_BYTES;

/**
 * Column widths in points. `present` are the widths of the columns as they are, counted from the origin: with them a
 * column is widened where needed and never narrowed, since something else may stand above or below.
 */
export function columnWidthSteps(
  widths: readonly ColumnWidth[],
  origin: Origin,
  present?: readonly number[],
): readonly Step[] {
  const wanted = present
    ? widths.flatMap(({ column, columns, width }) =>
        Array.from({ length: columns }, (_, index) => ({ column: column + index, columns: 1, width })).filter(
          (single) => width > (present[single.column] ?? 0),
        ),
      )
    : widths;
  return wanted.map(({ column, columns, width }) => ({
    bytes: BYTES,
    queue: (sheet) => {
      sheet.getRangeByIndexes(origin.row, origin.column + column, 1, columns).format.columnWidth = width;
    },
  }));
}

/**
 * Row heights in points. Set after the values: Excel fits a row to what is written, until it is given a height. Rows
 * that follow each other are set in one call (ExcelApi 1.9): a call for each is most of what a card sheet would send.
 */
export function rowHeightSteps(heights: readonly RowHeight[], origin: Origin): readonly Step[] {
  const long = heights.filter(({ rows }) => rows >= MANY_ROWS);
  const short = heights.filter(({ rows }) => rows < MANY_ROWS);
  return [
    ...long.map((run) => runStep(run, origin)),
    ...blocksOfRows(short).map((block) => blockStep(block, origin)),
  ];
}

function runStep({ row, rows, height }: RowHeight, origin: Origin): Step {
  return {
    bytes: BYTES,
    queue: (sheet) => {
      sheet.getRangeByIndexes(origin.row + row, origin.column, rows, 1).format.rowHeight = height;
    },
  };
}

function blockStep({ row, rows }: BlockOfRows, origin: Origin): Step {
  return {
    bytes: RANGE_BYTES + SET_BYTES + rows.length * HEIGHT_BYTES,
    queue: (sheet) => {
      const range = sheet.getRangeByIndexes(origin.row + row, origin.column, rows.length, 1);
      range.setRowProperties(rows.map((height) => ({ format: { rowHeight: height } })));
    },
  };
}

/** So many rows of one height are cheaper in a call of their own. */
const MANY_ROWS = 40;

interface BlockOfRows {
  readonly row: number;
  /** One height for each row. */
  readonly rows: readonly number[];
}

function blocksOfRows(heights: readonly RowHeight[]): readonly BlockOfRows[] {
  const blocks: { row: number; rows: number[] }[] = [];
  for (const { row, rows, height } of [...heights].sort((a, b) => a.row - b.row)) {
    const last = blocks.at(-1);
    const run = new Array<number>(rows).fill(height);
    if (last && last.row + last.rows.length === row) last.rows.push(...run);
    else blocks.push({ row, rows: run });
  }
  return blocks;
}

/** Gives the rows of an area the height that the sheet's rows have of themselves. */
export function standardHeightStep(area: Area): Step {
  return {
    bytes: BYTES,
    queue: (sheet) => {
      rangeOf(sheet, area).format.useStandardHeight = true;
    },
  };
}
