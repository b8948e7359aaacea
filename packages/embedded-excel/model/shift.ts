import { parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import { cellAddress, parseArea } from "./address";
import { COLUMNS, ROWS, contains, isWholeColumns, isWholeRows, overlaps, type Area } from "./cell-area";
import { filterAfter } from "./auto-filter";
import type { Book } from "./book";
import { BookError } from "./book-error";
import { shiftedChart } from "./chart-place";
import { columnFormulas } from "./calculated-columns";
import { pivotsAfter } from "./pivot";
import { rewriteTokens } from "./references-in-formulas";
import { withAreas, type AreaRule } from "./rule-areas";
import type { Sheet } from "./sheet";
import { finishTable, placeTable, type ShiftedTable } from "./shift-tables";

export type Shift = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts cells (down, right) or deletes them (up, left): what stands beyond the area moves, and references move
 * along. Merged cells, tables and pivot tables are moved whole or, where they would be torn, the shift is refused.
 */
export function shiftCells(book: Book, sheet: Sheet, area: Area, shift: Shift): void {
  const vertical = shift === "Down" || shift === "Up";
  const inserts = shift === "Down" || shift === "Right";
  // Of whole columns there is nothing below, of whole rows nothing to the right.
  const down = vertical && !isWholeColumns(area) ? true : !vertical && isWholeRows(area);
  const lane: Area = down ? { ...area, row: 0, rows: ROWS } : { ...area, column: 0, columns: COLUMNS };
  const start = down ? area.row : area.column;
  const size = down ? area.rows : area.columns;
  const last = (down ? ROWS : COLUMNS) - 1;
  const to = (index: number): number | undefined => {
    if (index < start) return index;
    if (inserts) return index + size > last ? undefined : index + size;
    return index < start + size ? undefined : index - size;
  };
  const end: Area = down
    ? { ...lane, row: ROWS - size, rows: size }
    : { ...lane, column: COLUMNS - size, columns: size };
  if (inserts && sheet.cells.used(true, end)) {
    throw new BookError("InvalidOperation", "Cells that hold something would be pushed off the sheet.");
  }
  const moved = (piece: Area): Area | undefined =>
    down ? along(piece, lane, "row", to) : along(piece, lane, "column", to);
  const merges = sheet.merges.map((merge) => movedWhole(merge, lane, moved));
  const tables = sheet.tables.map((table): ShiftedTable => ({
    table,
    before: table.area,
    after: movedWhole(table.area, lane, moved),
    formulas: columnFormulas(sheet, table),
  }));
  const pivots = pivotsAfter(sheet.pivots, lane, moved);
  book.calculate();
  // What a rule refers to relatively is seen from its first cell; when that goes, from the first that stays.
  const kept = <Rule extends AreaRule>(rule: Rule): Rule => {
    const first = rule.areas.flatMap((piece) => remaining(piece, lane, down, to) ?? []);
    return first.length === 0 ? rule : withAreas(rule, first);
  };
  if (!inserts) {
    sheet.validations = sheet.validations.map(kept);
    sheet.conditionalFormats = sheet.conditionalFormats.map(kept);
  }
  sheet.cells.move((row, column) => {
    if (!contains(lane, row, column)) return { row, column };
    const index = to(down ? row : column);
    return index === undefined ? undefined : down ? { row: index, column } : { row, column: index };
  });
  sheet.merges = merges.filter((merge) => merge !== undefined);
  sheet.pivots = pivots;
  tables.forEach((each) => placeTable(sheet, each));
  if (sheet.filter)
    sheet.filter = filterAfter(sheet.filter, (piece) => (overlaps(piece, lane) ? moved(piece) : piece));
  const areasOf = (areas: readonly Area[]): Area[] =>
    areas.flatMap((piece) => (overlaps(piece, lane) ? (moved(piece) ?? []) : piece));
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: areasOf(rule.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: areasOf(rule.areas) }))
    .filter(({ areas }) => areas.length > 0);
  moveKeys(sheet.links, lane, moved);
  moveKeys(sheet.notes, lane, moved);
  if (down && isWholeRows(area)) {
    sheet.rows.move(to);
    sheet.charts = sheet.charts.map((chart) => shiftedChart(chart, true, to));
    moveStyles(sheet.cells.rowStyles, to);
    sheet.rowBreaks = sheet.rowBreaks.flatMap((index) => to(index) ?? []);
  }
  if (!down && isWholeColumns(area)) {
    sheet.columns.move(to);
    sheet.charts = sheet.charts.map((chart) => shiftedChart(chart, false, to));
    moveStyles(sheet.cells.columnStyles, to);
    sheet.columnBreaks = sheet.columnBreaks.flatMap((index) => to(index) ?? []);
  }
  sheet.shifts = [...sheet.shifts, { down, lines: down ? isWholeRows(area) : isWholeColumns(area), to }];
  book.rewriteFormulas((formula, home) => shiftReferences(formula, home ?? sheet, sheet, lane, moved));
  if (inserts) lookAsBefore(sheet, area, down);
  for (const each of tables) finishTable(book, sheet, each, { area, down, inserts, to });
  book.invalidate();
  sheet.clearedByShift(lane);
}

