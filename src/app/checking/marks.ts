/** Sheets of ours that are only known by what stands on them. */
import { SheetCells } from "../reading/read-cell";
import type { ScoreSheet } from "../reading/score-sheet";
import type { Found } from "./facts";
import { foundAt } from "./found";

export function checkMarks({ sheet }: ScoreSheet): readonly Found[] {
  const { lookalike, area } = sheet;
  if (lookalike !== "teamScores" && lookalike !== "indicatorForm") return [];
  return [
    foundAt(sheet, new SheetCells(sheet).at(area.row, area.column), { kind: "unmarked", as: lookalike }),
  ];
}
