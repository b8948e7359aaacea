import { isProblem, Problem } from "../app/problem";
import { cellReferences } from "../sheets/formula-references";
import { problemOf, refusedAsAWhole } from "./errors";
import { MARKER_KEY, namesOf, runOf } from "./marker";
import type { Patiently } from "./request";

const NOTHING_DONE = { removed: [], left: [] };

/** See `WorkbookPort.goTo`. */
export async function goTo(
  sheetId: string,
  address: string | undefined,
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name,visibility");
    await patiently(context.sync());
    if (sheet.isNullObject) throw new Problem("sheetGone", {});
    if (sheet.visibility !== "Visible") throw new Problem("sheetHidden", { sheet: sheet.name });
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await patiently(context.sync());
  });
}

/** See `WorkbookPort.removeSheet`. */
export async function removeSheet(sheetId: string, patiently: Patiently): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const protection = workbook.protection.load("protected");
    const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load("name,visibility");
    const marker = sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value");
    const sheets = workbook.worksheets.load("items/visibility");
    await patiently(context.sync());
    if (sheet.isNullObject) throw new Problem("sheetGone", {});
    if (marker.isNullObject || runOf(marker.value) === undefined) {
      throw new Problem("notOurSheet", { sheet: sheet.name });
    }
    if (protection.protected)
      throw new Problem("workbookProtected", { doing: "removeSheet", sheet: sheet.name });
    if (
      sheet.visibility === "Visible" &&
      sheets.items.filter((item) => item.visibility === "Visible").length < 2
    ) {
      throw new Problem("lastSheet", { sheet: sheet.name });
    }
    const names = await namesOfCells(context, namesOf(marker.value), sheet.name, patiently);
    try {
      // First what may be refused: names that are gone from a sheet that stays would be a loss.
      sheet.delete();
      for (const { name } of names) context.workbook.names.getItemOrNullObject(name).delete();
      await patiently(context.sync());
    } catch (error) {
      await finishRemoval(
        sheetId,
        names.map(({ name }) => name),
        error,
        patiently,
      );
    }
  });
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
    const sheet = worksheets.getItemOrNullObject(sheetId).load("id");
    await patiently(context.sync());
    if (!sheet.isNullObject) throw problemOf(error, NOTHING_DONE);
    for (const name of names) all.getItemOrNullObject(name).delete();
    await patiently(context.sync());
  }).catch((again: unknown) => {
    throw isProblem(again) ? again : problemOf(error);
  });
}

/**
 * Of these names, the ones that refer to cells of the sheet. A copy of a sheet has the same marker, and the names are
 * not its own.
 */
async function namesOfCells(
  context: Excel.RequestContext,
  names: readonly string[],
  sheet: string,
  patiently: Patiently,
): Promise<readonly Excel.NamedItem[]> {
  if (names.length === 0) return [];
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name,formula"));
  await patiently(context.sync());
  return items.filter(
    (item) =>
      !item.isNullObject &&
      cellReferences(String(item.formula)).some(
        (reference) => reference.sheet?.toLowerCase() === sheet.toLowerCase(),
      ),
  );
}
