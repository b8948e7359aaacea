import { selectFramework } from "../../framework/select";
import { areaAddress } from "../../sheets/plan/a1";
import { buildTeamScores, TEAM_NAMES } from "../../sheets/scores/team-scores";
import { createTeamScoreSheetArguments } from "../arguments/team-arguments";
import { Problem } from "../problem";
import { checkedPeople } from "../making/checked-people";
import { checkScored, chosenCodes } from "../chosen-competencies";
import type { Action } from "../definition";
import { Bench } from "../making/bench";
import { checkSheetName } from "../making/new-sheet-name";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { fromWhatIsThere, stillThere } from "./as-seen";

/**
 * Makes the sheet on which a team is scored, with what it needs in the same workbook: the lists for its dropdowns and
 * the level texts of its competencies, each unless it is there already.
 */
export const createTeamScoreSheet: Action<"createTeamScoreSheet"> = {
  id: "createTeamScoreSheet",
  arguments: createTeamScoreSheetArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const people = checkedPeople(args.people);
    const codes = chosenCodes(framework, args.competencies);
    checkScored(framework, codes);
    const raters = [...new Set(args.raters)];
    if (raters.length === 0) throw new Problem("nothingChosen", { what: "raters" });
    checkSheetName(args.sheetName);

    const bench = await Bench.at(port);
    const sheet = bench.sheetName(TEAM_NAMES.sheet, args.sheetName);
    const lists = bench.listsOf(framework);
    const { profiles } = bench;
    const described = bench.levelTexts(framework, codes);
    const table = bench.free.name(TEAM_NAMES.table);
    const { plan, scores } = buildTeamScores(selectFramework(framework, { codes }), {
      people,
      raters,
      sheet,
      table,
      lists: lists.names,
      ...(profiles?.list === undefined ? {} : { profiles: profiles.list }),
      ...(described.texts ? { levelTexts: described.texts } : {}),
      protect: args.protect,
    });
    const made = await applyOnNewSheets(
      port,
      [plan, ...described.plans, ...lists.plans],
      bench.view,
      {
        ...options,
        seen: stillThere(
          ...lists.sheets,
          ...described.sheets,
          ...(profiles?.list === undefined ? [] : [profiles.sheet]),
        ),
      },
      language,
    );
    return { ...made, table, scores: areaAddress(scores) };
  }),
};
