/** Puts cells back as they were, looking first: only what still holds what was written, wherever it stands by now. */
import { Problem, type Remnant } from "../../app/problem";
import { rangeOf } from "../request/addresses";
import { contentOf, restore, type Content } from "./cell-content";
import { Found, shapeOf } from "./found-cells";
import { addressOf, type CellPlace } from "../../sheets/plan/planned-cells";
import { cellReferences } from "../../sheets/plan/formula-references";
import { relocatedFormula } from "../../sheets/plan/relocated-formula";
import { readHeld } from "../reading/read-held";
import type { Patiently } from "../request/request";

/** A cell that was written, or may have been. Zero-based. */
export interface WrittenCell extends CellPlace {
  /** As Excel tells it in `formulas`. */
  readonly wrote: unknown;
  readonly was: Content;
  /**
   * By which its row and column are known again (`lineKey`); left out: only where it was written. Without one of a column
   * it is looked for in the same column.
   */
  readonly keys?: { readonly row: string; readonly column?: string };
  /** Cells of one group are put back together or not at all: a formula and what it spilled. */
  readonly group?: number;
}

/** The cells of one sheet. */
export interface WrittenOnSheet {
  readonly sheetId: string;
  readonly cells: readonly WrittenCell[];
  /** What does not count in the keys. */
  readonly passing: ReadonlySet<unknown>;
}

/**
 * One request to see what sheets there are, one for the size of things, one for every 60,000 cells and one to write.
 * Answers the cells that may still hold what was written. What someone has put in a cell since is theirs and stays; on
 * a sheet that is gone there is nothing to put back.
 */
export async function putBack(
  sheets: readonly WrittenOnSheet[],
  patiently: Patiently,
): Promise<readonly Remnant[]> {
  if (sheets.every(({ cells }) => cells.length === 0)) return [];
  return Excel.run(async (context) => {
    const { looked } = await look(context, sheets, patiently);
    for (const { sheet, back } of looked) for (const { cell, now } of back) restore(sheet, now, cell.was);
    await patiently(context.sync());
    return looked.flatMap(({ left }) => left);
  });
}

/** What became of cells that were to be put back. */
export interface PutBack {
  /** How many hold again what they held. */
  readonly back: number;
  /** Where something else stands by now, which stays. */
  readonly changed: readonly Remnant[];
  /** What was written still stands there, or may: it is not certain which cell it was. */
  readonly left: readonly Remnant[];
}

/**
 * The same at a person's wish, and tells what became of all. The request that writes reads first what it writes over:
 * what someone typed in that very moment is given back. Throws `sheetProtected` before anything is written.
 */
export async function putBackAndTell(
  sheets: readonly WrittenOnSheet[],
  patiently: Patiently,
): Promise<PutBack> {
  return Excel.run(async (context) => {
    const { looked, gone } = await look(context, sheets, patiently);
    await checkLocked(context, looked, patiently);
    const asked = looked.flatMap(({ sheet, back }) =>
      back.map(({ cell, now }) => {
        const read = rangeOf(sheet, { ...now, rows: 1, columns: 1 }).load("formulas,values,numberFormat");
        restore(sheet, now, cell.was);
        return { sheet, cell, now, read };
      }),
    );
    await patiently(context.sync());
    const others = asked.filter(({ cell, read }) => {
      const held: unknown = read.formulas[0]?.[0];
      return held !== cell.wrote && held !== cell.was.held;
    });
    for (const { sheet, now, read } of others)
      restore(
        sheet,
        now,
        contentOf(read.formulas[0]?.[0], read.values[0]?.[0], String(read.numberFormat[0]?.[0])),
      );
    if (others.length > 0) await patiently(context.sync());
    return {
      back: asked.length - others.length + looked.reduce((sum, { already }) => sum + already, 0),
      changed: [
        ...looked.flatMap(({ changed }) => changed),
        ...others.map(({ sheet, now }) => ({ sheet: sheet.name, address: addressOf(now) })),
        ...gone,
      ],
      left: looked.flatMap(({ left }) => left),
    };
  });
}

async function checkLocked(
  context: Excel.RequestContext,
  looked: readonly Looked[],
  patiently: Patiently,
): Promise<void> {
  const protectedOnes = looked.filter(({ sheet, back }) => sheet.protection.protected && back.length > 0);
  if (protectedOnes.length === 0) return;
  const asked = protectedOnes.flatMap(({ sheet, back }) =>
    back.map(({ now }) => ({
      sheet,
      range: rangeOf(sheet, { ...now, rows: 1, columns: 1 }).load("format/protection/locked"),
    })),
  );
  await patiently(context.sync());
  const locked = asked.find(({ range }) => (range.format.protection.locked as boolean | null) !== false);
  if (locked) throw new Problem("sheetProtected", { sheet: locked.sheet.name, doing: "undo" });
}

