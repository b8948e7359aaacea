/** The workbook's own framework, as it stands on its sheet. */
import type { Framework } from "../../framework/model";
import { cellAddress } from "../../sheets/plan/a1";
import { FRAMEWORK_COLUMNS, type FrameworkRow } from "../../sheets/framework/framework-rows";
import { frameworkOf } from "../../sheets/framework/read-framework-rows";
import { FRAMEWORK_HEADINGS } from "../../sheets/framework/framework-words";
import type { FrameworkProblemDetails } from "../framework-problems";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { gridCell } from "./framework-grid";
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
  const columnsOf = (row: number): ReadonlyMap<string, number> =>
    new Map(
      Array.from({ length: cells.last.column - left + 1 }, (_, index) => {
        const column = left + index;
        return [textOf(cells.at(row, column)), column] as const;
      }),
    );
  // A heading that was changed is missing among the others, which stand there still.
  let header = top;
  const found = (row: number): number => places.filter((heading) => columnsOf(row).has(heading)).length;
  for (let row = top; row <= cells.last.row && found(header) < places.length; row++)
    if (found(row) > found(header)) header = row;
  const columns = columnsOf(header);
  const missing = places.filter((heading) => !columns.has(heading));
  if (missing.length > 0)
    throw new Problem("frameworkUnreadable", {
      sheet: sheet.name,
      faults: missing.map((text) => ({ why: "heading" as const, text, address: cellAddress(header, left) })),
    });
  const at = (row: number, column: keyof FrameworkRow) =>
    cells.at(row, columns.get(FRAMEWORK_HEADINGS[column]) ?? left);
  const damaged: FrameworkProblemDetails["frameworkUnreadable"]["faults"][number][] = [];
  const rows = Array.from({ length: cells.last.row - header }, (_, index): FrameworkRow => {
    const entries = FRAMEWORK_COLUMNS.map((column) => {
      const { at: address, text, damage: why } = gridCell(at(header + 1 + index, column));
      if (why && column !== "id") damaged.push({ why, text, heading: FRAMEWORK_HEADINGS[column], address });
      return [column, text] as const;
    });
    return Object.fromEntries(entries) as FrameworkRow;
  });
  if (damaged.length > 0) throw new Problem("frameworkUnreadable", { sheet: sheet.name, faults: damaged });
  const read = frameworkOf(textOf(cells.at(0, left)), rows);
  if ("framework" in read)
    return { id: textHash(JSON.stringify(read.framework)).toString(36), ...read.framework };
  throw new Problem("frameworkUnreadable", {
    sheet: sheet.name,
    faults: read.faults.map(({ row, column, why, text }) => ({
      why,
      text,
      heading: FRAMEWORK_HEADINGS[column],
      address: at(header + 1 + row, column).address,
    })),
  });
}
