import type { HeatmapMark } from "../../sheets/marker/marker";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { SheetPlan } from "../../sheets/plan/plan";
import { buildSharedFigures, SHARED_FIGURES_SHEET } from "../../sheets/heatmap/shared-figures";
import { heatmapAgainArguments } from "../arguments/heatmap-arguments";
import { goneChoices } from "../heatmap/choice";
import { composeShared } from "../heatmap/compose-shared";
import { atLeastAsBefore, judgeBeside, type Earlier } from "../heatmap/judge";
import { planShared, SHARED_SHEET } from "../heatmap/plan-heatmap";
import { LEAST_MINIMUM } from "../pane/heatmap-fields";
import { columnsTold } from "../heatmap/share-draft";
import { figuresOf, remembers, sharedVersionOf } from "../heatmap/shared-before";
import type { HeatmapSheets } from "../heatmap/sources";
import { findAgain, referencesTo, rememberedToRead, type Remembered } from "../heatmap/source-references";
import { Problem } from "../problem";
import type { ReadSheet } from "../port";
import { ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";
import type { HeatmapRemark } from "../heatmap/remark";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { remarksOf } from "./build-heatmap";
import type { Action, ActionWorld } from "../definition";
import { fromWhatIsThere } from "./as-seen";
import { Bench } from "../making/bench";
import { madeBefore } from "../heatmap/made-heatmap";

/**
 * Makes a version of a heatmap that can leave the workbook: values only, no row of a person, small groups and small
 * numbers of colleagues left out, also beside what was shared before, and nothing that points to the scores. What it
 * tells is remembered on a hidden sheet, without names.
 */
export const shareHeatmap: Action<"shareHeatmap"> = {
  id: "shareHeatmap",
  arguments: heatmapAgainArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const { survey, mark, sheets } = await madeBefore(
      args,
      { port, framework },
      { kinds: ["sharedFigures"] },
    );
    const { view } = survey;
    checkMinimums(mark.settings);
    const remembered = survey.sheets.filter((one) => ownKind(one) === "sharedFigures");
    const earlier = await earlierVersions(remembered, referencesTo(sheets), sheets, { port, framework });
    const settings = atLeastAsBefore(
      { ...mark.settings, live: false },
      earlier.map(({ version }) => version),
    );
    const judge = judgeBeside(earlier, { settings, sheets }, framework);
    const composed = composeShared(sheets, settings, framework, judge);
    const { draft, alone } = composed;
    const hidden = columnsTold(alone) - columnsTold(draft);
    if (columnsTold(draft) === 0) {
      throw new Problem("nothingToShare", {
        before: hidden > 0,
        sheet: remembered[0]?.name ?? SHARED_FIGURES_SHEET,
      });
    }
    const bench = new Bench(view, survey.sheets);
    const sheet = bench.sheetName(SHARED_SHEET);
    const planned = planShared(composed, sheet);
    const memory = figuresOf(draft, { ...mark, settings });
    const known = remembered.some((one) => remembers(one, memory));
    const plans: readonly SheetPlan[] = known
      ? planned.plans
      : [...planned.plans, buildSharedFigures(memory, bench.free.sheet(SHARED_FIGURES_SHEET))];
    const made = await applyOnNewSheets(
      port,
      plans,
      view,
      { ...options, seen: { sheets: survey.sheets, noMore: true } },
      language,
    );
    const more: readonly HeatmapRemark[] = [
      ...goneChoices(settings, sheets, framework),
      ...(hidden > 0 ? [{ kind: "toldBefore", columns: hidden } as const] : []),
      ...(settings.minimumGroup > mark.settings.minimumGroup ||
      settings.minimumRaters > mark.settings.minimumRaters
        ? [{ kind: "minimumAsBefore", group: settings.minimumGroup, raters: settings.minimumRaters } as const]
        : []),
    ];
    return {
      ...made,
      // What was told stays told, also when the version is taken away again.
      along: [],
      ...planned.answer,
      remarks: [...(made.remarks ?? []), ...remarksOf({}, sheets.sources, composed, language, more)],
    };
  }),
};

function checkMinimums(settings: HeatmapSettings): void {
  for (const name of ["minimumGroup", "minimumRaters"] as const) {
    if (settings[name] < LEAST_MINIMUM)
      throw new Problem("minimumToShare", { name, value: settings[name], least: LEAST_MINIMUM });
  }
}

/** What was shared before, with its scores as far as they are still there. Throws `sharedUnreadable`. */
async function earlierVersions(
  remembered: readonly ReadSheet[],
  own: Remembered,
  sheets: HeatmapSheets,
  { port, framework }: Pick<ActionWorld, "port" | "framework">,
): Promise<readonly Earlier[]> {
  const found: Earlier[] = [];
  const known = new Map<string, HeatmapSheets | undefined>([[sourcesOf(own), sheets]]);
  for (const sheet of remembered) {
    const version = sharedVersionOf(sheet);
    const from = sourcesOf(version.mark);
    if (!known.has(from)) known.set(from, await sourceSheets(version.mark, { port, framework }));
    found.push({ version, sheets: known.get(from) });
  }
  return found;
}

function sourcesOf({ sources, baseline }: Remembered): string {
  return JSON.stringify([sources, baseline]);
}

/** The sheets that an earlier version was made of; undefined where it is not certain which those are. */
async function sourceSheets(
  mark: HeatmapMark,
  { port, framework }: Pick<ActionWorld, "port" | "framework">,
): Promise<HeatmapSheets | undefined> {
  const { sheets: read } = await port.survey((view) => rememberedToRead(mark, view));
  const { unsure, ...found } = findAgain(mark, readScoreSheets(read, framework));
  const rated = found.sources.some(({ ratings }) => ratings.length > 0);
  return unsure.length === 0 && rated ? { read, ...found } : undefined;
}
