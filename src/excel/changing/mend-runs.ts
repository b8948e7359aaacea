import type { CellMend } from "../../app/port";

/** Mends of cells below each other. */
export interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly mends: readonly CellMend[];
  /** All that is mended on its sheet, before and after: no part of what a row or column is known by. */
  readonly passing: ReadonlySet<unknown>;
}

/** Neighbours below each other are asked for together. Of two mends of one cell the first counts. */
export function runsOf(mends: readonly CellMend[]): readonly Run[] {
  const sorted = [...mends].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const passing = new Map<string, Set<unknown>>();
  for (const { sheetId, was, value } of mends) {
    const values = passing.get(sheetId) ?? new Set();
    passing.set(sheetId, values.add(was).add(value));
  }
  const runs: (Omit<Run, "mends"> & { readonly mends: CellMend[] })[] = [];
  for (const mend of sorted) {
    const last = runs.at(-1);
    const next =
      last && last.sheetId === mend.sheetId && last.column === mend.column ? mend.row - last.row : -1;
    if (last && next === last.mends.length) last.mends.push(mend);
    else if (!last || next < 0 || next > last.mends.length) {
      const { sheetId, row, column } = mend;
      runs.push({ sheetId, row, column, mends: [mend], passing: passing.get(sheetId) ?? new Set() });
    }
  }
  return runs;
}
