import type { Area } from "embedded-excel/cells";
import type { CellInput } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import { lifted, movedInput, patchTo, type LiftedCell } from "./transfer";
import { liftedRules, putDownRules } from "./transfer-rules";

/**
 * Fills from a source over a target that holds it, as dragging the fill handle does: two or more numbers with one
 * step go on as a series, everything else is repeated, formulas with their references moved along, validations and
 * conditional formats too. Answers the areas written. Throws `AccessDenied` where the sheet is protected.
 */
export function fill(sheet: Sheet, source: Area, target: Area): readonly Area[] {
  const parts = newParts(source, target);
  parts.forEach((part) => sheet.assertEditable(part));
  const cells = lifted(sheet, source);
  const rules = liftedRules(sheet, source);
  for (const part of parts) {
    const inputs = Array.from({ length: part.rows }, (_, i) =>
      Array.from({ length: part.columns }, (__, j) => {
        const row = part.row + i;
        const column = part.column + j;
        const down = part.columns === source.columns && part.column === source.column;
        const line = down
          ? cells.map((each) => each[column - source.column])
          : (cells[row - source.row] ?? []);
        const step = down ? row - source.row : column - source.column;
        return filled(line, step, row, column);
      }),
    );
    sheet.write(
      part,
      inputs.map((line) => line.map((cell) => cell?.input)),
    );
    inputs.forEach((line, i) =>
      line.forEach((cell, j) => {
        const at = { row: part.row + i, column: part.column + j, rows: 1, columns: 1 };
        if (cell && sheet.style(at.row, at.column) !== cell.style) sheet.cells.patch(at, patchTo(cell.style));
      }),
    );
    putDownRules(sheet, rules, part, source);
  }
  sheet.changed();
  return parts;
}

/** What comes `step` places from the start of a line of source cells; before it, if negative. */
function filled(
  line: readonly (LiftedCell | undefined)[],
  step: number,
  row: number,
  column: number,
): { readonly input: CellInput; readonly style: LiftedCell["style"] } | undefined {
  const count = line.length;
  const cell = line[((step % count) + count) % count];
  if (!cell) return undefined;
  const series = seriesOf(line);
  const input = series
    ? { value: rounded(series.first + step * series.step) }
    : movedInput(cell, row, column);
  return { input, style: cell.style };
}

function seriesOf(line: readonly (LiftedCell | undefined)[]): { first: number; step: number } | undefined {
  const numbers = line.map((cell) => (cell && "value" in cell.input ? cell.input.value : undefined));
  const [first, second] = numbers;
  if (typeof first !== "number" || typeof second !== "number") return undefined;
  const step = second - first;
  const even = numbers.every(
    (value, i) => typeof value === "number" && Math.abs(value - first - i * step) < 1e-9,
  );
  return even ? { first, step } : undefined;
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** The target without the source: what lies above, below, left or right of it. */
function newParts(source: Area, target: Area): readonly Area[] {
  const bottom = source.row + source.rows;
  const right = source.column + source.columns;
  return [
    { ...source, row: target.row, rows: source.row - target.row },
    { ...source, row: bottom, rows: target.row + target.rows - bottom },
    { ...source, column: target.column, columns: source.column - target.column },
    { ...source, column: right, columns: target.column + target.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