/** What of one sheet can be put back, and where that stands by now. */
interface Looked extends Pick<PutBack, "changed" | "left"> {
  readonly sheet: Excel.Worksheet;
  readonly back: readonly { readonly cell: WrittenCell; readonly now: CellPlace }[];
  /** How many hold what they held without our doing. */
  readonly already: number;
}

/** Looks what stands where by now. `gone`: cells on sheets that are not there any more. */
async function look(
  context: Excel.RequestContext,
  sheets: readonly WrittenOnSheet[],
  patiently: Patiently,
): Promise<{ readonly looked: readonly Looked[]; readonly gone: readonly Remnant[] }> {
  const asked = sheets.map((written) => ({
    written,
    sheet: context.workbook.worksheets.getItemOrNullObject(written.sheetId).load("name,protection/protected"),
  }));
  await patiently(context.sync());
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const held = await readHeld(
    context,
    there.map(({ sheet }) => sheet),
    patiently,
  );
  const looked = there.flatMap(({ sheet, written }, index) => {
    const block = held[index];
    return block ? [lookAt(sheet, written, new Found(block, written.passing))] : [];
  });
  const gone = asked
    .filter(({ sheet }) => sheet.isNullObject)
    .flatMap(({ written }) => written.cells.map((cell) => ({ sheet: "", address: addressOf(cell) })));
  return { looked, gone };
}

function lookAt(sheet: Excel.Worksheet, { cells }: WrittenOnSheet, found: Found): Looked {
  const told = cells.map((cell) => ({ cell, now: found.placeOf(cell) }));
  const broken = new Set(
    told.flatMap(({ cell: { group, wrote }, now }) =>
      group !== undefined && (now === "nowhere" || found.at(now) !== wrote) ? [group] : [],
    ),
  );
  const own = new Set(
    told.flatMap(({ cell, now }) =>
      now !== "nowhere" && found.at(now) === cell.wrote ? [addressOf(now)] : [],
    ),
  );
  const strays = found.places((place) => !own.has(addressOf(place)));
  const left: Remnant[] = [];
  const changed: Remnant[] = [];
  const back: { cell: WrittenCell; now: CellPlace }[] = [];
  let already = 0;
  for (const { cell, now } of told) {
    if (now === "nowhere") left.push({ sheet: sheet.name, address: addressOf(cell) });
    else if (found.at(now) !== cell.wrote) {
      // Nothing tells where its row or column is by now: someone has typed there, unless what was written went along.
      const [stray, ...more] = cell.keys ? [] : (strays.get(shapeOf(cell.wrote)) ?? []);
      if (stray) left.push({ sheet: sheet.name, address: addressOf(more.length === 0 ? stray : cell) });
      else if ([cell.was, contentAt(cell, now)].some((was) => was?.held === found.at(now))) already += 1;
      else changed.push({ sheet: sheet.name, address: addressOf(now) });
    } else if (cell.group !== undefined && broken.has(cell.group))
      left.push({ sheet: sheet.name, address: addressOf(now) });
    else {
      const was = contentAt(cell, now);
      if (was) back.push({ cell: { ...cell, was }, now });
      else left.push({ sheet: sheet.name, address: addressOf(now) });
    }
  }
  return { sheet, back, already, changed, left };
}

/**
 * What a cell held, as it is where it stands by now: a formula that looked at its own row looks at the row it is on by
 * now. Undefined where that is not certain: whether its row was sorted or others were put before it cannot be seen, and
 * cells elsewhere, or pinned ones, would be others.
 */
function contentAt({ row, column, was }: WrittenCell, now: CellPlace): Content | undefined {
  if (!was.isFormula || (now.row === row && now.column === column)) return was;
  const formula = String(was.held);
  const isPinned = cellReferences(formula).some(
    ({ sheet, cells }) => sheet === undefined && /\$\d/u.test(cells),
  );
  const held =
    isPinned || now.column !== column
      ? undefined
      : relocatedFormula(formula, (of, to) => (of === row ? { row: now.row, column: to } : undefined));
  return held === undefined ? undefined : { ...was, held };
}
