import { optional, text } from "../arguments";
import { composeHeatmap } from "../heatmap/compose";
import { planShared, SHARED_SHEET } from "../heatmap/plan";
import { actionLabels } from "../wording/actions";
import { applyOnNewSheets } from "./apply-on-new-sheets";
import { remarksOf } from "./build-heatmap";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { madeBefore } from "./made-heatmap";
import { newSheetName } from "./new-sheet-name";

/**
 * Makes a version of a heatmap that can leave the workbook: values only, people without names and in no order, small
 * groups and small numbers of colleagues left out, and nothing that points to the scores.
 */
export const shareHeatmap: Action<"shareHeatmap"> = {
  id: "shareHeatmap",
  label: actionLabels.shareHeatmap,
  arguments: { sheet: optional(text) },
  async run(args, { port, framework, language }, options) {
    const { view, mark, sheets } = await madeBefore(args.sheet, { port, framework });
    const composed = composeHeatmap(sheets, { ...mark.settings, live: false }, framework, true);
    const free = freeNames(view);
    const sheet = newSheetName(view, free, { wished: undefined, own: SHARED_SHEET });
    const planned = planShared(composed, sheet);
    const made = await applyOnNewSheets(port, planned.plans, view, options, language);
    return {
      ...made,
      ...planned.told,
      remarks: [...(made.remarks ?? []), ...remarksOf({}, sheets.sources, composed.codes, language)],
    };
  },
};
