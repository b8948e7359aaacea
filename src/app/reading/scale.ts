/**
 * On which scale another's sheet scores: levels, or another one (1 to 5, grades, percentages, words, ticks), seen from
 * all its scores together. Another scale is never read as levels: a person says what each value means.
 */
import { foldKey } from "../../framework/fold";
import type { LevelScore } from "../../scoring/level-score";
import { isOnScale, levelsOf } from "../../scoring/level-scale";
import { numberOf } from "../../scoring/number";
import type { ReadSheet } from "../port";
import { answersOf } from "./given-answers";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { NotUnderstood, ReadRating, ReadScore, ScoreSheet } from "./score-sheet";
import { scoreUpTo } from "./score-word";
import { saidScore } from "./said-score";
import { areDifferences, statedScale } from "./stated-scale";

/** A scale that is not that of the levels, with every value that stands there, in order. */
export interface OtherScale {
  /** "levels": no other than ours, as far as can be told. */
  readonly kind: "levels" | "numbers" | "percent" | "decimals" | "differences" | "words" | "ticks";
  /** Of numbers: the ends that the scale seems to have. */
  readonly from?: number;
  readonly to?: number;
  readonly values: readonly { readonly value: string; readonly cells: number }[];
}

/** What each value of a scale means: by value as `OtherScale` has it; what is not among them is no score. */
export type ScaleMeaning = ReadonlyMap<string, LevelScore>;

/** More of the scores than these are no slips of the keyboard. */
const SLIPS = { share: 0.05, among: 20 } as const;
/** Fewer scores than these may all be 0 or 1 by chance. */
const FEW = 6;
const FIVE = 5;
const TICK = /^(?:x|v|✓|✔|☑|✗|✘|●|•|\*|ja|nee|yes|no|j|n|true|false)$/u;
/**
 * The sheet with its scores as levels; or without, and with the question what its values mean. `highest`: the level that
 * no competency goes beyond.
 */
export function onScale(read: ScoreSheet, highest: number, unread: readonly Cell[] = []): ScoreSheet {
  const cells = read.ratings.flatMap(({ scores }) => scores.map(({ cell }) => cell)).filter(isGiven);
  const [first] = cells;
  // A norm of 5 is one of the same scale.
  const telling = unread.filter((cell) => {
    const number = numberIn(cell, highest) ?? 0;
    return number > highest && number <= 10;
  });
  const scale =
    first && (otherScale([...cells, ...telling], read.sheet, highest) ?? ranking(read.ratings, highest));
  const meaning = answersOf(read.sheet).scale;
  if (!first || (!scale && !meaning)) return read;
  if (meaning) {
    if (meaning.size === 0) {
      const leftOut = {
        cell: first,
        why: "leftOut",
        scale: scale ?? { kind: "levels", values: valuesOf(cells) },
      } as const;
      return { ...read, ratings: [], notUnderstood: [...withoutNorms(read.notUnderstood), leftOut] };
    }
    return {
      ...read,
      ratings: read.ratings.map((rating) => meant(rating, meaning)),
      notUnderstood: read.notUnderstood.map((one) =>
        one.norm ? { ...one, norm: meantNorm(one.norm, meaning) } : one,
      ),
      scale: meaning,
    };
  }
  return {
    ...read,
    ratings: [],
    notUnderstood: [
      ...withoutNorms(read.notUnderstood),
      { cell: first, why: "otherScale", ...(scale ? { scale } : {}) },
    ],
  };
}

/** So many people of whom each has every number from 1 on once: their competencies were put in order. */
const RANKED = 3;

function ranking(ratings: readonly ReadRating[], highest: number): OtherScale | undefined {
  const lines = ratings.map(({ scores }) => scores.map(({ cell }) => cell).filter(isGiven));
  const isOrder = (cells: readonly Cell[]): boolean => {
    const numbers = cells.map((cell) => numberIn(cell, highest)).sort((a, b) => (a ?? 0) - (b ?? 0));
    return numbers.length >= RANKED && numbers.every((number, at) => number === at + 1);
  };
  const [first = []] = lines;
  return lines.length >= RANKED && lines.every((cells) => cells.length === first.length && isOrder(cells))
    ? { kind: "numbers", from: 1, to: first.length, values: valuesOf(lines.flat()) }
    : undefined;
}

function meant(rating: ReadRating, meaning: ScaleMeaning): ReadRating {
  const scores = rating.scores.map((one): ReadScore =>
    isGiven(one.cell) ? { ...one, score: meantScore(one, meaning) } : one,
  );
  return { ...rating, scores };
}

/** What was said of a value; nothing where the competency does not have that level. */
function meantScore({ competency, cell }: ReadScore, meaning: ScaleMeaning): LevelScore | undefined {
  const score = meaning.get(scaleValue(cell));
  return typeof score === "number" && !isOnScale(levelsOf(competency), score) ? undefined : score;
}

