import type { SheetPlan } from "../sheets/plan";
import { moved, rangeOf } from "./addresses";
import { frameSteps } from "./frame";
import { linkStep, type OwnSheet } from "./links";
import { markerStep } from "./marker";
import { columnWidthSteps, rowHeightSteps } from "./sizes";
import { OBJECT_BYTES, RANGE_BYTES, type Origin, type Step } from "./steps";
import { styleStep } from "./styles";
import { tableStep } from "./tables";
import { formulaSteps, valueSteps } from "./values";

/** Where a plan goes, with everything about the place that has been decided. */
export type Site =
  | { readonly kind: "newSheet"; readonly run: string; readonly own: OwnSheet }
  | {
      readonly kind: "cell";
      readonly origin: Origin;
      readonly own: OwnSheet;
      /** The widths of the columns as they are, from the origin. */
      readonly columnWidths: readonly number[];
    };

/**
 * A plan as steps, in the order in which Excel must see them: the marker first; links before styles, which would
 * otherwise be overruled; tables after their headers; row heights after everything that would make Excel fit a row;
 * the frame last.
 */
export function planSteps(plan: SheetPlan, site: Site, tableNames: readonly string[]): readonly Step[] {
  const onNewSheet = site.kind === "newSheet";
  const origin: Origin = onNewSheet ? { row: 0, column: 0 } : site.origin;
  return [
    ...(onNewSheet ? [markerStep(plan.frame.marker, site.run)] : []),
    ...columnWidthSteps(plan.columnWidths, origin, onNewSheet ? undefined : site.columnWidths),
    ...plan.values.flatMap((block) => valueSteps(block, origin)),
    ...plan.formulas.flatMap((block) => formulaSteps(block, origin)),
    ...plan.links.map((link) => linkStep(link, origin, site.own)),
    ...plan.styles.map((rule) => styleStep(rule, origin)),
    ...plan.merges.map((area): Step => ({
      bytes: RANGE_BYTES + OBJECT_BYTES,
      queue: (sheet) => {
        rangeOf(sheet, moved(area, origin)).merge();
      },
    })),
    ...plan.tables.map((table, index) => tableStep(table, tableNames[index] ?? table.name, origin)),
    ...rowHeightSteps(plan.rowHeights, origin),
    ...(onNewSheet ? frameSteps(plan.frame) : []),
  ];
}
