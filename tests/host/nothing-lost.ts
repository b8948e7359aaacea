/** One question for every way to spoil a sheet: did checking, mending and repairing leave each cell what it held? */
import { areaAddress, parseArea } from "../../src/sheets/plan/a1";
import type { Area } from "../../src/sheets/plan/area";
import type { Book } from "embedded-excel/book";
import type { ExcelAtWork } from "./excel-at-work";
import { check, mendAll } from "./score-sheets-at-work";

interface Held {
  readonly value: string;
  readonly formula?: string;
}

/** What a sheet's own cell may have become: a value that was proposed, or a formula that was put back. */
interface Allowed {
  readonly mended: ReadonlyMap<string, string>;
  readonly formulas: ReadonlySet<string>;
}

export interface Aftermath {
  /** Sheets to repair; those that are not ours have nothing to repair. */
  readonly repair?: readonly string[];
  /** Sheets whose repair is refused, because their table is gone. */
  readonly refused?: readonly string[];
  /** Cells with formulas that the repair has put back, on the first of those sheets: "J8:J13". */
  readonly formulas?: string;
}

/**
 * Call it when a sheet has been spoilt. The function that comes back is for the end: it checks, mends all that can be
 * mended, repairs, and compares every cell of the workbook with what it held when it had just been spoilt. Only the cells
 * that were to be mended have changed, to what was proposed, and only the formulas that are named were put back.
 */
export async function watchCells(excel: ExcelAtWork): Promise<(aftermath?: Aftermath) => Promise<void>> {
  const before = cellsOf(excel.book);
  const proposed = await check(excel);
  expect(cellsOf(excel.book)).toEqual(before);
  return async ({ repair = [], refused = [], formulas } = {}) => {
    const left = await check(excel);
    await mendAll(excel, left);
    for (const sheet of repair) {
      expect(await excel.run("repairSheet", { sheet })).toMatchObject({ ok: true, result: { left: [] } });
    }
    for (const sheet of refused) {
      expect(await excel.run("repairSheet", { sheet })).toMatchObject({ error: { code: "tableGone" } });
    }
    const mended = new Map(
      [...proposed.findings, ...left.findings].flatMap(({ sheetId, address, mend }) =>
        mend ? [[`${sheetId} ${address}`, JSON.stringify(mend.value)] as const] : [],
      ),
    );
    const [first = ""] = repair;
    const id = excel.book.sheetByName(first)?.id ?? "";
    const restored = formulas === undefined ? [] : addressesIn(parseArea(formulas)!);
    expectKept(before, cellsOf(excel.book), {
      mended,
      formulas: new Set(restored.map((address) => `${id} ${address}`)),
    });
  };
}

function expectKept(
  before: ReadonlyMap<string, Held>,
  after: ReadonlyMap<string, Held>,
  { mended, formulas }: Allowed,
): void {
  const nothing: Held = { value: "null" };
  const untouched = mended.size + formulas.size === 0;
  for (const cell of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(cell) ?? nothing, after.get(cell) ?? nothing];
    const proposed = mended.get(cell);
    if (proposed !== undefined) expect({ cell, ...is }).toEqual({ cell, value: proposed });
    else if (formulas.has(cell)) {
      expect({ cell, formula: is.formula }).not.toEqual({ cell, formula: was.formula });
      expect(is.formula).toBeDefined();
    }
    // What a formula shows may follow from what was mended; the formula itself stays.
    else if (was.formula !== undefined && !untouched)
      expect({ cell, formula: is.formula }).toEqual({ cell, formula: was.formula });
    else expect({ cell, ...is }).toEqual({ cell, ...was });
  }
}

/** Every cell of every sheet that holds something, by sheet and address. */
function cellsOf(book: Book): ReadonlyMap<string, Held> {
  book.calculate();
  return new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.cells.all()].flatMap(({ row, column, cell }): readonly [string, Held][] => {
        const formula = cell.formula?.text;
        if (formula === undefined && cell.value === null) return [];
        const at = `${sheet.id} ${areaAddress({ row, column, rows: 1, columns: 1 })}`;
        return [[at, { value: JSON.stringify(cell.value), ...(formula === undefined ? {} : { formula }) }]];
      }),
    ),
  );
}

function addressesIn({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    areaAddress({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
      rows: 1,
      columns: 1,
    }),
  );
}
