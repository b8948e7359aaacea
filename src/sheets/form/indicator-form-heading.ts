/** The top of an indicator form: whose it is, how far it is filled in, the labelled cells and how it works. */
import type { FrameworkSelection } from "../../framework/select";
import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import { RATER_WORDS } from "../../scoring/person";
import { QUIET_INK } from "../drafting/colors";
import {
  COLUMNS,
  ROW_PADDING,
  scoreColumns,
  SIZE,
  TO_FILL,
  type IndicatorFormOptions,
} from "./indicator-form-frame";
import { FORM_GUIDE, FORM_WORDS as WORDS, INDICATOR_WORDS } from "./indicator-form-words";
import { SUBTITLE, SUBTITLE_HEIGHT, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { contentsWord } from "../matrix/matrix-words";
import type { CellValue } from "../plan/plan";
import type { SheetDraft } from "../drafting/sheet-draft";
import { CELL_PADDING, ROW_HEIGHT_LIMIT, textHeight, textWidth } from "../drafting/text-size";

/** The labels run on over the column beside them, which is too wide for a value beside a code. */
export const VALUE_COLUMN = COLUMNS.level;
type FormColumns = ReturnType<typeof scoreColumns>;

const LABEL_HEIGHT = 17;
const GUIDE_HEIGHT = 15;
const TITLE_SIZE = 16;

/** Where the cells are that other parts refer to. */
export interface FormHeading {
  /** The row of the threshold, whose cell is in the column of the values. */
  readonly threshold: number;
}

export function addHeading(
  draft: SheetDraft,
  selection: FrameworkSelection,
  options: IndicatorFormOptions,
  widths: readonly number[],
): FormHeading {
  const { person, rater, lists, protect } = options;
  const columns = scoreColumns(options);
  const widthOf = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const beforeScore = [null, null, null, null];
  const title = fitted(`${WORDS.title} · ${person.name}`, widthOf(0, COLUMNS.score));
  const contents = contentsWord(selection.count, selection.levels);
  draft.addRow([title, ...beforeScore, { formula: progressFormula(columns) }], TITLE_HEIGHT);
  draft.addRow([contents, ...beforeScore, { formula: strangeFormula(columns) }], SUBTITLE_HEIGHT);
  draft.addRow([], 8);

  const { labels } = WORDS;
  const lines: readonly (readonly [label: string, value: CellValue])[] = [
    [labels.name, person.name],
    [labels.number, person.number ?? null],
    [labels.department, person.department ?? null],
    [labels.profile, person.profile ?? null],
    [labels.rater, RATER_WORDS[rater]],
    [labels.date, null],
    [labels.threshold, DEFAULT_THRESHOLD],
  ];
  const room = widthOf(VALUE_COLUMN, COLUMNS.score);
  const long: number[] = [];
  const first = draft.rows;
  lines.forEach(([label, value]) => {
    const text = String(value ?? "");
    const fits = textWidth(text, { size: SIZE, bold: true }) + CELL_PADDING <= room && !/[\r\n]/.test(text);
    const height = fits ? LABEL_HEIGHT : textHeight(text, room, { size: SIZE, bold: true }) + ROW_PADDING;
    const row = draft.addRow(
      [label, null, value],
      Math.min(ROW_HEIGHT_LIMIT, Math.max(LABEL_HEIGHT, height)),
    );
    if (!fits) long.push(row);
  });
  draft.addRow([], 8);
  const guide = draft.rows;
  for (const line of FORM_GUIDE) draft.addRow([line], GUIDE_HEIGHT);
  draft.addRow([], 8);

  draft.style(0, 0, 1, 1, { size: TITLE_SIZE, bold: true });
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(0, COLUMNS.score, 1, 1, { bold: true });
  draft.style(first, 0, lines.length, 1, { color: QUIET_INK });
  draft.style(first, VALUE_COLUMN, lines.length, 1, { bold: true, horizontal: "left" });
  draft.style(guide, 0, FORM_GUIDE.length, 1, { color: QUIET_INK });
  for (const row of long) {
    draft.merge(row, VALUE_COLUMN, 1, COLUMNS.score - VALUE_COLUMN);
    draft.style(row, VALUE_COLUMN, 1, 1, { wrap: true });
  }
  const threshold = first + lines.findIndex(([label]) => label === labels.threshold);
  const open = { fill: TO_FILL, ...(protect && { locked: false }) };
  draft.style(threshold - 1, VALUE_COLUMN, 1, 1, { ...open, numberFormat: "d-m-yyyy" });
  draft.style(threshold, VALUE_COLUMN, 1, 1, { ...open, numberFormat: "0%" });
  draft.validate(threshold - 2, VALUE_COLUMN, 1, 1, {
    rule: { kind: "list", source: `=${lists.raters}` },
    alert: WORDS.raterAlert,
  });
  draft.validate(threshold, VALUE_COLUMN, 1, 1, {
    rule: { kind: "decimal", min: 0.01, max: 1 },
    ignoreBlanks: false,
    prompt: WORDS.thresholdPrompt,
    alert: WORDS.thresholdAlert,
  });
  return { threshold };
}

/** Rows without a code, such as one that someone inserted, are no indicators and do not count. */
function progressFormula(columns: FormColumns): string {
  return `=${scored(columns).join("+")}&" van "&COUNTA(${columns.code})&" ingevuld"`;
}

/** Says so when something was pasted that is no score: it counts as empty. */
function strangeFormula(columns: FormColumns): string {
  const { code, score } = columns;
  const strange = `SUMPRODUCT((${code}<>"")*(${score}<>""))-${scored(columns).join("-")}`;
  return `=IF(${strange}>0,"Let op: "&${strange}&" ongeldig, telt niet mee","")`;
}

/** How many of each word there are. */
function scored({ code, score }: FormColumns): readonly string[] {
  return INDICATOR_WORDS.map((word) => `COUNTIFS(${code},"<>",${score},"${word}")`);
}

/** A title that does not fit is cut short: the whole name stands below it. */
function fitted(title: string, room: number): string {
  const line = title.replaceAll(/\s+/gu, " ");
  const fits = (text: string): boolean =>
    textWidth(text, { size: TITLE_SIZE, bold: true }) + CELL_PADDING <= room;
  if (fits(line)) return line;
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
