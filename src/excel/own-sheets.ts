import type { OwnSheet } from "../app/port";
import { hasOfficeCode } from "./errors";
import { MARKER_KEY, readMarker } from "./marker";
import type { Patiently } from "./request";
import { sheetInfo } from "./sheet-info";

/** With these Excel says that it does not load custom properties within a list of sheets; which one is not documented. */
const NOT_IN_ONE = [
  "ApiNotFound",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "NotImplemented",
  "PropertyNotLoaded",
];

const SCALARS = "items/id,items/name,items/visibility,items/protection/protected";

/** See `WorkbookPort.ownSheets`. */
export async function ownSheets(patiently: Patiently): Promise<readonly OwnSheet[]> {
  try {
    return await Excel.run(async (context) => allAtOnce(context, patiently));
  } catch (error) {
    if (!hasOfficeCode(error, ...NOT_IN_ONE)) throw error;
    return Excel.run(async (context) => sheetBySheet(context, patiently));
  }
}

async function allAtOnce(context: Excel.RequestContext, patiently: Patiently): Promise<readonly OwnSheet[]> {
  const properties = "items/customProperties/items/key,items/customProperties/items/value";
  const sheets = context.workbook.worksheets.load(`${SCALARS},${properties}`);
  await patiently(context.sync());
  return sheets.items.flatMap((sheet) => {
    const property = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === MARKER_KEY);
    return property ? own(sheet, property.value) : [];
  });
}

async function sheetBySheet(
  context: Excel.RequestContext,
  patiently: Patiently,
): Promise<readonly OwnSheet[]> {
  const sheets = context.workbook.worksheets.load(SCALARS);
  await patiently(context.sync());
  const marked = sheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value"),
  }));
  await patiently(context.sync());
  return marked.flatMap(({ sheet, marker }) => (marker.isNullObject ? [] : own(sheet, marker.value)));
}

function own(sheet: Excel.Worksheet, value: string): readonly OwnSheet[] {
  const marker = readMarker(value);
  if (!marker) return [];
  return [
    {
      ...sheetInfo(sheet),
      marker,
    },
  ];
}
