import type { ReadSheet } from "../../app/port";
import { isProblem, Problem } from "../../app/problem";
import { sameDefinedName } from "../../sheets/plan/defined-names";
import { cellReferences } from "../../sheets/plan/formula-references";
import { sameSheetName } from "../../sheets/plan/sheet-names";
import { structuredReferences } from "../../sheets/plan/structured";
import { withoutSheet } from "../request/addresses";
import { problemOf, refusedAsAWhole } from "../request/errors";
import { askSheets, inSomeWay, type MarkWay } from "../reading/marked-sheets";
import { askAgain, isStillAsSeen } from "../reading/still-as-seen";
import type { Patiently } from "../request/request";

const NOTHING_DONE = { removed: [], left: [] };

/** See `WorkbookPort.goTo`. */
export async function goTo(
  sheetId: string,
  address: string | undefined,
  from: string | undefined,
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name,visibility");
    const active =
      from === undefined ? undefined : context.workbook.getActiveCell().load("address,worksheet/id");
    await patiently(context.sync());
    if (active && (active.worksheet.id !== sheetId || withoutSheet(active.address) !== from)) return;
    if (sheet.isNullObject) throw new Problem("sheetGone", {});
    if (sheet.visibility !== "Visible") throw new Problem("sheetHidden", { sheet: sheet.name });
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await patiently(context.sync());
  });
}

/** See `WorkbookPort.removeSheet`. */
export async function removeSheet(
  sheetId: string,
  seen: ReadSheet | undefined,
  patiently: Patiently,
): Promise<void> {
  await inSomeWay((way) =>
    Excel.run(async (context) => removeOwn(context, way, { sheetId, seen }, patiently)),
  );
}

async function removeOwn(
  context: Excel.RequestContext,
  way: MarkWay,
  { sheetId, seen }: { readonly sheetId: string; readonly seen: ReadSheet | undefined },
  patiently: Patiently,
): Promise<void> {
  const { workbook } = context;
  const protection = workbook.protection.load("protected");
  const asked = askSheets(context, way);
  const tables = workbook.tables.load("items/name,items/worksheet/id");
  // Where it is gone the request must not break off.
  const again = seen && askAgain(workbook.worksheets.getItemOrNullObject(sheetId));
  await patiently(context.sync());
  const sheets = await asked.read(patiently);
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Problem("sheetGone", {});
  const { name, marker } = sheet;
  if (!marker) throw new Problem("notOurSheet", { sheet: name });
  if (protection.protected) throw new Problem("workbookProtected", { doing: "removeSheet", sheet: name });
  if (sheet.visible && sheets.filter(({ visible }) => visible).length < 2)
    throw new Problem("lastSheet", { sheet: name });
  if (again && seen && !isStillAsSeen(again, seen)) throw new Problem("changedMeanwhile", { sheet: name });
  const own = {
    sheetId,
    tables: tables.items.filter(({ worksheet }) => worksheet.id === sheetId).map((table) => table.name),
  };
  const names = await namesOfCells(context, marker.definedNames, own, patiently);
  const gone = names.map((item) => item.name);
  try {
    // First what may be refused: names that are gone from a sheet that stays would be a loss.
    workbook.worksheets.getItem(sheetId).delete();
    for (const each of gone) workbook.names.getItemOrNullObject(each).delete();
    await patiently(context.sync());
  } catch (error) {
    await finishRemoval(sheetId, gone, error, patiently);
  }
}

/** After a failure: where the sheet is gone its names go too; else nothing was done, and the failure is what there is. */
async function finishRemoval(
  sheetId: string,
  names: readonly string[],
  error: unknown,
  patiently: Patiently,
): Promise<void> {
  if (refusedAsAWhole(error)) throw problemOf(error, NOTHING_DONE);
  await Excel.run(async (context) => {
    const { worksheets, names: all } = context.workbook;
    const left = worksheets.load("items/id,items/name,items/visibility");
    await patiently(context.sync());
    const sheet = left.items.find(({ id }) => id === sheetId);
    // Someone may have hidden the others meanwhile.
    const seen = left.items.filter(({ visibility }) => visibility === "Visible");
    if (sheet && seen.every((each) => each === sheet)) throw new Problem("lastSheet", { sheet: sheet.name });
    if (sheet) throw problemOf(error, NOTHING_DONE);
    for (const name of names) all.getItemOrNullObject(name).delete();
    await patiently(context.sync());
  }).catch((again: unknown) => {
    throw isProblem(again) ? again : problemOf(error);
  });
}

/**
 * Of these names, the ones that refer to cells of the sheet, or to a table on it. A copy of a sheet has the same marker, and the names are
 * not its own.
 */
async function namesOfCells(
  context: Excel.RequestContext,
  names: readonly string[],
  { sheetId, tables }: { readonly sheetId: string; readonly tables: readonly string[] },
  patiently: Patiently,
): Promise<readonly Excel.NamedItem[]> {
  if (names.length === 0) return [];
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name,formula"));
  // What it is called by now: someone may have given it another name.
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await patiently(context.sync());
  return items.filter((item) => {
    if (item.isNullObject) return false;
    const formula = String(item.formula);
    return (
      cellReferences(formula).some(
        (each) => each.sheet !== undefined && !sheet.isNullObject && sameSheetName(each.sheet, sheet.name),
      ) ||
      structuredReferences(formula).some(({ table }) =>
        tables.some((each) => table !== undefined && sameDefinedName(each, table)),
      )
    );
  });
}
