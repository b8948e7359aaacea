import { RATER_WORDS, type Rater } from "../../scoring/person";
import { momentsWordsEn } from "../../sheets/moments/moments-words-en";
import { momentsWordsNl } from "../../sheets/moments/moments-words-nl";
import { momentsPlans } from "../../sheets/moments/moments-plans";
import { chanceToken } from "../chance";
import { compareMomentsArguments } from "../arguments/team-page-arguments";
import type { Action } from "../definition";
import type { Language } from "../language";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { Bench } from "../making/bench";
import { checkSheetName } from "../making/new-sheet-name";
import { comparedMoments } from "../team/compared-moments";
import { ratedSheets } from "../team/team-sheets";
import { sheetsToRead } from "../heatmap/sources";
import { teamRemarks } from "../wording/team/team-remarks";
import { fromWhatIsThere } from "./as-seen";
import { remarksOf } from "./build-heatmap";
import { shownToday } from "./shown-today";

const WORDS = { nl: momentsWordsNl, en: momentsWordsEn } as const;
const ROLES: Readonly<Record<Language, Readonly<Record<Rater | "unknown", string>>>> = {
  nl: { ...RATER_WORDS, unknown: "niet vermeld" },
  en: { self: "self", manager: "manager", colleague: "colleague", unknown: "not said" },
};

/** Puts the scores of several moments side by side, of everyone together and of each person. */
export const compareMoments: Action<"compareMoments"> = {
  id: "compareMoments",
  arguments: compareMomentsArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    checkSheetName(args.sheetName);
    const names = args.moments?.map(({ sheet }) => sheet);
    const survey = await port.survey(sheetsToRead(names, undefined));
    const sheets = ratedSheets(survey, framework, names);
    const bench = new Bench(survey.view, survey.sheets);
    const words = WORDS[language];
    const summary = bench.sheetName(words.sheets.summary, args.sheetName);
    const lists = bench.listsOf(framework);
    const { compared, hindrance } = comparedMoments(
      sheets,
      {
        ...(args.moments ? { moments: args.moments } : {}),
        ...(args.competencies ? { competencies: args.competencies } : {}),
        ...(args.raters ? { raters: [...new Set(args.raters)] } : {}),
        ...(args.live ? { names: lists.names } : {}),
        made: shownToday(),
        roles: ROLES[language],
      },
      framework,
    );
    const sheetNames = {
      summary,
      people: bench.free.sheet(words.sheets.people),
      data: bench.free.sheet(words.sheets.data),
      link: chanceToken(),
    };
    const { plans, places } = momentsPlans(compared, sheetNames, words);
    const live = compared.levels.follows !== undefined;
    const made = await applyOnNewSheets(
      port,
      [...plans, ...(live ? lists.plans : [])],
      survey.view,
      { ...options, seen: { sheets: survey.sheets, noMore: true } },
      language,
    );
    const titles = compared.levels.moments.map(({ title }) => title);
    const codes = compared.levels.competencies.map(({ code }) => code);
    const breaks = compared.breaks.map(({ before }) => titles[before] ?? "");
    const said = teamRemarks(language);
    const about = { heatmap: { look: { highest: compared.highest } }, codes };
    const remarks = [
      ...(made.remarks ?? []),
      ...(hindrance ? [said.frozen(hindrance)] : []),
      ...(breaks.length > 0 ? [said.break(breaks)] : []),
      ...new Set(compared.moments.flatMap((own) => remarksOf({}, own, about, language))),
    ];
    return {
      ...made,
      moments: titles,
      ...places,
      rows: codes,
      people: sheetNames.people,
      breaks,
      live,
      ...(remarks.length > 0 ? { remarks } : {}),
    };
  }),
};
