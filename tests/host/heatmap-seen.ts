/** What a person reads on a heatmap, through Microsoft's client, found by its labels. */
import type { MadeHeatmap } from "../../src/app/action";
import { parseArea } from "../../src/sheets/plan/a1";

/** A number with at most nine decimals, or a text. */
export type Said = number | string;

export interface SaidRow {
  readonly label: string;
  readonly cells: readonly Said[];
  /** Beside the block, by the header of the column. */
  readonly beside: Readonly<Record<string, Said>>;
}

export interface SaidHeatmap {
  readonly title: string;
  readonly subtitle: string;
  readonly status: string;
  /** The lines of "Wat valt op", without those that say nothing. */
  readonly insights: readonly string[];
  readonly headers: readonly Said[];
  readonly rows: readonly SaidRow[];
  /** Each line below the block by its label. */
  readonly below: Readonly<Record<string, readonly Said[]>>;
}

export async function readHeatmap({
  sheet,
  cells,
}: Pick<MadeHeatmap, "sheet" | "cells">): Promise<SaidHeatmap> {
  const values = await Excel.run(async (context) => {
    // Not the used range: that need not begin in A1.
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange()).load("values");
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });
  return heatmapIn(values, cells);
}

/** The same of a grid of values that begins in A1. `cells` is the address of the block. */
export function heatmapIn(values: readonly (readonly unknown[])[], cells: string): SaidHeatmap {
  const block = parseArea(cells)!;
  const at = (row: number, column: number): Said => said(values[row]?.[column]);
  const line = (row: number, from: number, count: number): readonly Said[] =>
    Array.from({ length: count }, (_, index) => at(row, from + index));
  const first = (row: number): string => String(at(row, 0));
  const top = Array.from({ length: block.row }, (_, row) => row);
  const insights = top.find((row) => first(row) === "Wat valt op") ?? block.row;
  const legend = top.find((row) => first(row) === "Legenda") ?? block.row;
  const header = block.row - 1;
  const width = values[0]?.length ?? 0;
  const sides = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column > 0 &&
      (column < block.column || column >= block.column + block.columns) &&
      at(header, column) !== "",
  );
  const below: Record<string, readonly Said[]> = {};
  // What the chart is drawn from stands further down, after an empty row.
  for (let row = block.row + block.rows + 1; row < values.length && first(row) !== ""; row++) {
    below[first(row)] = line(row, block.column, block.columns);
  }
  return {
    title: first(0),
    subtitle: first(1),
    status: first(2),
    insights: top
      .filter((row) => row >= insights && row < legend)
      .flatMap((row) => String(at(row, 1)).split("\n"))
      .filter((text) => text !== ""),
    headers: line(header, block.column, block.columns),
    rows: Array.from({ length: block.rows }, (_, row) => row)
      // The thin row that closes a department.
      .filter((row) => first(block.row + row) !== "")
      .map((row) => ({
        label: first(block.row + row),
        cells: line(block.row + row, block.column, block.columns),
        beside: Object.fromEntries(
          sides.map((column) => [String(at(header, column)), at(block.row + row, column)]),
        ),
      })),
    below,
  };
}

function said(value: unknown): Said {
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9 + 0;
  return typeof value === "string"
    ? value
    : value === undefined || value === null
      ? ""
      : JSON.stringify(value);
}
