/** The cells of a sheet as a grid to read a framework from, with what a spreadsheet has made of texts read back. */
import type { Grid, GridCell } from "../../framework/adopting/text-grid";
import type { Area } from "../../sheets/plan/area";
import type { ReadSheet } from "../port";
import { SheetCells, type Cell } from "./read-cell";

/** A text that began with a dash, a plus or an at-sign and was taken for a formula of names that do not exist. */
const TAKEN_FOR_FORMULA = /^=(?!.*[(!$"])(?=.*\p{L})/su;

/** The cells of a sheet, or of a part of it. */
export function frameworkGrid(sheet: ReadSheet, part: Area = sheet.area): Grid {
  const cells = new SheetCells(sheet);
  const first = { row: Math.max(part.row, sheet.area.row), column: Math.max(part.column, sheet.area.column) };
  const end = {
    row: Math.min(part.row + part.rows, sheet.area.row + sheet.area.rows),
    column: Math.min(part.column + part.columns, sheet.area.column + sheet.area.columns),
  };
  const rows = Array.from({ length: Math.max(0, end.row - first.row) }, (_, r) =>
    Array.from({ length: Math.max(0, end.column - first.column) }, (__, c) =>
      gridCell(cells.at(first.row + r, first.column + c)),
    ),
  );
  const hidden = sheet.hiddenRows.map((row) => row - first.row).filter((row) => row >= 0);
  return { rows, ...(hidden.length > 0 ? { hidden: new Set(hidden) } : {}) };
}

/** What stands in a cell, with what was typed there where that can still be told. */
export function gridCell({ address: at, content, formula, date, percent }: Cell): GridCell {
  if (typeof content === "object")
    return content.error === "#NAME?" && formula !== undefined && TAKEN_FOR_FORMULA.test(formula)
      ? { at, text: formula.slice(1).trim() }
      : { at, text: content.error, damage: "error" };
  if (date) return { at, text: `${date.day}-${date.month}`, damage: "date" };
  if (percent && typeof content === "number") return { at, text: `${Math.round(content * 1e6) / 1e4}%` };
  return { at, text: String(content) };
}
