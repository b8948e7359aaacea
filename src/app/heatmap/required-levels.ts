/** What the functions in the workbook require. */
import type { Framework } from "../../framework/model";
import type { RequiredLevel } from "../../scoring/heatmap-values";
import { HIGHEST_SCORE } from "../../scoring/level-score";
import type { LiveProfiles } from "../../sheets/heatmap/live-source";
import { columnOf, wholeColumnOf } from "../../sheets/plan/structured";
import type { ReadSheet } from "../port";
import { CompetencyHeaders } from "../reading/competency-header";
import { SheetCells, textOf } from "../reading/read-cell";
import { ownKind, tableOfMarker } from "../reading/own-sheet";
import { roleOf } from "../reading/person-words";

export interface FoundProfiles {
  readonly required: RequiredLevel;
  readonly live: LiveProfiles;
}

/** The first table of functions that there is; undefined without one. */
export function profilesIn(sheets: readonly ReadSheet[], framework: Framework): FoundProfiles | undefined {
  const headers = new CompetencyHeaders(framework, []);
  for (const sheet of sheets) {
    if (ownKind(sheet) !== "profiles") continue;
    const table = tableOfMarker(sheet) ?? sheet.tables[0];
    if (!table) continue;
    const names = Math.max(
      0,
      table.headers.findIndex((header) => roleOf(header) === "profile"),
    );
    const codes = new Map(
      table.headers.flatMap((header, index): [string, number][] => {
        const lookup = index === names ? undefined : headers.find(header);
        return lookup?.found ? [[lookup.competency.code, index]] : [];
      }),
    );
    const cells = new SheetCells(sheet);
    const { row, column, rows } = table.area;
    const first = row + (table.showsHeaders ? 1 : 0);
    const count = rows - (table.showsHeaders ? 1 : 0) - (table.showsTotals ? 1 : 0);
    const lines = new Map<string, number>();
    for (let line = first; line < first + count; line++) {
      const name = textOf(cells.at(line, column + names)).toLowerCase();
      if (name !== "" && !lines.has(name)) lines.set(name, line);
    }
    return {
      required: (profile, code) => {
        const line = lines.get(profile.toLowerCase());
        const index = codes.get(code);
        if (line === undefined || index === undefined) return undefined;
        const { content } = cells.at(line, column + index);
        return typeof content === "number" &&
          Number.isInteger(content) &&
          content > 0 &&
          content <= HIGHEST_SCORE
          ? content
          : undefined;
      },
      live: {
        names: columnOf(table.name, table.headers[names] ?? ""),
        lookup: wholeColumnOf(table.name, table.headers[names] ?? ""),
        required: new Map(
          [...codes].map(([code, index]) => [code, columnOf(table.name, table.headers[index] ?? "")]),
        ),
      },
    };
  }
  return undefined;
}
