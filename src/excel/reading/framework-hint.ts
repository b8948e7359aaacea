/**
 * Whether a workbook may have a competency framework of its own, found out with little: the custom functions wait for
 * it, and nearly no workbook has one. What it says is in src/app/reading/own-framework.ts.
 */
import { FRAMEWORK_LINE } from "../../sheets/marker/framework-line";
import { isMarkerName, MARKER_KEY } from "../../sheets/marker/marker-places";

/** `tell` hears it each time that a sheet of this workbook was added or deleted. */
export async function watchSheets(tell: () => void): Promise<void> {
  const told = async (): Promise<void> => tell();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(told);
    worksheets.onDeleted.add(told);
    await context.sync();
  });
}

/** How the marker of such a sheet begins: see src/sheets/marker/marker-text.ts. */
const MARKED = /compleet\/\d+ framework /u;
/** Where the line stands by which such a sheet is known without its marker. */
const SHAPE = "A1:A4";

/** Throws where Excel refuses it, or does not list properties and names of sheets (see marked-sheets.ts). */
export async function mayHaveFramework(): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/id,items/customProperties/items/key,items/customProperties/items/value," +
        "items/names/items/name,items/names/items/formula",
    );
    await context.sync();
    const isMarked = sheets.items.some(
      ({ customProperties, names }) =>
        customProperties.items.some(
          ({ key, value }) => key.toLowerCase() === MARKER_KEY && MARKED.test(value),
        ) || names.items.some(({ name, formula }) => isMarkerName(name) && MARKED.test(String(formula))),
    );
    if (isMarked) return true;
    const tops = sheets.items.map((sheet) => sheet.getRange(SHAPE).load("values"));
    await context.sync();
    return tops.some(({ values }) =>
      (values as unknown[][]).some(([text]) => String(text).startsWith(FRAMEWORK_LINE)),
    );
  });
}
