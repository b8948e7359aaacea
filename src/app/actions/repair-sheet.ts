import type { ListNames } from "../../sheets/lists";
import { PROFILE_NAMES } from "../../sheets/profiles";
import { repairIndicatorForm, repairTeamScores, type RepairPlan } from "../../sheets/repair";
import { required, text } from "../arguments";
import { dropdownState, listOf } from "../checking/sheet-state";
import type { ReadTable, WorkbookView } from "../port";
import { Problem } from "../problem";
import { readScoreSheets } from "../reading/read-scores";
import type { ColumnUse, ScoreSheet } from "../reading/score-sheet";
import { cellAddress } from "../../sheets/a1";
import { actionLabels } from "../wording/actions";
import { repairedWords, type Repaired } from "../wording/repaired";
import { applyOnNewSheets } from "./apply-on-new-sheets";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { ownLists } from "./own-lists";

/**
 * Puts dropdowns, formats and formulas of a sheet of ours back and touches no value. Lists that are gone from the
 * workbook are made again.
 */
export const repairSheet: Action<"repairSheet"> = {
  id: "repairSheet",
  label: actionLabels.repairSheet,
  arguments: {
    sheet: required(text),
  },
  async run({ sheet: name }, { port, framework, language }, options) {
    const [sheet] = await port.readSheets({ kinds: [], names: [name] });
    if (!sheet) throw new Problem("sheetNotFound", { name });
    const kind = sheet.marker?.kind;
    if (kind !== "teamScores" && kind !== "indicatorForm")
      throw new Problem("notScoreSheet", { sheet: sheet.name });
    const [read] = readScoreSheets([sheet], framework);
    const table = read?.table;
    if (!read || !table || ![...read.uses.values()].some((use) => listOf(use, anyLists) !== undefined))
      throw new Problem("tableGone", { sheet: sheet.name });
    if (sheet.protected) throw new Problem("sheetProtected", { sheet: sheet.name, doing: "repair" });

    const view = await port.look({});
    const own = await port.ownSheets();
    const lists = ownLists(own, view, freeNames(view));
    if (lists.plans.length > 0) {
      if (view.structureProtected) throw new Problem("workbookProtected", { doing: "addSheet" });
      await applyOnNewSheets(port, lists.plans, view, options);
    }
    const profiles = own
      .filter(({ marker }) => marker.kind === "profiles")
      .map(({ marker }) => marker.about["list"] ?? PROFILE_NAMES.list)
      .find((list) => isTaken(view, list));
    await port.repair(
      sheet.id,
      kind === "teamScores"
        ? teamPlan(read, table, lists.names, profiles)
        : repairIndicatorForm({ ...formScores(read, table), lists: lists.names }),
    );
    const repaired: readonly Repaired[] = [
      ...(lists.plans.length > 0 ? [{ what: "lists" } as const] : []),
      ...brokenDropdowns(read, table, lists.names),
      ...(kind === "teamScores" ? brokenProgress(read, table) : []),
      { what: "looks" },
    ];
    return { sheet: sheet.name, repaired: repaired.map((each) => repairedWords(each, language)) };
  },
};

const anyLists: ListNames = {
  scores: "scores",
  judgements: "judgements",
  raters: "raters",
  levels: "levels",
};

function isTaken({ takenNames }: WorkbookView, name: string): boolean {
  return takenNames.some((taken) => taken.toLowerCase() === name.toLowerCase());
}

function bodyRows({ area, showsHeaders, showsTotals }: ReadTable): {
  readonly row: number;
  readonly rows: number;
} {
  const above = showsHeaders ? 1 : 0;
  return { row: area.row + above, rows: area.rows - above - (showsTotals ? 1 : 0) };
}

function teamPlan(
  { uses, sheet }: ScoreSheet,
  table: ReadTable,
  lists: ListNames,
  profiles: string | undefined,
): RepairPlan {
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
  return repairTeamScores({
    name: table.name,
    ...bodyRows(table),
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

function formScores({ uses }: ScoreSheet, table: ReadTable) {
  const [index = 0] = [...uses].flatMap(([each, use]) => (use.for === "indicator" ? [each] : []));
  return { scores: { ...bodyRows(table), column: table.area.column + index, columns: 1 } };
}

function brokenDropdowns({ uses }: ScoreSheet, table: ReadTable, lists: ListNames): readonly Repaired[] {
  return [...uses].flatMap(([index, use]) => {
    const list = listOf(use, lists);
    if (list === undefined || dropdownState(table.entries[index], list) === undefined) return [];
    return [{ what: "dropdown", header: table.headers[index] ?? "" } as const];
  });
}

function brokenProgress({ uses, sheet }: ScoreSheet, table: ReadTable): readonly Repaired[] {
  const { row, rows } = bodyRows(table);
  return [...uses].flatMap(([index, use]) => {
    if (use.for !== "progress") return [];
    const column = table.area.column + index;
    const whole = Array.from({ length: rows }, (_, each) => cellAddress(row + each, column)).every(
      (address) => sheet.formulas.has(address),
    );
    return whole ? [] : [{ what: "progress", header: table.headers[index] ?? "" } as const];
  });
}
