import { chanceToken } from "../heatmap/chance";
import { composeHeatmap } from "../heatmap/compose";
import { HEATMAP_SHEET, planHeatmap, type PlannedHeatmap } from "../heatmap/plan";
import { heatmapArguments, settingsOf } from "../heatmap/settings";
import { chosenSheets, sheetsToRead } from "../heatmap/sources";
import type { ScoreSheet } from "../reading/score-sheet";
import { isEmpty } from "../reading/cell";
import { actionLabels } from "../wording/actions";
import { heatmapRemark, type HeatmapRemark } from "../wording/heatmap-remarks";
import type { Language } from "../wording/language";
import { applyOnNewSheets } from "./apply-on-new-sheets";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { checkSheetName, newSheetName } from "./new-sheet-name";
import { ownLists } from "./own-lists";

/** Reads the score sheets and makes a heatmap of them on a new sheet. */
export const buildHeatmap: Action<"buildHeatmap"> = {
  id: "buildHeatmap",
  label: actionLabels.buildHeatmap,
  arguments: heatmapArguments,
  async run(args, { port, framework, language }, options) {
    const settings = settingsOf(args);
    checkSheetName(args.sheetName);
    const { view, own, sheets: read } = await port.survey(sheetsToRead(args.sources, args.baseline));
    const sheets = chosenSheets({ read, own }, framework, args.sources, args.baseline);
    const composed = composeHeatmap(sheets, settings, framework);

    const free = freeNames(view);
    const sheet = newSheetName(view, free, { wished: args.sheetName, own: HEATMAP_SHEET });
    const lists = ownLists(own, view, free);
    const mark = {
      settings,
      sources: sheets.told,
      link: chanceToken(),
      ...(sheets.baseline ? { baseline: sheets.baseline.sheet.id } : {}),
    };
    const planned = planHeatmap(composed, mark, { sheet, free, lists: lists.names });
    const plans = [...planned.plans, ...(planned.told.live ? lists.plans : [])];
    const made = await applyOnNewSheets(port, plans, view, options, language);
    return {
      ...made,
      ...planned.told,
      remarks: [...(made.remarks ?? []), ...remarksOf(planned, sheets.sources, composed.codes, language)],
    };
  },
};

/** What is worth knowing, in the user's language. */
export function remarksOf(
  { notLive }: Pick<PlannedHeatmap, "notLive">,
  sources: readonly ScoreSheet[],
  codes: readonly string[],
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
    ...(notLive ? [{ kind: "notLive", because: notLive } as const] : []),
    ...(unread > 0 ? [{ kind: "unread", cells: unread } as const] : []),
    ...(things > 0 ? [{ kind: "notUnderstood", things } as const] : []),
  ];
  return remarks.map((remark) => heatmapRemark(remark, language));
}
