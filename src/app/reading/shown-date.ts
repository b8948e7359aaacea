import { foldKey } from "../../framework/fold";
import type { ShownDate } from "../port";
import { textOf, type Cell } from "./read-cell";

/** The months as Excel shortens them, in Dutch and English. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan"],
  ["feb"],
  ["mrt", "mar"],
  ["apr"],
  ["mei", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
];
const DAY_MONTH = /^(\d{1,2})[-/. ]([a-z]{3})\.?$/u;

/**
 * The date that a cell shows: of a number by its format, of a text by its words, since the header row of a table makes
 * texts of dates.
 */
export function dateOf({ content, date }: Cell): ShownDate | undefined {
  if (date || typeof content !== "string" || !/^\s*\d/u.test(content)) return date;
  const [, day, word = ""] = DAY_MONTH.exec(foldKey(content)) ?? [];
  const month = MONTHS.findIndex((words) => words.includes(word)) + 1;
  return month === 0 ? undefined : { day: Number(day), month, withYear: false };
}

/** The text of a cell; of a number that is shown as a date day and month, "1-2". */
export function shownText(cell: Cell): string {
  const { date } = cell;
  return date ? `${date.day}-${date.month}` : textOf(cell);
}

const DAY = 86_400_000;
/** The first serial after the day that Excel knows and the calendar does not, and 31 December 9999. */
const FIRST = 61;
const LAST = 2_958_465;

/** The day that a whole number stands for, where its format (in English) shows a day and a month and no time. */
export function shownDateOf(value: unknown, format: unknown): ShownDate | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < FIRST || value > LAST)
    return undefined;
  const codes = dateCodes(String(format));
  if (!codes.includes("d") || !codes.includes("m") || /[hs]/u.test(codes)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + value * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, withYear: codes.includes("y") };
}

/** The letters of a format's first part that are no text; "General" has none. */
function dateCodes(format: string): string {
  if (/^general$/iu.test(format)) return "";
  return (format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "").split(";")[0] ?? "").toLowerCase();
}
