import type { FormulaOfSheet, SheetsToRead, Survey, WorkbookView } from "../../app/port";
import { Problem } from "../../app/problem";
import { areaAddress } from "../../sheets/plan/a1";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { SheetKind } from "../../sheets/marker/marker";
import { HEAD, kindByShape } from "../../sheets/known-by-shape";
import { hasOfficeCode, problemOf } from "../request/errors";
import { askBook, readBook } from "./look-at-workbook";
import { inSomeWay, type MarkedSheet } from "./marked-sheets";
import { readAtOnce } from "./read-at-once";
import { readInBands } from "./read-in-bands";
import type { KnownTable, SheetToRead } from "./read-parts";
import type { Patiently } from "../request/request";

type Which = SheetsToRead | ((view: WorkbookView) => SheetsToRead);

const TABLES = "items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/columns/items/name";
const HEAD_ADDRESS = areaAddress({ row: 0, column: 0, ...HEAD });

/** See `WorkbookPort.survey`. What went or changed its name between its two requests is looked for again, once. */
export async function survey(asked: Which, patiently: Patiently): Promise<Survey> {
  try {
    return await surveyOnce(asked, patiently);
  } catch (error) {
    if (!hasOfficeCode(error, "ItemNotFound", "InvalidArgument")) throw error;
    return surveyOnce(asked, patiently);
  }
}

async function surveyOnce(asked: Which, patiently: Patiently): Promise<Survey> {
  const { view, sheets: all, tables, names } = await lookAtAll(patiently);
  const which = typeof asked === "function" ? asked(view) : asked;
  const wanted = chosen(all, which, view.activeSheet.id);
  const unmarked = which.kinds.length > 0 ? all.filter(isUnmarked) : [];
  const heads = unmarked.filter(({ id }) => !wanted.some((sheet) => sheet.id === id));
  if (wanted.length + heads.length === 0 && !which.formulas) return { view, sheets: [] };

  const read = reader(tables, view.activeSheet.id, patiently);
  const first = await read(
    wanted.map((sheet) => ({ sheet, ours: sheet.marker !== undefined })),
    { heads, formulasOf: which.formulas ? all.filter((sheet) => !wanted.includes(sheet)) : [] },
  );
  // What has lost its marks is read once more, as ours: with what may be entered where.
  const known = [
    ...first.sheets.flatMap((sheet) =>
      lookalike(all, sheet.id, sheet.marker ? undefined : kindByShape(sheet.values)),
    ),
    ...first.heads.flatMap(({ id, values }) => lookalike(all, id, kindByShape(values))),
  ].filter(({ sheet, kind }) => which.kinds.includes(kind) || wanted.includes(sheet));
  const again =
    known.length > 0
      ? (await read(known.map(({ sheet, kind }) => ({ sheet, ours: true, lookalike: kind })))).sheets
      : [];
  const isAgain = ({ id }: { readonly id: string }): boolean => again.some((sheet) => sheet.id === id);
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const found = [...first.sheets.filter((sheet) => !isAgain(sheet)), ...again].sort(
    (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  );
  const formulas = first.formulas && [
    ...names,
    ...first.formulas,
    ...found.flatMap(({ id, formulas: own }) =>
      [...own.values()].map((formula): FormulaOfSheet => ({ sheetId: id, formula })),
    ),
  ];
  return { view, sheets: found, ...(which.formulas && formulas ? { formulas, ruled: first.ruled } : {}) };
}

/** The first round trip. */
async function lookAtAll(patiently: Patiently) {
  return inSomeWay((way) =>
    Excel.run(async (context) => {
      const book = askBook(context, way, { tables: TABLES, names: "items/name,items/formula" });
      await patiently(context.sync());
      const known = book.tables.items.map(
        ({ name, showHeaders, showTotals, worksheet, columns }): KnownTable => ({
          name,
          showsHeaders: showHeaders,
          showsTotals: showTotals,
          sheetId: worksheet.id,
          headers: columns.items.map((column) => column.name),
        }),
      );
      const names = book.names.items.map(({ name, formula }): FormulaOfSheet => ({
        name,
        formula: String(formula),
      }));
      return { ...(await readBook(book, patiently)), tables: known, names };
    }),
  );
}

/** Reads everything in one round trip; in several where that is more than Excel tells at once. */
function reader(tables: readonly KnownTable[], activeId: string, patiently: Patiently) {
  return async (
    sheets: readonly SheetToRead[],
    beside: { readonly heads: readonly MarkedSheet[]; readonly formulasOf: readonly MarkedSheet[] } = {
      heads: [],
      formulasOf: [],
    },
  ) => {
    const asked = { sheets, tables, activeId, headAddress: HEAD_ADDRESS, ...beside };
    try {
      return await Excel.run(async (context) => readAtOnce(context, asked, patiently));
    } catch (error) {
      if (problemOf(error).code !== "tooLarge") throw error;
      return Excel.run(async (context) => readInBands(context, asked, patiently));
    }
  };
}

function isUnmarked({ marker, newer }: MarkedSheet): boolean {
  return marker === undefined && newer === undefined;
}

function lookalike(all: readonly MarkedSheet[], id: string, kind: SheetKind | undefined) {
  const sheet = all.find((one) => one.id === id);
  return sheet && kind ? [{ sheet, kind }] : [];
}

function chosen(
  sheets: readonly MarkedSheet[],
  { kinds, names = [], ids = [], active = false }: SheetsToRead,
  activeId: string,
): readonly MarkedSheet[] {
  const named = new Set(
    names.map((name) => {
      const found = sheetNamed(sheets, name, (sheet) => sheet.name);
      if (!found) throw new Problem("sheetNotFound", { name });
      return found.id;
    }),
  );
  const isKind = (word: string | undefined): boolean => kinds.some((kind) => kind === word);
  const wanted = sheets.filter(
    ({ id, marker, newer }) =>
      isKind(marker?.kind ?? newer?.kind) || named.has(id) || ids.includes(id) || (active && id === activeId),
  );
  const newer = wanted.find((sheet) => sheet.newer);
  if (newer?.newer) throw new Problem("newerSheet", { sheet: newer.name });
  return wanted;
}
