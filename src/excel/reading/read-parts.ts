/** What is asked of a sheet that is read, part by part, and what becomes of the answers. */
import type { CellContent, EntryRule, ReadSheet, ReadTable, ShownDate } from "../../app/port";
import { cellAddress, parseArea } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import type { SheetKind } from "../../sheets/marker/marker";
import { withoutSheet } from "../request/addresses";
import { ANSWERS_KEY } from "../request/answer-names";
import type { MarkedSheet } from "./marked-sheets";
import { shownDateOf } from "../../app/reading/shown-date";

/** A sheet to read; of ours, with what may be entered in its tables. */
export interface SheetToRead {
  readonly sheet: MarkedSheet;
  readonly ours: boolean;
  readonly lookalike?: SheetKind;
}

/** A table as the first look tells it. */
export interface KnownTable extends Pick<ReadTable, "name" | "showsHeaders" | "showsTotals" | "headers"> {
  readonly sheetId: string;
}

export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
export const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

const CONTENTS = "values,formulas,valueTypes";

/** What people type there freely, Excel may have made a date: on others' sheets, and in a framework of one's own. */
function hasTyped({ ours, sheet, lookalike }: SheetToRead): boolean {
  return !ours || (sheet.marker?.kind ?? lookalike) === "framework";
}

/** Which lines are headers turns out only from what stands there, so formats are read along with it. */
export function contentsToLoad(sheet: SheetToRead): string {
  return hasTyped(sheet) ? `${CONTENTS},numberFormat` : CONTENTS;
}

export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Who it is: the parts of a read sheet that are known before it is read. */
export function whoIs({ sheet, lookalike }: SheetToRead) {
  const { newer: _newer, ...known } = sheet;
  return { ...known, ...(lookalike ? { lookalike } : {}) };
}

export type Contents = Pick<ReadSheet, "values" | "formulas" | "dates" | "percents">;

/** A rectangle of which the contents were read. */
export interface Band {
  readonly range: Excel.Range;
  readonly area: Area;
}

/** The contents of a sheet, of bands of rows from top to bottom. */
export function contentsOf(bands: readonly Band[], sheet: SheetToRead): Contents {
  const withFormats = hasTyped(sheet);
  const values: CellContent[][] = [];
  const formulas = new Map<string, string>();
  const dates = new Map<string, ShownDate>();
  const percents = new Set<string>();
  for (const { range, area } of bands) {
    const own = range.formulas as unknown[][];
    (range.values as (string | number | boolean)[][]).forEach((line, r) => {
      values.push(
        line.map((value, c) => {
          const address = cellAddress(area.row + r, area.column + c);
          const formula = own[r]?.[c];
          // A text that begins with "=" is told as its own formula.
          if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
            formulas.set(address, formula);
          }
          const format: unknown = !withFormats ? undefined : range.numberFormat[r]?.[c];
          const date = !withFormats ? undefined : shownDateOf(value, format);
          if (date) dates.set(address, date);
          if (typeof value === "number" && typeof format === "string" && format.includes("%"))
            percents.add(address);
          return String(range.valueTypes[r]?.[c]) === "Error" ? { error: String(value) } : value;
        }),
      );
    });
  }
  return { values, formulas, dates, percents };
}

/** Merges, and which lines are hidden; of a heatmap also how wide its columns are. */
export function askLooks(range: Excel.Range, { sheet, lookalike }: SheetToRead) {
  const isHeatmap = (sheet.marker?.kind ?? lookalike) === "heatmap";
  return {
    isHeatmap,
    merged: range.getMergedAreasOrNullObject().load("address"),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({
      columnHidden: true,
      ...(isHeatmap ? { format: { columnWidth: true } } : {}),
    }),
  };
}

export function readLooks(
  { isHeatmap, merged, rows, columns }: ReturnType<typeof askLooks>,
  area: Area,
): Pick<ReadSheet, "hiddenRows" | "hiddenColumns" | "merges" | "columnWidths"> {
  return {
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [area.column + index] : [],
    ),
    merges: areasOf(merged),
    ...(isHeatmap ? { columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0) } : {}),
  };
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  // Between areas stands a comma or a semicolon (office-js 1167); a sheet's name may hold either.
  return [...merged.address.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=[,;]|$)/g)].flatMap(
    ([address]) => parseArea(withoutSheet(address)) ?? [],
  );
}

/** The tables of a sheet, what is being filtered on it, and what was said of it. */
export function askTables(worksheet: Excel.Worksheet, { ours }: SheetToRead, tables: readonly KnownTable[]) {
  return {
    // What was said of a sheet is about one that is not ours.
    answers: ours ? undefined : worksheet.customProperties.getItemOrNullObject(ANSWERS_KEY).load("value"),
    filter: worksheet.autoFilter.load("isDataFiltered"),
    filterRange: worksheet.autoFilter.getRangeOrNullObject().load(PLACE),
    tables: tables.map((table) => {
      const item = worksheet.tables.getItem(table.name);
      return {
        table,
        range: item.getRange().load(PLACE),
        // Without a header row there are no filter buttons.
        ...(table.showsHeaders ? { filter: item.autoFilter.load("isDataFiltered") } : {}),
        // What may be entered matters on our own sheets only.
        entries: ours
          ? table.headers.map((_, index) =>
              item.columns.getItemAt(index).getDataBodyRange().dataValidation.load("type,rule"),
            )
          : [],
      };
    }),
  };
}

export function readTables({
  answers,
  filter,
  filterRange,
  tables,
}: ReturnType<typeof askTables>): Pick<ReadSheet, "filtered" | "tables" | "answers"> {
  return {
    ...(answers && !answers.isNullObject ? { answers: answers.value } : {}),
    filtered: [
      ...(filter.isDataFiltered && !filterRange.isNullObject ? [areaOf(filterRange)] : []),
      ...tables.flatMap((each) => (each.filter?.isDataFiltered ? [areaOf(each.range)] : [])),
    ],
    tables: tables.map(({ table: { sheetId: _sheetId, ...table }, range, entries }): ReadTable => ({
      ...table,
      area: areaOf(range),
      entries: entries.map(entryRule),
    })),
  };
}

function entryRule({ type, rule }: Excel.DataValidation): EntryRule {
  const kind = String(type);
  if (kind === "None") return { kind: "none" };
  // `null` where the cells differ.
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  if (kind === "List" && typeof source === "string") return { kind: "list", source };
  return { kind: kind === "Inconsistent" || kind === "MixedCriteria" ? "mixed" : "other" };
}
