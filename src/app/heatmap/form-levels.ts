import { quotedSheet } from "../../sheets/plan/formula-references";
import { INSUFFICIENT_DATA } from "../../sheets/form/level-formula";
import { absoluteAddress } from "../../sheets/plan/a1";
import { SheetCells, textOf } from "../reading/read-cell";
import type { ScoreSheet } from "../reading/score-sheet";

/**
 * Where an indicator form shows the level of each competency, by code, as a formula of another sheet refers to it: in
 * the row of the competency's name outside the table, the cell whose formula makes a level. It stands below the table, and
 * above it on forms made before.
 */
export function formLevels({ sheet, table, ratings }: ScoreSheet): ReadonlyMap<string, string> {
  const cells = new SheetCells(sheet);
  const byName = new Map(
    ratings.flatMap(({ scores }) =>
      scores.flatMap(({ competency: { code, name, aliases } }) =>
        [name, ...aliases].map((each) => [each, code]),
      ),
    ),
  );
  const found = new Map<string, string>();
  if (!table) return found;
  for (let row = sheet.area.row; row <= cells.last.row; row++) {
    if (row >= table.area.row && row < table.area.row + table.area.rows) continue;
    const columns = Array.from({ length: sheet.area.columns }, (_, index) => sheet.area.column + index);
    const code = columns.map((column) => byName.get(textOf(cells.at(row, column)))).find((one) => one);
    const level = columns.find((column) => cells.at(row, column).formula?.includes(INSUFFICIENT_DATA));
    if (code === undefined || level === undefined || found.has(code)) continue;
    found.set(
      code,
      `${quotedSheet(sheet.name)}!${absoluteAddress({ row, column: level, rows: 1, columns: 1 })}`,
    );
  }
  return found;
}
