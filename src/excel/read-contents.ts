/** What stands on sheets whose size is known already. */
import type { CellContent, EntryRule, ReadSheet, ReadTable, ShownDate } from "../app/port";
import { cellAddress, parseArea } from "../sheets/a1";
import type { Area } from "../sheets/area";
import { rangeOf, withoutSheet } from "./addresses";
import { ANSWERS_KEY } from "./answers";
import { inBands } from "./bands";
import type { MarkedSheet } from "./own-sheets";
import type { Patiently } from "./request";
import { shownDate } from "./shown-date";

/** Cells read in one request: values, formulas, types and formats stay below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 60_000;
const CONTENTS = "values,formulas,valueTypes";

export interface PlacedSheet {
  readonly sheet: MarkedSheet;
  readonly area: Area;
  readonly filtered: readonly Area[];
  readonly tables: readonly Omit<ReadTable, "entries">[];
}

interface Contents {
  readonly values: CellContent[][];
  readonly formulas: Map<string, string>;
  readonly dates: Map<string, ShownDate>;
  readonly percents: Set<string>;
}

/** One request, and one more for each further band of cells. */
export async function readContents(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
  activeId: string,
  patiently: Patiently,
): Promise<readonly ReadSheet[]> {
  const filled = placed.filter(({ area }) => area.rows > 0);
  const looks = new Map(filled.map((one) => [one.sheet.id, askLooks(context, one)]));
  const found = new Map(
    placed.map(({ sheet }): [string, Contents] => [
      sheet.id,
      { values: [], formulas: new Map(), dates: new Map(), percents: new Set() },
    ]),
  );
  for (const part of inBands(
    filled.map(({ sheet, area }) => ({ ...area, sheet })),
    CELLS_AT_ONCE,
  )) {
    const asked = part.map((band) => ({
      band,
      range: rangeOf(context.workbook.worksheets.getItem(band.sheet.id), band).load(
        // Which lines are headers turns out only from what stands there, so formats are read along with it.
        band.sheet.marker ? CONTENTS : `${CONTENTS},numberFormat`,
      ),
    }));
    // A request for each band: together they may be more than Excel answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await patiently(context.sync());
    for (const { band, range } of asked) {
      const into = found.get(band.sheet.id);
      if (into) keep(range, band, into);
      if (into && !band.sheet.marker) keepFormats(range, band, into);
    }
  }
  return placed.map(({ sheet, area, filtered, tables }) => {
    const asked = looks.get(sheet.id);
    return {
      ...sheet,
      active: sheet.id === activeId,
      area,
      values: found.get(sheet.id)?.values ?? [],
      formulas: found.get(sheet.id)?.formulas ?? new Map<string, string>(),
      dates: found.get(sheet.id)?.dates ?? new Map<string, ShownDate>(),
      percents: found.get(sheet.id)?.percents ?? new Set<string>(),
      hiddenRows: (asked?.rows.value ?? []).flatMap(({ rowHidden }, index) =>
        rowHidden === true ? [area.row + index] : [],
      ),
      hiddenColumns: (asked?.columns.value ?? []).flatMap(({ columnHidden }, index) =>
        columnHidden === true ? [area.column + index] : [],
      ),
      filtered,
      ...(asked?.answers && !asked.answers.isNullObject ? { answers: asked.answers.value } : {}),
      merges: asked ? areasOf(asked.merged) : [],
      tables: tables.map((table, index) => ({
        ...table,
        entries: (asked?.entries[index] ?? []).map(entryRule),
      })),
    };
  });
}

function askLooks(context: Excel.RequestContext, { sheet, area, tables }: PlacedSheet) {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = rangeOf(worksheet, area);
  return {
    // What was said of a sheet is about one that is not ours.
    answers: sheet.marker
      ? undefined
      : worksheet.customProperties.getItemOrNullObject(ANSWERS_KEY).load("value"),
    merged: range.getMergedAreasOrNullObject().load("address"),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    // What may be entered matters on our own sheets only.
    entries: tables.map((table) =>
      (sheet.marker ? bodyColumns(table) : []).map((column) =>
        rangeOf(worksheet, column).dataValidation.load("type,rule"),
      ),
    ),
  };
}

function bodyColumns({ area, showsHeaders, showsTotals }: Omit<ReadTable, "entries">): readonly Area[] {
  const rows = area.rows - (showsHeaders ? 1 : 0) - (showsTotals ? 1 : 0);
  if (rows < 1) return [];
  return Array.from({ length: area.columns }, (_, index) => ({
    row: area.row + (showsHeaders ? 1 : 0),
    column: area.column + index,
    rows,
    columns: 1,
  }));
}

function keep(range: Excel.Range, { row, column }: Area, into: Contents): void {
  const values = range.values as (string | number | boolean)[][];
  const formulas = range.formulas as unknown[][];
  values.forEach((line, r) => {
    into.values.push(
      line.map((value, c) => {
        const formula = formulas[r]?.[c];
        // A text that begins with "=" is told as its own formula.
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
          into.formulas.set(cellAddress(row + r, column + c), formula);
        }
        return String(range.valueTypes[r]?.[c]) === "Error" ? { error: String(value) } : value;
      }),
    );
  });
}

function keepFormats(range: Excel.Range, { row, column }: Area, into: Contents): void {
  range.values.forEach((line: unknown[], r) => {
    line.forEach((value, c) => {
      const date = shownDate(value, range.numberFormat[r]?.[c]);
      if (date) into.dates.set(cellAddress(row + r, column + c), date);
      const format: unknown = range.numberFormat[r]?.[c];
      if (typeof value === "number" && typeof format === "string" && format.includes("%"))
        into.percents.add(cellAddress(row + r, column + c));
    });
  });
}

function entryRule({ type, rule }: Excel.DataValidation): EntryRule {
  const kind = String(type);
  if (kind === "None") return { kind: "none" };
  // `null` where the cells differ.
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  if (kind === "List" && typeof source === "string") return { kind: "list", source };
  return { kind: kind === "Inconsistent" || kind === "MixedCriteria" ? "mixed" : "other" };
}

function areasOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  // Between areas stands a comma or a semicolon (office-js 1167); a sheet's name may hold either.
  return [...merged.address.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=[,;]|$)/g)].flatMap(
    ([address]) => parseArea(withoutSheet(address)) ?? [],
  );
}
