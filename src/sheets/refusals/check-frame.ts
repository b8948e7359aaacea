/** What is wrong with what a plan says of its sheet as a whole. */
import { areaContains } from "../plan/a1";
import type { GroupPlan, PrintPlan, SheetPlan } from "../plan/plan";

/** Of the three parts together with the code before each, "&L": [MS-OI29500] 2.1.633. */
const FOOTER_LIMIT = 255;
/** Excel's eight levels, of which the first is no group. */
const NESTED_LIMIT = 7;

export function checkFrame({ frame, rows, columns }: SheetPlan): string[] {
  const { freeze, print, groups = [], hiddenColumns = [] } = frame;
  const sheet = { row: 0, column: 0, rows, columns };
  const faults: string[] = [];
  if (freeze && (freeze.rows > rows || freeze.columns > columns)) faults.push("freeze: outside the plan");
  if (print.titleRows && print.titleRows.row + print.titleRows.rows > rows)
    faults.push("title rows: outside the plan");
  if ((print.printAreas ?? []).some((area) => !areaContains(sheet, area)))
    faults.push("print area: outside the plan");
  const footer = footerLength(print);
  if (footer > FOOTER_LIMIT) faults.push(`footer: ${footer} characters`);
  for (const { column, columns: count } of hiddenColumns) {
    if (count < 1 || !areaContains(sheet, { row: 0, column, rows: 1, columns: count }))
      faults.push(`hidden column ${column + 1}: outside the plan`);
  }
  for (const group of groups) {
    const size = group.of === "rows" ? rows : columns;
    if (group.count < 1 || group.first < 0 || group.first + group.count > size)
      faults.push(`${named(group)}: outside the plan`);
  }
  return [...faults, ...checkNesting(groups)];
}

function footerLength({ footer = {} }: PrintPlan): number {
  const { left = "", center = "", right = "" } = footer;
  return [left, center, right].reduce((sum, text) => sum + (text === "" ? 0 : text.length + "&L".length), 0);
}

function checkNesting(groups: readonly GroupPlan[]): string[] {
  return groups.flatMap((group, index) => {
    const others = groups.filter((other, at) => at !== index && other.of === group.of);
    const around = others.filter((other) => within(group, other));
    const torn = others.filter(
      (other) => touch(group, other) && !within(group, other) && !within(other, group),
    );
    return [
      ...(around.length >= NESTED_LIMIT ? [`${named(group)}: too deep`] : []),
      // Excel makes one group of two that follow each other without a row or column between them.
      ...torn.slice(0, 1).map((other) => `${named(group)}: runs into ${named(other)}`),
    ];
  });
}

function within(inner: GroupPlan, outer: GroupPlan): boolean {
  return inner.first >= outer.first && inner.first + inner.count <= outer.first + outer.count;
}

function touch(a: GroupPlan, b: GroupPlan): boolean {
  return a.first <= b.first + b.count && b.first <= a.first + a.count;
}

function named({ of, first, count }: GroupPlan): string {
  return `group of ${of} ${first + 1} to ${first + count}`;
}
