import { buildHeatmapArguments } from "../arguments/heatmap-arguments";
import { checkDuplicates } from "../checking/check-people";
import { chanceToken } from "../chance";
import { keptChoice } from "../heatmap/choice";
import { composeHeatmap, type Composed } from "../heatmap/compose";
import { heatmapSheetName } from "../../sheets/heatmap/title";
import { planHeatmap, type PlannedHeatmap } from "../heatmap/plan-heatmap";
import { settingsOf } from "../heatmap/settings-of";
import { referencesTo } from "../heatmap/source-references";
import { chosenSheets, sheetsToRead } from "../heatmap/sources";
import type { ScoreSheet } from "../reading/score-sheet";
import { isEmpty } from "../reading/read-cell";
import type { HeatmapRemark } from "../heatmap/remark";
import { heatmapRemark } from "../wording/remarks/heatmap-remarks";
import type { Language } from "../language";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import type { Action } from "../definition";
import { fromWhatIsThere } from "./as-seen";
import { Bench } from "../making/bench";
import { checkSheetName } from "../making/new-sheet-name";

/** Reads the score sheets and makes a heatmap of them on a new sheet. */
export const buildHeatmap: Action<"buildHeatmap"> = {
  id: "buildHeatmap",
  arguments: buildHeatmapArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const given = settingsOf(args);
    checkSheetName(args.sheetName);
    const survey = await port.survey(sheetsToRead(args.sources, args.baseline));
    const sheets = chosenSheets(survey, framework, args.sources, args.baseline);
    const settings = keptChoice(given, sheets, framework);
    const composed = composeHeatmap(sheets, settings, framework);

    const bench = new Bench(survey.view, survey.sheets);
    const sheet = bench.sheetName(heatmapSheetName(composed.heatmap), args.sheetName);
    const lists = bench.listsOf(framework);
    const asked = { settings, ...referencesTo(sheets), link: chanceToken() };
    const planned = planHeatmap(composed, asked, { sheet, free: bench.free, lists: lists.names });
    const plans = [...planned.plans, ...(planned.answer.live ? lists.plans : [])];
    const made = await applyOnNewSheets(
      port,
      plans,
      survey.view,
      { ...options, seen: { sheets: survey.sheets, noMore: true } },
      language,
    );
    return {
      ...made,
      ...planned.answer,
      remarks: [...(made.remarks ?? []), ...remarksOf(planned, sheets.sources, composed, language)],
    };
  }),
};

/** On which scale others' sheets were read: levels, as far as can be told, or as a person has said. */
function scaleRemarks(sources: readonly ScoreSheet[], highest: number): readonly HeatmapRemark[] {
  const others = sources.filter(({ kind, ratings }) => kind === "other" && ratings.length > 0);
  const named = (own: boolean): readonly string[] =>
    others.filter(({ scale }) => (scale !== undefined) === own).map(({ sheet }) => sheet.name);
  return [
    ...(named(false).length > 0 ? [{ kind: "assumedScale", sheets: named(false), highest } as const] : []),
    ...(named(true).length > 0 ? [{ kind: "ownScale", sheets: named(true) } as const] : []),
  ];
}

/** What remarks hang on, beside the sheets. */
export interface RemarkedOn extends Pick<Composed, "codes" | "profiles"> {
  readonly heatmap: { readonly look: { readonly highest: number } };
  /** Raters of the same kind stand beside each other: their scores are not put together. */
  readonly ratersApart?: boolean;
}

/** What is worth knowing, in the user's language. */
export function remarksOf(
  { notLive }: Pick<PlannedHeatmap, "notLive">,
  sources: readonly ScoreSheet[],
  { heatmap, codes, profiles, ratersApart = false }: RemarkedOn,
  language: Language,
  more: readonly HeatmapRemark[] = [],
): readonly string[] {
  const unread = sources
    .flatMap(({ ratings }) => ratings.flatMap(({ scores }) => scores))
    .filter(
      ({ competency, cell, score }) =>
        score === undefined && codes.includes(competency.code) && !isEmpty(cell),
    ).length;
  const things = sources.reduce(
    (sum, { near, notUnderstood }) => sum + near.length + notUnderstood.length,
    0,
  );
  const remarks: readonly HeatmapRemark[] = [
    ...more,
    ...(ratersApart ? [] : [...countedTwice(sources), ...putTogether(sources)]),
    ...unknownRaters(sources),
    ...(profiles && profiles.differing.length > 0
      ? [{ kind: "otherProfiles", sheet: profiles.sheet, others: profiles.differing } as const]
      : []),
    ...(profiles && profiles.offScale > 0
      ? [{ kind: "requiredOffScale", sheet: profiles.sheet, cells: profiles.offScale } as const]
      : []),
    ...(notLive ? [{ kind: "notLive", because: notLive } as const] : []),
    ...scaleRemarks(sources, heatmap.look.highest),
    ...(unread > 0 ? [{ kind: "unread", cells: unread } as const] : []),
    ...(things > 0 ? [{ kind: "notUnderstood", things } as const] : []),
  ];
  return remarks.map((remark) => heatmapRemark(remark, language));
}

/** Sheets that say the same of the same people, such as a copy beside its original. */
function countedTwice(sources: readonly ScoreSheet[]): readonly HeatmapRemark[] {
  const pairs = checkDuplicates(sources).flatMap(({ sheet, fact }) =>
    fact.kind === "duplicateRating" && !fact.sameSheet
      ? [{ sheet: sheet.name, first: fact.first.sheet }]
      : [],
  );
  const seen = new Set<string>();
  return pairs
    .filter(({ sheet, first }) => !seen.has(`${sheet}\n${first}`) && seen.add(`${sheet}\n${first}`))
    .map((pair) => ({ kind: "countedTwice", ...pair }));
}

/** Per sheet the people whose scores by one rater were put together. */
function putTogether(sources: readonly ScoreSheet[]): readonly HeatmapRemark[] {
  const twice = checkDuplicates(sources).flatMap(({ sheet, fact }) =>
    fact.kind === "duplicateRating" && fact.sameSheet ? [{ sheet: sheet.name, person: fact.person }] : [],
  );
  return [...new Set(twice.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "putTogether",
    sheet,
    people: new Set(twice.filter((one) => one.sheet === sheet).map(({ person }) => person)).size,
  }));
}

function unknownRaters(sources: readonly ScoreSheet[]): readonly HeatmapRemark[] {
  const ratings = sources.flatMap((sheet) =>
    sheet.ratings.filter(({ rater, raterCell }) => !rater && raterCell && !isEmpty(raterCell)),
  ).length;
  return ratings > 0 ? [{ kind: "unknownRaters", ratings }] : [];
}
