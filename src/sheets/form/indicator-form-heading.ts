/**
 * The top of an indicator form, which stays in sight while it is filled in, with the table's headers: whose it is, how
 * far it is filled in, who fills it in and when. Few rows, for the questions are what it is about.
 */
import type { FrameworkSelection } from "../../framework/select";
import { LINK_INK, QUIET_INK } from "../drafting/colors";
import type { SheetDraft } from "../drafting/sheet-draft";
import { CELL_PADDING, textWidth } from "../drafting/text-size";
import { SUBTITLE, SUBTITLE_HEIGHT, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { contentsWord } from "../matrix/matrix-words";
import { addLabelled, type LabelledCell } from "./form-labels";
import { COLUMNS, pinned, scoreColumns, TO_FILL, type IndicatorFormOptions } from "./indicator-form-frame";
import { FORM_GUIDE, FORM_WORDS as WORDS, INDICATOR_WORDS } from "./indicator-form-words";

type FormColumns = ReturnType<typeof scoreColumns>;

export const GUIDE_HEIGHT = 15;
/** How many rows the heading has. */
export const HEADING_ROWS = 5;
const TITLE_SIZE = 16;

/** Where the cells are that other parts refer to. */
export interface FormHeading {
  readonly labelled: readonly LabelledCell[];
  /** The address of the threshold: "$G$4". */
  readonly threshold: string;
}

/** `below` is the row to which the link at the top leads. */
export function addHeading(
  draft: SheetDraft,
  selection: FrameworkSelection,
  options: IndicatorFormOptions,
  below: number,
): FormHeading {
  const { person, lists, protect } = options;
  const columns = scoreColumns(options);
  const beforeScore = [null, null, null, null];
  const title = fitted(`${WORDS.title} · ${person.name}`, draft.widthOf(0, COLUMNS.score));
  const contents = contentsWord(selection.count, selection.levels);
  draft.addRow([title, ...beforeScore, { formula: progressFormula(columns) }], TITLE_HEIGHT);
  draft.addRow([contents, ...beforeScore, { formula: strangeFormula(columns) }], SUBTITLE_HEIGHT);
  const [name, date] = addLabelled(draft, options, ["name", "date"]);
  const [rater, threshold] = addLabelled(draft, options, ["rater", "threshold"], linkTo(below));
  if (!name || !date || !rater || !threshold) throw new Error("A row of labels without its cells");
  const guide = draft.addRow(FORM_GUIDE.slice(0, 1), GUIDE_HEIGHT);

  draft.style(0, 0, 1, 1, { size: TITLE_SIZE, bold: true });
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(0, COLUMNS.score, 1, 1, { bold: true });
  draft.style(rater.row, COLUMNS.indicator, 1, 1, {
    color: LINK_INK,
    underline: true,
    horizontal: "right",
    indent: 1,
  });
  draft.style(guide, 0, 1, 1, { color: QUIET_INK });
  const open = { fill: TO_FILL, ...(protect && { locked: false }) };
  draft.style(date.row, date.value, 1, 1, { ...open, numberFormat: "d-m-yyyy" });
  draft.style(threshold.row, threshold.value, 1, 1, { ...open, numberFormat: "0%" });
  draft.validate(rater.row, rater.value, 1, 1, {
    rule: { kind: "list", source: `=${lists.raters}` },
    alert: WORDS.raterAlert,
  });
  draft.validate(threshold.row, threshold.value, 1, 1, {
    rule: { kind: "decimal", min: 0.01, max: 1 },
    ignoreBlanks: false,
    prompt: WORDS.thresholdPrompt,
    alert: WORDS.thresholdAlert,
  });
  return { labelled: [name, date, rater, threshold], threshold: pinned(threshold.row, threshold.value) };
}

/** By a formula, which goes along when rows are put in and when the sheet is copied. */
function linkTo(row: number): { readonly formula: string } {
  return { formula: `=HYPERLINK("#"&ADDRESS(ROW(A${row + 1}),1),"${WORDS.summary.link}")` };
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
