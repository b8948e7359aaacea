import type { IRange } from "@univerjs/core";
import type { CellMatrix, GridCell, GridSheet } from "./sheet-data";

/** One of Univer's mutations, without the workbook it is for. */
export interface GridMutation {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What has to be done to a sheet in the grid to make `before` into `after`, in order. Sheets keep their id. Cells
 * whose looks change are emptied first, because Univer lays a new style over the old one.
 */
export function sheetChanges(before: GridSheet, after: GridSheet): readonly GridMutation[] {
  const changes: GridMutation[] = [];
  const add = (id: string, params: Readonly<Record<string, unknown>>) => changes.push({ id, params });
  if (after.rowCount > before.rowCount) {
    add("sheet.mutation.set-worksheet-row-count", { rowCount: after.rowCount });
  }
  if (after.columnCount > before.columnCount) {
    add("sheet.mutation.set-worksheet-column-count", { columnCount: after.columnCount });
  }
  if (after.name !== before.name) add("sheet.mutation.set-worksheet-name", { name: after.name });
  if (after.tabColor !== before.tabColor) add("sheet.mutation.set-tab-color", { color: after.tabColor });
  if (after.hidden !== before.hidden) add("sheet.mutation.set-worksheet-hidden", { hidden: after.hidden });
  if (after.showGridlines !== before.showGridlines) {
    add("sheet.mutation.toggle-gridlines", { showGridlines: after.showGridlines });
  }
  if (!same(after.freeze, before.freeze)) add("sheet.mutation.set-frozen", { ...after.freeze });
  const gone = rangesOnlyIn(before.mergeData, after.mergeData);
  if (gone.length > 0) add("sheet.mutation.remove-worksheet-merge", { ranges: gone });
  changes.push(...cellChanges(before.cellData, after.cellData));
  const made = rangesOnlyIn(after.mergeData, before.mergeData);
  if (made.length > 0) add("sheet.mutation.add-worksheet-merge", { ranges: made });
  changes.push(...columnChanges(before, after), ...rowChanges(before, after));
  return changes;
}

/** Cells that differ, as at most two mutations. */
function cellChanges(before: CellMatrix, after: CellMatrix): readonly GridMutation[] {
  const emptied: Record<number, Record<number, null>> = {};
  const filled: Record<number, Record<number, GridCell>> = {};
  let empties = 0;
  let fills = 0;
  const visit = (row: number, column: number) => {
    const old = before[row]?.[column];
    const now = after[row]?.[column];
    if (old === now || same(old, now)) return;
    if (old && (!now || !same(old.s, now.s))) {
      (emptied[row] ??= {})[column] = null;
      empties++;
    }
    if (now) {
      (filled[row] ??= {})[column] = { v: null, f: null, custom: null, ...now };
      fills++;
    }
  };
  const keys = new Set<string>();
  for (const matrix of [before, after]) {
    for (const row in matrix) for (const column in matrix[row]) keys.add(`${row},${column}`);
  }
  for (const key of keys) {
    const [row, column] = key.split(",").map(Number);
    visit(row ?? 0, column ?? 0);
  }
  const changes: GridMutation[] = [];
  if (empties > 0) changes.push({ id: "sheet.mutation.set-range-values", params: { cellValue: emptied } });
  if (fills > 0) changes.push({ id: "sheet.mutation.set-range-values", params: { cellValue: filled } });
  return changes;
}

function columnChanges(before: GridSheet, after: GridSheet): readonly GridMutation[] {
  return lineChanges({
    before: before.columnData,
    after: after.columnData,
    size: (line) => line?.w ?? after.defaultColumnWidth,
    range: (index) => ({ startRow: 0, endRow: after.rowCount - 1, startColumn: index, endColumn: index }),
    resize: "sheet.mutation.set-worksheet-col-width",
    sizeName: "colWidth",
    hide: "sheet.mutation.set-col-hidden",
    show: "sheet.mutation.set-col-visible",
  });
}

function rowChanges(before: GridSheet, after: GridSheet): readonly GridMutation[] {
  const range = (index: number): IRange => ({
    startRow: index,
    endRow: index,
    startColumn: 0,
    endColumn: after.columnCount - 1,
  });
  const changes = lineChanges({
    before: before.rowData,
    after: after.rowData,
    size: (line) => line?.h ?? after.defaultRowHeight,
    range,
    resize: "sheet.mutation.set-worksheet-row-height",
    sizeName: "rowHeight",
    hide: "sheet.mutation.set-row-hidden",
    show: "sheet.mutation.set-row-visible",
  });
  const fixed = Object.keys(after.rowData).filter((index) => !before.rowData[Number(index)]);
  const freed = Object.keys(before.rowData).filter((index) => !after.rowData[Number(index)]);
  const automatic = "sheet.mutation.set-worksheet-row-is-auto-height";
  const mark = (indexes: readonly string[], autoHeightInfo: 0 | 1): readonly GridMutation[] =>
    indexes.length > 0
      ? [{ id: automatic, params: { ranges: indexes.map((index) => range(Number(index))), autoHeightInfo } }]
      : [];
  return [...mark(freed, 1), ...mark(fixed, 0), ...changes];
}

interface LineChange<Line> {
  readonly before: Readonly<Record<number, Line | undefined>>;
  readonly after: Readonly<Record<number, Line | undefined>>;
  readonly size: (line: Line | undefined) => number;
  readonly range: (index: number) => IRange;
  readonly resize: string;
  readonly sizeName: string;
  readonly hide: string;
  readonly show: string;
}

function lineChanges<Line extends { hd?: number }>(lines: LineChange<Line>): readonly GridMutation[] {
  const sizes: Record<number, number> = {};
  const resized: IRange[] = [];
  const hidden: IRange[] = [];
  const shown: IRange[] = [];
  for (const key of new Set([...Object.keys(lines.before), ...Object.keys(lines.after)])) {
    const index = Number(key);
    const old = lines.before[index];
    const now = lines.after[index];
    const size = lines.size(now);
    if (size !== lines.size(old)) {
      sizes[index] = size;
      resized.push(lines.range(index));
    }
    if ((now?.hd ?? 0) !== (old?.hd ?? 0)) (now?.hd ? hidden : shown).push(lines.range(index));
  }
  const changes: GridMutation[] = [];
  if (resized.length > 0)
    changes.push({ id: lines.resize, params: { ranges: resized, [lines.sizeName]: sizes } });
  if (hidden.length > 0) changes.push({ id: lines.hide, params: { ranges: hidden } });
  if (shown.length > 0) changes.push({ id: lines.show, params: { ranges: shown } });
  return changes;
}

function rangesOnlyIn(these: readonly IRange[], those: readonly IRange[]): readonly IRange[] {
  const known = new Set(those.map(rangeKey));
  return these.filter((range) => !known.has(rangeKey(range)));
}

function rangeKey(range: IRange): string {
  return `${range.startRow},${range.startColumn},${range.endRow},${range.endColumn}`;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
