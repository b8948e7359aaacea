/** What is wrong with the tables of a plan. */
import { overlapping, place } from "./check-areas";
import type { SheetPlan, TablePlan } from "../plan/plan";
import type { PlannedCell } from "../plan/plan-cells";

export function checkTables(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  return [
    ...plan.tables.flatMap((table) =>
      [
        ...checkHeader(table, cells),
        ...checkColumns(table, cells),
        ...checkTotals(table, plan.rows, cells),
      ].map((fault) => `table ${table.name}: ${fault}`),
    ),
    ...overlapping(plan.tables.map(withTotals), "tables"),
  ];
}

/** The area that a table takes with its totals row. */
export function withTotals({ area, totals }: TablePlan): TablePlan["area"] {
  return totals ? { ...area, rows: area.rows + 1 } : area;
}

function checkHeader({ area }: TablePlan, cells: readonly PlannedCell[]): string[] {
  const headers = cells.filter(
    ({ row, column }) => row === area.row && column >= area.column && column < area.column + area.columns,
  );
  const names = headers.map(({ value }) => String(value).toLowerCase());
  const good =
    area.rows >= 2 &&
    names.length === area.columns &&
    new Set(names).size === names.length &&
    headers.every(({ formula }) => formula === undefined);
  return good ? [] : ["needs a row and a header of its own for each column"];
}

/** Excel fills a formula that is written in a table's column over all its rows (office-js 2093, 5909). */
function checkColumns({ area }: TablePlan, cells: readonly PlannedCell[]): string[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap((column) => {
    const formulas = cells.flatMap((cell) =>
      cell.formula !== undefined &&
      cell.column === column &&
      cell.row > area.row &&
      cell.row < area.row + area.rows
        ? [cell.formula]
        : [],
    );
    const [first] = formulas;
    const same = formulas.length === area.rows - 1 && formulas.every((formula) => formula === first);
    const where = place({ row: area.row, column, rows: area.rows, columns: 1 });
    return formulas.length === 0 || same
      ? []
      : [`column at ${where}: a formula must be the same in every row`];
  });
}

function checkTotals({ area, totals }: TablePlan, rows: number, cells: readonly PlannedCell[]): string[] {
  if (!totals) return [];
  const row = area.row + area.rows;
  const faults: string[] = [];
  if (totals.length !== area.columns) faults.push("its totals are not one for each column");
  if (row >= rows) faults.push("its totals row lies outside the plan");
  if (
    cells.some(
      (cell) => cell.row === row && cell.column >= area.column && cell.column < area.column + area.columns,
    )
  )
    faults.push("something stands in its totals row");
  for (const total of totals) {
    if (total !== null && typeof total === "object" && !total.formula.startsWith("="))
      faults.push(`${total.formula} is not a formula`);
  }
  return faults;
}
