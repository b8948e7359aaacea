import { RATER_WORDS, type Person, type Rater } from "../../scoring/person";
import { HEADER_FILL, HEADER_INK, LINE } from "../drafting/colors";
import { SheetDraft } from "../drafting/sheet-draft";
import { HEADINGS, ROUND_HEADINGS } from "../marker/column-headings";
import { addFrozenHeading, styleFrozenHeading } from "../matrix/frozen-heading";
import { finishList } from "../matrix/list-frame";
import { PLAIN } from "../matrix/matrix-frame";
import type { CellValue, SheetPlan } from "../plan/plan";
import { ROUND_WORDS } from "./round-words";

/** One form: somebody about whom somebody gives scores. */
export interface RoundForm {
  /** Opaque: by which the form is known when it comes back. */
  readonly id: string;
  readonly person: Person;
  readonly rater: Rater;
  /** "" where nobody in particular was named. */
  readonly raterName: string;
  /** Codes; none for all of them. */
  readonly competencies: readonly string[];
  /** As it is told: "18 december". "" for none. */
  readonly deadline: string;
  /** The day on which it was last sent out: "2026-11-30". */
  readonly sentOn: string;
}

/** In the order of the table. */
export const ROUND_COLUMNS = {
  name: HEADINGS.name,
  number: HEADINGS.number,
  department: HEADINGS.department,
  profile: HEADINGS.profile,
  rater: HEADINGS.rater,
  raterName: ROUND_HEADINGS.raterName,
  competencies: ROUND_HEADINGS.competencies,
  deadline: ROUND_HEADINGS.deadline,
  sentOn: ROUND_HEADINGS.sentOn,
  form: ROUND_HEADINGS.form,
} as const;

const WIDTHS: Readonly<Record<keyof typeof ROUND_COLUMNS, number>> = {
  ...{ name: 130, number: 50, department: 100, profile: 100, rater: 85, raterName: 130 },
  ...{ competencies: 120, deadline: 80, sentOn: 75, form: 130 },
};

/** The name stays in sight. */
const FROZEN_COLUMNS = 1;

/**
 * The sheet on which a round stands, a row for each form, with an id by which it is known when it comes back. The names
 * are free ones.
 */
export function buildRoundSheet(
  forms: readonly RoundForm[],
  { sheet, table, round }: { readonly sheet: string; readonly table: string; readonly round: string },
): SheetPlan {
  const keys = Object.keys(ROUND_COLUMNS) as readonly (keyof typeof ROUND_COLUMNS)[];
  const draft = new SheetDraft(keys.map((key) => WIDTHS[key]));
  const heading = { title: ROUND_WORDS.title, line: ROUND_WORDS.line, columns: FROZEN_COLUMNS };
  addFrozenHeading(draft, heading);
  draft.addRow([], 8);
  const header = draft.addRow(
    keys.map((key) => ROUND_COLUMNS[key]),
    20,
  );
  for (const form of forms) draft.addRow(keys.map((key) => cellOf(form, key)));
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  styleFrozenHeading(draft, heading);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(header + 1, 0, forms.length, draft.columns, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
    // What is typed stays what was typed: a code would become a date, a number of staff lose its zeros.
    numberFormat: "@",
  });
  return finishList(draft, {
    ...{ sheet, table, header },
    frozenColumns: FROZEN_COLUMNS,
    marker: { kind: "round", table, round },
  });
}

function cellOf(form: RoundForm, key: keyof typeof ROUND_COLUMNS): CellValue {
  switch (key) {
    case "name":
    case "number":
    case "department":
    case "profile":
      return form.person[key] ?? null;
    case "rater":
      return RATER_WORDS[form.rater];
    case "competencies":
      return form.competencies.length === 0 ? ROUND_WORDS.everything : form.competencies.join(", ");
    case "form":
      return form.id;
    case "raterName":
    case "deadline":
    case "sentOn":
      return form[key] === "" ? null : form[key];
  }
}
