import { BoundExprKind, type AreaDep, type BoundExpr, type CompiledFormula } from "../excelts";
import { contains } from "../cell-area";
import type { Sheet } from "../sheet";
import { tableBody } from "../table";
import type { Reads } from "./dependents";

/** What is known of a formula's place in the calculation without working it out. */
export interface FormulaReads extends Reads {
  /** What it reads or gives is not known from its text: it is worked out at every calculation. */
  readonly always: boolean;
}

/** SUBTOTAL and AGGREGATE pass over hidden rows, and hiding is no edit. */
const LOOK_AT_ROWS = new Set(["SUBTOTAL", "AGGREGATE"]);

/**
 * Which cells a formula reads. `isOpaque` tells of names, in capitals, behind which anything may be: custom functions,
 * which remember their answers themselves, and names that stand for a formula.
 */
export function readsOf(
  { bound, staticDeps, isVolatile, hasDynamicRefs, instance }: CompiledFormula,
  sheet: Sheet,
  isOpaque: (name: string) => boolean,
): FormulaReads {
  const areas: AreaDep[] = [...staticDeps.areas];
  let always = isVolatile || hasDynamicRefs || instance.kind === "cse";
  const visit = (node: BoundExpr): void => {
    switch (node.kind) {
      case BoundExprKind.Call:
        always ||= isOpaque(node.name) || LOOK_AT_ROWS.has(node.name.replace(/^_XL(?:FN|WS)\./g, ""));
        node.args.forEach(visit);
        return;
      case BoundExprKind.SpecialCall:
        node.args.forEach(visit);
        return;
      case BoundExprKind.BinaryOp:
        // `A1:INDEX(…)` reads what lies between.
        always ||= node.op === ":" || node.op === " ";
        visit(node.left);
        visit(node.right);
        return;
      case BoundExprKind.UnaryOp:
      case BoundExprKind.Percent:
        visit(node.operand);
        return;
      case BoundExprKind.Array:
        node.rows.forEach((row) => {
          row.forEach(visit);
        });
        return;
      case BoundExprKind.Lambda:
        visit(node.body);
        return;
      case BoundExprKind.UnionRef:
        node.areas.forEach(visit);
        return;
      case BoundExprKind.NameExpr:
        always ||= isOpaque(node.upperName);
        return;
      // They end where the sheet's cells end.
      case BoundExprKind.ColRangeRef:
      case BoundExprKind.RowRangeRef:
      case BoundExprKind.Ref3D:
        always = true;
        return;
      case BoundExprKind.StructuredRef:
        if (!node.tableName) areas.push(...ownTable(sheet, instance.row, instance.col));
        return;
      case BoundExprKind.Literal:
      case BoundExprKind.CellRef:
      case BoundExprKind.AreaRef:
        return;
    }
  };
  visit(bound);
  return { cells: staticDeps.cells, areas, always };
}

/** The table in which a formula stands that names none. */
function ownTable(sheet: Sheet, row: number, column: number): AreaDep[] {
  return sheet.tables
    .filter(
      (table) => contains(table.area, row - 1, column - 1) || contains(tableBody(table), row - 1, column - 1),
    )
    .map(({ area }) => ({
      sheet: sheet.name,
      top: area.row + 1,
      left: area.column + 1,
      bottom: area.row + area.rows,
      right: area.column + area.columns,
    }));
}
