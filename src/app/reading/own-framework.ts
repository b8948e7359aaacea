/** The workbook's own framework, as it stands on its sheet. */
import type { Framework } from "../../framework/model";
import { cellAddress } from "../../sheets/plan/a1";
import { FRAMEWORK_COLUMNS, frameworkOf, type FrameworkRow } from "../../sheets/framework/framework-rows";
import { FRAMEWORK_HEADINGS } from "../../sheets/framework/framework-words";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { textHash } from "./name-mark";
import { ownKind } from "./own-sheet";
import { SheetCells, textOf } from "./read-cell";
import { theOneThatCountsFirst } from "./read-profiles";

/**
 * The framework that counts among sheets that were read: the workbook's own, else the other. Throws
 * `frameworkUnreadable` where someone changed it so that it is none any more, and `frameworksDiffer` where several say
 * something else and none of them is known to be the one that was made.
 */
export function frameworkAmong(sheets: readonly ReadSheet[], otherwise: Framework): Framework {
  const own = theOneThatCountsFirst(sheets.filter((each) => ownKind(each) === "framework"));
  const [sheet, ...others] = own;
  if (!sheet) return otherwise;
  const framework = frameworkOn(sheet);
  if (sheet.original !== true && others.some((other) => frameworkOn(other).id !== framework.id))
    throw new Problem("frameworksDiffer", { sheets: own.map(({ name }) => name) });
  return framework;
}

function frameworkOn(sheet: ReadSheet): Framework {
  const cells = new SheetCells(sheet);
  const { row: top, column: left } = sheet.area;
  const places = FRAMEWORK_COLUMNS.map((column) => FRAMEWORK_HEADINGS[column]);
  let header = top;
  const columnsOf = (row: number): ReadonlyMap<string, number> =>
    new Map(
      Array.from({ length: cells.last.column - left + 1 }, (_, index) => {
        const column = left + index;
        return [textOf(cells.at(row, column)), column] as const;
      }),
    );
  while (header < cells.last.row && !columnsOf(header).has(FRAMEWORK_HEADINGS.competency)) header++;
  const columns = columnsOf(header);
  const missing = places.filter((heading) => !columns.has(heading));
  if (missing.length > 0)
    throw new Problem("frameworkUnreadable", {
      sheet: sheet.name,
      faults: missing.map((text) => ({ why: "heading" as const, text, address: cellAddress(header, left) })),
    });
  const at = (row: number, column: keyof FrameworkRow) =>
    cells.at(row, columns.get(FRAMEWORK_HEADINGS[column]) ?? left);
  const rows = Array.from({ length: cells.last.row - header }, (_, index): FrameworkRow => {
    const entries = FRAMEWORK_COLUMNS.map((column) => {
      const { content } = at(header + 1 + index, column);
      return [column, typeof content === "object" ? content.error : String(content)] as const;
    });
    return Object.fromEntries(entries) as FrameworkRow;
  });
  const found = frameworkOf(textOf(cells.at(0, left)), rows);
  if ("framework" in found)
    return { id: textHash(JSON.stringify(found.framework)).toString(36), ...found.framework };
  throw new Problem("frameworkUnreadable", {
    sheet: sheet.name,
    faults: found.faults.map(({ row, column, why, text }) => ({
      why,
      text,
      heading: FRAMEWORK_HEADINGS[column],
      address: at(header + 1 + row, column).address,
    })),
  });
}
