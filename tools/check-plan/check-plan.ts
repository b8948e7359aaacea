/**
 * What is wrong with a plan: by Excel's rules and its own geometry (see `refusals.ts`), and for the eye: texts cut off,
 * too little contrast, lists with holes, charts over something else. For tests of builders.
 */
import { areaAddress, cellAddress } from "../../src/sheets/plan/a1";
import { checkChartLooks } from "./check-chart-looks";
import { checkLists } from "./check-lists";
import { checkLooks } from "./check-looks";
import { checkNamesTogether } from "../../src/sheets/refusals/check-names";
import { contrast, INK, LEAST_CONTRAST, WHITE } from "../../src/sheets/drafting/colors";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { columnWidthsOf, plannedCells, type PlannedCell } from "../../src/sheets/plan/plan-cells";
import { refusalsOfPlan } from "../../src/sheets/refusals/refusals";
import {
  CELL_PADDING,
  INDENT_WIDTH,
  lineHeight,
  textHeight,
  textWidth,
} from "../../src/sheets/drafting/text-size";

/** The faults of a plan in plain English, each with its place; an empty list for a good plan. */
export function checkPlan(plan: SheetPlan): readonly string[] {
  const cells = plannedCells(plan);
  return [
    ...refusalsOfPlan(plan),
    ...checkChartLooks(plan, cells),
    ...checkLists(plan, cells),
    ...checkLooks(plan),
    ...checkCells(plan, cells),
    ...checkFrozen(plan, cells),
  ];
}

/** The faults of plans that are carried out together: of each, and names that they share. */
export function checkPlans(plans: readonly SheetPlan[]): readonly string[] {
  return [
    ...plans.flatMap((plan) => checkPlan(plan).map((fault) => `${plan.name}: ${fault}`)),
    ...checkNamesTogether(plans),
  ];
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

/**
 * What runs across the edge of the rows and columns that stay in sight, where it would be torn as soon as somebody scrolls:
 * a text that goes on over empty cells, or cells that are put together.
 */
function checkFrozen(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const { frame, merges } = plan;
  if (!frame.freeze || frame.visibility === "hidden") return [];
  const { rows, columns } = frame.freeze;
  const widths = columnWidthsOf(plan);
  const torn = merges.filter(
    (area) =>
      (area.row < rows && area.row + area.rows > rows) ||
      (area.column < columns && area.column + area.columns > columns),
  );
  const across = cells.filter((cell) => {
    const { size = 11, bold, wrap, indent = 0, horizontal, rotation = 0 } = cell.style;
    if (typeof cell.value !== "string" || wrap || rotation !== 0 || cell.column >= columns) return false;
    if (horizontal !== undefined && horizontal !== "left") return false;
    const frozen = widths.slice(cell.column, columns).reduce((sum, width) => sum + width, 0);
    const room = Math.max(cell.width, frozen);
    return textWidth(cell.value, { size, bold }) + CELL_PADDING + indent * INDENT_WIDTH > room + 1e-6;
  });
  return [
    ...torn.map((area) => `${areaAddress(area)}: put together across what stays in sight`),
    ...across.map((cell) => `${placeOf(cell)}: runs across the edge of what stays in sight`),
  ];
}

function checkCell(cell: PlannedCell, roomBeside: (cell: PlannedCell) => number): string[] {
  if (cell.formula !== undefined) return [];
  const text = String(cell.value);
  const faults: string[] = [];
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
