import { cellAddress } from "../../sheets/plan/a1";
import { isProblem, Problem, type Aftermath } from "../../app/problem";
import { rangeOf, withoutSheet } from "../request/addresses";
import { hasOfficeCode, problemOf, refusedAsAWhole } from "../request/errors";
import { provedOtherwise, proveEmpty } from "../writing/proof";
import { lineKey } from "../reading/line-keys";
import { beginWriting, keepWriting } from "./undo-write";
import { putBack } from "./put-back";
import type { Patiently } from "../request/request";
import { checkText, textInput } from "../request/text-input";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Written {
  readonly sheet: string;
  readonly address: string;
}

/** What is written, by which property, and how Excel tells it afterwards. */
interface Input {
  readonly as: "values" | "formulas";
  readonly input: string;
  readonly wrote: string;
}

/** See `WorkbookPort.writeText`. */
export async function writeText(text: string, cell: Cell, patiently: Patiently): Promise<Written> {
  checkText(text);
  return writeCell(cell, { as: "values", input: textInput(text), wrote: text }, patiently);
}

/** See `WorkbookPort.writeFormula`. */
export async function writeFormula(formula: string, cell: Cell, patiently: Patiently): Promise<Written> {
  try {
    return await writeCell(cell, { as: "formulas", input: formula, wrote: formula }, patiently);
  } catch (error) {
    if (!isProblem(error) || !hasOfficeCode(error.cause, "InvalidArgument") || error.code !== "hostRefused")
      throw error;
    throw new Problem("formulaRefused", { formula: formula.slice(0, 200) }, { cause: error });
  }
}

/** Writes a cell that is proved to be empty; what may have been written when that fails is taken away again. */
async function writeCell(
  { sheetId, row, column }: Cell,
  { as, input, wrote }: Input,
  patiently: Patiently,
): Promise<Written> {
  beginWriting(patiently);
  let name = "";
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
      const range = rangeOf(sheet, { row, column, rows: 1, columns: 1 }).load("address,numberFormat");
      proveEmpty(range);
      const line = range
        .getEntireRow()
        .getIntersectionOrNullObject(sheet.getUsedRange(true))
        .load("formulas");
      range[as] = [[input]];
      // As Excel has it: a formula may be told otherwise than it was given.
      const after = rangeOf(sheet, { row, column, rows: 1, columns: 1 }).load("formulas");
      try {
        await patiently(context.sync());
      } catch (error) {
        // Told before what was refused.
        if (provedOtherwise(error)) name = sheet.name;
        throw error;
      }
      const told: unknown = after.formulas[0]?.[0];
      const passing = new Set([told]);
      const keys = { row: lineKey(line.isNullObject ? [] : (line.formulas[0] ?? []), passing) };
      const was = { held: "", isFormula: false, format: String(range.numberFormat[0]?.[0]) };
      keepWriting(patiently, [{ sheetId, passing, cells: [{ row, column, wrote: told, was, keys }] }]);
      return { sheet: sheet.name, address: withoutSheet(range.address) };
    });
  } catch (error) {
    const nothing = { removed: [], left: [] };
    const address = cellAddress(row, column);
    if (provedOtherwise(error))
      throw new Problem("targetFilled", { sheet: name, address, aftermath: nothing }, { cause: error });
    if (refusedAsAWhole(error)) throw problemOf(error, nothing);
    throw problemOf(error, await undone({ row, column, wrote }, sheetId, patiently));
  }
}

/** What became of the cell; undefined where that is not known. */
async function undone(
  cell: { readonly row: number; readonly column: number; readonly wrote: string },
  sheetId: string,
  patiently: Patiently,
): Promise<Aftermath | undefined> {
  try {
    const was = { held: "", isFormula: false };
    const left = await putBack([{ sheetId, passing: new Set(), cells: [{ ...cell, was }] }], patiently);
    return { removed: [], left };
  } catch {
    return undefined;
  }
}
