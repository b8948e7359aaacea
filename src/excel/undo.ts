import type { Place, WorkbookView } from "../app/port";
import type { Aftermath, Leftover, Remnant } from "../app/problem";
import { parseArea } from "../sheets/a1";
import type { Area, SheetPlan } from "../sheets/plan";
import { rangeOf } from "./addresses";
import { isTaken } from "./errors";
import { isOfRun, MARKER_KEY, markIn } from "./marker";
import type { NameToMake } from "./names";
import type { Patiently } from "./request";
import { columnWidthSteps, rowHeightSteps, standardHeightStep } from "./sizes";
import type { Step } from "./steps";
import { newNames, removeNames } from "./undo-names";

/** What may have been half made, and where. */
export interface HalfMade {
  readonly plan: SheetPlan;
  readonly place: Place;
  readonly sheetName: string;
  /** "B2:G40" */
  readonly address: string;
  readonly names: readonly NameToMake[];
}

/**
 * Removes what a run made: defined names, new sheets that carry the run's id, and what was written at a cell. Never
 * throws: what could not be removed is in the answer.
 */
export async function removeHalfMade(
  jobs: readonly HalfMade[],
  view: WorkbookView,
  run: string,
  error: unknown,
  patiently: Patiently,
): Promise<Aftermath> {
  // A name that turned out to be taken is that of someone else's sheet; ours was not made then.
  const someTaken = isTaken(error);
  const isOurs = (marker: string | undefined, empty: boolean): boolean =>
    marker === undefined ? !someTaken && empty : madeBy(marker, run);
  const areas = jobs.filter((job) => job.place.at === "cell");
  const sheets = jobs.filter((job) => job.place.at === "newSheet");
  const names = newNames(
    jobs.flatMap((job) => job.names),
    view,
  );
  const results = [
    // Names first, while they still say what cells they are of.
    ...(names.length > 0
      ? [await attempt(() => removeNames(names, someTaken, patiently), names.map(asName))]
      : []),
    ...(sheets.length > 0
      ? [await attempt(() => removeSheets(sheets, view, isOurs, patiently), sheets.map(asSheet))]
      : []),
    ...(await inOrder(areas, (job) => attempt(() => clearArea(job, view, patiently), [asArea(job)]))),
  ];
  return { removed: results.flatMap((one) => one.removed), left: results.flatMap((one) => one.left) };
}

function madeBy(property: string, run: string): boolean {
  const found = markIn(property, []);
  return found !== undefined && "marker" in found && isOfRun(found.marker, run);
}

function asName({ name }: NameToMake): Leftover {
  return { definedName: name };
}

function asSheet({ sheetName }: HalfMade): Remnant {
  return { sheet: sheetName };
}

function asArea({ sheetName, address }: HalfMade): Remnant {
  return { sheet: sheetName, address };
}

async function attempt(
  remove: () => Promise<readonly Remnant[]>,
  all: readonly Leftover[],
): Promise<Aftermath> {
  try {
    return { removed: await remove(), left: [] };
  } catch {
    // The failure that led here is the one to report; this one is reported as what is left.
    return { removed: [], left: all };
  }
}

async function inOrder<Item, Result>(
  items: readonly Item[],
  one: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await one(item));
  return results;
}

/**
 * A sheet is ours when it carries the id of this run; or, when it failed before it got that, when it is new since
 * the look, has the name we asked for, no marker, and is still empty.
 */
async function removeSheets(
  jobs: readonly HalfMade[],
  view: WorkbookView,
  isOurs: (marker: string | undefined, empty: boolean) => boolean,
  patiently: Patiently,
): Promise<readonly Remnant[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await patiently(context.sync());
    const before = new Set(view.sheets.map((sheet) => sheet.id));
    const candidates = worksheets.items
      .filter((sheet) => !before.has(sheet.id))
      .map((sheet) => ({
        sheet,
        marker: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value"),
        used: sheet.getUsedRangeOrNullObject(false),
      }));
    if (candidates.length === 0) return [];
    await patiently(context.sync());
    const names = new Set(jobs.map((job) => job.sheetName));
    const ours = candidates.filter(({ sheet, marker, used }) =>
      marker.isNullObject
        ? names.has(sheet.name) && isOurs(undefined, used.isNullObject)
        : isOurs(marker.value, used.isNullObject),
    );
    if (ours.length === 0) return [];
    worksheets.getItem(view.activeSheet.id).activate();
    for (const { sheet } of ours) sheet.delete();
    await patiently(context.sync());
    return ours.map(({ sheet }) => ({ sheet: sheet.name }));
  });
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

/**
 * The area was free when it was looked at: no values, no table, no merged cells. Everything of that kind that is there
 * now is ours and goes, formats and rules with it; widths and heights become what they were.
 */
async function clearArea(
  job: HalfMade,
  view: WorkbookView,
  patiently: Patiently,
): Promise<readonly Remnant[]> {
  const { place, address } = job;
  const area = parseArea(address);
  if (place.at !== "cell" || !area) return [];
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.load("standardHeight");
    const range = rangeOf(sheet, area);
    const tables = range.getTables(false).load("items/name");
    await patiently(context.sync());
    for (const table of tables.items) table.convertToRange();
    range.unmerge();
    range.clear("RemoveHyperlinks");
    range.clear("Contents");
    range.clear("Formats");
    if (job.plan.validations.length > 0) range.dataValidation.clear();
    if (job.plan.conditionalFormats.length > 0) range.conditionalFormats.clearAll();
    for (const step of formerSizes(job.plan, view, sheet.standardHeight, area)) step.queue(sheet);
    await patiently(context.sync());
    return [asArea(job)];
  });
}
