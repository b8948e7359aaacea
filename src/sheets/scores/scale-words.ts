/** Scales of scores in Dutch words, as the sheets say them. */
import { sameLevels, scoresOn, type Levels } from "../../scoring/level-scale";

export const LEVELS_WORD = "Niveaus";

/** "0 t/m 4", "1, 2, 4": numbers that follow one another as a run. */
export function numbersWord(numbers: readonly number[]): string {
  const [first, ...rest] = numbers;
  const last = rest.at(-1);
  if (first !== undefined && last !== undefined && rest.length > 1 && last - first === rest.length)
    return `${first} t/m ${last}`;
  return numbers.join(", ");
}

/** What can be scored on these levels: "0 t/m 4", "0, 1, 2, 4". */
export function scoresWord(levels: Levels): string {
  return numbersWord(scoresOn(levels));
}

/** Whether these scales are all the same. */
export function isOneScale(scales: readonly Levels[]): boolean {
  const [first = [], ...others] = scales;
  return others.every((other) => sameLevels(first, other));
}
