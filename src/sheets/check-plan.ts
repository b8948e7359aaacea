/**
 * What is wrong with a plan: by Excel's rules, by its own geometry, and for the eye (texts cut off, too little
 * contrast). For tests of builders; the writer does not need it.
 */
import { areaAddress, areaContains, areasOverlap, cellAddress } from "./a1";
import { contrast, INK, WHITE } from "./colors";
import type { Area, SheetPlan } from "./plan";
import { columnWidthsOf, plannedCells, type PlannedCell } from "./plan-cells";
import { sheetNameFault } from "./sheet-names";
import { CELL_PADDING, INDENT_WIDTH, lineHeight, ROW_HEIGHT_LIMIT, textHeight, textWidth } from "./text-size";

/** 255 characters of 7 pixels and 5 pixels of padding. */
export const COLUMN_WIDTH_LIMIT = ((255 * 7 + 5) * 3) / 4;
export const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
const FOOTER_LIMIT = 255;
const LEAST_CONTRAST = 4.5;

/** The faults of a plan in plain English, each with its place; an empty list for a good plan. */
export function checkPlan(plan: SheetPlan): readonly string[] {
  const cells = plannedCells(plan);
  return [
    ...checkName(plan),
    ...checkBlocks(plan),
    ...checkPlaces(plan),
    ...checkSizes(plan),
    ...checkTables(plan, cells),
    ...checkFrame(plan),
    ...checkCells(plan, cells),
  ];
}

function checkName(plan: SheetPlan): string[] {
  const fault = sheetNameFault(plan.name);
  return fault ? [`sheet name "${plan.name}": ${fault.fault}`] : [];
}

function checkBlocks(plan: SheetPlan): string[] {
  const blocks = [
    ...plan.values.map(({ area, values }) => ({ area, lines: values })),
    ...plan.formulas.map(({ area, formulas }) => ({
      area,
      lines: formulas,
    })),
  ];
  const shapes = blocks
    .filter(
      ({ area, lines }) => lines.length !== area.rows || lines.some((line) => line.length !== area.columns),
    )
    .map(({ area }) => `block at ${place(area)}: its content has another shape`);
  return [
    ...shapes,
    ...overlapping(
      blocks.map(({ area }) => area),
      "blocks",
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
      .filter((merge) => areasOverlap(table.area, merge))
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

function checkTables(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const headers = plan.tables.flatMap(({ name, area }) => {
    const names = cells
      .filter(
        ({ row, column }) => row === area.row && column >= area.column && column < area.column + area.columns,
      )
      .map(({ value }) => String(value).toLowerCase());
    const good = area.rows >= 2 && names.length === area.columns && new Set(names).size === names.length;
    return good ? [] : [`table ${name}: needs a row and a header of its own for each column`];
  });
  return [
    ...headers,
    ...overlapping(
      plan.tables.map(({ area }) => area),
      "tables",
    ),
  ];
}

function checkFrame({ frame, rows, columns }: SheetPlan): string[] {
  const { freeze, print } = frame;
  const faults: string[] = [];
  if (freeze && (freeze.rows > rows || freeze.columns > columns)) faults.push("freeze: outside the plan");
  if (print.titleRows && print.titleRows.row + print.titleRows.rows > rows)
    faults.push("title rows: outside the plan");
  for (const row of print.breaksAbove ?? [])
    if (row < 1 || row >= rows) faults.push(`page break above row ${row + 1}`);
  const footer = Object.values(print.footer ?? {}).join("");
  if (footer.length > FOOTER_LIMIT) faults.push(`footer: ${footer.length} characters`);
  return faults;
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
    return good ? [] : ["not a formula that Excel takes"];
  }
  const text = String(cell.value);
  const faults: string[] = [];
  if (text.length > TEXT_LIMIT) faults.push(`${text.length} characters`);
  const found = contrast(cell.style.color ?? INK, cell.style.fill ?? WHITE);
  if (found < LEAST_CONTRAST) faults.push(`contrast ${found.toFixed(2)}`);
  if (cell.width > 0 && cell.height > 0 && !fits(cell, text, roomBeside)) faults.push(`"${text}" is cut off`);
  return faults;
}

/** True when a text is wholly seen: wrapped within its height, or on one line that may run over empty cells. */
function fits(cell: PlannedCell, text: string, roomBeside: (cell: PlannedCell) => number): boolean {
  const { size = 11, bold, wrap, indent = 0, horizontal } = cell.style;
  const font = { size, bold };
  if (wrap) return textHeight(text, cell.width, font, indent) <= cell.height + 1e-6;
  const runsOver = typeof cell.value === "string" && (horizontal === undefined || horizontal === "left");
  const room = cell.width + (runsOver ? roomBeside(cell) : 0);
  const needed = textWidth(text, font) + CELL_PADDING + indent * INDENT_WIDTH;
  return needed <= room + 1e-6 && lineHeight(size) <= cell.height + 1e-6;
}

const placeOf = ({ row, column }: PlannedCell): string => cellAddress(row, column);

function overlapping(areas: readonly Area[], what: string): string[] {
  return areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => areasOverlap(area, other))
      .map((other) => `${what} at ${place(area)} and ${place(other)} overlap`),
  );
}

function place(area: Area): string {
  try {
    return areaAddress(area);
  } catch {
    return JSON.stringify(area);
  }
}
