/** All sheets with their markers, asked for along with something else. */
import type { OwnSheet, SheetInfo } from "../../app/port";
import type { Marker } from "../../sheets/marker/marker";
import { answersInNames } from "../request/answer-names";
import { hasOfficeCode, refusedAtOneOf } from "../request/errors";
import { markIn, type AskedName } from "../../sheets/marker/kept-mark";
import { MARKER_KEY } from "../../sheets/marker/marker-places";
import type { Patiently } from "../request/request";
import { sheetInfo } from "./sheet-info";

/** A sheet with what it is marked as. */
export interface MarkedSheet extends SheetInfo {
  readonly marker?: Marker;
  /** It has the mark that a copy does not get. */
  readonly original?: boolean;
  /** What was answered about one that is not ours, as its names have it. */
  readonly answers?: string;
  /** A later version of the add-in made it; the kind as that calls it. */
  readonly newer?: { readonly version: number; readonly kind: string };
}

/** Those of ours. */
export function ours(sheets: readonly MarkedSheet[]): readonly OwnSheet[] {
  return sheets.flatMap(({ marker, original = false, newer: _newer, answers: _answers, ...info }) =>
    marker ? [{ ...info, marker, original }] : [],
  );
}

/**
 * Ways to ask for markers, from the best on. An Excel may refuse names of sheets while another workbook is in front
 * (office-js 6365), or custom properties within a list of sheets; with which code for the latter is not documented.
 */
const WAYS = ["all", "properties", "sheetBySheet"] as const;
export type MarkWay = (typeof WAYS)[number];

const REFUSED = [
  "ApiNotFound",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidSelection",
  "NotImplemented",
  "PropertyNotLoaded",
];
/** Where a refusal is about something else that was asked for in the same request. */
const ELSEWHERE = ["Workbook.getSelectedRange", "Range.getCell", "Range.getResizedRange"];

/** Does something that asks for markers, in the best way that Excel takes. */
export async function inSomeWay<Result>(act: (way: MarkWay) => Promise<Result>): Promise<Result> {
  const [best, ...others] = WAYS;
  let refused: unknown;
  for (const way of [best, ...others]) {
    try {
      return await act(way);
    } catch (error) {
      if (!hasOfficeCode(error, ...REFUSED) || refusedAtOneOf(error, ELSEWHERE)) throw error;
      refused ??= error;
    }
  }
  throw refused;
}

/** What was asked for; to be read once Excel has answered. */
export interface AskedSheets {
  /** In tab order. One more round trip in the way "sheetBySheet". */
  read(patiently: Patiently): Promise<readonly MarkedSheet[]>;
}

const SCALARS = "items/id,items/name,items/visibility,items/protection/protected";
const PROPERTIES = "items/customProperties/items/key,items/customProperties/items/value";
const NAMES = "items/names/items/name,items/names/items/formula";

export function askSheets(context: Excel.RequestContext, way: MarkWay): AskedSheets {
  const wanted = [
    SCALARS,
    ...(way === "sheetBySheet" ? [] : [PROPERTIES]),
    ...(way === "all" ? [NAMES] : []),
  ];
  const sheets = context.workbook.worksheets.load(wanted.join());
  switch (way) {
    case "all":
      return {
        read: async () => sheets.items.map((sheet) => marked(sheet, propertyOf(sheet), sheet.names.items)),
      };
    case "properties":
      return { read: async () => sheets.items.map((sheet) => marked(sheet, propertyOf(sheet), [])) };
    case "sheetBySheet":
      return {
        read: async (patiently) => {
          const asked = sheets.items.map((sheet) => ({
            sheet,
            property: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value"),
          }));
          await patiently(context.sync());
          return asked.map(({ sheet, property }) =>
            marked(sheet, property.isNullObject ? undefined : property.value, []),
          );
        },
      };
  }
}

/** What one sheet is marked as; to be read once Excel has answered. */
export function askMark(
  sheet: Excel.Worksheet,
  way: MarkWay,
): () => Pick<MarkedSheet, "marker" | "original" | "newer"> {
  const property = sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value");
  const names = way === "all" ? sheet.names.load("items/name,items/formula") : undefined;
  return () => markOf(property.isNullObject ? undefined : property.value, names?.items ?? []);
}

function propertyOf(sheet: Excel.Worksheet): string | undefined {
  return sheet.customProperties.items.find(({ key }) => key.toLowerCase() === MARKER_KEY)?.value;
}

function marked(
  sheet: Excel.Worksheet,
  property: string | undefined,
  names: readonly AskedName[],
): MarkedSheet {
  const answers = answersInNames(names);
  return {
    ...sheetInfo(sheet),
    ...markOf(property, names),
    ...(answers === undefined ? {} : { answers }),
  };
}

function markOf(
  property: string | undefined,
  names: readonly AskedName[],
): Pick<MarkedSheet, "marker" | "original" | "newer"> {
  const found = markIn(property, names);
  if (!found) return {};
  return "newer" in found ? { newer: found.newer } : { marker: found.marker, original: found.original };
}
