/** Whether text stays readable under the conditional formats of a plan. */
import { areaContains, areasOverlap } from "../../src/sheets/plan/a1";
import { boundValue } from "./bound-value";
import { place } from "../../src/sheets/refusals/check-areas";
import { contrast, INK, LEAST_CONTRAST, WHITE } from "../../src/sheets/drafting/colors";
import type { SheetPlan, Style } from "../../src/sheets/plan/plan";
import { stylesOf } from "../../src/sheets/plan/plan-cells";
import type {
  ColorPoint,
  ConditionalFormatPlan,
  ConditionalLook,
  ConditionalRule,
} from "../../src/sheets/plan/plan-rules";

/** So many steps of a colour scale are looked at. */
const STEPS = 40;

/** A fault for each rule with which text is hard to read, on the styles that the plan gives the cells below it. */
export function checkLooks(plan: SheetPlan): string[] {
  const styles = stylesOf(plan);
  return plan.conditionalFormats.flatMap((format) => {
    const below = stylesIn(styles, format);
    const found = Math.min(...below.map((style) => leastContrast(format, style, plan)));
    return found < LEAST_CONTRAST
      ? [`conditional format at ${place(format.area)}: contrast ${found.toFixed(2)}`]
      : [];
  });
}

/** The different pairs of colours that the cells have of themselves. */
function stylesIn(
  styles: readonly (readonly Style[])[],
  { area }: ConditionalFormatPlan,
): readonly Pick<Style, "fill" | "color">[] {
  const found = new Map<string, Pick<Style, "fill" | "color">>();
  for (const line of styles.slice(area.row, area.row + area.rows)) {
    for (const { fill, color } of line.slice(area.column, area.column + area.columns)) {
      found.set(`${fill} ${color}`, { fill, color });
    }
  }
  return [...found.values()];
}

function leastContrast(
  format: ConditionalFormatPlan,
  below: Pick<Style, "fill" | "color">,
  { conditionalFormats }: SheetPlan,
): number {
  const { rule, area } = format;
  switch (rule.kind) {
    case "dataBar":
      return Infinity;
    case "colorScale": {
      const rules = conditionalFormats
        .filter((other) => other === format || areaContains(other.area, area))
        .map((other) => other.rule);
      return Math.min(...numbersIn(rule.points).map((value) => readable(lookAt(value, rules), below)));
    }
    case "formula":
    case "cellValue": {
      if (rule.look.fill === undefined && rule.look.color === undefined) return Infinity;
      const onScale = conditionalFormats.some(
        (other) => other.rule.kind === "colorScale" && areasOverlap(other.area, area),
      );
      // The scale's own check reckons with the text colours that the rules give.
      return rule.look.fill === undefined && onScale ? Infinity : readable(rule.look, below);
    }
  }
}

function readable(look: ConditionalLook, below: Pick<Style, "fill" | "color">): number {
  return contrast(look.color ?? below.color ?? INK, look.fill ?? below.fill ?? WHITE);
}

function numbersIn(points: readonly ColorPoint[]): readonly number[] {
  const from = points[0]?.at ?? 0;
  const to = points.at(-1)?.at ?? from;
  return Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
}

/** What rules over a cell make of it at a number. Formulas are not worked out: they count as not holding. */
function lookAt(value: number, rules: readonly ConditionalRule[]): ConditionalLook {
  let look: ConditionalLook = {};
  for (const rule of rules) {
    if (rule.kind === "colorScale") look = { fill: colorAt(rule.points, value), ...look };
    if (rule.kind !== "cellValue" || !holds(rule, value)) continue;
    look = { ...rule.look, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function holds(rule: Extract<ConditionalRule, { kind: "cellValue" }>, value: number): boolean {
  const first = boundValue(rule.formula1);
  const second = boundValue(rule.formula2 ?? "");
  switch (rule.is) {
    case "between":
      return value >= first && value <= second;
    case "notBetween":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greater":
      return value > first;
    case "less":
      return value < first;
    case "greaterOrEqual":
      return value >= first;
    case "lessOrEqual":
      return value <= first;
  }
}

/** As Excel mixes them: each channel in proportion. */
function colorAt(points: readonly ColorPoint[], value: number): string {
  const after = points.findIndex(({ at }) => at >= value);
  const high = points[after] ?? points.at(-1);
  const low = points[after - 1] ?? points[0];
  if (!high || !low) return WHITE;
  const share = high.at === low.at ? 0 : Math.min(1, (value - low.at) / (high.at - low.at));
  const channel = (from: number): string => {
    const [a, b] = [low, high].map(({ color }) => Number.parseInt(color.slice(from, from + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
