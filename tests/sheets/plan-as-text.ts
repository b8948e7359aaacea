import type { SheetPlan } from "../../src/sheets/plan/plan";

/**
 * A plan as a person would read the sheet: a line per row, cells between bars, empty rows as "". Line breaks within a
 * cell are shown as " / ".
 */
export function planAsText(plan: SheetPlan): string {
  const lines = Array.from({ length: plan.rows }, () => new Array<string>(plan.columns).fill(""));
  for (const { area, values } of plan.values) {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const line = lines[area.row + r];
        if (line && value !== null) line[area.column + c] = String(value).replaceAll("\n", " / ");
      }),
    );
  }
  return lines
    .map((line) =>
      line
        .join(" | ")
        .replace(/^[ |]+$/, "")
        .trimEnd(),
    )
    .join("\n");
}