/** The part of a rule's area that is not deleted, where it stands before the shift. */
function remaining(
  piece: Area,
  lane: Area,
  down: boolean,
  to: (index: number) => number | undefined,
): Area | undefined {
  if (!overlaps(piece, lane)) return piece;
  const axis = down ? "row" : "column";
  const size = down ? "rows" : "columns";
  const whole = down
    ? piece.column >= lane.column && piece.column + piece.columns <= lane.column + lane.columns
    : piece.row >= lane.row && piece.row + piece.rows <= lane.row + lane.rows;
  if (!whole) return piece;
  const end = piece[axis] + piece[size];
  for (let index = piece[axis]; index < end; index++) {
    if (to(index) !== undefined) return { ...piece, [axis]: index, [size]: end - index };
  }
  return undefined;
}

/** What is inserted looks like what stands above it, or left of it. */
function lookAsBefore(sheet: Sheet, area: Area, down: boolean): void {
  const from = down
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  if (from.row < 0 || from.column < 0) return;
  for (const { row, column, cell } of [...sheet.cells.in(from)]) {
    const { style } = cell;
    if (!style) continue;
    const look = style.quotePrefix ? { ...style, quotePrefix: false } : style;
    for (let step = 0; step < (down ? area.rows : area.columns); step++) {
      if (down) sheet.cells.make(area.row + step, column).style = look;
      else sheet.cells.make(row, area.column + step).style = look;
    }
  }
}

/** An area after the shift; one that is wholly deleted is gone, one partly deleted shrinks. */
function along(
  piece: Area,
  lane: Area,
  axis: "row" | "column",
  to: (index: number) => number | undefined,
): Area | undefined {
  const other = axis === "row" ? "column" : "row";
  const span = other === "row" ? "rows" : "columns";
  // A reference wider than the lane stays where it is.
  if (piece[other] < lane[other] || piece[other] + piece[span] > lane[other] + lane[span]) return piece;
  const size = axis === "row" ? "rows" : "columns";
  const most = axis === "row" ? ROWS : COLUMNS;
  if (piece[size] === most) return piece;
  const first = piece[axis];
  const final = first + piece[size] - 1;
  let head = to(first);
  let tail = to(final);
  for (let index = first; head === undefined && index < final;) head = to(++index);
  for (let index = final; tail === undefined && index > first;) tail = to(--index);
  if (head === undefined || tail === undefined) return undefined;
  return { ...piece, [axis]: head, [size]: tail - head + 1 };
}

function movedWhole(piece: Area, lane: Area, moved: (piece: Area) => Area | undefined): Area | undefined {
  if (!overlaps(piece, lane)) return piece;
  const whole =
    piece.row >= lane.row &&
    piece.row + piece.rows <= lane.row + lane.rows &&
    piece.column >= lane.column &&
    piece.column + piece.columns <= lane.column + lane.columns;
  if (!whole && (moved(piece)?.row !== piece.row || moved(piece)?.column !== piece.column)) {
    throw new BookError("InvalidOperation", "This would tear a table or merged cells apart.");
  }
  return moved(piece);
}

function moveKeys<Value>(
  byCell: Map<string, Value>,
  lane: Area,
  moved: (piece: Area) => Area | undefined,
): void {
  const entries = [...byCell];
  byCell.clear();
  for (const [address, value] of entries) {
    const cell = parseArea(address);
    const place = cell && overlaps(cell, lane) ? moved(cell) : cell;
    if (place) byCell.set(cellAddress(place.row, place.column), value);
  }
}

function moveStyles<Value>(styles: Map<number, Value>, to: (index: number) => number | undefined): void {
  const entries = [...styles];
  styles.clear();
  for (const [index, style] of entries) {
    const place = to(index);
    if (place !== undefined) styles.set(place, style);
  }
}

function shiftReferences(
  formula: string,
  home: Sheet,
  sheet: Sheet,
  lane: Area,
  moved: (piece: Area) => Area | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference) || !reference.range) return token.value;
    const named = reference.sheetName
      ? reference.sheetName.toLowerCase() === sheet.name.toLowerCase()
      : home === sheet;
    if (!named) return token.value;
    const { top, left, bottom, right } = reference.range;
    const row = top ?? 0;
    const column = left ?? 0;
    const piece = {
      row,
      column,
      rows: (bottom ?? ROWS - 1) - row + 1,
      columns: (right ?? COLUMNS - 1) - column + 1,
    };
    if (!overlaps(piece, lane)) return token.value;
    const place = moved(piece);
    if (!place) return "#REF!";
    const range = {
      ...reference.range,
      ...(typeof top === "number" && { top: place.row, bottom: place.row + place.rows - 1 }),
      ...(typeof left === "number" && { left: place.column, right: place.column + place.columns - 1 }),
    };
    return stringifyA1Ref({ ...reference, range });
  });
}
