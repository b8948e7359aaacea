/** How heavily each competency counts, as it stands above the table of functions. */
import type { Framework } from "../../framework/model";
import { foldKey } from "../../framework/fold";
import { WEIGHT } from "../../sheets/scores/profiles-sheet";
import type { ReadSheet } from "../port";
import { CompetencyHeaders } from "./competency-header";
import { SheetCells, textOf } from "./read-cell";
import { profileTables } from "./read-profiles";

/** By code, of the table of functions that counts; empty where it has no row of weights. */
export function weightsIn(sheets: readonly ReadSheet[], framework: Framework): ReadonlyMap<string, number> {
  const [found] = profileTables(sheets);
  if (!found) return new Map();
  const { sheet, table, names } = found;
  const cells = new SheetCells(sheet);
  const headers = new CompetencyHeaders(framework, []);
  const label = table.area.column + names;
  for (let row = sheet.area.row; row < table.area.row; row++) {
    if (foldKey(textOf(cells.at(row, label))) !== foldKey(WEIGHT)) continue;
    return new Map(
      table.headers.flatMap((header, index): [string, number][] => {
        const lookup = headers.find(header);
        const { content } = cells.at(row, table.area.column + index);
        return lookup?.found && typeof content === "number" ? [[lookup.competency.code, content]] : [];
      }),
    );
  }
  return new Map();
}
