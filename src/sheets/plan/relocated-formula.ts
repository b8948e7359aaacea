import { columnLetters, columnNumber } from "./a1";
import { withReferences } from "./formula-references";

const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

/**
 * A formula whose cells have each gone their own way: `place` says where a cell without a sheet stands by now, zero-based.
 * What was pinned stays so. Undefined when one of the cells has no place.
 */
export function relocatedFormula(
  formula: string,
  place: (row: number, column: number) => { readonly row: number; readonly column: number } | undefined,
): string | undefined {
  let lost = false;
  const relocated = withReferences(formula, (whole, cells, sheet) => {
    if (sheet !== undefined) return whole;
    const moved = cells.split(":").map((one) => {
      const [, first = "", letters = "", second = "", digits = ""] = CELL.exec(one) ?? [];
      const column = columnNumber(letters);
      const to = column === undefined ? undefined : place(Number(digits) - 1, column);
      lost ||= to === undefined;
      return to ? `${first}${columnLetters(to.column)}${second}${to.row + 1}` : one;
    });
    return moved.join(":");
  });
  return lost ? undefined : relocated;
}
