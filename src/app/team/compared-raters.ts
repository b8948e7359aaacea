/** Raters with a name, and how they score beside each other. */
import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { highestOf, levelsAmong, levelsOf } from "../../scoring/level-scale";
import { LOWEST_SCORE } from "../../scoring/level-score";
import { raterHabits, scoredAgain, worthDiscussing, type NamedScore } from "../../scoring/rater-habits";
import { levelHeader } from "../../sheets/heatmap/level-blocks";
import type { ComparedRaters } from "../../sheets/raters/raters-sheet";
import { personLabels } from "../heatmap/person-labels";
import { Problem } from "../problem";
import { isEmpty } from "../reading/read-cell";
import { nameKey } from "../reading/same-person";
import type { ScoreSheet } from "../reading/score-sheet";
import { raterNameOf } from "./rater-names";
import { codesOf, everyoneOn } from "./team-sheets";

export interface RatersQuestion {
  readonly competencies?: readonly (string | number)[];
  readonly made: string;
}

/**
 * Everybody who rated others by name; what colleagues gave was given in confidence, and neither stands here nor is held
 * against anybody's. `again`: how many people have been scored more than once by the same rater. Throws `noScores`, `noNamedRaters`.
 */
export function comparedRaters(
  sources: readonly ScoreSheet[],
  question: RatersQuestion,
  framework: Framework,
): { readonly compared: ComparedRaters; readonly again: number } {
  const everyone = everyoneOn(sources);
  const codes = codesOf(everyone, framework, question.competencies);
  const selection = selectFramework(framework, { codes });
  const competencies = selection.clusters.flatMap((cluster) => cluster.competencies);
  const byCode = new Map(competencies.map((competency) => [competency.code, competency]));
  const names = new Map<string, string>();
  const scores = everyone.flatMap(({ found }, person): readonly NamedScore[] =>
    found.flatMap(({ rating }) => {
      const name = raterNameOf(rating);
      if (name === "" || rating.rater === "self" || rating.rater === "colleague") return [];
      if (!names.has(nameKey(name))) names.set(nameKey(name), name);
      return rating.scores.flatMap(({ competency: { code }, score, note }): readonly NamedScore[] => {
        const competency = byCode.get(code);
        if (!competency || typeof score !== "number") return [];
        const noted = [note, rating.note].some((cell) => cell && !isEmpty(cell));
        const own = rating.indicators?.filter((one) => one.competency.code === code) ?? [];
        return [
          {
            rater: nameKey(name),
            person: String(person),
            competency: code,
            score,
            extreme: score === LOWEST_SCORE || score === highestOf(levelsOf(competency)),
            noted: noted || own.some((one) => one.note !== undefined && !isEmpty(one.note)),
          },
        ];
      });
    }),
  );
  if (scores.length === 0) throw new Problem("noNamedRaters", {});
  const labelOf = personLabels(everyone);
  const labels = everyone.map(labelOf);
  const nameOf = (rater: string): string => names.get(rater) ?? rater;
  const compared: ComparedRaters = {
    selection,
    scale: [LOWEST_SCORE, ...levelsAmong(competencies)],
    raters: raterHabits(scores)
      .map((habits) => ({ ...habits, name: nameOf(habits.rater) }))
      .sort((a, b) => a.name.localeCompare(b.name, "nl")),
    talk: worthDiscussing(scores).flatMap(({ scores: own, apart }) => {
      const [first] = own;
      const competency = first && byCode.get(first.competency);
      return competency
        ? [
            {
              person: labels[Number(first.person)] ?? "",
              competency: levelHeader(competency),
              given: own.map(({ rater, score }) => `${nameOf(rater)}: ${score}`).join("; "),
              apart,
            },
          ]
        : [];
    }),
    made: question.made,
    sheets: sources.filter(({ kind }) => kind !== "form").map(({ sheet }) => sheet.name),
  };
  return { compared, again: scoredAgain(scores) };
}
