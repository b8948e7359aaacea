/**
 * What is wrong with a plan: by Excel's rules, by its own geometry, and for the eye (texts cut off, too little
 * contrast). For tests of builders; the writer does not need it.
 */
import { areaContains, areasOverlap, cellAddress } from "./a1";
import type { Area } from "./area";
import { overlapping, place } from "./check-areas";
import { checkCharts } from "./check-charts";
import { checkFrame } from "./check-frame";
import { checkNames, checkNamesTogether, FORMULA_LIMIT } from "./check-names";
import { checkRules } from "./check-rules";
import { checkTables, withTotals } from "./check-tables";
import { contrast, INK, LEAST_CONTRAST, WHITE } from "./colors";
import type { SheetPlan } from "./plan";
import { columnWidthsOf, plannedCells, type PlannedCell } from "./plan-cells";
import { TEXT_LIMIT } from "./text-limit";
import { CELL_PADDING, INDENT_WIDTH, lineHeight, ROW_HEIGHT_LIMIT, textHeight, textWidth } from "./text-size";

/** 255 characters of 7 pixels and 5 pixels of padding. */
export const COLUMN_WIDTH_LIMIT = ((255 * 7 + 5) * 3) / 4;

/** The faults of a plan in plain English, each with its place; an empty list for a good plan. */
export function checkPlan(plan: SheetPlan): readonly string[] {
  const cells = plannedCells(plan);
  return [
    ...checkNames(plan),
    ...checkBlocks(plan, cells),
    ...checkPlaces(plan),
    ...checkSizes(plan),
    ...checkTables(plan, cells),
    ...checkCharts(plan, cells),
    ...checkFrame(plan),
    ...checkRules(plan, cells),
    ...checkCells(plan, cells),
  ];
}

/** The faults of plans that are carried out together: of each, and names that they share. */
export function checkPlans(plans: readonly SheetPlan[]): readonly string[] {
  return [
    ...plans.flatMap((plan) => checkPlan(plan).map((fault) => `${plan.name}: ${fault}`)),
    ...checkNamesTogether(plans),
  ];
}

function checkBlocks(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const values = plan.values.map(({ area, values: lines }) => ({ area, lines }));
  const formulas = plan.formulas.map(({ area, formulas: lines }) => ({ area, lines }));
  const shapes = [...values, ...formulas]
    .filter(
      ({ area, lines }) => lines.length !== area.rows || lines.some((line) => line.length !== area.columns),
    )
    .map(({ area }) => `block at ${place(area)}: its content has another shape`);
  const filled = new Set(cells.filter(({ formula }) => formula === undefined).map(placeOf));
  const both = cells
    .filter((cell) => cell.formula !== undefined && filled.has(placeOf(cell)))
    .map((cell) => `${placeOf(cell)}: a value and a formula`);
  return [
    ...shapes,
    ...both,
    ...[values, formulas].flatMap((blocks) =>
      overlapping(
        blocks.map(({ area }) => area),
        "blocks",
      ),
    ),
  ];
}

function checkPlaces(plan: SheetPlan): string[] {
  const sheet: Area = { row: 0, column: 0, rows: plan.rows, columns: plan.columns };
  const areas: [string, Area][] = [
    ...plan.values.map(({ area }): [string, Area] => ["values", area]),
    ...plan.formulas.map(({ area }): [string, Area] => ["formulas", area]),
    ...plan.styles.map(({ area }): [string, Area] => ["style", area]),
    ...plan.merges.map((area): [string, Area] => ["merge", area]),
    ...plan.tables.map(({ area }): [string, Area] => ["table", area]),
    ...plan.validations.map(({ area }): [string, Area] => ["validation", area]),
    ...plan.conditionalFormats.map(({ area }): [string, Area] => ["conditional format", area]),
    ...plan.names.flatMap(({ name, refersTo }): [string, Area][] =>
      "area" in refersTo ? [[`name ${name}`, refersTo.area]] : [],
    ),
    ...plan.links.map(({ row, column }): [string, Area] => ["link", { row, column, rows: 1, columns: 1 }]),
    ...plan.columnWidths.map(({ column, columns }): [string, Area] => [
      "column width",
      { row: 0, column, rows: 1, columns },
    ]),
    ...plan.rowHeights.map(({ row, rows }): [string, Area] => [
      "row height",
      { row, column: 0, rows, columns: 1 },
    ]),
  ];
  const outside = areas
    .filter(([, area]) => area.rows < 1 || area.columns < 1 || !areaContains(sheet, area))
    .map(([what, area]) => `${what} at ${place(area)}: outside the plan's ${plan.rows} × ${plan.columns}`);
  const clashes = plan.tables.flatMap((table) =>
    plan.merges
      .filter((merge) => areasOverlap(withTotals(table), merge))
      .map((merge) => `merge at ${place(merge)}: in table ${table.name}`),
  );
  return [...outside, ...clashes, ...overlapping(plan.merges, "merges")];
}

