/** Whole sheets in one round trip, without knowing how large they are. */
import type { FormulaOfSheet, ReadSheet } from "../../app/port";
import { Problem } from "../../app/problem";
import type { MarkedSheet } from "./marked-sheets";
import {
  areaOf,
  askLooks,
  askTables,
  contentsOf,
  contentsToLoad,
  NOWHERE,
  PLACE,
  readLooks,
  readTables,
  whoIs,
  type KnownTable,
  type SheetToRead,
} from "./read-parts";
import type { Patiently } from "../request/request";

export interface Asked {
  readonly sheets: readonly SheetToRead[];
  readonly tables: readonly KnownTable[];
  readonly activeId: string;
  /** Sheets of which the top is read: the cells of this address. */
  readonly heads: readonly MarkedSheet[];
  readonly headAddress: string;
  /** Sheets of which the formulas are read, and nothing else. */
  readonly formulasOf: readonly MarkedSheet[];
}

export interface Answered {
  readonly sheets: readonly ReadSheet[];
  readonly heads: readonly { readonly id: string; readonly values: readonly (readonly unknown[])[] }[];
  /** Of `formulasOf`; undefined where they could not be read. */
  readonly formulas: readonly FormulaOfSheet[] | undefined;
  /** Of the same sheets those on which something says what may be entered. */
  readonly ruled: readonly string[];
}

/** Throws Excel's own error where it is more than Excel tells at once. */
export async function readAtOnce(
  context: Excel.RequestContext,
  { sheets, tables, activeId, heads, headAddress, formulasOf }: Asked,
  patiently: Patiently,
): Promise<Answered> {
  const { worksheets } = context.workbook;
  const asked = sheets.map((one) => {
    const worksheet = worksheets.getItem(one.sheet.id);
    // Of an empty sheet this is its first cell.
    const used = worksheet.getUsedRange(true).load(`${PLACE},${contentsToLoad(one)}`);
    const own = tables.filter(({ sheetId }) => sheetId === one.sheet.id);
    return { one, used, looks: askLooks(used, one), tables: askTables(worksheet, one, own) };
  });
  const tops = heads.map(({ id }) => ({
    id,
    range: worksheets.getItem(id).getRange(headAddress).load("values"),
  }));
  const others = formulasOf.map(({ id }) => ({
    id,
    range: worksheets.getItem(id).getUsedRange(true).load("formulas"),
    // Of cells that differ the kind is another word, and of a whole sheet without any it is "None".
    rules: worksheets.getItem(id).getRange().dataValidation.load("type"),
  }));
  await patiently(context.sync());
  return {
    sheets: asked.map(({ one, used, looks, tables: own }) => {
      const area = areaOf(used);
      // Of whole rows Excel tells none.
      if ((used.values as unknown) === null) throw new Problem("tooLarge", {});
      const contents = contentsOf(area, [{ range: used, area }], one);
      const isEmpty = area.rows * area.columns === 1 && contents.values[0]?.[0] === "";
      return {
        ...whoIs(one),
        active: one.sheet.id === activeId,
        ...(isEmpty && contents.formulas.size === 0
          ? { ...EMPTY, ...readTables(own) }
          : { area, ...contents, ...readLooks([{ looks, area }], area), ...readTables(own) }),
      };
    }),
    heads: tops.map(({ id, range }) => ({ id, values: range.values as unknown[][] })),
    ruled: others.flatMap(({ id, rules }) => (String(rules.type) === "None" ? [] : [id])),
    formulas: others.some(({ range }) => (range.formulas as unknown) === null)
      ? undefined
      : others.flatMap(({ id, range }) =>
          (range.formulas as unknown[][])
            .flat()
            .flatMap((formula): readonly FormulaOfSheet[] =>
              typeof formula === "string" && formula.startsWith("=") ? [{ sheetId: id, formula }] : [],
            ),
        ),
  };
}

const EMPTY = {
  area: NOWHERE,
  values: [],
  formulas: new Map<string, string>(),
  dates: new Map<string, never>(),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
} as const;
