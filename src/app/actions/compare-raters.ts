import { ratersSheet } from "../../sheets/raters/raters-sheet";
import { ratersWordsEn } from "../../sheets/raters/raters-words-en";
import { ratersWordsNl } from "../../sheets/raters/raters-words-nl";
import { compareRatersArguments } from "../arguments/team-page-arguments";
import type { Action } from "../definition";
import { sheetsToRead } from "../heatmap/sources";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { Bench } from "../making/bench";
import { checkSheetName } from "../making/new-sheet-name";
import { comparedRaters } from "../team/compared-raters";
import { ratedSheets } from "../team/team-sheets";
import { highestScoreIn } from "../../scoring/level-score";
import { fromWhatIsThere } from "./as-seen";
import { teamRemarks } from "../wording/team/team-remarks";
import { remarksOf } from "./build-heatmap";
import { shownToday } from "./shown-today";

const WORDS = { nl: ratersWordsNl, en: ratersWordsEn } as const;

/** How raters with a name score beside each other, and what is worth a talk between them. */
export const compareRaters: Action<"compareRaters"> = {
  id: "compareRaters",
  arguments: compareRatersArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    checkSheetName(args.sheetName);
    const survey = await port.survey(sheetsToRead(args.sources, undefined));
    const sheets = ratedSheets(survey, framework, args.sources);
    const bench = new Bench(survey.view, survey.sheets);
    const words = WORDS[language];
    const sheet = bench.sheetName(words.sheet, args.sheetName);
    const { compared, again } = comparedRaters(
      sheets,
      { ...(args.competencies ? { competencies: args.competencies } : {}), made: shownToday() },
      framework,
    );
    const names = {
      sheet,
      raters: bench.free.name(words.tables.raters),
      talk: bench.free.name(words.tables.talk),
    };
    const made = await applyOnNewSheets(
      port,
      [ratersSheet(compared, names, words)],
      survey.view,
      { ...options, seen: { sheets: survey.sheets, noMore: true } },
      language,
    );
    const codes = compared.selection.clusters.flatMap((one) => one.competencies.map(({ code }) => code));
    const about = { heatmap: { look: { highest: highestScoreIn(framework) } }, codes, ratersApart: true };
    const remarks = [
      ...(made.remarks ?? []),
      ...(again > 0 ? [teamRemarks(language).scoredAgain(again)] : []),
      ...remarksOf({}, sheets, about, language),
    ];
    return {
      ...made,
      raters: compared.raters.map(({ name }) => name),
      toDiscuss: compared.talk.length,
      ...(remarks.length > 0 ? { remarks } : {}),
    };
  }),
};
