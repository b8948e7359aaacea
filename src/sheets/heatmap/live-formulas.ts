/**
 * The rules of scoring/ that a heatmap needs, as formulas of Excel itself, with functions that LibreOffice knows too. A
 * test holds them to scoring/. Cells hold a number, "n.v.t." or the mark for nothing.
 */
import type { Spread } from "../../scoring/summary";
import { TOLERANCE } from "../../scoring/level-shares";
import type { LiveList, LiveProfiles, LiveRating } from "./live-source";
import { HEAT_MARKS, MINUS } from "./heatmap-words";

const { nothing, notApplicable } = HEAT_MARKS;
const NA = `"${notApplicable}"`;
const NOTHING = `"${nothing}"`;

const FUNCTIONS: Readonly<Record<Spread, string>> = {
  median: "MEDIAN",
  mean: "AVERAGE",
  min: "MIN",
  max: "MAX",
};

/** Cells side by side, or cells here and there. */
export type Cells = { readonly range: string } | { readonly cells: readonly string[] };

/** Several values as one: the statistic of the numbers, else n.v.t. if any is, else nothing. See `combineScores`. */
export function combined(of: Cells, statistic: Spread): string {
  const all = "range" in of ? of.range : of.cells.join(",");
  if (all === "") return `=${NOTHING}`;
  const isNotApplicable =
    "range" in of
      ? `COUNTIF(${of.range},${NA})`
      : of.cells.length === 1
        ? `${all}=${NA}`
        : `OR(${of.cells.map((cell) => `${cell}=${NA}`).join(",")})`;
  return `=IF(COUNT(${all}),${FUNCTIONS[statistic]}(${all}),IF(${isNotApplicable},${NA},${NOTHING}))`;
}

/** The statistic of a range, or the mark for nothing. */
export function statisticOf(range: string, statistic: Spread): string {
  return `=IF(COUNT(${range}),${FUNCTIONS[statistic]}(${range}),${NOTHING})`;
}

/** A − b: where either is n.v.t. so is this; where either is nothing so is this. See `difference`. */
export function minus(a: string, b: string): string {
  return `=IF(COUNT(${a},${b})=2,${a}-${b},IF(OR(${a}=${NA},${b}=${NA}),${NA},${NOTHING}))`;
}

/**
 * Which line of a list a rating stands in, or "" where it is not found (any more). `name` and `number` are the cells
 * that hold whose it is, `before` the cell with the line of the same rater's rating before it.
 */
export function lineFormula(
  list: LiveList,
  rating: Extract<LiveRating, { from: "list" }>,
  { name, number, before }: { readonly name: string; readonly number: string; readonly before?: string },
): string {
  const { down, untidy } = list;
  const { names, numbers, raters } = list.lookup;
  const place = down ? "ROW" : "COLUMN";
  const first = `${place}(INDEX(${list.names},1))`;
  const conditions = [
    `(${untidy ? `TRIM(${names})` : names}=${name})`,
    ...(rating.byNumber && numbers !== undefined ? [`(${numbers}&""=${number})`] : []),
    ...(rating.rater !== undefined && raters !== undefined ? [isRater(raters, rating.rater)] : []),
    ...(before === undefined ? [] : [`(${place}(${names})-${first}+1>${before})`]),
  ];
  const test = conditions.length === 1 ? `--${conditions.join("")}` : conditions.join("*");
  return placeIn(test, first, `${place}(INDEX(${names},1))`);
}

/** What stands in the rater's cell, of its own kind: to Excel the number 5 is no text, and an empty cell is 0 and FALSE. */
function isRater(raters: string, rater: string | number | boolean): string {
  if (typeof rater === "string") return `(${raters}=${quoted(rater)})`;
  const value = typeof rater === "number" ? String(rater) : rater ? "TRUE" : "FALSE";
  return `(${raters}=${value})*(${raters}<>"")`;
}

/** Where a test holds first, counted from the first name: the cells that are tested begin at their header. */
function placeIn(test: string, first: string, header: string): string {
  return `=IFERROR(MATCH(1,${test},0)+${header}-${first},"")`;
}

/** The score in a line of a list: only what may be scored, and the mark for nothing otherwise. */
export function scoreAt(scores: string, line: string, list: string): string {
  return fromList(`INDEX(${scores},${line})`, list);
}

/** The level that a cell of a form shows. */
export function scoreIn(cell: string, list: string): string {
  return fromList(cell, list);
}

/** What is empty is asked for first: whether MATCH takes it for 0 differs from program to program. */
function fromList(value: string, list: string): string {
  return `=IFERROR(IF(ISBLANK(${value}),${NOTHING},INDEX(${list},MATCH(${value},${list},0))),${NOTHING})`;
}

/** The level that a function requires; 0 requires nothing. */
export function requiredAt(required: string, line: string, list: string): string {
  const value = `INDEX(${required},${line})`;
  return `=IFERROR(IF(${value}>0,INDEX(${list},MATCH(${value},${list},0)),${NOTHING}),${NOTHING})`;
}

/** Which line of the table of functions a function stands in. */
export function profileLine({ names, lookup }: LiveProfiles, profile: string): string {
  return placeIn(`--(${lookup}=${profile})`, `ROW(INDEX(${names},1))`, `ROW(INDEX(${lookup},1))`);
}

/** How many of a range are at this level: at least it, and below the next that there is. See `distribution`. */
export function countAtLevel(
  range: string,
  { level, next = level + 1 }: { readonly level: number; readonly next?: number | undefined },
  statistic: Spread,
): string {
  // A mean that comes to a whole number may miss it by a hair.
  const bound = (sign: string, value: number): string =>
    statistic === "mean" ? `"${sign}"&${value}-${tolerance}` : `"${sign}${value}"`;
  return `=COUNTIFS(${range},${bound(">=", level)},${range},${bound("<", next)})`;
}

const tolerance = String(TOLERANCE).toUpperCase();

/** How many of a range of gaps are at or above 0. See `coverage`. */
export function countAtRequired(gaps: string): string {
  return `COUNTIF(${gaps},">="&-${tolerance})`;
}

/**
 * The largest, second largest … gap of a range in one row, as one number: the gap in hundredths times a thousand, plus
 * the place in the range; "" for none. See `largestGaps`.
 */
export function gapRank(gaps: string, first: string, rank: number): string {
  const size = `ROUND(${gaps}*100,0)`;
  return `=IFERROR(SMALL(IF(ISNUMBER(${gaps}),IF(${size}<0,${size}*1000+COLUMN(${gaps})-COLUMN(${first})+1)),${rank}),"")`;
}

/** Such a number in words: "1.2 Analyseren (−2)"; "" for none. `names` are the columns' names. */
export function gapText(rank: string, names: string): string {
  const place = `MOD(${rank},1000)`;
  const size = `(${rank}-${place})/100000`;
  return `INDEX(${names},1,${place})&" ("&${numberText(size)}&")"`;
}

/** A number as the sheets write it in a text, whatever the language of Excel. See `numberText`. */
export function numberText(value: string): string {
  return `SUBSTITUTE(SUBSTITUTE(ROUND(${value},2),".",","),"-","${MINUS}")`;
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The same of one that may be longer than Excel allows in a formula: in parts that are each short enough. */
export function quotedInParts(text: string): string {
  return (text.match(/[\s\S]{1,200}/gu) ?? [""]).map(quoted).join("&");
}
