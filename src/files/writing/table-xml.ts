import { areaAddress } from "../../sheets/plan/a1";
import type { SheetPlan, TablePlan } from "../../sheets/plan/plan";
import { attributes, escaped } from "../xml/xml-text";
import { fileFormula } from "./formula-in-file";
import { MAIN } from "./package-parts";

/** The part of a table; `number` is its own in the workbook, from 1. */
export function tableXml(table: TablePlan, number: number, plan: SheetPlan): string {
  const { name, area, totals, style, filter, bandedRows } = table;
  const whole = totals ? { ...area, rows: area.rows + 1 } : area;
  const columns = Array.from({ length: area.columns }, (_, index) => columnXml(table, index, plan));
  const all = attributes({
    id: number,
    name,
    displayName: name,
    ref: areaAddress(whole),
    totalsRowCount: totals ? 1 : undefined,
    totalsRowShown: totals ? undefined : "0",
  });
  const looks = attributes({
    name: style,
    showFirstColumn: "0",
    showLastColumn: "0",
    showRowStripes: bandedRows ? "1" : "0",
    showColumnStripes: "0",
  });
  return (
    `<table xmlns="${MAIN}"${all}>${filter ? `<autoFilter ref="${areaAddress(area)}"/>` : ""}` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo${looks}/></table>`
  );
}

function columnXml(table: TablePlan, index: number, plan: SheetPlan): string {
  const { area, totals } = table;
  const column = area.column + index;
  const total = totals?.[index];
  const calculated = calculatedFormula(table, column, plan);
  const inner =
    (calculated === undefined
      ? ""
      : `<calculatedColumnFormula>${escaped(calculated)}</calculatedColumnFormula>`) +
    (total !== null && typeof total === "object"
      ? `<totalsRowFormula>${escaped(fileFormula(total.formula, plan))}</totalsRowFormula>`
      : "");
  const all = attributes({
    id: index + 1,
    // A line break within a header is written out here.
    name: headerOf(plan, area.row, column).replaceAll("\n", "_x000a_"),
    totalsRowLabel: typeof total === "string" ? total : undefined,
    totalsRowFunction: total !== null && typeof total === "object" ? "custom" : undefined,
  });
  return inner === "" ? `<tableColumn${all}/>` : `<tableColumn${all}>${inner}</tableColumn>`;
}

function headerOf(plan: SheetPlan, row: number, column: number): string {
  for (const { area, values } of plan.values) {
    const value = values[row - area.row]?.[column - area.column];
    if (column >= area.column && value !== undefined && value !== null) return String(value);
  }
  const link = plan.links.find((each) => each.row === row && each.column === column);
  if (!link) throw new RangeError(`A table without a header in column ${column}`);
  return link.text;
}

/** The formula of a whole column, with which a table grows. */
function calculatedFormula({ area }: TablePlan, column: number, plan: SheetPlan): string | undefined {
  const block = plan.formulas.find(
    ({ area: own }) =>
      column >= own.column &&
      column < own.column + own.columns &&
      own.row === area.row + 1 &&
      own.rows === area.rows - 1,
  );
  if (!block) return undefined;
  const formulas = block.formulas.map((line) => line[column - block.area.column]);
  const [first] = formulas;
  return first !== undefined && formulas.every((formula) => formula === first)
    ? fileFormula(first, plan, { row: area.row + 1, column })
    : undefined;
}
