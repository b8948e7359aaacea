/**
 * The same few words that come back under each name ("LG", "MW"; "2023", "2024"): by whom the scores of a person are, or
 * of when. Told by their shape, as each of them may be somebody's initials.
 */
import { foldKey } from "../../framework/fold";
import { isEmpty, textOf } from "./read-cell";
import { headerKey, headerOr } from "./read-columns";
import { range, type Grid } from "./sheet-grid";
import { isMoment, headsMoments } from "./moment-words";
import { lineLabelOf } from "./line-words";
import { scoreLabelRank } from "./person-words";
import { likelyRater, raterHeadingOf } from "./score-word";

/** Where the names stand, and the words below them. */
export interface RepeatedWords {
  readonly names: number;
  readonly field: number;
  /** They are moments; raters, as far as can be told, where neither a score, a norm nor an average is among them. */
  readonly moments: boolean;
  readonly raters: boolean;
}

interface Part {
  readonly grid: Grid;
  /** The line of the headers. */
  readonly line: number;
  readonly body: number;
  readonly last: number;
  /** The fields of scores. */
  readonly scored: readonly number[];
}

/** More words than these are no set that comes back. */
const MOST_WORDS = 6;

/**
 * Looks among these fields, in whatever role, where a header may say which one has the names; undefined where there are
 * none, or where all are known words for raters, which are a column of raters like any other.
 */
export function repeatedWords(
  part: Part,
  places: readonly number[],
  labelled: number | undefined,
  hasRaters: boolean,
): RepeatedWords | undefined {
  const { grid, line } = part;
  if (hasRaters || part.scored.length === 0) return undefined;
  for (const field of places.filter((each) => each !== labelled)) {
    const named = labelled === undefined ? places.filter((each) => each !== field) : [labelled];
    for (const names of named) {
      const words = wordsBelow(part, names, field);
      if (!words || words.every((word) => raterHeadingOf(word) !== undefined)) continue;
      const moments = words.every(isMoment) || headsMoments(headerKey(headerOr(grid.at(line, field))));
      const raters =
        !moments && words.every((word) => !lineLabelOf(word) && scoreLabelRank(word) === undefined);
      return { names, field, moments, raters };
    }
  }
  return undefined;
}

/** The words of a field, if they come back under each name of the other. */
function wordsBelow(
  { grid, body, last, scored }: Part,
  names: number,
  field: number,
): readonly string[] | undefined {
  const groups: { readonly name: string; readonly words: string[] }[] = [];
  for (const line of range(body, last)) {
    if (scored.every((each) => isEmpty(grid.at(line, each)))) continue;
    const name = foldKey(textOf(grid.shownAt(line, names)));
    const word = textOf(grid.at(line, field));
    const current = groups.at(-1);
    if (word === "") return undefined;
    if (current && (name === "" || name === current.name)) current.words.push(word);
    else if (name === "") return undefined;
    else groups.push({ name, words: [word] });
  }
  const all = new Map<string, { readonly word: string; times: number }>();
  for (const { words } of groups) {
    for (const word of words) {
      const known = all.get(foldKey(word));
      if (known) known.times += 1;
      else all.set(foldKey(word), { word, times: 1 });
    }
  }
  const words = [...all.values()];
  const once = groups.every((one) => new Set(one.words.map(foldKey)).size === one.words.length);
  const several = groups.filter((one) => one.words.length > 1).length;
  const isSet =
    once && several > 0 && words.length <= MOST_WORDS && groups.every(({ name }) => !all.has(name));
  if (!isSet) return undefined;
  // Below one name nothing comes back: there the words have to say it.
  const comesBack =
    groups.length === 1
      ? words.every(({ word }) => saysWhose(word))
      : several > 1 && words.every(({ times }) => times > 1);
  return comesBack ? words.map(({ word }) => word) : undefined;
}

/** A word for a rater or a moment, in full or shortened. */
export function saysWhose(word: string): boolean {
  return raterHeadingOf(word) !== undefined || likelyRater(word) !== undefined || isMoment(word);
}
