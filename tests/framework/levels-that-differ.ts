/** Frameworks whose competencies each have levels of their own, with gaps: what scores, forms and heatmaps are made for. */
import fc from "fast-check";
import type { Competency, Framework } from "../../src/framework/model";
import { MOST_LEVELS } from "../../src/framework/model";

const EVERY_LEVEL = Array.from({ length: MOST_LEVELS }, (_, index) => index + 1);

/** 2 to 7 levels, any of the seven. */
export const anyLevels: fc.Arbitrary<readonly number[]> = fc
  .subarray(EVERY_LEVEL, { minLength: 2 })
  .map((levels) => [...levels].sort((a, b) => a - b));

/** Of so many competencies, in two clusters, each with the levels that are given. */
export function frameworkOf(levels: readonly (readonly number[])[], indicators = 2): Framework {
  const half = Math.ceil(levels.length / 2);
  const competency = (cluster: number, rank: number, own: readonly number[]): Competency => ({
    code: `${cluster}.${rank}`,
    name: `Kunde ${cluster}${rank}`,
    aliases: [],
    clusterCode: String(cluster),
    definition: "",
    levels: own.map((number) => ({
      number,
      indicators: Array.from({ length: indicators }, (_, index) => `doet ${index + 1} van ${number}`),
    })),
  });
  const clusters = [levels.slice(0, half), levels.slice(half)].flatMap((part, index) =>
    part.length === 0
      ? []
      : [
          {
            code: String(index + 1),
            name: `Groep ${index + 1}`,
            competencies: part.map((own, rank) => competency(index + 1, rank + 1, own)),
          },
        ],
  );
  return { title: "Kader met eigen niveaus", clusters };
}

export function competenciesIn({ clusters }: Framework): readonly Competency[] {
  return clusters.flatMap(({ competencies }) => competencies);
}
