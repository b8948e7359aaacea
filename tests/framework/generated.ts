import fc from "fast-check";
import type { Framework } from "../../src/framework/model";

/** Letters that fold to themselves, to others, to more than one; signs, digits. */
const UNITS = [
  ..."abcdeginorstuvwxz",
  ..."ëïöéàçñ",
  ..."ßøœĳ",
  ..."’'-/().,;0123456789",
  "e\u0308",
  "HR",
  "Ij",
];
const LETTERS = [..."abdegiknoprstuvwz", "é", "ĳ", "ß"];

const inner = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 6 });
/** Begins and ends with a lower-case letter. */
const word = fc
  .tuple(fc.constantFrom(...LETTERS), inner, fc.constantFrom(...LETTERS))
  .map((parts) => parts.join("").normalize("NFC"));
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

const indicator = fc.oneof(
  { weight: 6, arbitrary: words },
  fc
    .tuple(fc.constantFrom("HR", "PDCA-cyclus", "Nederland", "3D", "(tijds)druk", "'s"), words)
    .map((p) => p.join(" ")),
  fc.tuple(words, fc.constantFrom("e.d.", "enz.", "?", "…", "(o.a.)", "x;")).map((p) => p.join(" ")),
);
const definition = fc
  .tuple(
    fc.constantFrom("Het ", "Kunnen ", "1.2 en", "(", "Ook genoemd worden: "),
    words,
    fc.constantFrom(".", ".", "!", ".)"),
  )
  .map(([start, text, end]) => (start.startsWith("1") ? `Zie ${start} ` : start) + text + end);

const levels = fc.array(fc.uniqueArray(indicator, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const competency = fc.record({
  name: words,
  aliases: fc.array(words, { maxLength: 2 }),
  definition,
  levels,
});
const cluster = fc.record({
  name: words,
  competencies: fc.array(competency, { minLength: 1, maxLength: 3 }),
});

/** Any framework in presented form. Names end in a mark of their own ("… k11"), so that they are distinct. */
export const anyFramework: fc.Arbitrary<Framework> = fc
  .record({ title: words, clusters: fc.array(cluster, { minLength: 1, maxLength: 3 }) })
  .map(({ title, clusters }) => ({
    title,
    clusters: clusters.map((c, clusterIndex) => ({
      code: `${clusterIndex + 1}`,
      name: `${c.name} c${clusterIndex + 1}`,
      competencies: c.competencies.map((k, index) => ({
        code: `${clusterIndex + 1}.${index + 1}`,
        name: `${k.name} k${clusterIndex + 1}${index + 1}`,
        aliases: k.aliases.map((alias, rank) => `${alias} k${clusterIndex + 1}${index + 1}a${rank}`),
        clusterCode: `${clusterIndex + 1}`,
        definition: k.definition,
        levels: k.levels.map((indicators, level) => ({ number: level + 1, indicators })),
      })),
    })),
  }));

/** The same text as someone else would type it: other case, stray accents, too much space. */
export function retyped(text: string): fc.Arbitrary<string> {
  const characters = [...text].map((character) =>
    fc
      .tuple(fc.constantFrom("as is", "upper", "lower"), fc.constantFrom("", "", "\u0301", "\u0308"))
      .map(([form, accent]) => {
        if (character === " ") return form === "upper" ? " \u00A0 " : " ";
        const typed =
          form === "upper" ? character.toUpperCase() : form === "lower" ? character.toLowerCase() : character;
        return /\p{L}$/u.test(typed) ? typed + accent : typed;
      }),
  );
  const space = fc.constantFrom("", " ", "\t", " \u00A0");
  return fc.tuple(space, fc.tuple(...characters), space).map(([a, typed, b]) => a + typed.join("") + b);
}
