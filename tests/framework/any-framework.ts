/** Frameworks of any size, for properties: 1 to 120 competencies, none to 7 levels with gaps, 0 to 20 indicators. */
import fc from "fast-check";
import { takenAliases } from "../../src/framework/taken-alias";
import type { Cluster, Competency, Framework, Level } from "../../src/framework/model";
import { presentName } from "../../src/framework/presentation";

/** Texts as they are kept: what begins like a formula among them. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
    fc.constantFrom(
      "-houdt bij",
      "+ belt",
      "=1+1",
      "@iedereen",
      "'s ochtends",
      "1.10",
      "3/4",
      "30%",
      "WAAR",
      "bewaakt de lijn",
      // What could be taken for something else where a framework is written as text.
      "• met een punt",
      "Niveau 2",
      "Niveau 2 – Zelf",
      "Code: V.1",
      "Competentie: Meten",
      "1.2 Analyseren (kern)",
      "Kern: ja",
      "Cluster",
      '{ "CFItems": [] }',
    ),
  )
  .map((each) => presentName(each.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu, "")))
  .filter((each) => each !== "");

/** What the levels of a framework have in common, by number: nothing, or a name or a description. */
const common = fc.array(
  fc.record({
    name: fc.option(text, { nil: undefined }),
    description: fc.option(text, { nil: undefined }),
  }),
  { minLength: 7, maxLength: 7 },
);
type Common = typeof common extends fc.Arbitrary<infer Value> ? Value : never;

const level = (number: number): fc.Arbitrary<Level> =>
  fc
    .record({
      name: fc.option(text, { nil: undefined }),
      description: fc.option(text, { nil: undefined }),
      indicators: fc.array(text, { maxLength: 20 }),
      prose: fc.boolean(),
    })
    .map(({ name, description, indicators, prose }) => ({
      number,
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...(prose && indicators.length > 0 ? { prose: true as const } : {}),
      indicators: prose ? indicators.slice(0, 1) : indicators,
    }));

const levels = fc
  .integer({ min: 2, max: 7 })
  .chain((most) => fc.subarray(Array.from({ length: most }, (_, index) => index + 1)))
  .chain((numbers) => fc.tuple(...numbers.map(level)));

const competency = fc.record({
  definition: fc.oneof(fc.constant(""), text),
  aliases: fc.array(text, { maxLength: 2 }),
  levels,
  examples: fc.array(text, { maxLength: 3 }),
  core: fc.boolean(),
});

/** Codes and names differ, as they must. */
export const anyFramework = ({ most = 120 } = {}): fc.Arbitrary<Framework> =>
  fc
    .record({
      title: text,
      groups: fc.array(
        fc.record({ name: fc.oneof(fc.constant(""), text), size: fc.integer({ min: 1, max: 30 }) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      own: fc.array(competency, { minLength: 1, maxLength: most }),
      letters: fc.constantFrom("", "", "V.", "A: ", "Niveau "),
      shared: fc.option(common, { nil: undefined }),
      called: fc.oneof(fc.constant("Competentie"), text),
    })
    .map(({ title, groups, own, letters, shared, called }) => {
      let from = 0;
      const clusters = groups.flatMap(({ name, size }, index) => {
        const code = `${letters}${index + 1}`;
        const last = index === groups.length - 1;
        const part = own.slice(from, last ? undefined : from + size);
        const competencies = part.map(({ examples, core, levels: ownLevels, ...rest }, rank): Competency => ({
          code: `${code}.${rank + 1}`,
          name: `${called} ${from + rank + 1}`,
          clusterCode: code,
          ...rest,
          levels: shared ? ownLevels.map((one) => alike(one, shared)) : ownLevels,
          ...(examples.length > 0 ? { examples } : {}),
          ...(core ? { core: true as const } : {}),
        }));
        from += part.length;
        return competencies.length > 0 ? [{ code, name, competencies }] : [];
      });
      return { title, clusters: withoutTaken(clusters) };
    });

/** By another's name or code nobody is called. */
function withoutTaken(clusters: readonly Cluster[]): readonly Cluster[] {
  const isTaken = takenAliases(clusters.flatMap(({ competencies }) => competencies));
  return clusters.map((cluster) => ({
    ...cluster,
    competencies: cluster.competencies.map((one) => ({
      ...one,
      aliases: one.aliases.filter((alias) => !isTaken(one, alias)),
    })),
  }));
}

/** The level, with what all of its number have in common in place of its own. */
function alike({ number, prose, indicators }: Level, shared: Common): Level {
  const { name, description } = shared[number - 1] ?? {};
  return {
    number,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(prose ? { prose } : {}),
    indicators,
  };
}
