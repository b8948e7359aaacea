import { overlaps, subtract, type Area } from "./cell-area";
import type { ConditionalFormat } from "./conditional-format";
import { formulaSeenFrom } from "./relative-formula";
import type { Validation } from "./validation";

/**
 * What holds for areas: a validation or a conditional format. Its relative references are seen from the first cell of
 * its first area; whatever changes that cell has to move the references along, or the rule means something else.
 */
export type AreaRule = Validation | ConditionalFormat;

type Cell = Pick<Area, "row" | "column">;

/** The rule over other areas, meaning the same in every cell. */
export function withAreas<Rule extends AreaRule>(rule: Rule, areas: readonly Area[]): Rule {
  const before = rule.areas[0];
  const after = areas[0];
  return { ...(before && after ? seenFromElsewhere(rule, before, after) : rule), areas };
}

/** A rule without a part of its areas; nothing when nothing is left. */
export function withoutArea<Rule extends AreaRule>(rule: Rule, area: Area): Rule[] {
  if (!rule.areas.some((each) => overlaps(each, area))) return [rule];
  const areas = rule.areas.flatMap((each) => subtract(each, area));
  return areas.length === 0 ? [] : [withAreas(rule, areas)];
}

/** The rule as it reads for another cell: copied, with its relative references moved along. */
function seenFromElsewhere<Rule extends AreaRule>(rule: Rule, before: Cell, after: Cell): Rule {
  if (before.row === after.row && before.column === after.column) return rule;
  return withFormulas(rule, (formula) => formulaSeenFrom(`=${formula}`, before, after).slice(1));
}

/** Areas with one more: made one with areas that end right above it where those are as wide together. */
export function joinedBelow(areas: readonly Area[], piece: Area): readonly Area[] {
  let rest: readonly Area[] = [piece];
  const grown = areas.map((area) => {
    const fits = rest.some((each) => each.row === area.row + area.rows && within(area, each));
    if (!fits) return area;
    const more: Area = { ...area, row: area.row + area.rows, rows: piece.rows };
    rest = rest.flatMap((each) => subtract(each, more));
    return { ...area, rows: area.rows + piece.rows };
  });
  return [...grown, ...rest];
}

function within(inner: Area, outer: Area): boolean {
  return inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

function withFormulas<Rule extends AreaRule>(rule: Rule, change: (formula: string) => string): Rule {
  if ("formulas" in rule) return { ...rule, formulas: rule.formulas.map(change) };
  const { rule: condition } = rule;
  switch (condition.kind) {
    case "formula":
      return { ...rule, rule: { ...condition, formula: change(condition.formula) } };
    case "cellValue":
      return { ...rule, rule: { ...condition, formulas: condition.formulas.map(change) } };
    default:
      return rule;
  }
}
