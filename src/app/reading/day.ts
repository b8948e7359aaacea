/** The day that a cell holds, as a date or as a text of one. */
import type { Cell } from "./read-cell";

const DAY = 86_400_000;
/** Day 0 as Excel counts, from March 1900 on. */
const START = Date.UTC(1899, 11, 30);
const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)$/u;
const ISO = /^((?:19|20)\d\d)-(\d{2})-(\d{2})$/u;

/** As Excel counts its days; undefined for what is no date. A text is read with the day first, or the year. */
export function theDay({ content, date }: Pick<Cell, "content" | "date">): number | undefined {
  if (typeof content === "number") return date ? Math.floor(content) : undefined;
  if (typeof content !== "string") return undefined;
  const text = content.trim();
  const [, day, month, year] = DUTCH.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  return dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? (at.getTime() - START) / DAY : undefined;
}

/** "1-3-2024" */
export function shownOn(day: number): string {
  const at = new Date(START + day * DAY);
  return `${at.getUTCDate()}-${at.getUTCMonth() + 1}-${at.getUTCFullYear()}`;
}
