/** Puts together what follows the selected cell: with all that reads a workbook, a part that comes after the pane. */
import type { CellSurroundings } from "./app/cell-surroundings";
import { followedCell, type FollowedCell } from "./app/pane/followed-cell";
import { watchCell } from "./excel/reading/watch-cell";
import type { WorkbookFramework } from "./workbook-framework";

/** Tells the score in the selected cell each time it is another one; answers the function that ends it. */
export function followedCells(
  { now }: Pick<WorkbookFramework, "now">,
  tell: (cell: FollowedCell | undefined) => void,
): () => void {
  const told = (cell: CellSurroundings | undefined): void =>
    tell(cell && followedCell(now().framework, cell));
  return watchCell(told, { onReturn });
}

const onReturn = (look: () => void): (() => void) => {
  window.addEventListener("focus", look);
  return () => window.removeEventListener("focus", look);
};
