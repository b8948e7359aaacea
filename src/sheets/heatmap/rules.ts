/** How the cells of a heatmap look by what they hold: one set of rules for a block, with fixed bounds. */
import { cellAddress } from "../plan/a1";
import type { Area } from "../plan/area";
import { boundFormula } from "../plan/bounds";
import type { ConditionalRule } from "../plan/plan-rules";
import { HEADER_INK } from "../drafting/colors";
import { TELLING } from "../../scoring/difference";
import { heatSteps, NOT_APPLICABLE, NOTHING, SUPPRESSED, type HeatColors, type HeatStep } from "./palettes";
import type { Measure } from "../../scoring/measure";
import { HEAT_MARKS, MINUS } from "./heatmap-words";

/**
 * The rules of a block of values, in order. What is no number comes first: to Excel a text is more than any number, and
 * an empty cell is 0. With `hasBands` there are rows that hold nothing, and stay as they are.
 */
export function heatRules(
  { row, column }: Pick<Area, "row" | "column">,
  { hasBands = false, ...look }: HeatColors & { readonly hasBands?: boolean },
): readonly ConditionalRule[] {
  const isText = (text: string, { fill, ink }: { readonly fill: string; readonly ink: string }) =>
    ({
      kind: "cellValue",
      is: "equal",
      formula1: `="${text}"`,
      look: { fill, color: ink },
      stopIfTrue: true,
    }) as const;
  return [
    ...(hasBands
      ? [
          {
            kind: "formula",
            formula: `=ISBLANK(${cellAddress(row, column)})`,
            // Some look it must have; of an empty cell the ink changes nothing.
            look: { color: HEADER_INK },
            stopIfTrue: true,
          } as const,
        ]
      : []),
    isText(HEAT_MARKS.notApplicable, NOT_APPLICABLE),
    isText(HEAT_MARKS.nothing, NOTHING),
    isText(HEAT_MARKS.suppressed, SUPPRESSED),
    ...heatSteps(look).map((step): ConditionalRule => ({
      kind: "cellValue",
      is: "between",
      formula1: boundFormula(step.from),
      formula2: boundFormula(step.to),
      look: { fill: step.fill, color: step.ink, ...(isTelling(step, look.measure) ? { bold: true } : {}) },
      stopIfTrue: true,
    })),
  ];
}

/** A blind spot or a hidden strength is bold, so that it stands out without colour too. */
function isTelling({ value }: HeatStep, measure: Measure): boolean {
  return measure === "difference" && Math.abs(value) >= TELLING;
}

/** The number format of a value: differences say their sign, means have one decimal. */
export function heatFormat(measure: Measure, isMean: boolean): string {
  const number = isMean ? "0.0" : "General";
  return measure === "level" ? number : `+${number};"${MINUS}"${number};${isMean ? number : "0"}`;
}