type Norm = NonNullable<NotUnderstood["norm"]>;

function meantNorm({ label, required }: Norm, meaning: ScaleMeaning): Norm {
  return { label, required: required.map((one) => ({ ...one, score: meantScore(one, meaning) })) };
}

/** On a scale of which nobody has said what it means, a norm is no level. */
function withoutNorms(all: readonly NotUnderstood[]): readonly NotUnderstood[] {
  return all.map((one) => (one.norm ? { cell: one.cell, why: one.why } : one));
}

function isGiven(cell: Cell): boolean {
  return !isEmpty(cell) && typeof cell.content !== "object";
}

/** A value as it is asked about: "75%", "4", "goed". */
export function scaleValue(cell: Pick<Cell, "content" | "percent">): string {
  const { content, percent } = cell;
  const number = typeof content === "boolean" || typeof content === "object" ? undefined : numberOf(content);
  if (number !== undefined) return percent ? `${Math.round(number * 1000) / 10}%` : String(number);
  return foldKey(typeof content === "object" ? content.error : String(content));
}

/** The other scale on which these cells are scored; undefined where they are levels as far as can be told. */
function otherScale(
  cells: readonly Cell[],
  sheet: Pick<ReadSheet, "values">,
  highest: number,
): OtherScale | undefined {
  const given = cells.filter((cell) => scoreUpTo(cell, highest) !== "n.v.t.");
  const percents = given.filter(isPercent);
  const rest = given.filter((cell) => !isPercent(cell));
  const numbers = rest.flatMap((cell) => numberIn(cell, highest) ?? []);
  const words = rest.filter(
    (cell) => numberIn(cell, highest) === undefined && saidScore(textOf(cell), highest) === undefined,
  );
  const values = valuesOf(given);
  const all = given.length;
  if (percents.length >= 2 && 2 * percents.length >= all) return { kind: "percent", values };
  if (words.length >= 2 && 5 * words.length >= all && repeats(words)) {
    const ticks = words.every(({ content }) => TICK.test(foldKey(String(content as string))));
    return { kind: ticks ? "ticks" : "words", values };
  }
  const above = numbers.filter((number) => number > highest && number <= 100);
  const grades = above.filter((number) => number <= 10);
  const many = (found: readonly number[]): boolean =>
    numbers.length < SLIPS.among || found.length > SLIPS.share * numbers.length;
  // One step more, or the usual five: once is enough to tell of which scale it is.
  const fives = grades.filter((number) => number <= Math.max(FIVE, highest + 1));
  if (
    fives.length > 0 ||
    (grades.length > 0 && many(grades)) ||
    (above.length >= 2 && 5 * above.length >= numbers.length)
  ) {
    const to = Math.max(...above);
    return {
      kind: "numbers",
      from: numbers.includes(0) ? 0 : 1,
      to: to > 10 ? 100 : to > 7 ? 10 : Math.ceil(to),
      values,
    };
  }
  const stated = statedScale(sheet, highest);
  if (stated) return { ...stated, values };
  if (areDifferences(numbers, sheet)) return { kind: "differences", values };
  const fractions = numbers.filter(
    (number) => number >= 0 && number < highest + 1 && !Number.isInteger(number),
  );
  if (fractions.length >= 2 && 10 * fractions.length >= numbers.length) return { kind: "decimals", values };
  const onlyTicks =
    numbers.length >= FEW && numbers.every((number) => number === 0 || number === 1) && numbers.includes(1);
  return onlyTicks ? { kind: "ticks", values } : undefined;
}

function numberIn(cell: Cell, highest: number): number | undefined {
  if (typeof cell.content === "boolean" || typeof cell.content === "object") return undefined;
  return numberOf(cell.content) ?? numberOf(scoreUpTo(cell, highest));
}

function isPercent({ content, percent }: Cell): boolean {
  return (
    (percent === true && typeof content === "number") ||
    (typeof content === "string" && /\d\s*%\s*$/u.test(content))
  );
}

/** A scale has few words, which come back; remarks are all different. */
function repeats(words: readonly Cell[]): boolean {
  const texts = words.map(textOf);
  const different = new Set(texts.map(foldKey)).size;
  const short = texts.filter((text) => text.length <= LONGEST_WORD).length;
  return short === texts.length && (different <= 7 || 2 * different <= texts.length);
}

const LONGEST_WORD = 25;

function valuesOf(cells: readonly Cell[]): OtherScale["values"] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(scaleValue(cell), (counts.get(scaleValue(cell)) ?? 0) + 1);
  const byNumber = (value: string): number => numberOf(value.replace("%", "")) ?? Infinity;
  return [...counts]
    .map(([value, count]) => ({ value, cells: count }))
    .sort((a, b) => byNumber(a.value) - byNumber(b.value) || a.value.localeCompare(b.value));
}
