/**
 * What Excel refuses in a formula: limits of its "specifications and limits", functions with too few or too many
 * arguments, columns that a table has not, a row of a table outside of it.
 */
import { areaContains } from "../plan/a1";
import { sameDefinedName } from "../plan/defined-names";
import { formulaShape } from "../plan/formula-shape";
import { copiesDown, hasStructuredReference } from "../plan/formula-references";
import type { SheetPlan, TablePlan } from "../plan/plan";
import type { PlannedCell } from "../plan/plan-cells";
import { structuredReferences } from "../plan/structured";

export const FORMULA_LIMIT = 8_192;
/** Of a text between quotes in a formula. */
const LITERAL_LIMIT = 255;
const NESTING_LIMIT = 64;

/**
 * The functions that formulas of plans may call, each with its fewest and most arguments by Microsoft's function
 * reference; all of them are in Excel 2021. Any other is refused: it may be newer, or misspelt.
 */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ADDRESS: [2, 5],
  AND: [1, 255],
  AVERAGE: [1, 255],
  CHAR: [1, 1],
  COLUMN: [0, 1],
  COLUMNS: [1, 1],
  COUNT: [1, 255],
  COUNTA: [1, 255],
  COUNTIF: [2, 2],
  COUNTIFS: [2, 254],
  FIND: [2, 3],
  HYPERLINK: [1, 2],
  IF: [2, 3],
  IFERROR: [2, 2],
  INDEX: [2, 4],
  ISBLANK: [1, 1],
  ISNA: [1, 1],
  ISNUMBER: [1, 1],
  LEFT: [1, 2],
  LEN: [1, 1],
  MATCH: [2, 3],
  MAX: [1, 255],
  MEDIAN: [1, 255],
  MID: [3, 3],
  MIN: [1, 255],
  MOD: [2, 2],
  N: [1, 1],
  NA: [0, 0],
  NOT: [1, 1],
  OR: [1, 255],
  ROUND: [2, 2],
  ROW: [0, 1],
  ROWS: [1, 1],
  SMALL: [2, 2],
  SUBSTITUTE: [3, 4],
  SUBTOTAL: [2, 255],
  SUM: [1, 255],
  SUMPRODUCT: [1, 255],
  TEXT: [2, 2],
  TEXTJOIN: [3, 254],
  TRIM: [1, 1],
  TRUE: [0, 0],
};

/** The faults of a formula by itself, wherever it stands. */
export function checkFormula(formula: string): string[] {
  const { longestText, depth, calls, closed } = formulaShape(formula);
  return [
    ...(formula.startsWith("=") && formula.length > 1 && formula.length <= FORMULA_LIMIT && closed
      ? []
      : ["not a formula that Excel takes"]),
    ...(longestText > LITERAL_LIMIT ? [`a text of ${longestText} characters in a formula`] : []),
    ...(depth > NESTING_LIMIT ? [`${depth} functions within each other`] : []),
    ...calls.flatMap(({ name, given }) => {
      if (name === "") return [];
      const [fewest, most] = FUNCTIONS[name] ?? [];
      if (fewest === undefined || most === undefined) return [`${name} is no function for plans`];
      return given < fewest || given > most ? [`${name} with ${given} arguments`] : [];
    }),
  ];
}

/** What was found in the formula at the top of copies down a column. */
interface Checked {
  readonly row: number;
  readonly around: TablePlan | undefined;
  readonly isCopy: (formula: string, rows: number) => boolean;
  readonly faults: readonly string[];
}

/** The faults of the formulas in cells and totals rows; columns are known of the plan's own tables. */
export function checkFormulas(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  name: (cell: PlannedCell) => string,
) {
  // Copies of a formula differ in rows alone, which is nothing that is asked here but of the longest.
  const above = new Map<number, Checked>();
  const inCells = cells.flatMap((cell) => {
    const { formula, row, column } = cell;
    if (formula === undefined) return [];
    const around = plan.tables.find(({ area }) => areaContains(area, { row, column, rows: 1, columns: 1 }));
    const known = above.get(column);
    const isCopy =
      known !== undefined &&
      known.around === around &&
      formula.length < FORMULA_LIMIT / 2 &&
      known.isCopy(formula, row - known.row);
    const faults = isCopy ? known.faults : [...checkFormula(formula), ...checkColumns(formula, plan, around)];
    if (!isCopy) above.set(column, { row, around, isCopy: copiesDown(formula), faults });
    return faults.map((fault) => `${name(cell)}: ${fault}`);
  });
  const inTotals = plan.tables.flatMap((table) =>
    (table.totals ?? []).flatMap((total) =>
      total !== null && typeof total === "object"
        ? [...checkFormula(total.formula), ...checkColumns(total.formula, plan, table)].map(
            (fault) => `totals of ${table.name}: ${fault}`,
          )
        : [],
    ),
  );
  return [...inCells, ...inTotals];
}

/** `around` is the table in which the formula stands. */
function checkColumns(formula: string, plan: SheetPlan, around: TablePlan | undefined): string[] {
  if (!hasStructuredReference(formula)) return [];
  return structuredReferences(formula).flatMap(({ table, columns, thisRow, text }) => {
    const meant = table === undefined ? around : plan.tables.find(({ name }) => sameDefinedName(name, table));
    if (table === undefined && !around) return [`${text} outside a table`];
    if (thisRow && meant && meant !== around) return [`${text} outside its table`];
    // A table of another plan is that plan's to check.
    if (!meant) return [];
    const headers = new Set(headersOf(plan, meant));
    return columns
      .filter((column) => !headers.has(column.toLowerCase()))
      .map((column) => `no column ${column}`);
  });
}

function headersOf(plan: SheetPlan, { area }: TablePlan): readonly string[] {
  return plan.values.flatMap((block) => {
    const line = block.values[area.row - block.area.row] ?? [];
    return line
      .slice(Math.max(0, area.column - block.area.column), area.column + area.columns - block.area.column)
      .map((header) => String(header).toLowerCase());
  });
}
