import { FORM_TOP, type CellSurroundings, type CellValue } from "../../app/cell-surroundings";
import type { Marker } from "../../sheets/marker/marker";
import { areaAddress } from "../../sheets/plan/a1";
import { withoutSheet } from "../request/addresses";
import { askMark, inSomeWay, type MarkWay } from "./marked-sheets";
import type { Patiently } from "../request/request";

/** What is known of a sheet from before: enough to ask for everything around a cell at once. */
export interface KnownSheet {
  readonly marker: Marker;
  /** The table that a cell lay in the last time. */
  readonly table: string | undefined;
}

/** What one look at a cell gave. */
export interface CellLook {
  readonly sheetId: string;
  /** Undefined for a sheet that is none of ours with scores. */
  readonly known: KnownSheet | undefined;
  /** Undefined for a cell outside the rows of a table. */
  readonly cell: CellSurroundings | undefined;
}

/** Makes the range of the cell that is looked at. */
export type CellAsked = (context: Excel.RequestContext) => Excel.Range;

/**
 * Looks at a cell and what stands around it: one request on a sheet that is known, or that is none of ours; one more
 * the first time on a sheet of ours, and when the cell lies in another table than the last one.
 */
export async function lookAround(
  asked: CellAsked,
  known: (sheetId: string) => KnownSheet | undefined,
  expected: string | undefined,
  patiently: Patiently,
): Promise<CellLook> {
  const before = expected === undefined ? undefined : known(expected);
  const first = await look(asked, before, patiently);
  const { table } = first.known ?? {};
  const settled = first.cell !== undefined || table === undefined;
  const sameTable = first.sheetId === expected && table === before?.table;
  return settled || sameTable ? first : look(asked, first.known, patiently);
}

/** The first table that the cell lies in: for a cell that should lie in one, or Excel answers `ItemNotFound`. */
export const ITS_OWN = "itsOwn";

/** Looks once. Everything around the cell comes along where it lies in the table that is known from before. */
export async function look(
  asked: CellAsked,
  before: KnownSheet | undefined | typeof ITS_OWN,
  patiently: Patiently,
): Promise<CellLook> {
  return inSomeWay((way) => Excel.run(async (context) => lookOnce(context, way, asked, before, patiently)));
}

async function lookOnce(
  context: Excel.RequestContext,
  way: MarkWay,
  asked: CellAsked,
  before: KnownSheet | undefined | typeof ITS_OWN,
  patiently: Patiently,
): Promise<CellLook> {
  const cell = asked(context).load("address,values,formulas,columnIndex,format/protection/locked");
  const sheet = cell.worksheet.load("id,name,protection/protected");
  const tables = cell.getTables(false).load("items/name");
  const mark = askMark(sheet, way);
  const around = before && askAround(cell, sheet, before);
  await patiently(context.sync());
  const { marker } = mark();
  const holdsScores = marker?.kind === "teamScores" || marker?.kind === "indicatorForm";
  if (!marker || !holdsScores) return { sheetId: sheet.id, known: undefined, cell: undefined };
  const table = tables.items[0]?.name;
  // Outside a table: what was known of the last one may be needed again.
  const expected = before === ITS_OWN ? table : before?.table;
  const known = { marker, table: table ?? expected };
  const read = around !== undefined && table !== undefined && table === expected && !around.row.isNullObject;
  if (!read) return { sheetId: sheet.id, known, cell: undefined };
  const formula: unknown = cell.formulas[0]?.[0];
  const value = (cell.values as CellValue[][])[0]?.[0] ?? "";
  return {
    sheetId: sheet.id,
    known,
    cell: {
      sheetId: sheet.id,
      sheet: sheet.name,
      marker,
      address: withoutSheet(cell.address),
      value,
      calculated: typeof formula === "string" && formula.startsWith("=") && formula !== value,
      locked: sheet.protection.protected && cell.format.protection.locked,
      headers: (around.headers.values as CellValue[][])[0] ?? [],
      row: (around.row.values as CellValue[][])[0] ?? [],
      column: cell.columnIndex - around.headers.columnIndex,
      top: around.top ? (around.top.values as CellValue[][]) : [],
    },
  };
}

function askAround(cell: Excel.Range, sheet: Excel.Worksheet, before: KnownSheet | typeof ITS_OWN) {
  if (before !== ITS_OWN && before.table === undefined) return undefined;
  const table =
    before === ITS_OWN ? cell.getTables(false).getFirst() : sheet.tables.getItem(before.table ?? "");
  const hasTop = before === ITS_OWN || before.marker.kind === "indicatorForm";
  return {
    headers: table.getHeaderRowRange().load("values,columnIndex"),
    row: table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow()).load("values"),
    top: hasTop ? sheet.getRange(areaAddress(FORM_TOP)).load("values") : undefined,
  };
}
