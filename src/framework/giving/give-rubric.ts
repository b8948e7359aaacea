/** The levels of a framework as a rubric of CASE: a criterion for each competency that has levels. */
import type { Framework, Level } from "../model";
import type { CaseIds } from "./case-ids";
import type { CaseCriterion, CaseCriterionLevel, CaseRubric } from "./case-package";
import { link, type CaseRecords } from "./case-records";
import { packLevel } from "./case-words";

/** By number: what a level is called and what it means, where that is the same for every competency. */
export type SharedLevels = ReadonlyMap<number, { readonly name?: string; readonly description?: string }>;

export function sharedLevels({ clusters }: Framework): SharedLevels {
  const byNumber = new Map<number, Level[]>();
  for (const level of clusters.flatMap(({ competencies }) => competencies.flatMap(({ levels }) => levels))) {
    const known = byNumber.get(level.number);
    if (known) known.push(level);
    else byNumber.set(level.number, [level]);
  }
  const rising = [...byNumber].sort(([one], [other]) => one - other);
  return new Map(
    rising.map(([number, levels]) => {
      const name = theSame(levels.map((level) => level.name));
      const description = theSame(levels.map((level) => level.description));
      return [
        number,
        { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) },
      ];
    }),
  );
}

function theSame(texts: readonly (string | undefined)[]): string | undefined {
  const [first] = texts;
  return texts.every((text) => text === first) ? first : undefined;
}

/** Undefined where no competency has levels. A description that all share stands with the level itself. */
export function giveRubric(
  { title, clusters }: Framework,
  shared: SharedLevels,
  ids: CaseIds,
  records: CaseRecords,
): CaseRubric | undefined {
  const described = clusters.flatMap(({ name: cluster, competencies }) =>
    competencies.filter(({ levels }) => levels.length > 0).map((competency) => ({ cluster, ...competency })),
  );
  if (described.length === 0) return undefined;
  const rubricId = ids.of("rubric");
  return {
    ...records.of(rubricId),
    title: `${title}: niveaus`,
    CFRubricCriteria: described.map(({ cluster, code, name, levels }, index): CaseCriterion => {
      const criterionId = ids.of("criterion", code);
      return {
        ...records.of(criterionId),
        ...(cluster === "" ? {} : { category: cluster }),
        description: name,
        CFItemURI: link(ids.of("competency", code), name),
        position: index + 1,
        rubricId,
        CFRubricCriterionLevels: levels.map((level, rank) => ({
          ...records.of(ids.of("criterionLevel", code, level.number)),
          ...levelFields(level, shared.get(level.number)?.description !== undefined),
          position: rank + 1,
          rubricCriterionId: criterionId,
        })),
      };
    }),
  };
}

function levelFields(
  { number, name, description, prose, indicators }: Level,
  isSaidOfAll: boolean,
): Pick<CaseCriterionLevel, "quality" | "description" | "score"> {
  const text = packLevel(isSaidOfAll ? undefined : description, indicators, prose ?? false);
  return {
    ...(name === undefined ? {} : { quality: name }),
    ...(text === undefined ? {} : { description: text }),
    score: number,
  };
}
