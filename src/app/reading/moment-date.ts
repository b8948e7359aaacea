/** The day or the period that a text names: "1-3-2024", "Teamscores maart 2024", "Q1 2025", "2024". */
import { foldKey } from "../../framework/fold";
import { shownOn, theDay } from "./day";

export interface DatedMoment {
  /** The day on which it begins, as Excel counts days: by this moments are put in order. */
  readonly at: number;
  /** As it is shown: a day as "1-3-2024", a period as it was written. */
  readonly label: string;
}

const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;
/** The month in which a part of the year begins. */
const SEASONS: Readonly<Record<string, number>> = {
  ...{ voorjaar: 3, lente: 3, spring: 3, zomer: 6, summer: 6, najaar: 9, herfst: 9, autumn: 9, fall: 9 },
  winter: 12,
};
const YEAR = "((?:19|20)\\d\\d)";
const WORDS = [...MONTHS.flat(), ...Object.keys(SEASONS)].sort((a, b) => b.length - a.length).join("|");
const PATTERNS = {
  day: new RegExp(`(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]${YEAR}(?!\\d)`, "u"),
  iso: new RegExp(`(?<!\\d)${YEAR}-\\d{2}-\\d{2}(?!\\d)`, "u"),
  isoMonth: new RegExp(`(?<!\\d)${YEAR}-(0[1-9]|1[0-2])(?!\\d)`, "u"),
  word: new RegExp(`(?<!\\p{L})(${WORDS})\\.?[ -]?${YEAR}(?!\\d)`, "u"),
  wordAfter: new RegExp(`(?<!\\d)${YEAR}[ -]?(${WORDS})(?!\\p{L})`, "u"),
  quarter: new RegExp(`(?<![\\p{L}\\d])[qk]([1-4])[ -]?${YEAR}(?!\\d)`, "u"),
  quarterAfter: new RegExp(`(?<!\\d)${YEAR}[ -]?[qk]([1-4])(?![\\p{L}\\d])`, "u"),
  year: new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, "u"),
} as const;

/** The first that is found, the most exact before the others; undefined where no day or period is named. */
export function momentIn(text: string): DatedMoment | undefined {
  for (const pattern of [PATTERNS.day, PATTERNS.iso]) {
    const day = theDay({ content: pattern.exec(text)?.[0] ?? "" });
    if (day !== undefined) return { at: day, label: shownOn(day) };
  }
  const folded = foldKey(text);
  const period = (pattern: RegExp, month: (match: RegExpExecArray) => readonly [string, number]) => {
    const match = pattern.exec(folded);
    if (!match) return undefined;
    const [year, number] = month(match);
    return begins(Number(year), number, match[0]);
  };
  return (
    period(PATTERNS.isoMonth, ([, year = "", month = ""]) => [year, Number(month)]) ??
    period(PATTERNS.word, ([, word = "", year = ""]) => [year, monthOf(word)]) ??
    period(PATTERNS.wordAfter, ([, year = "", word = ""]) => [year, monthOf(word)]) ??
    period(PATTERNS.quarter, ([, quarter = "", year = ""]) => [year, quarterBegins(quarter)]) ??
    period(PATTERNS.quarterAfter, ([, year = "", quarter = ""]) => [year, quarterBegins(quarter)]) ??
    period(PATTERNS.year, ([, year = ""]) => [year, 1])
  );
}

function monthOf(word: string): number {
  const month = MONTHS.findIndex((names) => (names as readonly string[]).includes(word)) + 1;
  return month > 0 ? month : (SEASONS[word] ?? 1);
}

function quarterBegins(quarter: string): number {
  return (Number(quarter) - 1) * 3 + 1;
}

function begins(year: number, month: number, label: string): DatedMoment | undefined {
  const at = theDay({ content: `1-${month}-${year}` });
  return at === undefined ? undefined : { at, label };
}
