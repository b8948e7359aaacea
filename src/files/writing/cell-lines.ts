import type { BorderSide, SheetPlan } from "../../sheets/plan/plan";
import type { CellLines } from "./style-pools";

type Edge = keyof CellLines;

/** The lines around each cell of a plan, row by row: a rule speaks of the sides of its area, a file of those of each cell. */
export function cellLinesOf({ rows, columns, styles }: SheetPlan): readonly (readonly CellLines[])[] {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellLines => ({})));
  for (const { area, style } of styles) {
    const { border } = style;
    if (!border) continue;
    const { color, weight } = border;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const at = {
          top: row === area.row,
          bottom: row === area.row + area.rows - 1,
          left: column === area.column,
          right: column === area.column + area.columns - 1,
        };
        const edges = border.sides.flatMap((side) => edgesOf(side, at));
        const line = lines[row];
        if (!line || edges.length === 0) continue;
        line[column] = {
          ...line[column],
          ...Object.fromEntries(edges.map((edge) => [edge, { color, weight }])),
        };
      }
    }
  }
  return lines;
}

/** Which edges of a cell a side of the area falls on. */
function edgesOf(side: BorderSide, at: Readonly<Record<Edge, boolean>>): readonly Edge[] {
  switch (side) {
    case "top":
    case "bottom":
    case "left":
    case "right":
      return at[side] ? [side] : [];
    case "insideHorizontal":
      return [...(at.top ? [] : ["top" as const]), ...(at.bottom ? [] : ["bottom" as const])];
    case "insideVertical":
      return [...(at.left ? [] : ["left" as const]), ...(at.right ? [] : ["right" as const])];
  }
}
