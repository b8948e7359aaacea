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
    const places = old.map(({ sheet }) => (sheet.isNullObject ? undefined : sheet.position));
    for (const { sheet } of old) if (!sheet.isNullObject) sheet.delete();
    replacements.forEach(({ old: { name } }, index) => {
      const sheet = by[index];
      const place = places[index];
      if (!sheet || place === undefined) return;
      sheet.name = name;
      sheet.position = place;
    });
    await patiently(context.sync());
  });
}
