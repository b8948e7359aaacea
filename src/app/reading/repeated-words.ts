/**
 * The same few words that come back under each name ("LG", "MW"; "2023", "2024"): by whom the scores of a person are, or
 * of when. Told by their shape, as each of them may be somebody's initials.
 */
import { foldKey } from "../../framework/fold";
import { shownOn, theDay } from "./day";
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
      const moments = words.every(isWhen) || headsMoments(headerKey(headerOr(grid.at(line, field))));
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
    const cell = grid.at(line, field);
    const day = theDay(cell);
    const word = day === undefined ? textOf(cell) : shownOn(day);
    const current = groups.at(-1);
    if (current && (name === "" || name === current.name)) current.words.push(word);
    else if (name === "") return undefined;
    // What is called an average has no word of its own.
    else groups.push({ name, words: word === "" ? [] : [word] });
    if (groups.at(-1)?.words.includes("")) return undefined;
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
  if (!once || several === 0 || groups.some(({ name }) => all.has(name))) return undefined;
  // What does not come back has to say it by itself.
  const comesBack =
    words.every(({ word }) => saysWhose(word)) ||
    (several > 1 && words.length <= MOST_WORDS && words.every(({ times }) => times > 1));
  return comesBack ? words.map(({ word }) => word) : undefined;
}

/** A word for a rater or a moment, in full or shortened. */
function saysWhose(word: string): boolean {
  return likelyRater(word) !== undefined || isWhen(word);
}

function isWhen(word: string): boolean {
  return isMoment(word) || theDay({ content: word }) !== undefined;
}
