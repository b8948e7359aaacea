/** What tells of people beside the cells: names of sheets, marks, remarks, and what the workbook says of itself. */
import type { AboutWorkbook, Cleaning, Traces } from "../../app/port";
import { nameSteps, propertyStep } from "../reading/kept-marker";
import { askRemarks, remarksIn } from "../reading/remarks-beside";
import { isMarkerName, MARKER_KEY } from "../../sheets/marker/marker-places";
import type { Patiently } from "../request/request";
import { forgetWritings } from "./undo-write";

const TEXTS = [
  ...(["author", "manager", "company", "title"] as const),
  ...(["subject", "keywords", "category", "comments"] as const),
] as const satisfies readonly (keyof AboutWorkbook)[];

/** See `WorkbookPort.traces`. */
export async function traces(sheetIds: readonly string[], patiently: Patiently): Promise<Traces> {
  return Excel.run(async (context) => {
    const { properties, worksheets } = context.workbook;
    properties.load([...TEXTS, "lastAuthor"].join());
    const remarks = sheetIds.map((id) => askRemarks(worksheets.getItem(id)));
    await patiently(context.sync());
    const about = Object.fromEntries(TEXTS.map((key) => [key, properties[key]])) as Record<
      keyof AboutWorkbook,
      string
    >;
    return {
      about,
      lastAuthor: properties.lastAuthor,
      remarks: remarks.reduce((sum, asked) => sum + remarksIn(asked), 0),
    };
  });
}

/** See `WorkbookPort.clean`. */
export async function clean(
  { names, formulas, marks, remarksOf, about }: Cleaning,
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, properties } = context.workbook;
    const remarks = remarksOf.map((id) => worksheets.getItem(id).comments.load("items/id"));
    const notes = askNotes(remarksOf.map((id) => worksheets.getItem(id)));
    const marked = marks.map(({ sheetId }) => worksheets.getItem(sheetId).names.load("items/name"));
    const cells = formulas.map(({ sheetId, row, column }) =>
      worksheets.getItem(sheetId).getCell(row, column).load("formulas"),
    );
    await patiently(context.sync());
    for (const [index, { was, formula }] of formulas.entries()) {
      const cell = cells[index];
      if (cell?.formulas[0]?.[0] === was) cell.formulas = [[formula]];
    }
    for (const { items } of remarks) for (const remark of items) remark.delete();
    deleteNotes(notes);
    for (const [index, { sheetId, marker, original }] of marks.entries()) {
      const sheet = worksheets.getItem(sheetId);
      for (const item of marked[index]?.items ?? []) if (isMarkerName(item.name)) item.delete();
      const identity = { mark: marker, id: marker.id, definedNames: marker.definedNames };
      // Only the sheet that was made has a property, and no copy of it is to get one.
      if (original) sheet.customProperties.getItemOrNullObject(MARKER_KEY).delete();
      for (const step of [...(original ? [propertyStep(identity)] : []), ...nameSteps(identity)])
        step.queue(sheet);
    }
    for (const { sheetId, name } of names) worksheets.getItem(sheetId).name = name;
    for (const key of TEXTS) {
      const text = about[key];
      if (text !== undefined) properties[key] = text;
    }
    await patiently(context.sync());
  });
  forgetWritings(patiently);
}

/** Notes of old, where this Excel tells of them. */
function askNotes(sheets: readonly Excel.Worksheet[]): readonly Excel.NoteCollection[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return [];
  return sheets.flatMap((sheet) => ("notes" in sheet ? [sheet.notes.load("items/authorName")] : []));
}

function deleteNotes(asked: readonly Excel.NoteCollection[]): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return;
  for (const { items } of asked) for (const note of items) note.delete();
}
