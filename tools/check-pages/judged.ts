/** What is asked of the pages of a sheet, and what came out. */
import { MARGINS } from "../../src/sheets/drafting/page";
import { FOOT, LINE_PARTS, type FontSet, type PrintedPage, type PrintedWord } from "./paper-pages";
import { tidy, type PrintedSheet } from "./workbooks";

export interface JudgedSheet {
  readonly sheet: string;
  readonly pages: number;
  /** "A4 liggend". */
  readonly paper: string;
  /** The part of what can be printed on that is filled, in width and in height: on the first page and on the last. */
  readonly filled: readonly { readonly width: number; readonly height: number }[];
  /** The size on paper of numbers that are 10 points on the sheet. */
  readonly points: number;
  /** Empty where all is well. */
  readonly faults: readonly string[];
}

/** Of a page that is larger than usual at least so much is filled, in either direction. */
const LEAST_OF_A3 = 2 / 3;
/** A size that can be read at arm's length. Letters of DejaVu Sans are a fifth larger than Carlito's of the same size. */
const LEAST_POINTS: Readonly<Record<FontSet, number>> = { usual: 6.9, wider: 5.8 };
/** All indicators of the framework on A4. */
const MOST_PAGES_OF_FORM = 13;

/** How far from the left edge of what is drawn a name begins at most, in points. */
const NEAR_EDGE = 20;
const LONG_SIDES = { A4: 842, A3: 1191 };

export function judged(
  sheet: PrintedSheet,
  all: readonly PrintedPage[],
  { names, fonts }: { readonly names: ReadonlySet<string>; readonly fonts: FontSet },
): JudgedSheet {
  const own = all.flatMap((page, at) => (sheetOf(page, names) === sheet.sheet ? [{ page, at }] : []));
  const faults: string[] = [];
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last)
    return { sheet: sheet.sheet, pages: 0, paper: "", filled: [], points: 0, faults: ["niet geprint"] };
  const numbers = (pages: readonly { readonly at: number }[]): string =>
    pages.map(({ at }) => at + 1).join(", ");

  const beside = own.filter(({ page }) => !linesOf(page).some((line) => sheet.leftmost.has(line)));
  if (beside.length > 0) faults.push(`naast een andere bladzijde: ${numbers(beside)}`);

  const paper = paperOf(first.page);
  const filled = (own.length > 1 ? [first, last] : [first]).map(({ page }) => filledPart(page));
  // Paper is chosen for fonts as wide as Excel's own.
  if (sheet.kind === "heatmap" && paper.startsWith("A3") && fonts === "usual") {
    const empty = filled.some(({ width, height }) => Math.min(width, height) < LEAST_OF_A3);
    if (empty) faults.push("A3 voor meer dan een derde leeg");
  }
  if (sheet.chart) {
    const { title, labels } = sheet.chart;
    const drawn = own.filter(({ page }) => phraseAt(page, title) !== undefined);
    if (drawn.length !== 1) faults.push(`grafiek op ${drawn.length} bladzijden`);
    const torn = drawn.filter(({ page }) => !hasWhole(page, title, labels));
    if (torn.length > 0) faults.push(`grafiek niet heel: ${numbers(torn)}`);
    const alone = drawn.filter(({ page }) => !linesOf(page).some((line) => sheet.chart?.besides.has(line)));
    if (alone.length > 0) faults.push(`grafiek alleen onder de kop: ${numbers(alone)}`);
  }
  if (sheet.lastHeader !== undefined) {
    const { lastHeader } = sheet;
    const without = own.filter(({ page }) => phraseAt(page, lastHeader) === undefined);
    if (without.length > 0) faults.push(`zonder laatste kolom: ${numbers(without)}`);
  }
  if (sheet.kind === "form" && own.length > MOST_PAGES_OF_FORM) faults.push("meer bladzijden dan nodig");
  const points = sizeOnPaper(first.page, sheet.rows, fonts);
  if (sheet.kind === "heatmap" && points < LEAST_POINTS[fonts]) faults.push("te klein om te lezen");
  return { sheet: sheet.sheet, pages: own.length, paper, filled, points, faults };
}

/** The name at the foot of a page. */
function sheetOf(page: PrintedPage, names: ReadonlySet<string>): string | undefined {
  return linesOf({ words: page.words.filter(({ top }) => top > page.height - FOOT) }).findLast((line) =>
    names.has(line),
  );
}

/** Words that follow each other in one line, with all that begins with its first and with any later word of it. */
function linesOf({ words }: Pick<PrintedPage, "words">): readonly string[] {
  const lines: string[] = [];
  words.forEach((word, from) => {
    let line = word.text;
    lines.push(line);
    for (let next = from + 1; next < words.length && isNext(words[next - 1], words[next]); next++) {
      line += ` ${words[next]?.text ?? ""}`;
      lines.push(tidy(line));
    }
  });
  return lines;
}

/** Whether a word stands right behind another. */
function isNext(one: PrintedWord | undefined, other: PrintedWord | undefined): boolean {
  if (!one || !other) return false;
  const height = one.bottom - one.top;
  return Math.abs(one.top - other.top) < height / 3 && other.left - one.right < height;
}

function phraseAt(page: PrintedPage, phrase: string): PrintedWord | undefined {
  const wanted = tidy(phrase).split(" ");
  return page.words.find((_, at) => wanted.every((text, index) => page.words[at + index]?.text === text));
}

/** Whether below its title all that is under its axis stands on the page. */
function hasWhole(page: PrintedPage, title: string, labels: readonly string[]): boolean {
  const above = phraseAt(page, title)?.bottom ?? Infinity;
  const below = page.words.filter(
    ({ top, bottom, left, right }) =>
      top >= above && bottom <= page.height - FOOT && left >= 0 && right <= page.width,
  );
  return labels.every((label) => {
    const [start] = tidy(label).split(" ");
    return below.some(({ text }) => text === start);
  });
}

function paperOf({ width, height }: PrintedPage): string {
  const long = Math.max(width, height);
  const name = Object.entries(LONG_SIDES).find(([, side]) => Math.abs(side - long) < 2)?.[0] ?? `${long}`;
  return `${name} ${width > height ? "liggend" : "staand"}`;
}

function filledPart({ width, height, ink }: PrintedPage): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: (ink.right - ink.left) / (width - MARGINS.left - MARGINS.right),
    height: (ink.bottom - MARGINS.top) / (height - MARGINS.top - MARGINS.bottom),
  };
}

/** By the height of a name in the first column. */
function sizeOnPaper(page: PrintedPage, rows: ReadonlySet<string>, fonts: FontSet): number {
  const row = page.words.find(
    ({ text, left, top }) => rows.has(text) && left < page.ink.left + NEAR_EDGE && top < page.height - FOOT,
  );
  return row ? (row.bottom - row.top) / LINE_PARTS[fonts] : 0;
}
