/** The top of a page about one person, and its foot: who and when, why and how long. */
import { LINE, QUIET_INK } from "../drafting/colors";
import { cutAtWord } from "../drafting/cut-text";
import { footerText, MARGINS, printableArea } from "../drafting/page";
import { SUBTITLE, SUBTITLE_HEIGHT, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { SHEET_FONT } from "../drafting/text-size";
import type { PrintPlan } from "../plan/plan";
import type { Report } from "./report-content";
import type { ReportDraft, ReportGrid } from "./report-grid";
import type { ReportWords } from "./report-words";

export interface ReportOptions {
  /** Valid and free (see `FreeNames`). */
  readonly sheet: string;
  /** The day on which it is made, as it is told. */
  readonly day: string;
  /** Until when it is kept, as it is told; the usual when left out. */
  readonly keep?: string;
  readonly words: ReportWords;
}

/** The title, the name, and what is to be known of the scores. */
export function addTop(
  draft: ReportDraft,
  { at }: ReportGrid,
  { person, profile, next, moment, earlier, raters }: Report,
  { words }: ReportOptions,
  title: string,
): void {
  const { labels } = words;
  draft.lieOver(draft.addRow([title], SUBTITLE_HEIGHT), 0);
  const name = { from: 0, to: at.end, text: person.name, size: 20, bold: true };
  draft.addBlocks([name], { least: TITLE_HEIGHT });
  const lines: readonly (readonly [string, string | undefined])[] = [
    [labels.number, person.number],
    [labels.department, person.department],
    [labels.profile, profile?.name],
    [labels.next, next],
    [labels.moment, moment],
    [labels.earlier, earlier],
    [labels.raters, words.raters(raters)],
  ];
  const said = lines.filter((line): line is readonly [string, string] => (line[1] ?? "") !== "");
  const first = draft.rows;
  for (const [label, text] of said)
    draft.addBlocks([
      { from: 0, to: 2, text: label },
      { from: 2, to: at.end, text },
    ]);
  draft.style(0, 0, 1, 1, { ...SUBTITLE, size: 11 });
  draft.style(1, 0, 1, 1, TITLE);
  draft.style(first, 0, said.length, 1, { color: QUIET_INK });
  draft.addRow([], 5);
}

/** The heading of a part of the page, or of parts side by side. */
export function addHeading(
  draft: ReportDraft,
  text: string,
  beside?: readonly [column: number, text: string],
): void {
  const [column = 0, other] = beside ?? [];
  const row = draft.addRow(
    Array.from({ length: column + 1 }, (_, at) => (at === 0 ? text : at === column ? (other ?? null) : null)),
    19,
  );
  draft.style(row, 0, 1, column + 1, { bold: true, size: 12, vertical: "bottom", wrap: false });
}

/** What it is for, by which rule, made when, kept until when, the right to respond, and room for who has seen it. */
export function addFoot(
  draft: ReportDraft,
  { at }: ReportGrid,
  { words, day, keep = words.keep }: ReportOptions,
  withRule: boolean,
): void {
  draft.addRow([], 5);
  const first = draft.rows;
  const lines = [
    words.purpose,
    ...(withRule ? [words.rule] : []),
    `${words.made(day, keep)} ${words.respond}`,
  ];
  for (const text of lines) draft.addBlocks([{ from: 0, to: at.end, text, size: 8 }]);
  const [person, manager] = words.seenBy;
  const seen = draft.addBlocks(
    [
      { from: 0, to: at.steps, text: person, size: 8 },
      { from: at.steps, to: at.end, text: manager, size: 8 },
    ],
    { least: 26 },
  );
  draft.style(first, 0, seen - first + 1, at.end, { size: 8, color: QUIET_INK });
  draft.style(first, 0, 1, at.end, { border: { sides: ["top"], color: LINE, weight: "thin" } });
  draft.style(seen, 0, 1, at.end, { vertical: "bottom" });
}

/** A footer takes 255 characters in all. */
const MOST_OF_NAME = 60;

/** Smaller than this it is not a page to read any more: then it runs on to the next. */
const LEAST_SCALE = 0.55;

/** One A4 for each of these stretches of rows; what stands below the last is not printed. */
export function reportPrint(
  draft: ReportDraft,
  { at }: ReportGrid,
  ends: readonly number[],
  { framework, person }: Report,
  words: ReportWords,
): PrintPlan {
  const print = { paper: "a4", orientation: "portrait", margins: MARGINS, pagesWide: 1 } as const;
  const starts = [0, ...ends.slice(0, -1)];
  const areas = ends.map((end, index) => ({
    row: starts[index] ?? 0,
    column: 0,
    rows: end - (starts[index] ?? 0),
    columns: at.end,
  }));
  const { height } = printableArea(print);
  const highest = Math.max(...areas.map(({ row, rows }) => draft.heightOf(row, row + rows)));
  const quiet = `&"${SHEET_FONT},Regular"&8&K${QUIET_INK.slice(1)}`;
  return {
    ...print,
    printAreas: areas,
    ...(height / highest >= LEAST_SCALE ? { pagesHigh: ends.length } : {}),
    centerHorizontally: true,
    footer: {
      left: `${quiet}${footerText(`${words.confidential} · ${cutAtWord(framework, MOST_OF_NAME)}`)}`,
      right: `${quiet}${footerText(cutAtWord(person.name, MOST_OF_NAME))}`,
    },
  };
}
