import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import type { FreeNames } from "../../sheets/plan/free-names";
import type { LevelTexts } from "../../sheets/scores/level-links";
import { buildMatrix } from "../../sheets/matrix/matrix";
import { competencyCells } from "../../sheets/matrix/matrix-rows";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { MatrixMark, SheetMark } from "../../sheets/marker/marker";
import type { OwnSheet } from "../port";

/**
 * The sheet with the texts of exactly these competencies at all levels: one that is in the workbook and can be seen, or
 * one that is still to be made, with its plan; and the cell of each competency on it. Without `texts` where none of
 * these competencies has any.
 */
export function levelTexts(
  framework: Framework,
  codes: readonly string[] | undefined,
  own: readonly OwnSheet[],
  free: FreeNames,
): {
  readonly texts?: LevelTexts;
  readonly plans: readonly SheetPlan[];
  readonly sheets: readonly OwnSheet[];
} {
  const selection = selectFramework(framework, { codes });
  if (selection.count.indicators === 0) return { plans: [], sheets: [] };
  const matrix = buildMatrix(selection, { layout: "matrix" });
  const cells = competencyCells(matrix);
  const present = own.find(
    ({ visible, marker }) => visible && marker.kind === "matrix" && sameMatrix(marker, matrix.frame.marker),
  );
  if (present) return { texts: { sheet: present.name, cells }, plans: [], sheets: [present] };
  const sheet = free.sheet(matrix.name);
  return { texts: { sheet, cells }, plans: [{ ...matrix, name: sheet }], sheets: [] };
}

function sameMatrix(one: MatrixMark, other: SheetMark): boolean {
  return (
    other.kind === "matrix" &&
    one.layout === other.layout &&
    one.framework === other.framework &&
    one.competencies.join() === other.competencies.join() &&
    one.levels.join() === other.levels.join()
  );
}
