import { absoluteAddress, quotedSheetName } from "../../model/address";
import { intersection, type Area } from "../../model/cell-area";
import { newSeries, type ChartSeries, type ChartType } from "../../model/chart";
import type { Sheet } from "../../model/sheet";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/**
 * The series that Excel makes of a source range: by columns where it is at least as high as wide, by rows else; a first
 * row that begins with an empty cell or holds texts gives the names, a first column likewise the categories.
 */
export function seriesOf(
  sheet: Sheet,
  source: Area,
  by: (typeof SERIES_BY)[number],
  type: ChartType,
): ChartSeries[] {
  const used = sheet.cells.used(true);
  const area = (used && intersection(source, used)) ?? source;
  const columns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) === "string";
  const { row, column } = area;
  const emptyCorner = area.rows > 1 && area.columns > 1 && sheet.value(row, column) === null;
  const lastRow = row + area.rows - 1;
  const lastColumn = column + area.columns - 1;
  const topRow = area.rows > 1 && (emptyCorner || (isText(row, lastColumn) && !isText(lastRow, lastColumn)));
  const leftColumn =
    area.columns > 1 && (emptyCorner || (isText(lastRow, column) && !isText(lastRow, lastColumn)));
  const body: Area = {
    row: row + Number(topRow),
    column: column + Number(leftColumn),
    rows: area.rows - Number(topRow),
    columns: area.columns - Number(leftColumn),
  };
  const named = columns ? topRow : leftColumn;
  const labelled = columns ? leftColumn : topRow;
  const formula = (part: Area): string => `=${quotedSheetName(sheet.name)}!${absoluteAddress(part)}`;
  const count = columns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const values: Area = columns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const name: Area = columns
      ? { row, column: values.column, rows: 1, columns: 1 }
      : { row: values.row, column, rows: 1, columns: 1 };
    const categories: Area = columns ? { ...body, column, columns: 1 } : { ...body, row, rows: 1 };
    return newSeries(type, {
      values: formula(values),
      ...(named && { nameFormula: formula(name) }),
      ...(labelled && { categories: formula(categories) }),
    });
  });
}
