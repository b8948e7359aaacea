import * as fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { selectFramework, type FrameworkSelection } from "../../src/framework/select";

export const codes = compleet().clusters.flatMap((cluster) => cluster.competencies.map(({ code }) => code));

export const whole = (): FrameworkSelection => selectFramework(compleet());

export const selection = (chosen: readonly string[], levels?: readonly number[]): FrameworkSelection =>
  selectFramework(compleet(), { codes: chosen, levels });

/** Any choice of at least one competency and one level. */
export const anySelection: fc.Arbitrary<FrameworkSelection> = fc
  .tuple(fc.subarray(codes, { minLength: 1 }), fc.subarray([1, 2, 3, 4], { minLength: 1 }))
  .map(([chosen, levels]) => selection(chosen, levels));

/** Every indicator of a selection, in framework order, with where it belongs. */
export const indicatorsOf = (
  chosen: FrameworkSelection,
): { cluster: string; code: string; name: string; level: number; number: number; text: string }[] =>
  chosen.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) =>
      competency.levels.flatMap((level) =>
        level.indicators.map((text, index) => ({
          cluster: cluster.name,
          code: competency.code,
          name: competency.name,
          level: level.number,
          number: index + 1,
          text,
        })),
      ),
    ),
  );
