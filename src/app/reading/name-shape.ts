import { foldKey } from "../../framework/fold";

/** From so many people on it can be told what their names look like. */
const LEAST = 4;

/**
 * What does not look as the names of most people in the same list do: a single word where they have two ("Ondergrens",
 * "Ideaal"), or a digit where they have none ("Top 3", "Najaar 2026").
 */
export function unlikeMost(names: readonly string[]): (name: string) => boolean {
  const all = [...new Set(names)];
  const most = (has: (name: string) => boolean): boolean =>
    all.length > LEAST && all.filter(has).length >= 0.8 * all.length;
  const areWhole = most(isWhole);
  const areLetters = most((name) => !hasDigit(name));
  return (name) => (areWhole && !isWhole(name)) || (areLetters && hasDigit(name));
}

/** "Anna Bos", "Bos, Anna", "A.Bos". */
function isWhole(name: string): boolean {
  return /\S[\s,.]\s*\p{L}/u.test(name);
}

function hasDigit(name: string): boolean {
  return /\p{N}/u.test(name);
}

/**
 * Names that stand more than once with words in brackets that return behind others too: "Anna Bos (z)", "Anna Bos (l)",
 * "Bram Kok (z)". What such a word means is not certain; it is not somebody's second name.
 */
export function namesWithReturningWords(names: readonly string[]): readonly string[] {
  const parts = names.flatMap((name) => {
    const [, base, word] = /^(.+?)\s*\(([^()\d]+)\)\s*$/u.exec(name) ?? [];
    return base === undefined || word === undefined ? [] : [{ base: foldKey(base), word: foldKey(word) }];
  });
  const returns = (word: string): boolean =>
    new Set(parts.filter((one) => one.word === word).map(({ base }) => base)).size > 1;
  const returning = parts.filter(({ word }) => returns(word));
  return returning
    .filter((one) => returning.some(({ base, word }) => base === one.base && word !== one.word))
    .map(({ base }) => base);
}
