/** What is asked of a sheet that is read, part by part, and what becomes of the answers. */
import type { CellContent, EntryRule, ReadSheet, ReadTable, ShownDate } from "../../app/port";
import { cellAddress, parseArea } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import type { SheetKind } from "../../sheets/marker/marker";
import { withoutSheet } from "../request/addresses";
import { ANSWERS_KEY } from "../request/answer-names";
import type { MarkedSheet } from "./marked-sheets";
import { shownDateOf } from "../../app/reading/shown-date";
import { askRemarks, remarksIn } from "./remarks-beside";

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

/** The contents of a rectangle of a sheet, of which these parts were read; the rest of it is empty. */
export function contentsOf(whole: Area, bands: readonly Band[], sheet: SheetToRead): Contents {
  const withFormats = hasTyped(sheet);
  const empty: readonly CellContent[] = Array.from({ length: whole.columns }, () => "");
  const values: CellContent[][] = Array.from({ length: whole.rows });
  const formulas = new Map<string, string>();
  const dates = new Map<string, ShownDate>();
  const percents = new Set<string>();
  for (const { range, area } of bands) {
    const own = range.formulas as unknown[][];
    (range.values as (string | number | boolean)[][]).forEach((line, r) => {
      const read = line.map((value, c) => {
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
      });
      const row = area.row - whole.row + r;
      if (read.length === whole.columns) values[row] = read;
      else (values[row] ??= [...empty]).splice(area.column - whole.column, read.length, ...read);
    });
  }
  // Lines between the parts are one and the same empty line.
  return { values: Array.from(values, (line) => line ?? empty), formulas, dates, percents };
}

function isHeatmap({ sheet, lookalike }: SheetToRead): boolean {
  return (sheet.marker?.kind ?? lookalike) === "heatmap";
}

/** Merges, and which lines are hidden; of a heatmap also how wide its columns are. */
export function askLooks(range: Excel.Range, one: SheetToRead) {
  const withWidths = isHeatmap(one);
  return {
    withWidths,
    merged: range.getMergedAreasOrNullObject().load("address"),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({
      columnHidden: true,
      ...(withWidths ? { format: { columnWidth: true } } : {}),
    }),
  };
}

/** The looks of the parts of a rectangle. */
export function readLooks(
  parts: readonly { readonly looks: ReturnType<typeof askLooks>; readonly area: Area }[],
  whole: Area,
): Pick<ReadSheet, "hiddenRows" | "hiddenColumns" | "merges" | "columnWidths"> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const merges = new Map<string, Area>();
  const widths: (number | undefined)[] = Array.from({ length: whole.columns });
  for (const { looks, area } of parts) {
    looks.rows.value.forEach(({ rowHidden }, index) => {
      if (rowHidden === true) rows.add(area.row + index);
    });
    looks.columns.value.forEach(({ columnHidden, format }, index) => {
      if (columnHidden === true) columns.add(area.column + index);
      widths[area.column - whole.column + index] = format?.columnWidth ?? 0;
    });
    for (const merge of areasOf(looks.merged)) merges.set(cellAddress(merge.row, merge.column), merge);
  }
  return {
    hiddenRows: [...rows].sort((a, b) => a - b),
    hiddenColumns: [...columns].sort((a, b) => a - b),
    merges: [...merges.values()],
    ...(parts[0]?.looks.withWidths ? { columnWidths: widths } : {}),
  };
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  // Between areas stands a comma or a semicolon (office-js 1167); a sheet's name may hold either.
  return [...merged.address.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=[,;]|$)/g)].flatMap(
    ([address]) => parseArea(withoutSheet(address)) ?? [],
  );
}

/** The tables of a sheet, what is being filtered on it, what was said of it, and of a heatmap how much was remarked. */
export function askTables(worksheet: Excel.Worksheet, one: SheetToRead, tables: readonly KnownTable[]) {
  const { ours } = one;
  return {
    remarks: isHeatmap(one) ? askRemarks(worksheet) : undefined,
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
  remarks,
  answers,
  filter,
  filterRange,
  tables,
}: ReturnType<typeof askTables>): Pick<ReadSheet, "filtered" | "tables" | "answers" | "remarks"> {
  return {
    ...(remarks ? { remarks: remarksIn(remarks) } : {}),
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
