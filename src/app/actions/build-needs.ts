import { needsPlans } from "../../sheets/needs/needs-plans";
import { needsWordsEn } from "../../sheets/needs/needs-words-en";
import { needsWordsNl } from "../../sheets/needs/needs-words-nl";
import { chanceToken } from "../chance";
import { buildNeedsArguments } from "../arguments/team-page-arguments";
import type { Action } from "../definition";
import { chosenSheets, sheetsToRead } from "../heatmap/sources";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { Bench } from "../making/bench";
import { checkSheetName } from "../making/new-sheet-name";
import { teamNeeds } from "../team/team-needs";
import { teamRemarks } from "../wording/team/team-remarks";
import { fromWhatIsThere } from "./as-seen";
import { remarksOf } from "./build-heatmap";
import { shownToday } from "./shown-today";

const WORDS = { nl: needsWordsNl, en: needsWordsEn } as const;
const MOST_RESERVE = 9999;

/** What a team needs of each competency, what it has, and what falls short when people leave. */
export const buildNeeds: Action<"buildNeeds"> = {
  id: "buildNeeds",
  arguments: buildNeedsArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    checkSheetName(args.sheetName);
    const reserve = Math.min(MOST_RESERVE, Math.max(0, args.reserve));
    const survey = await port.survey(sheetsToRead(args.sources, undefined));
    const sheets = chosenSheets(survey, framework, args.sources, undefined);
    const bench = new Bench(survey.view, survey.sheets);
    const words = WORDS[language];
    const sheet = bench.sheetName(words.names.sheet, args.sheetName);
    const lists = bench.listsOf(framework);
    const { needs, hindrance } = teamNeeds(
      sheets,
      {
        by: args.by,
        reserve,
        ...(args.competencies ? { competencies: args.competencies } : {}),
        ...(args.raters ? { raters: [...new Set(args.raters)] } : {}),
        ...(args.live ? { names: lists.names } : {}),
        made: shownToday(),
      },
      framework,
    );
    const names = {
      sheet,
      whatIf: bench.free.sheet(words.names.whatIf),
      data: bench.free.sheet(words.names.data),
      table: bench.free.name(words.names.table),
      link: chanceToken(),
    };
    const { plans, cells, rows } = needsPlans(needs, names, words);
    const live = needs.levels.follows !== undefined;
    const made = await applyOnNewSheets(
      port,
      [...plans, ...(live ? lists.plans : [])],
      survey.view,
      { ...options, seen: { sheets: survey.sheets, noMore: true } },
      language,
    );
    const codes = needs.levels.competencies.map(({ code }) => code);
    const said = teamRemarks(language);
    const about = { heatmap: { look: { highest: needs.highest } }, codes };
    const remarks = [
      ...(made.remarks ?? []),
      ...(hindrance ? [said.frozen(hindrance)] : []),
      ...(needs.rows.every(({ level }) => level === undefined) ? [said.nothingRequired] : []),
      ...remarksOf({}, sheets.sources, about, language),
    ];
    return {
      ...made,
      cells,
      rows,
      columns: codes,
      table: names.table,
      whatIf: names.whatIf,
      live,
      ...(remarks.length > 0 ? { remarks } : {}),
    };
  }),
};
