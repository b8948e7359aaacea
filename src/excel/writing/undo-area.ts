import type { WorkbookView } from "../../app/port";
import type { Aftermath } from "../../app/problem";
import { areaAddress, parseArea } from "../../sheets/plan/a1";
import { sameDefinedName } from "../../sheets/plan/defined-names";
import type { Area, SheetPlan } from "../../sheets/plan/plan";
import { moved, rangeOf, withoutSheet } from "../request/addresses";
import { addressOf, PlannedCells, without } from "../../sheets/plan/planned-cells";
import { readHeld } from "../reading/read-held";
import type { Patiently } from "../request/request";
import { columnWidthSteps, rowHeightSteps, standardHeightStep } from "./sizes";
import type { Step } from "../request/steps";
import type { HalfMade } from "./undo-plan";

/**
 * The area was free when it was looked at. What is there now and is what the run wrote goes, formats and rules with it,
 * wherever it stands by now; what a person put between it stays. Widths and heights become what they were.
 */
export async function clearArea(
  { place, address, plan, sheetName }: HalfMade,
  view: WorkbookView,
  patiently: Patiently,
): Promise<Aftermath> {
  const expected = parseArea(address);
  if (place.at !== "cell" || !expected) return { removed: [], left: [] };
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId).load("name,standardHeight");
    await patiently(context.sync());
    // Gone with its sheet.
    if (sheet.isNullObject) return { removed: [], left: [] };
    const planned = new PlannedCells(plan);
    const [held] = await readHeld(context, [sheet], patiently, planned.longest);
    const origin = held && planned.find(held, expected);
    const area: Area = { ...expected, ...origin };
    const others = held && origin ? planned.othersIn(held, origin, plan) : [];
    if (origin) await clearOwn(context, sheet, plan, area, others, patiently);
    for (const step of formerSizes(plan, view, sheet.standardHeight, area)) step.queue(sheet);
    await patiently(context.sync());
    if (!origin) return { removed: [], left: [] };
    return {
      removed: [{ sheet: sheet.name, address: areaAddress(area) }],
      left: [],
      ...(others.length > 0
        ? { kept: others.map((cell) => ({ sheet: sheetName, address: addressOf(cell) })) }
        : {}),
    };
  });
}

async function clearOwn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  area: Area,
  others: readonly { readonly row: number; readonly column: number }[],
  patiently: Patiently,
): Promise<void> {
  const tables = rangeOf(sheet, area).getTables(false).load("items/name");
  await patiently(context.sync());
  const named = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
  await patiently(context.sync());
  const own = plan.tables.map((table) => {
    const place = moved(table.area, area);
    return {
      name: table.name,
      // Without its totals row and with it.
      addresses: [areaAddress(place), areaAddress({ ...place, rows: place.rows + 1 })],
    };
  });
  for (const { table, range } of named) {
    // One that failed before it got its name has Excel's, and lies where ours was to lie.
    const address = withoutSheet(range.address);
    if (own.some((each) => sameDefinedName(each.name, table.name) || each.addresses.includes(address)))
      table.convertToRange();
  }
  for (const part of without(area, others)) {
    const range = rangeOf(sheet, part);
    if (plan.merges.length > 0) range.unmerge();
    range.clear("RemoveHyperlinks");
    range.clear("Contents");
    range.clear("Formats");
    if (plan.validations.length > 0) range.dataValidation.clear();
    if (plan.conditionalFormats.length > 0) range.conditionalFormats.clearAll();
  }
}

/**
 * Rows and columns as they were. A row of standard height is told to be standard again, so that Excel goes on fitting
 * it to what is written; only columns that were widened are touched.
 */
function formerSizes(
  plan: SheetPlan,
  view: WorkbookView,
  standardHeight: number,
  area: Area,
): readonly Step[] {
  const { columnWidths = [], rowHeights = [] } = view.target ?? {};
  const widened = plan.columnWidths.flatMap(({ column, columns, width }) =>
    columnWidths
      .map((former, index) => ({ column: index, columns: 1, width: former }))
      .filter(
        (former) => former.column >= column && former.column < column + columns && former.width < width,
      ),
  );
  const heights = rowHeights
    .map((height, row) => ({ row, rows: 1, height }))
    .filter(({ height }) => height !== standardHeight);
  return [standardHeightStep(area), ...rowHeightSteps(heights, area), ...columnWidthSteps(widened, area)];
}
