/**
 * What Excel would refuse in a plan, or what contradicts itself in it: looked at before anything is sent, and a part of
 * what tests ask of every plan. Where Excel's rules come from stands in the tests, rule by rule.
 */
import { areaContains, areasOverlap, cellAddress } from "../plan/a1";
import type { Area } from "../plan/area";
import { overlapping, place } from "./check-areas";
import { checkCharts } from "./check-charts";
import { checkFormulas } from "./check-formulas";
import { checkFrame } from "./check-frame";
import { checkNames, checkNamesTogether } from "./check-names";
import { checkRules } from "./check-rules";
import { checkTables, withTotals } from "./check-tables";
import type { LinkPlan, SheetPlan } from "../plan/plan";
import { plannedCells, type PlannedCell } from "../plan/plan-cells";
import { ROW_HEIGHT_LIMIT, TEXT_LIMIT } from "../plan/text-limit";

/** 255 characters of 7 pixels and 5 pixels of padding. */
const COLUMN_WIDTH_LIMIT = ((255 * 7 + 5) * 3) / 4;
/** Of the address of a link, and of what is shown beside it. */
const ADDRESS_LIMIT = 2_079;
const TIP_LIMIT = 255;

/** What is wrong with plans that are carried out together, in plain English, each with its sheet and place. */
export function refusalsOf(plans: readonly SheetPlan[]): readonly string[] {
  return [
    ...plans.flatMap((plan) => refusalsOfPlan(plan).map((fault) => `${plan.name}: ${fault}`)),
    ...checkNamesTogether(plans),
  ];
}

/** What is wrong with one plan. */
export function refusalsOfPlan(plan: SheetPlan): readonly string[] {
  const cells = plannedCells(plan);
  return [
    ...checkNames(plan),
    ...checkBlocks(plan, cells),
    ...checkPlaces(plan),
    ...checkSizes(plan),
    ...checkTables(plan, cells),
    ...checkCharts(plan),
    ...checkFrame(plan),
    ...checkRules(plan),
    ...plan.links.flatMap(checkLink),
    ...checkCells(cells),
    ...checkFormulas(plan, cells, placeOf),
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
    ...formulas.flatMap(({ area }) => checkCopies(area, plan.merges)),
    ...both,
    ...[values, formulas].flatMap((blocks) =>
      overlapping(
        blocks.map(({ area }) => area),
        "blocks",
      ),
    ),
  ];
}

/** The rows below the first may be written as copies of it, and none goes onto a part of merged cells. */
function checkCopies(area: Area, merges: readonly Area[]): string[] {
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return merges
    .filter((merge) => below.rows > 0 && areasOverlap(merge, below) && !areaContains(below, merge))
    .map(() => `block at ${place(area)}: over a part of merged cells`);
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

function checkCells(cells: readonly PlannedCell[]): string[] {
  return cells.flatMap((cell) => {
    const { formula, value, style } = cell;
    // Excel takes a formula for a text where the cell is one.
    if (formula !== undefined)
      return style.numberFormat === "@" ? [`${placeOf(cell)}: a formula in a cell for text`] : [];
    const { length } = String(value);
    return length > TEXT_LIMIT ? [`${placeOf(cell)}: ${length} characters`] : [];
  });
}

function checkLink({ row, column, to, tip = "" }: LinkPlan): string[] {
  const where = `link at ${cellAddress(row, column)}`;
  const address = "address" in to ? to.address.length : 0;
  return [
    ...("address" in to && "sheet" in to ? [`${where}: to an address and to a place at once`] : []),
    ...(address > ADDRESS_LIMIT ? [`${where}: an address of ${address} characters`] : []),
    ...(tip.length > TIP_LIMIT ? [`${where}: a tip of ${tip.length} characters`] : []),
  ];
}

const placeOf = ({ row, column }: PlannedCell): string => cellAddress(row, column);
