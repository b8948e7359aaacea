/** Which sheets pages are made of: all with scores, unless it is said which; never the same twice without its being said. */
import type { Framework } from "../../framework/model";
import { checkDuplicates } from "../checking/check-people";
import { chosenAmong } from "../heatmap/sources";
import type { ReadSheet, Survey } from "../port";
import { Problem } from "../problem";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";

export interface ReportSheets {
  readonly read: readonly ReadSheet[];
  readonly sources: readonly ScoreSheet[];
  /** The earlier moment. */
  readonly earlier?: ScoreSheet;
}

/**
 * The sheets that are asked for by name; else every score sheet of ours, and the one in front where it is someone
 * else's. Of lists on which the same rater scores the same people the one in front counts; where none is, `scoresTwice`
 * asks. Throws `noScores` and `scoresUnclear` as a heatmap does.
 */
export function reportSheets(
  survey: Pick<Survey, "view" | "sheets">,
  framework: Framework,
  names: readonly string[] | undefined,
  earlierName: string | undefined,
): ReportSheets {
  const asked = [...(names ?? []), ...(earlierName === undefined ? [] : [earlierName])];
  const scored = readScoreSheets(survey.sheets, framework, [], asked);
  const all = names ?? scored.filter(({ ratings }) => ratings.length > 0).map(({ sheet }) => sheet.name);
  const { sources, baseline } = chosenAmong(survey, scored, all, earlierName);
  return {
    read: survey.sheets,
    sources: names ? sources : eachOnce(sources),
    ...(baseline ? { earlier: baseline } : {}),
  };
}

/** Without the lists that the one in front takes the place of. */
function eachOnce(sources: readonly ScoreSheet[]): readonly ScoreSheet[] {
  const byName = new Map(sources.map((each) => [each.sheet.name, each]));
  const pairs = checkDuplicates(sources).flatMap(({ sheet, fact }) => {
    const [later, first] =
      fact.kind === "duplicateRating" && !fact.sameSheet
        ? [byName.get(sheet.name), byName.get(fact.first.sheet)]
        : [];
    if (!later || !first || fact.kind !== "duplicateRating") return [];
    // Two colleagues may well have filled in the same on forms of their own; a copy of a form is one form.
    const isOne = fact.rater !== "colleague" || later.kind !== "form" || isCopy(later, first);
    return isOne ? [{ later, first, person: fact.person }] : [];
  });
  const gone = new Set<ScoreSheet>();
  for (const { later, first, person } of pairs) {
    if (first.sheet.active) gone.add(later);
    else if (later.sheet.active) gone.add(first);
    else if (!gone.has(first) && !gone.has(later)) {
      throw new Problem("scoresTwice", { sheets: [first.sheet.name, later.sheet.name], person });
    }
  }
  return sources.filter((each) => !gone.has(each));
}

function isCopy({ sheet: one }: ScoreSheet, { sheet: other }: ScoreSheet): boolean {
  return one.marker !== undefined && one.marker.id === other.marker?.id;
}
