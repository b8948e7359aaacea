import type { OwnSheet, SheetInfo } from "../app/port";
import type { Marker } from "../sheets/plan";
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

/** A sheet with its marker, if it has one of ours. */
export interface MarkedSheet extends SheetInfo {
  readonly marker?: Marker;
}

/** See `WorkbookPort.ownSheets`. */
export async function ownSheets(patiently: Patiently): Promise<readonly OwnSheet[]> {
  const { sheets } = await markedSheets(patiently, () => undefined);
  return ours(sheets);
}

/** Those of ours. */
export function ours(sheets: readonly MarkedSheet[]): readonly OwnSheet[] {
  return sheets.flatMap(({ marker, ...info }) => (marker ? [{ ...info, marker }] : []));
}

/** All sheets in tab order with their markers, and what else is asked for in the same request. */
export async function markedSheets<Asked>(
  patiently: Patiently,
  ask: (context: Excel.RequestContext) => Asked,
): Promise<{ readonly sheets: readonly MarkedSheet[]; readonly asked: Asked }> {
  try {
    return await Excel.run(async (context) => {
      const asked = ask(context);
      return { sheets: await allAtOnce(context, patiently), asked };
    });
  } catch (error) {
    if (!hasOfficeCode(error, ...NOT_IN_ONE)) throw error;
    return Excel.run(async (context) => {
      const asked = ask(context);
      return { sheets: await sheetBySheet(context, patiently), asked };
    });
  }
}

async function allAtOnce(
  context: Excel.RequestContext,
  patiently: Patiently,
): Promise<readonly MarkedSheet[]> {
  const properties = "items/customProperties/items/key,items/customProperties/items/value";
  const sheets = context.workbook.worksheets.load(`${SCALARS},${properties}`);
  await patiently(context.sync());
  return sheets.items.map((sheet) => {
    const property = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === MARKER_KEY);
    return marked(sheet, property?.value);
  });
}

async function sheetBySheet(
  context: Excel.RequestContext,
  patiently: Patiently,
): Promise<readonly MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load(SCALARS);
  await patiently(context.sync());
  const asked = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value"),
  }));
  await patiently(context.sync());
  return asked.map(({ sheet, property }) =>
    marked(sheet, property.isNullObject ? undefined : property.value),
  );
}

function marked(sheet: Excel.Worksheet, value: string | undefined): MarkedSheet {
  const marker = value === undefined ? undefined : readMarker(value);
  return {
    ...sheetInfo(sheet),
    ...(marker ? { marker } : {}),
  };
}
