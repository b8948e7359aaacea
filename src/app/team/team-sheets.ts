/** The score sheets that a sheet about a team is made of, and the people on them. */
import type { Framework } from "../../framework/model";
import { keptCodes, scoredCodes } from "../heatmap/choice";
import { chosenAmong } from "../heatmap/sources";
import { peopleOf, type FoundPerson } from "../heatmap/rated-people";
import { Problem } from "../problem";
import type { Survey } from "../port";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import { chosenCodes } from "../chosen-competencies";

/**
 * Every sheet with ratings, or those that are named. Throws `scoresUnclear` for one that is named and was not understood,
 * and `noScores` where none of those has any.
 */
export function ratedSheets(
  survey: Pick<Survey, "sheets" | "view">,
  framework: Framework,
  names: readonly string[] | undefined,
): readonly ScoreSheet[] {
  const read = readScoreSheets(survey.sheets, framework, [], names);
  const meant = names ? chosenAmong(survey, read, names, undefined).sources : read;
  return meant.filter(({ ratings }) => ratings.length > 0);
}

/** The codes that are asked for, as far as they are there; else those that anyone is scored on. */
export function codesOf(
  everyone: readonly FoundPerson[],
  framework: Framework,
  asked: readonly (string | number)[] | undefined,
): readonly string[] {
  chosenCodes(framework, asked);
  return asked ? keptCodes(framework, asked.map(String)).codes : scoredCodes(everyone);
}

/** Everybody on these sheets. Throws `noScores` where that is nobody. */
export function everyoneOn(sheets: readonly ScoreSheet[]): readonly FoundPerson[] {
  const everyone = peopleOf(sheets);
  if (everyone.length === 0) throw new Problem("noScores", { sheets: sheets.map(({ sheet }) => sheet.name) });
  return everyone;
}
