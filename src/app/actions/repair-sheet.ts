import { LIST_NAMES } from "../../sheets/marker/list-names";
import { repairSheetArguments } from "../arguments/checking-arguments";
import { dropdownState, listOf, type DropdownLists } from "../checking/sheet-state";
import type { ActionMap, RunOptions } from "../action";
import type { ReadSheet, ReadTable, Survey } from "../port";
import { isProblem, Problem } from "../problem";
import { ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import { formRepair } from "../repairing/repair-indicator-form";
import { brokenProgress, teamPlan } from "../repairing/repair-team-scores";
import { partWords, repairedWords } from "../wording/remarks/repair-remarks";
import { type Repaired } from "../repairing/repaired";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import type { Action, ActionWorld } from "../definition";
import { Bench } from "../making/bench";

/**
 * Puts dropdowns, formats and formulas of a sheet of ours back and touches no value. Lists that are gone from the
 * workbook are made again. What has no certain place any more is left, and said.
 */
export const repairSheet: Action<"repairSheet"> = {
  id: "repairSheet",
  arguments: repairSheetArguments,
  framework: "scores",
  async run({ sheet: name }, world, options) {
    const { port } = world;
    const survey = await port.survey({ kinds: [], names: [name] });
    const [sheet] = survey.sheets;
    if (!sheet) throw new Problem("sheetNotFound", { name });
    try {
      return await repaired(survey, sheet, world, options);
    } catch (error) {
      // Nothing was done: the sheet is gone, or only its table has another name by now.
      if (!isProblem(error) || error.code !== "sheetGone") throw error;
      const again = await port.survey({ kinds: [], ids: [sheet.id] });
      const [there] = again.sheets;
      if (!there) throw error;
      return repaired(again, there, world, options, !sameLists(survey, again));
    }
  },
};

/** `listsMade`: the lists were gone, and were made before it was tried again. */
async function repaired(
  { view }: Survey,
  sheet: ReadSheet,
  { port, framework, language }: ActionWorld,
  options: RunOptions,
  listsMade = false,
): Promise<ActionMap["repairSheet"]["result"]> {
  const kind = ownKind(sheet);
  if (kind !== "teamScores" && kind !== "indicatorForm")
    throw new Problem("notScoreSheet", { sheet: sheet.name });
  const [read] = readScoreSheets([sheet], framework);
  const table = read?.table;
  if (!read || !table || ![...read.uses.values()].some((use) => listOf(use, LIST_NAMES) !== undefined))
    throw new Problem("tableGone", { sheet: sheet.name });
  if (sheet.protected) throw new Problem("sheetProtected", { sheet: sheet.name, doing: "repair" });

  const bench = new Bench(view);
  const made = bench.listsOf(framework);
  const profiles = bench.profiles?.list;
  const lists = { ...made.names, ...(profiles === undefined ? {} : { profiles }) };
  const form = kind === "indicatorForm" ? formRepair(read, table, framework, lists) : undefined;
  if (made.plans.length > 0) {
    bench.checkSheetsCanBeAdded();
    await applyOnNewSheets(port, made.plans, view, options, language);
  }
  await port.repair(sheet.id, form ? form.plan : teamPlan(read, table, lists), table);
  const all: readonly Repaired[] = [
    ...(listsMade || made.plans.length > 0 ? [{ what: "lists" } as const] : []),
    ...brokenDropdowns(read, table, lists),
    ...(form
      ? ([
          { what: "parts", parts: form.restored },
          { what: "entries", labels: form.entries },
          { what: "looks", of: "form" },
        ] as const)
      : [...brokenProgress(read, table), { what: "looks", of: "scores" } as const]),
  ];
  return {
    sheet: sheet.name,
    repaired: all.flatMap((each) => repairedWords(each, language)),
    left: partWords(form?.left ?? [], language),
  };
}

function sameLists(before: Survey, after: Survey): boolean {
  const lists = ({ view }: Survey): number => view.own.filter(({ marker }) => marker.kind === "lists").length;
  return lists(before) === lists(after);
}

function brokenDropdowns({ uses }: ScoreSheet, table: ReadTable, lists: DropdownLists): readonly Repaired[] {
  return [...uses].flatMap(([index, use]) => {
    const list = listOf(use, lists);
    if (list === undefined || dropdownState(table.entries[index], list) === undefined) return [];
    return [{ what: "dropdown", header: table.headers[index] ?? "" } as const];
  });
}
