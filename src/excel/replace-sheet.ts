import type {
  ApplyOptions,
  MadeSheet,
  PlacedPlan,
  ReadSheet,
  SheetToReplace,
  WorkbookView,
} from "../app/port";
import { Problem } from "../app/problem";
import { cellAddress } from "../sheets/a1";
import { PlannedCells } from "./planned-cells";
import { readHeld } from "./read-held";
import { PLACE } from "./read-parts";
import type { Patiently } from "./request";
import { deleteSheets } from "./undo-sheets";
import { applyPlans } from "./write";

/** The sheet that is to be replaced, as it is when the new one has just been made. */
interface Now {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * See `WorkbookPort.replace`. The new sheet is made beside the old one, so that there always is a whole one; the request
 * that makes it reads the old one last, so that what someone typed there meanwhile is seen before the old one goes.
 */
export async function replaceSheet(
  plans: readonly PlacedPlan[],
  view: WorkbookView,
  old: SheetToReplace,
  options: ApplyOptions,
  patiently: Patiently,
): Promise<readonly MadeSheet[]> {
  const seen: { now?: Now } = {};
  const made = await applyPlans(plans, view, patiently, {
    ...options,
    last: (context) => (seen.now = askNow(context, old)),
  });
  const [first] = made;
  const { now } = seen;
  if (!first || !now) throw new Error("A sheet is replaced by one that was made");
  if (!isAsSeen(now, old.seen)) {
    if (await removeMade(plans, made, view, patiently))
      throw new Problem("changedMeanwhile", { sheet: now.sheet.name });
    throw new Problem("notReplaced", { sheet: now.sheet.name, by: first.sheet });
  }
  const place: NewPlace = {
    sheetId: first.sheetId,
    old: old.sheetId,
    gone: old.gone,
    name: now.sheet.name,
    position: now.sheet.position,
  };
  try {
    await takePlace(place, view, patiently);
  } catch (error) {
    await settle(place, error, () => removeMade(plans, made, view, patiently), { made, patiently });
  }
  return [{ ...first, sheet: place.name }, ...made.slice(1)];
}

function askNow(context: Excel.RequestContext, { sheetId }: SheetToReplace): Now {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name,position");
  return { sheet, used: sheet.getUsedRange(true).load(`${PLACE},formulas`) };
}

/** The same formulas and values in the same rectangle. */
function isAsSeen({ used }: Now, { area, values, formulas }: ReadSheet): boolean {
  const sameArea =
    used.rowIndex === area.row &&
    used.columnIndex === area.column &&
    used.rowCount === area.rows &&
    used.columnCount === area.columns;
  return (
    sameArea &&
    (used.formulas as unknown[][]).every((line, r) =>
      line.every((formula, c) => {
        const value = values[r]?.[c];
        const was = formulas.get(cellAddress(area.row + r, area.column + c));
        return formula === (was ?? (typeof value === "object" ? value.error : value));
      }),
    )
  );
}

/** Where the new sheet goes. */
interface NewPlace {
  readonly sheetId: string;
  readonly old: string;
  readonly gone: readonly string[];
  readonly name: string;
  readonly position: number;
}

/** One request. A sheet is named while another is in front: Excel on the web trips over that one's name (office-js 3218). */
async function takePlace(
  { sheetId, old, gone, name, position }: NewPlace,
  view: WorkbookView,
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId);
    // The place first: whatever fails after this, the new one stands where the old one stood.
    sheet.position = position;
    const other = view.sheets.find(({ id, visible }) => visible && id !== old && !gone.includes(id));
    if (other) worksheets.getItem(other.id).activate();
    for (const id of [old, ...gone]) worksheets.getItem(id).delete();
    sheet.name = name;
    sheet.activate();
    sheet.getRange("A1").select();
    await patiently(context.sync());
  });
}

/**
 * After a failure: where the old sheet is still there the new one goes; where it is gone the new one takes its name
 * after all. If even that fails, `notReplaced` says where the new one is.
 */
async function settle(
  place: NewPlace,
  error: unknown,
  remove: () => Promise<boolean>,
  { made, patiently }: { readonly made: readonly MadeSheet[]; readonly patiently: Patiently },
): Promise<void> {
  const [first] = made;
  const stands = await attempt(() => standing(place, patiently));
  if (stands?.old === true && (await attempt(remove))) throw error;
  if (stands?.old === false && (stands.named || (await attempt(() => rename(place, patiently))))) return;
  throw new Problem("notReplaced", { sheet: place.name, by: first?.sheet ?? "" }, { cause: error });
}

async function attempt<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act();
  } catch {
    // The failure that led here is the one to report.
    return undefined;
  }
}

/** Whether the old sheet is still there, and the new one has its name already. */
async function standing({ sheetId, old, name }: NewPlace, patiently: Patiently) {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await patiently(context.sync());
    return {
      old: sheets.items.some(({ id }) => id === old),
      named: sheets.items.some((sheet) => sheet.id === sheetId && sheet.name === name),
    };
  });
}

async function rename({ sheetId, name, gone }: NewPlace, patiently: Patiently): Promise<true> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const left = gone.map((id) => worksheets.getItemOrNullObject(id).load("name"));
    await patiently(context.sync());
    for (const sheet of left) if (!sheet.isNullObject) sheet.delete();
    worksheets.getItem(sheetId).name = name;
    await patiently(context.sync());
  });
  return true;
}

/** Removes what was made, unless someone has put something there meanwhile; answers whether it is gone. */
async function removeMade(
  plans: readonly PlacedPlan[],
  made: readonly MadeSheet[],
  view: WorkbookView,
  patiently: Patiently,
): Promise<boolean> {
  const planned = plans.map(({ plan }) => new PlannedCells(plan));
  const isFilled = await Excel.run(async (context) => {
    const sheets = made.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId));
    const longest = Math.max(...planned.map((cells) => cells.longest));
    const held = await readHeld(context, sheets, patiently, longest);
    return held.some((block, index) => planned[index]?.hasOthers(block) ?? false);
  });
  if (isFilled) return false;
  await deleteSheets(
    made.map(({ sheetId, sheet }) => ({ id: sheetId, name: sheet })),
    view,
    patiently,
  );
  return true;
}
