import type { FrameworkSelection } from "../../framework/select";
import { areaAddress } from "../plan/a1";
import {
  COLUMNS,
  competenciesOf,
  formPrint,
  formWidths,
  TABLE_COLUMNS,
  type IndicatorFormOptions,
} from "./indicator-form-frame";
import { addLabelled, type LabelledCell } from "./form-labels";
import { addHeading, GUIDE_HEIGHT, HEADING_ROWS } from "./indicator-form-heading";
import { addSummary, type FormSummary } from "./indicator-form-summary";
import { addTable, pageStarts } from "./indicator-form-table";
import { FORM_GUIDE } from "./indicator-form-words";
import { QUIET_INK } from "../drafting/colors";
import { PLAIN, TAB_COLOR } from "../matrix/matrix-frame";
import type { Area, ProtectionPlan, SheetPlan } from "../plan/plan";
import { pagesFrom } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";

export type { IndicatorFormOptions };

export interface IndicatorForm {
  /** Refers to the names of the lists sheet (see `buildLists`), which must be there or made with it. */
  readonly plan: SheetPlan;
  /** The indicators' score cells: "F7:F221". */
  readonly scores: string;
  /** The levels reached, one cell per competency in framework order: "C225:C239". */
  readonly levels: string;
  /** Where its parts are, for who has to find them again on a form that has been worked on. */
  readonly parts: {
    readonly labelled: readonly LabelledCell[];
    /** With the header. */
    readonly table: Area;
    readonly summary: FormSummary;
  };
}

/** In points: below it at least five questions are seen on a laptop. */
const MOST_FROZEN = 200;

/** What is read back of the person; before the overview, where a competency may be called so too. */
const PERSON_LABELS = ["number", "department", "profile"] as const;

/** Rows may be made higher for a long explanation. Sorting is not among them: Excel sorts no locked cells. */
const PROTECTION: ProtectionPlan = { allow: ["autoFilter", "formatRows", "formatColumns"], select: "all" };

/**
 * The form on which one rater scores one person: every indicator of the selection in an Excel table, and below it, live
 * in Excel's own formulas, the level reached per competency by the rule "cumulative" of scoring/level-reached.ts.
 * Levels that are not on the form count as passed over. Throws a RangeError when the selection holds no indicators.
 */
export function buildIndicatorForm(
  selection: FrameworkSelection,
  options: IndicatorFormOptions,
): IndicatorForm {
  if (selection.count.indicators === 0) throw new RangeError("Nothing is selected");
  const { names, rater, protect } = options;
  const widths = formWidths(selection);
  const draft = new SheetDraft(widths);
  const heading = addHeading(draft, selection, options, overviewRow(selection));
  const { area, levels } = addTable(draft, selection, options, widths);
  // A table that is filled in grows into what stands directly below it.
  draft.addRow([], 12);
  const person = PERSON_LABELS.flatMap((label) => addLabelled(draft, options, [label]));
  draft.addRow([], 8);
  const summary = addSummary(draft, selection, options, heading.threshold, widths);
  draft.addRow([], 8);
  const guide = FORM_GUIDE.slice(1);
  draft.style(draft.rows, 0, guide.length, 1, { color: QUIET_INK });
  for (const line of guide) draft.addRow([line], GUIDE_HEIGHT);
  const plan = draft.finish({
    name: names.sheet,
    tables: [{ name: names.table, area, style: "TableStyleLight1", filter: true, bandedRows: false }],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      // Whose form it is, how far it is filled in and what stands above the columns stay in sight.
      // Of a name that fills the screen the first row only, as it is cut short there.
      freeze: { rows: draft.heightOf(0, area.row + 1) > MOST_FROZEN ? 1 : area.row + 1, columns: 0 },
      print: formPrint(selection, {
        printAreas: pagesFrom(pageStarts(draft, levels), { rows: draft.rows, columns: TABLE_COLUMNS }),
        titleRows: { row: area.row, rows: 1 },
      }),
      marker: {
        kind: "indicatorForm",
        table: names.table,
        competencies: competenciesOf(selection).map(({ code }) => code),
        levels: selection.levels,
        rater,
      },
      ...(protect && { protection: PROTECTION }),
    },
  });
  const everywhere = { area: { row: 0, column: 0, rows: plan.rows, columns: plan.columns }, style: PLAIN };
  return {
    plan: { ...plan, styles: [everywhere, ...plan.styles] },
    scores: areaAddress({ row: area.row + 1, column: COLUMNS.score, rows: area.rows - 1, columns: 1 }),
    levels: areaAddress({ row: summary.first, column: COLUMNS.level, rows: summary.rows, columns: 1 }),
    parts: { labelled: [...heading.labelled, ...person], table: area, summary },
  };
}

/** Where the overview will begin: behind the heading, the table, the person and two rows between. */
function overviewRow({ count }: FrameworkSelection): number {
  return HEADING_ROWS + 1 + count.indicators + 1 + PERSON_LABELS.length + 1;
}
