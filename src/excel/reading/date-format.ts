import type { ShownDate } from "../../app/port";

const DAY = 86_400_000;
/** The first serial after the day that Excel knows and the calendar does not, and 31 December 9999. */
const FIRST = 61;
const LAST = 2_958_465;

/** The day that a whole number stands for, where its format (in English) shows a day and a month and no time. */
export function shownDate(value: unknown, format: unknown): ShownDate | undefined {
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
