/** The labelled cells of an indicator form: whose it is, who fills it in, and where the threshold stands. */
import { RATER_WORDS } from "../../scoring/person";
import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import { QUIET_INK } from "../drafting/colors";
import type { SheetDraft } from "../drafting/sheet-draft";
import { CELL_PADDING, ROW_HEIGHT_LIMIT, textHeight, textWidth } from "../drafting/text-size";
import type { CellValue } from "../plan/plan";
import { COLUMNS, ROW_PADDING, SIZE, type IndicatorFormOptions } from "./indicator-form-frame";
import { FORM_WORDS as WORDS } from "./indicator-form-words";

export type FormLabel = keyof typeof WORDS.labels;

/** A label and the cell that it stands beside. Zero-based, of the sheet. */
export interface LabelledCell {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Columns of a label and its value. A label in the first one runs on over the column beside it, which is too wide for a
 * value beside a code; forms made before had all their labels there.
 */
export const LABEL_COLUMNS: readonly Pick<LabelledCell, "column" | "value">[] = [
  { column: COLUMNS.code, value: COLUMNS.level },
  { column: COLUMNS.score, value: COLUMNS.evidence },
];

const LABEL_HEIGHT = 17;

function labelValue(label: FormLabel, { person, rater }: IndicatorFormOptions): CellValue {
  switch (label) {
    case "name":
    case "number":
    case "department":
    case "profile":
      return person[label] ?? null;
    case "rater":
      return RATER_WORDS[rater];
    case "date":
      return null;
    case "threshold":
      return DEFAULT_THRESHOLD;
  }
}

/** A row with a label and its value in the first pair of columns, and maybe one in the second and a cell before that. */
export function addLabelled(
  draft: SheetDraft,
  options: IndicatorFormOptions,
  labels: readonly [first: FormLabel, second?: FormLabel],
  before: { readonly formula: string } | null = null,
): readonly LabelledCell[] {
  const [first, second] = labels;
  const value = labelValue(first, options);
  const text = String(value ?? "");
  // As wide as it may run on.
  const end = before ? COLUMNS.indicator : COLUMNS.score;
  const room = draft.widthOf(COLUMNS.level, end);
  const fits = textWidth(text, { size: SIZE, bold: true }) + CELL_PADDING <= room && !/[\r\n]/.test(text);
  const height = Math.min(ROW_HEIGHT_LIMIT, textHeight(text, room, { size: SIZE, bold: true }) + ROW_PADDING);
  const cells = [WORDS.labels[first], null, value, null, before];
  const more = second ? [WORDS.labels[second], labelValue(second, options)] : [];
  const row = draft.addRow([...cells, ...more], fits ? LABEL_HEIGHT : Math.max(LABEL_HEIGHT, height));
  if (!fits) {
    draft.merge(row, COLUMNS.level, 1, end - COLUMNS.level);
    draft.style(row, COLUMNS.level, 1, 1, { wrap: true });
  }
  const found = LABEL_COLUMNS.flatMap((pair, index): readonly LabelledCell[] => {
    const label = labels[index];
    return label ? [{ label: WORDS.labels[label], row, ...pair }] : [];
  });
  for (const each of found) {
    draft.style(row, each.column, 1, 1, { color: QUIET_INK });
    draft.style(row, each.value, 1, 1, { bold: true, horizontal: "left" });
  }
  return found;
}
