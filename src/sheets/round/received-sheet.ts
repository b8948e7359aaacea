import { RATER_WORDS, type Rater } from "../../scoring/person";
import { HEADER_FILL, HEADER_INK } from "../drafting/colors";
import { SheetDraft } from "../drafting/sheet-draft";
import { HEADINGS, ROUND_HEADINGS } from "../marker/column-headings";
import { addFrozenHeading, styleFrozenHeading } from "../matrix/frozen-heading";
import { finishList } from "../matrix/list-frame";
import { PLAIN } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import { RECEIVED_WORDS } from "./round-words";

/** A score that came back: of an indicator, or of a whole competency where `level` and `indicator` are left out. */
export interface ReceivedScore {
  readonly person: string;
  readonly number: string;
  readonly department: string;
  readonly profile: string;
  /** Left out where the file does not say. */
  readonly rater?: Rater;
  /** "" where it is not known, or left out on purpose. */
  readonly raterName: string;
  readonly competency: string;
  readonly level?: number;
  readonly indicator?: number;
  /** As it is written on a score sheet; "" for none. */
  readonly score: string | number;
  readonly note: string;
  readonly threshold?: number;
  readonly file: string;
  readonly form: string;
  /** "2026-11-30" */
  readonly readOn: string;
}

/** In the order of the table. */
export const RECEIVED_COLUMNS = {
  person: HEADINGS.name,
  number: HEADINGS.number,
  department: HEADINGS.department,
  profile: HEADINGS.profile,
  rater: HEADINGS.rater,
  raterName: ROUND_HEADINGS.raterName,
  competency: HEADINGS.code,
  level: HEADINGS.level,
  indicator: HEADINGS.indicator,
  score: HEADINGS.score,
  note: HEADINGS.explanation,
  threshold: ROUND_HEADINGS.threshold,
  file: ROUND_HEADINGS.file,
  form: ROUND_HEADINGS.form,
  readOn: ROUND_HEADINGS.readOn,
} as const;

export type ReceivedColumn = keyof typeof RECEIVED_COLUMNS;

const WIDTHS: Readonly<Record<ReceivedColumn, number>> = {
  ...{ person: 120, number: 50, department: 90, profile: 90, rater: 85, raterName: 110, competency: 45 },
  ...{ level: 50, indicator: 55, score: 50, note: 200, threshold: 115, file: 130, form: 120, readOn: 70 },
};
/** Columns in which what looks like a number or a date is none. */
const TEXTS: readonly ReceivedColumn[] = [
  ...(["person", "number", "department", "profile", "raterName", "competency", "note"] as const),
  ...(["file", "form", "readOn"] as const),
];

/** Whom a score is about stays in sight. */
const FROZEN_COLUMNS = 1;

/** The table with all that came back. The names are free ones. */
export function buildReceivedSheet(
  scores: readonly ReceivedScore[],
  { sheet, table }: { readonly sheet: string; readonly table: string },
): SheetPlan {
  const keys = Object.keys(RECEIVED_COLUMNS) as readonly ReceivedColumn[];
  const draft = new SheetDraft(keys.map((key) => WIDTHS[key]));
  const heading = { title: RECEIVED_WORDS.title, line: RECEIVED_WORDS.line, columns: FROZEN_COLUMNS };
  addFrozenHeading(draft, heading);
  draft.addRow([], 8);
  const header = draft.addRow(
    keys.map((key) => RECEIVED_COLUMNS[key]),
    20,
  );
  for (const score of scores)
    draft.addRow(
      keys.map((key) => {
        const value = key === "rater" ? score.rater && RATER_WORDS[score.rater] : score[key];
        return value === undefined || value === "" ? null : value;
      }),
    );
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  styleFrozenHeading(draft, heading);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  // Whole columns at once: a style for each stretch of columns of one kind.
  for (const key of TEXTS)
    draft.style(header + 1, keys.indexOf(key), scores.length, 1, { numberFormat: "@" });
  const centered = (["level", "indicator", "score"] as const).map((key) => keys.indexOf(key));
  draft.style(header, Math.min(...centered), scores.length + 1, centered.length, { horizontal: "center" });
  draft.style(header + 1, keys.indexOf("threshold"), scores.length, 1, {
    numberFormat: "0%",
    horizontal: "left",
  });
  return finishList(draft, {
    ...{ sheet, table, header },
    frozenColumns: FROZEN_COLUMNS,
    marker: { kind: "receivedScores", table },
  });
}
