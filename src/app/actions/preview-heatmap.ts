import { heatSteps } from "../../sheets/heatmap/palettes";
import type { Framework } from "../../framework/model";
import { highestScoreIn } from "../../scoring/level-score";
import type { Palette } from "../../sheets/marker/heatmap-settings";
import { previewHeatmapArguments } from "../arguments/heatmap-arguments";
import type { ActionFailure, NewSheet, PreviewedHeatmap } from "../action";
import { choicesAmong, keptChoice } from "../heatmap/choice";
import { composeHeatmap } from "../heatmap/compose";
import { drawnHeatmap } from "../heatmap/drawing";
import { readForPreview, type LastRead } from "../heatmap/last-read";
import { peopleOf } from "../heatmap/rated-people";
import { earlierSheets, whyNotGrouped, whyNotMeasured, type SayWhyNot } from "../heatmap/possible";
import { whyNot } from "../wording/remarks/heatmap-why-not";
import { settingsOf } from "../heatmap/settings-of";
import { chosenAmong, type ChosenSheets } from "../heatmap/sources";
import { isProblem, type Problem } from "../problem";
import type { ScoreSheet } from "../reading/score-sheet";
import type { Language } from "../language";
import { problemSentence } from "../wording/problems/problems";
import type { Action } from "../definition";

/**
 * What a heatmap would be, made by the very code that makes it, and what can be chosen. Changes nothing. That it cannot
 * be made is an answer too; a sheet that is asked for and gone is an error.
 */
export const previewHeatmap: Action<"previewHeatmap"> = {
  id: "previewHeatmap",
  arguments: previewHeatmapArguments,
  framework: "scores",
  async run({ reuse, ...args }, { port, framework, workbook, language }) {
    const names = [...(args.sources ?? []), ...(args.baseline === undefined ? [] : [args.baseline])];
    const last = await readForPreview({ port, framework, workbook }, names, reuse);
    const found = attempt(() => chosenAmong(last, last.scored, args.sources, args.baseline));
    const sheets = "value" in found ? found.value : undefined;
    const composed = attempt(() => {
      if (!("value" in found)) throw found.problem;
      return composeHeatmap(found.value, keptChoice(settingsOf(args), found.value, framework), framework);
    });
    const say: SayWhyNot = (why) => whyNot(why, language);
    const people = sheets ? peopleOf(sheets.sources) : [];
    const earlier = sheets ? earlierSheets(sheets.sources, last.scored) : [];
    return {
      ...sourcesShown(last.scored, sheets),
      people: people.length,
      choices: choicesAmong(people, framework),
      ratings: people.reduce((sum, { ratings }) => sum + ratings.length, 0),
      notMeasured: whyNotMeasured(people, earlier.length > 0, last.sheets, framework, say),
      notGrouped: whyNotGrouped(people, say),
      earlier,
      ...heatmapsShown(last),
      palettes: { blue: fillsOf("blue", framework), cividis: fillsOf("cividis", framework) },
      ...("value" in composed
        ? { drawn: drawnHeatmap(composed.value.heatmap), peopleIn: composed.value.people.length }
        : { fault: failureOf(composed.problem, language) }),
    };
  },
};

type Attempt<Value> = { readonly value: Value } | { readonly problem: Problem };

function attempt<Value>(act: () => Value): Attempt<Value> {
  try {
    return { value: act() };
  } catch (problem) {
    if (isProblem(problem)) return { problem };
    throw problem;
  }
}

function failureOf(problem: Problem, language: Language): ActionFailure {
  return { code: problem.code, message: problemSentence(problem, language) };
}

function fillsOf(palette: Palette, framework: Framework): readonly string[] {
  const highest = highestScoreIn(framework);
  return heatSteps({ measure: "level", palette, highest }).map(({ fill }) => fill);
}

function sourcesShown(
  scored: readonly ScoreSheet[],
  chosen: ChosenSheets | undefined,
): Pick<PreviewedHeatmap, "sources"> {
  return {
    sources: scored
      .filter(({ ratings }) => ratings.length > 0)
      .map((one) => ({
        sheet: one.sheet.name,
        sheetId: one.sheet.id,
        people: peopleOf([one]).length,
        ratings: one.ratings.length,
        ...(one.columns ? { columns: one.columns } : {}),
        chosen: chosen?.sources.includes(one) ?? false,
      })),
  };
}

function heatmapsShown({ view, sheets }: LastRead): Pick<PreviewedHeatmap, "heatmaps" | "inFront"> {
  const heatmaps = view.own
    .filter(({ marker }) => marker.kind === "heatmap")
    .map(({ id, name }): NewSheet => ({ sheet: name, sheetId: id }));
  const inFront = heatmaps.find(({ sheetId }) => sheets.some(({ id, active }) => active && id === sheetId));
  return { heatmaps, ...(inFront ? { inFront } : {}) };
}
