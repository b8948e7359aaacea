import { overlaps, subtract, type Area } from "../model/cell-area";
import type { CellInput } from "../model/cell";
import { formulasSeenFrom } from "../model/relative-formula";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";

/** What is copied: what cells hold, or what they show. Looks are not built. */
export type CopyType = "Formulas" | "Values";

/**
 * `Range.copyFrom`: as often as it fits where the target is a whole number of times the source in a direction, else
 * once (office-js 2674). Relative references move along; the target's looks stay.
 */
export function copyRange(
  context: HostContext,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly area: Area },
  copyType: CopyType,
): void {
  const { rows, columns } = from.area;
  const area = {
    ...to.area,
    rows: to.area.rows % rows === 0 ? to.area.rows : rows,
    columns: to.area.columns % columns === 0 ? to.area.columns : columns,
  };
  to.sheet.assertEditable(area);
  if (to.sheet.merges.some((merge) => overlaps(merge, area) && subtract(merge, area).length > 0)) {
    throw new HostError("InvalidOperation", "That cannot be done to a part of merged cells.");
  }
  if (copyType === "Values") context.book.calculate();
  const copies = from.sheet.map(
    from.area,
    (cell, row, column): ((row: number, column: number) => CellInput) => {
      const formula = copyType === "Formulas" && !cell?.spilledFrom ? cell?.formula?.text : undefined;
      if (formula !== undefined) {
        const seenFrom = formulasSeenFrom(formula, { row, column });
        return (r, c) => ({ formula: seenFrom({ row: r, column: c }) });
      }
      const input = { value: cell?.value ?? null, quotePrefix: from.sheet.style(row, column).quotePrefix };
      return () => input;
    },
  );
  to.sheet.write(
    area,
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        copies[i % rows]?.[j % columns]?.(area.row + i, area.column + j),
      ),
    ),
  );
  context.book.tables.headerWritten(to.sheet, area);
}
