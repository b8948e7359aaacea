import type { FrameworkSelection } from "../../framework/select";
import { competenciesOf, competencyHeader } from "./competency-columns";
import type { LinkPlan } from "../plan/plan";

/** The sheet with the texts of the levels, and the cell of each competency on it, by code. */
export interface LevelTexts {
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** From each competency's header, the first of them in this cell, to its texts. The headers keep their own words. */
export function levelLinks(
  selection: FrameworkSelection,
  { sheet, cells }: LevelTexts,
  { row, column }: { readonly row: number; readonly column: number },
): readonly LinkPlan[] {
  return competenciesOf(selection).flatMap((competency, index) => {
    const cell = cells.get(competency.code);
    if (cell === undefined) return [];
    return [
      {
        row,
        column: column + index,
        text: competencyHeader(competency),
        tip: "Naar de teksten per niveau",
        to: { sheet, cell },
      },
    ];
  });
}
