import { subtract, type Area } from "../cell-area";
import { joinedBelow, withAreas, type AreaRule } from "../rule-areas";
import type { Sheet } from "../sheet";

/**
 * Rows have come below a table's body: validations and conditional formats that hold for all rows of a column hold for
 * the new rows of that column too. One area over several columns stays one area. A new cell that has a validation of its
 * own already keeps that.
 */
export function extendRules(sheet: Sheet, body: Area, added: Area): void {
  const validated = sheet.validations.flatMap(({ areas }) => areas);
  sheet.validations = sheet.validations.map((rule) => extended(rule, body, added, validated));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => extended(rule, body, added, rule.areas));
}

function extended<Rule extends AreaRule>(rule: Rule, body: Area, added: Area, taken: readonly Area[]): Rule {
  const columns = Array.from({ length: body.columns }, (_, index) => body.column + index).filter((column) =>
    isCovered({ ...body, column, columns: 1 }, rule.areas),
  );
  let areas: readonly Area[] = rule.areas;
  for (const piece of runs(columns).flatMap((run) => without({ ...added, ...run }, taken))) {
    areas = joinedBelow(areas, piece);
  }
  return areas === rule.areas ? rule : withAreas(rule, areas);
}

/** Columns side by side as one. */
function runs(columns: readonly number[]): Pick<Area, "column" | "columns">[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  }
  return found;
}

function isCovered(area: Area, by: readonly Area[]): boolean {
  return without(area, by).length === 0;
}

function without(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((rest, hole) => rest.flatMap((piece) => subtract(piece, hole)), [area]);
}
