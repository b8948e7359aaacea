import type { Replacement } from "../app/port";
import { Problem } from "../app/problem";
import { MARKER_KEY, runOf } from "./marker";
import type { Patiently } from "./request";

/** See `WorkbookPort.columnWidths`. */
export async function columnWidths(
  sheetId: string,
  columns: number,
  patiently: Patiently,
): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, 0, 1, columns);
    const widths = range.getColumnProperties({ format: { columnWidth: true } });
    await patiently(context.sync());
    return widths.value.map((column) => column.format?.columnWidth ?? 0);
  });
}

/** See `WorkbookPort.replaceSheets`. */
export async function replaceSheets(
  replacements: readonly Replacement[],
  gone: readonly string[],
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    worksheets.load("items/id,items/visibility");
    const front = worksheets.getActiveWorksheet().load("id");
    const old = [...replacements.map(({ old: { sheetId } }) => sheetId), ...gone].map((sheetId) => {
      const sheet = worksheets.getItemOrNullObject(sheetId).load("name,position");
      return { sheet, marker: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value") };
    });
    const by = replacements.map((replacement) =>
      worksheets.getItemOrNullObject(replacement.by.sheetId).load("name"),
    );
    await patiently(context.sync());
    if (by.some((sheet) => sheet.isNullObject)) throw new Problem("sheetGone", {});
    for (const { sheet, marker } of old) {
      if (sheet.isNullObject) continue;
      if (protection.protected)
        throw new Problem("workbookProtected", { doing: "removeSheet", sheet: sheet.name });
      if (marker.isNullObject || runOf(marker.value) === undefined) {
        throw new Problem("notOurSheet", { sheet: sheet.name });
      }
    }
    // The place first: whatever fails after this, the new one stands where the old one stood.
    by.forEach((sheet, index) => {
      const before = old[index]?.sheet;
      if (before && !before.isNullObject) sheet.position = before.position;
    });
    for (const { sheet } of old) if (!sheet.isNullObject) sheet.delete();
    // Excel on the web tells of an invalid sheet when the one in front is renamed (office-js 3218).
    const used = new Set([...gone, ...replacements.flatMap((each) => [each.old.sheetId, each.by.sheetId])]);
    const other = worksheets.items.find(({ id, visibility }) => visibility === "Visible" && !used.has(id));
    const inFront = by.find((_, index) => replacements[index]?.by.sheetId === front.id);
    if (inFront) other?.activate();
    by.forEach((sheet, index) => {
      const name = replacements[index]?.old.name;
      if (name !== undefined && sheet.name !== name) sheet.name = name;
    });
    await patiently(context.sync());
    if (!inFront || !other) return;
    inFront.activate();
    // All is done: which sheet is to be seen is not worth a failure.
    await patiently(context.sync()).catch(() => undefined);
  });
}
