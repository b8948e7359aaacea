import { cellAddress } from "../../sheets/plan/a1";
import { repairTeamScores, type RepairPlan } from "../../sheets/scores/team-repair";
import type { DropdownLists } from "../checking/sheet-state";
import type { ReadTable } from "../port";
import { Problem } from "../problem";
import { bodyOf } from "../reading/own-table";
import { SheetCells } from "../reading/read-cell";
import type { ColumnUse, ScoreSheet } from "../reading/score-sheet";
import type { Repaired } from "./repaired";

/** What a team score sheet needs to be as it was made, wherever its columns stand by now. */
export function teamPlan({ uses, sheet }: ScoreSheet, table: ReadTable, lists: DropdownLists): RepairPlan {
  const { profiles } = lists;
  const { column } = table.area;
  const header = (index: number): string => table.headers[index] ?? "";
  const index = (wanted: ColumnUse["for"]): number | undefined =>
    [...uses].find(([, use]) => use.for === wanted)?.[0];
  const at = <Name extends string>(
    name: Name,
    found: number | undefined,
  ): { readonly [Key in Name]?: number } =>
    (found === undefined ? {} : { [name]: column + found }) as { readonly [Key in Name]?: number };
  const people = index("name");
  if (people === undefined) throw new Problem("tableGone", { sheet: sheet.name });
  const { row, rows } = bodyOf(new SheetCells(sheet), table);
  return repairTeamScores({
    name: table.name,
    row,
    rows,
    scores: [...uses].flatMap(([each, use]) =>
      use.for === "score"
        ? [{ column: column + each, header: header(each), competency: use.competency }]
        : [],
    ),
    people: { column: column + people, header: header(people) },
    ...at("number", index("number")),
    ...at("profile", index("profile")),
    ...at("rater", index("rater")),
    ...at("progress", index("progress")),
    lists,
    ...(profiles === undefined ? {} : { profiles }),
  });
}

/** Columns that count what is filled in, of which formulas are gone. */
export function brokenProgress({ uses, sheet }: ScoreSheet, table: ReadTable): readonly Repaired[] {
  const { row, rows } = bodyOf(new SheetCells(sheet), table);
  return [...uses].flatMap(([index, use]) => {
    if (use.for !== "progress") return [];
    const column = table.area.column + index;
    const whole = Array.from({ length: rows }, (_, each) => cellAddress(row + each, column)).every(
      (address) => sheet.formulas.has(address),
    );
    return whole ? [] : [{ what: "progress", header: table.headers[index] ?? "" } as const];
  });
}
