import type { SheetPlan } from "../../sheets/plan/plan";
import { moved, rangeOf } from "../request/addresses";
import { chartSteps } from "./charts";
import { conditionalFormatSteps } from "./conditional-formats";
import { frameSteps, paneSteps } from "./frame";
import { linkStep, type PlannedSheet } from "./plan-links";
import { nameSteps, propertyStep } from "../reading/kept-marker";
import { nameStep, nameToMake, type NameToMake } from "./write-names";
import { proveEmpty } from "./proof";
import { closingSteps } from "./protect-sheet";
import { columnWidthSteps, rowHeightSteps } from "./sizes";
import { OBJECT_BYTES, RANGE_BYTES, type Origin, type Step } from "../request/steps";
import { styleStep } from "./styles";
import { tableStep, totalsSteps } from "./write-tables";
import { validationStep } from "./validations";
import { formulaSteps, valueSteps } from "./write-values";

/** Where a plan goes, with everything about the place that has been decided. */
export type Site =
  | { readonly kind: "newSheet"; readonly id: string; readonly own: PlannedSheet }
  | {
      readonly kind: "cell";
      readonly origin: Origin;
      readonly own: PlannedSheet;
      /** The widths of the columns as they are, from the origin. */
      readonly columnWidths: readonly number[];
    };

/**
 * The stages of carrying out plans, the first when a sheet has just been made. Of all plans of a run each stage is done
 * before the next begins: Excel refuses a formula, a name or a rule that refers to a sheet, table or name that is not
 * there yet, be it on another sheet.
 */
export type Stage = "marker" | "contents" | "names" | "formulas" | "rules" | "panes" | "closing";

/**
 * A plan as steps, in the order in which Excel must see them within each stage. Links come before styles, which would
 * otherwise be overruled; tables after their headers; formulas after styles and tables, so that a column that is filled
 * with one becomes a calculated one; row heights after everything that would make Excel fit a row; charts
 * when their values are there and rows and columns have their sizes; panes with each sheet in front; hiding and
 * protection last.
 */
export function planSteps(plan: SheetPlan, site: Site): Readonly<Record<Stage, readonly Step[]>> {
  const onNewSheet = site.kind === "newSheet";
  const origin = originOf(site);
  const { own } = site;
  const names = namesToMake(plan, site);
  const identity = onNewSheet
    ? { mark: plan.frame.marker, id: site.id, definedNames: names.map(({ name }) => name) }
    : undefined;
  return {
    marker: identity ? [propertyStep(identity)] : [],
    contents: [
      ...columnWidthSteps(plan.columnWidths, origin, onNewSheet ? undefined : site.columnWidths),
      ...plan.values.flatMap((block) => valueSteps(block, origin, onNewSheet ? undefined : proveEmpty)),
      ...plan.links.map((link) => linkStep(link, origin, own)),
      ...plan.styles.map((rule) => styleStep(rule, origin)),
      ...plan.merges.map((area): Step => ({
        bytes: RANGE_BYTES + OBJECT_BYTES,
        queue: (sheet) => {
          rangeOf(sheet, moved(area, origin)).merge();
        },
      })),
      ...plan.tables.map((table) => tableStep(table, origin)),
    ],
    names: [
      ...plan.names.flatMap((name, index) => {
        const toMake = names[index];
        return toMake ? [nameStep(name, toMake)] : [];
      }),
      ...(identity ? nameSteps(identity) : []),
    ],
    formulas: [
      ...plan.formulas.flatMap((block) => formulaSteps(block, origin, own)),
      ...plan.tables.flatMap((table) => totalsSteps(table, origin, own)),
    ],
    rules: [
      ...plan.validations.map((validation) => validationStep(validation, origin, own)),
      ...conditionalFormatSteps(plan.conditionalFormats, origin, own),
      ...rowHeightSteps(plan.rowHeights, origin),
      ...(onNewSheet ? [...frameSteps(plan.frame), ...chartSteps(plan.charts ?? [])] : []),
    ],
    panes: onNewSheet ? paneSteps(plan.frame) : [],
    closing: onNewSheet ? closingSteps(plan.frame) : [],
  };
}

/** The defined names that a plan makes, as Excel is asked for them. */
export function namesToMake(plan: SheetPlan, site: Site): readonly NameToMake[] {
  return plan.names.map((name) => nameToMake(name, originOf(site), site.own));
}

function originOf(site: Site): Origin {
  return site.kind === "newSheet" ? { row: 0, column: 0 } : site.origin;
}