function checkSizes(plan: SheetPlan): string[] {
  const heights = plan.rowHeights
    .filter(({ height }) => !(height > 0 && height <= ROW_HEIGHT_LIMIT))
    .map(({ row, height }) => `row ${row + 1}: height ${height}`);
  const widths = plan.columnWidths
    .filter(({ width }) => !(width > 0 && width <= COLUMN_WIDTH_LIMIT))
    .map(({ column, width }) => `column ${column + 1}: width ${width}`);
  const rows = plan.rowHeights.map(({ row, rows: count }) => ({ row, column: 0, rows: count, columns: 1 }));
  return [...heights, ...widths, ...overlapping(rows, "row heights")];
}

function checkCells(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const widths = columnWidthsOf(plan);
  const filled = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  /** The width of the empty cells right of a cell, up to the next that holds something. */
  const roomBeside = ({ row, column }: PlannedCell): number => {
    let room = 0;
    for (let next = column + 1; next < plan.columns && !filled.has(`${row} ${next}`); next++) {
      room += widths[next] ?? 0;
    }
    return room;
  };
  return cells.flatMap((cell) => checkCell(cell, roomBeside).map((fault) => `${placeOf(cell)}: ${fault}`));
}

function checkCell(cell: PlannedCell, roomBeside: (cell: PlannedCell) => number): string[] {
  if (cell.formula !== undefined) {
    const good = cell.formula.startsWith("=") && cell.formula.length <= FORMULA_LIMIT;
    return [
      ...(good ? [] : ["not a formula that Excel takes"]),
      // Excel takes a formula for a text where the cell is one.
      ...(cell.style.numberFormat === "@" ? ["a formula in a cell for text"] : []),
    ];
  }
  const text = String(cell.value);
  const faults: string[] = [];
  if (text.length > TEXT_LIMIT) faults.push(`${text.length} characters`);
  const found = contrast(cell.style.color ?? INK, cell.style.fill ?? WHITE);
  if (found < LEAST_CONTRAST) faults.push(`contrast ${found.toFixed(2)}`);
  // What a number looks like in a format of its own is not known here.
  const isFormatted = typeof cell.value === "number" && cell.style.numberFormat !== undefined;
  if (cell.width > 0 && cell.height > 0 && !isFormatted && !fits(cell, text, roomBeside))
    faults.push(`"${text}" is cut off`);
  return faults;
}

/**
 * True when a text is wholly seen: wrapped within its height, or on one line that may run over empty cells. Upright
 * text has the cell's height to be long in and its width for its lines; other slants are not reckoned with.
 */
function fits(cell: PlannedCell, text: string, roomBeside: (cell: PlannedCell) => number): boolean {
  const { size = 11, bold, wrap, indent = 0, horizontal, rotation = 0 } = cell.style;
  const font = { size, bold };
  if (Math.abs(rotation) === 90) {
    return wrap
      ? textHeight(text, cell.height, font) <= cell.width + 1e-6
      : textWidth(text, font) + CELL_PADDING <= cell.height && lineHeight(size) <= cell.width;
  }
  if (wrap) return textHeight(text, cell.width, font, indent) <= cell.height + 1e-6;
  const runsOver = typeof cell.value === "string" && (horizontal === undefined || horizontal === "left");
  const room = cell.width + (runsOver ? roomBeside(cell) : 0);
  const needed = textWidth(text, font) + CELL_PADDING + indent * INDENT_WIDTH;
  return needed <= room + 1e-6 && lineHeight(size) <= cell.height + 1e-6;
}

const placeOf = ({ row, column }: PlannedCell): string => cellAddress(row, column);
