import type { FrameworkSelection } from "../../framework/select";
import { areaAddress } from "../plan/a1";
import {
  COLUMNS,
  competenciesOf,
  formPrint,
  formWidths,
  pinned,
  TABLE_COLUMNS,
  type IndicatorFormOptions,
} from "./indicator-form-frame";
import { addHeading, VALUE_COLUMN } from "./indicator-form-heading";
import { addSummary, type FormSummary } from "./indicator-form-summary";
import { addTable } from "./indicator-form-table";
import { PLAIN, TAB_COLOR } from "../matrix/matrix-frame";
import type { Area, ProtectionPlan, SheetPlan } from "../plan/plan";
import { pagesFrom } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";

export type { IndicatorFormOptions };

export interface IndicatorForm {
  /** Refers to the names of the lists sheet (see `buildLists`), which must be there or made with it. */
  readonly plan: SheetPlan;
  /** The indicators' score cells: "F31:F245". */
  readonly scores: string;
  /** The levels reached, one cell per competency in framework order: "C13:C27". */
  readonly levels: string;
  /** Where its parts are, for who has to find them again on a form that has been worked on. */
  readonly parts: {
    readonly threshold: number;
    readonly summary: FormSummary;
    /** With the header. */
    readonly table: Area;
  };
}

/** Rows may be made higher for a long explanation. Sorting is not among them: Excel sorts no locked cells. */
const PROTECTION: ProtectionPlan = { allow: ["autoFilter", "formatRows", "formatColumns"], select: "all" };

/**
 * The form on which one rater scores one person: every indicator of the selection in an Excel table, and above it, live
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
  const heading = addHeading(draft, selection, options, widths);
  const summary = addSummary(draft, selection, options, pinned(heading.threshold, VALUE_COLUMN), widths);
  const table = addTable(draft, selection, options, widths);
  const { area } = table;
  const plan = draft.finish({
    name: names.sheet,
    tables: [{ name: names.table, area, style: "TableStyleLight1", filter: true, bandedRows: false }],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      // The name and how far the form is filled in stay in sight.
      freeze: { rows: 1, columns: 0 },
      print: formPrint(selection, {
        printAreas: pagesFrom(table.starts, { rows: draft.rows, columns: TABLE_COLUMNS }),
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
    parts: { threshold: heading.threshold, summary, table: area },
  };
}
