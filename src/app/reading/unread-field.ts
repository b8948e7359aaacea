import { isEmpty, type Cell } from "./read-cell";
import type { NotUnderstood } from "./score-sheet";
import { scoreOf } from "./score-word";
import { range, type Grid } from "./sheet-grid";

/** What is to be said of a field whose header is not understood; nothing where it is empty. */
export function unreadField(
  grid: Grid,
  field: number,
  cell: Cell,
  { line, last }: { readonly line: number; readonly last: number },
): NotUnderstood | undefined {
  const below = range(line + 1, last)
    .map((each) => grid.at(each, field))
    .filter((each) => !isEmpty(each));
  if (below.length === 0) return undefined;
  const scores = below.filter(({ content }) => scoreOf(content, grid.highest) !== undefined).length;
  return { cell, why: 2 * scores > below.length ? "scoreColumn" : "column" };
}
