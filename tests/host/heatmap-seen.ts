/** What a person reads on a heatmap, through Microsoft's client, found by its labels. */
import type { MadeHeatmap } from "../../src/app/action";
import { EXPLANATION_TITLE } from "../../src/sheets/heatmap/heatmap-words";
import { STATUS_SEPARATOR } from "../../src/sheets/heatmap/part-words";
import { INSIGHTS_TITLE } from "../../src/sheets/marker/shape-words";
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
  /** Whether it is up to date. */
  readonly status: string;
  /** Of what it was made, when, and whether it is confidential. */
  readonly origin: readonly string[];
  readonly explanation: string;
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
  // Sentences stand in the second column, beside what they are about.
  const beside = (label: string): string => {
    const found = values.findIndex((_, row) => row > block.row && first(row) === label);
    return found < 0 ? "" : String(at(found, 1));
  };
  const [status = "", ...origin] = String(at(0, 1)).split(STATUS_SEPARATOR);
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
    status,
    // Not when: a minute later it says another.
    origin: origin.map((part) => part.replace(/^gemaakt .*$/u, "gemaakt")),
    explanation: beside(EXPLANATION_TITLE),
    insights: beside(INSIGHTS_TITLE)
      .split("\n")
      .filter((text) => text !== ""),
    headers: line(header, block.column, block.columns).map(inOneLine),
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

/** The name above a column, of which a long word has a hyphen where it goes on. */
function inOneLine(header: Said): Said {
  return typeof header === "string" ? header.replaceAll(/(?<=\p{Ll})-(?=\p{Ll})/gu, "") : header;
}

function said(value: unknown): Said {
  if (typeof value === "number") return Math.round(value * 1e9) / 1e9 + 0;
  return typeof value === "string"
    ? value
    : value === undefined || value === null
      ? ""
      : JSON.stringify(value);
}
