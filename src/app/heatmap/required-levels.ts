/** What the functions in the workbook require. */
import type { Framework } from "../../framework/model";
import type { RequiredLevel } from "../../scoring/heatmap-values";
import { levelsOf, type Levels } from "../../scoring/level-scale";
import type { LiveProfiles } from "../../sheets/heatmap/live-source";
import { columnOf, wholeColumnOf } from "../../sheets/plan/structured";
import type { ReadSheet } from "../port";
import { CompetencyHeaders } from "../reading/competency-header";
import { SheetCells } from "../reading/read-cell";
import { profileTables, type ProfileTable } from "../reading/read-profiles";
import { nameKey } from "../reading/same-person";

export interface FoundProfiles {
  readonly required: RequiredLevel;
  readonly live: LiveProfiles;
  /** Its sheet. */
  readonly sheet: string;
  /** Other sheets with functions that require something else. */
  readonly differing: readonly string[];
  /** How many cells require something that is no level of the competency, and so nothing. */
  readonly offScale: number;
}

/** The table of functions that counts; undefined without one. */
export function profilesIn(sheets: readonly ReadSheet[], framework: Framework): FoundProfiles | undefined {
  const headers = new CompetencyHeaders(framework, []);
  const [own, ...others] = profileTables(sheets).map((found) => requirementsOf(found, headers));
  if (!own) return undefined;
  const { table, names, sheet } = own.found;
  return {
    required: own.required,
    live: {
      names: columnOf(table.name, table.headers[names] ?? ""),
      lookup: wholeColumnOf(table.name, table.headers[names] ?? ""),
      required: new Map(
        [...own.codes].map(([code, index]) => [code, columnOf(table.name, table.headers[index] ?? "")]),
      ),
    },
    sheet: sheet.name,
    differing: others.filter((other) => differ(own, other)).map(({ found }) => found.sheet.name),
    offScale: own.offScale,
  };
}

interface Requirements {
  readonly found: ProfileTable;
  /** By code the column, counted from the table's first. */
  readonly codes: ReadonlyMap<string, number>;
  readonly required: RequiredLevel;
  readonly offScale: number;
}

function requirementsOf(found: ProfileTable, headers: CompetencyHeaders): Requirements {
  const { sheet, table, names, lines } = found;
  const columns = table.headers.flatMap((header, index) => {
    const lookup = index === names ? undefined : headers.find(header);
    return lookup?.found ? [{ competency: lookup.competency, index }] : [];
  });
  const codes = new Map(columns.map(({ competency, index }) => [competency.code, index]));
  const levels = new Map(
    columns.map(({ competency }): [string, Levels] => [competency.code, levelsOf(competency)]),
  );
  const cells = new SheetCells(sheet);
  const isOffScale = (line: number, { competency, index }: (typeof columns)[number]): boolean => {
    const { content } = cells.at(line, table.area.column + index);
    return content !== "" && content !== 0 && !levelsOf(competency).some((level) => level === content);
  };
  return {
    found,
    codes,
    offScale: [...lines.values()].reduce(
      (sum, line) => sum + columns.filter((column) => isOffScale(line, column)).length,
      0,
    ),
    required: (profile, code) => {
      const line = lines.get(nameKey(profile));
      const index = codes.get(code);
      if (line === undefined || index === undefined) return undefined;
      const { content } = cells.at(line, table.area.column + index);
      return typeof content === "number" && levels.get(code)?.includes(content) ? content : undefined;
    },
  };
}

/** Whether any function that either has requires another level. */
function differ(a: Requirements, b: Requirements): boolean {
  const profiles = [...a.found.profiles, ...b.found.profiles];
  const codes = [...a.codes.keys(), ...b.codes.keys()];
  return profiles.some((profile) =>
    codes.some((code) => a.required(profile, code) !== b.required(profile, code)),
  );
}
