import { LIST_NAMES } from "../../sheets/marker/list-names";
import { repairSheetArguments } from "../arguments/checking-arguments";
import { dropdownState, listOf, type DropdownLists } from "../checking/sheet-state";
import type { ReadTable } from "../port";
import { Problem } from "../problem";
import { ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import { formRepair } from "../repairing/repair-indicator-form";
import { brokenProgress, teamPlan } from "../repairing/repair-team-scores";
import { partWords, repairedWords } from "../wording/remarks/repair-remarks";
import { type Repaired } from "../repairing/repaired";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import type { Action } from "../definition";
import { Bench } from "../making/bench";

/**
 * Puts dropdowns, formats and formulas of a sheet of ours back and touches no value. Lists that are gone from the
 * workbook are made again. What has no certain place any more is left, and said.
 */
export const repairSheet: Action<"repairSheet"> = {
  id: "repairSheet",
  arguments: repairSheetArguments,
  framework: "scores",
  async run({ sheet: name }, { port, framework, language }, options) {
    const { view, sheets } = await port.survey({ kinds: [], names: [name] });
    const [sheet] = sheets;
    if (!sheet) throw new Problem("sheetNotFound", { name });
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
    const repaired: readonly Repaired[] = [
      ...(made.plans.length > 0 ? [{ what: "lists" } as const] : []),
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
      repaired: repaired.flatMap((each) => repairedWords(each, language)),
      left: partWords(form?.left ?? [], language),
    };
  },
};

function brokenDropdowns({ uses }: ScoreSheet, table: ReadTable, lists: DropdownLists): readonly Repaired[] {
  return [...uses].flatMap(([index, use]) => {
    const list = listOf(use, lists);
    if (list === undefined || dropdownState(table.entries[index], list) === undefined) return [];
    return [{ what: "dropdown", header: table.headers[index] ?? "" } as const];
  });
}
