import type { ApplyOptions, MadeSheet, PlacedPlan, SheetToReplace, WorkbookView } from "../../app/port";
import { Problem } from "../../app/problem";
import type { Area } from "../../sheets/plan/area";
import { rangeOf } from "../request/addresses";
import { hasOfficeCode } from "../request/errors";
import { PlannedCells } from "../../sheets/plan/planned-cells";
import { provedOtherwise, proveSheetCount, proveUnfilled } from "../writing/proof";
import { readHeld } from "../reading/read-held";
import { askAgain, isStillAsSeen, type AskedAgain } from "../reading/still-as-seen";
import type { Patiently } from "../request/request";
import { deleteSheets } from "../writing/undo-sheets";
import { applyPlans } from "../writing/write";

/** The sheet that is to be replaced, and all sheets, as they are when the new one has just been made. */
interface Now {
  readonly sheet: Excel.Worksheet;
  readonly again: AskedAgain;
  readonly all: Excel.WorksheetCollection;
}

/**
 * See `WorkbookPort.replace`. The new sheet is made beside the old one, so that there always is a whole one. The request
 * that makes it reads the old one last, and the one that replaces it proves first that nothing came beside its block:
 * so what someone typed there meanwhile is seen before it goes. A name that the tab got meanwhile is kept.
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
  const remove = (): Promise<boolean> => removeMade(plans, made, view, patiently);
  const changed = async (): Promise<never> => {
    const { name } = now.sheet;
    if (await attempt(remove)) throw new Problem("changedMeanwhile", { sheet: name });
    throw new Problem("notReplaced", { sheet: name, by: first.sheet });
  };
  if (now.sheet.isNullObject) {
    // Someone deleted it: what is to be made of it is to be read again.
    if (await attempt(remove)) throw new Problem("sourcesChanged", { aftermath: NOTHING_LEFT });
    throw new Problem("notReplaced", { sheet: old.seen.name, by: first.sheet });
  }
  if (!isStillAsSeen(now.again, old.seen) || (old.gone.length > 0 && hasNewSheets(now, view, made)))
    return changed();
  const place: NewPlace = {
    sheetId: first.sheetId,
    old: old.sheetId,
    gone: old.gone,
    free: old.free,
    sheets: now.all.items.length,
    name: now.sheet.name,
    position: now.sheet.position,
  };
  let { name } = place;
  try {
    const last = await takePlace(place, view, patiently);
    if (last !== name && (await attempt(() => rename({ ...place, name: last }, patiently)))) name = last;
  } catch (error) {
    if (provedOtherwise(error)) return changed();
    name = await settle(place, error, remove, { made, patiently });
  }
  return [{ ...first, sheet: name }, ...made.slice(1)];
}

function askNow(context: Excel.RequestContext, { sheetId }: SheetToReplace): Now {
  // Where it is gone the request must not break off: the new one is in it.
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name,position");
  return {
    sheet,
    again: askAgain(sheet),
    all: context.workbook.worksheets.load("items/id"),
  };
}

/** A sheet that came meanwhile may be a copy of the old one, which needs the sheets behind it. */
function hasNewSheets({ all }: Now, view: WorkbookView, made: readonly MadeSheet[]): boolean {
  const known = new Set([...view.sheets.map(({ id }) => id), ...made.map(({ sheetId }) => sheetId)]);
  return all.items.some(({ id }) => !known.has(id));
}

const NOTHING_LEFT = { removed: [], left: [] };

/** Where the new sheet goes. */
interface NewPlace {
  readonly sheetId: string;
  readonly old: string;
  readonly gone: readonly string[];
  /** Where nothing may stand on the old one when it goes. */
  readonly free: readonly Area[];
  /** How many sheets there are: of another one it is not known what it refers to. */
  readonly sheets: number;
  readonly name: string;
  readonly position: number;
}

/**
 * One request; answers what the old sheet was called when it went. A sheet is named while another is in front: Excel on
 * the web trips over that one's name (office-js 3218).
 */
async function takePlace(
  { sheetId, old, gone, free, sheets, name, position }: NewPlace,
  view: WorkbookView,
  patiently: Patiently,
): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const former = worksheets.getItem(old).load("name");
    for (const area of free) proveUnfilled(rangeOf(former, area));
    if (gone.length > 0) proveSheetCount(worksheets, sheets);
    const sheet = worksheets.getItem(sheetId);
    // The place first: whatever fails after this, the new one stands where the old one stood.
    sheet.position = position;
    const other = view.sheets.find(({ id, visible }) => visible && id !== old && !gone.includes(id));
    if (other) worksheets.getItem(other.id).activate();
    former.delete();
    for (const id of gone) worksheets.getItemOrNullObject(id).delete();
    sheet.name = name;
    sheet.activate();
    sheet.getRange("A1").select();
    await patiently(context.sync());
    return former.name;
  });
}

/**
 * After a failure: where the old sheet is still there the new one goes, and so it does where someone else deleted the
 * old one; where it went with the request the new one takes its name after all, unless someone gave it another meanwhile. Answers
 * what the new one is called. If even that fails, `notReplaced` says
 * where the new one is.
 */
async function settle(
  place: NewPlace,
  error: unknown,
  remove: () => Promise<boolean>,
  { made, patiently }: { readonly made: readonly MadeSheet[]; readonly patiently: Patiently },
): Promise<string> {
  const [first] = made;
  const stands = await attempt(() => again(place, patiently));
  const byOthers = hasOfficeCode(error, "ItemNotFound");
  if (stands && (stands.old || byOthers) && (await attempt(remove))) throw error;
  if (stands?.old === false && stands.name !== undefined && !byOthers) {
    if (stands.name !== first?.sheet) return stands.name;
    if (await attempt(() => rename(place, patiently))) return place.name;
  }
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

/** Whether the old sheet is still there, and what the new one is called. */
async function again({ sheetId, old }: NewPlace, patiently: Patiently) {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await patiently(context.sync());
    return {
      old: sheets.items.some(({ id }) => id === old),
      name: sheets.items.find(({ id }) => id === sheetId)?.name,
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
