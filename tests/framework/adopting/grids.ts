/** Grids for tests, from rows of values as a sheet shows them. */
import type { Grid } from "../../../src/framework/adopting/text-grid";
import {
  readFramework,
  type ReadFramework,
  type ReadingWishes,
} from "../../../src/framework/adopting/read-framework";
import { cellAddress } from "../../../src/sheets/plan/a1";

export function grid(rows: readonly (readonly (string | number | null)[])[]): Grid {
  return {
    rows: rows.map((row, r) =>
      row.map((value, c) => ({ at: cellAddress(r, c), text: value === null ? "" : String(value) })),
    ),
  };
}

/** What is read, which must be something. */
export function read(from: Grid, wishes: ReadingWishes = {}): ReadFramework {
  const found = readFramework(from, wishes);
  if ("why" in found) throw new Error(`Not read: ${found.why}`);
  return found;
}

/** Each competency as "Cluster/code name", with its indicators by level. */
export function short({ framework }: ReadFramework): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(
    framework.clusters.flatMap(({ name: cluster, competencies }) =>
      competencies.map(({ code, name, levels }) => [
        `${cluster}/${code} ${name}`,
        Object.fromEntries(
          levels.map(({ number, name: level, indicators }) => [
            level === undefined ? String(number) : `${number} ${level}`,
            indicators,
          ]),
        ),
      ]),
    ),
  );
}

/** The questions, each with the answer that was taken. */
export function asked({ asks }: ReadFramework): Record<string, string> {
  return Object.fromEntries(asks.map(({ question, taken }) => [question, taken]));
}
