/** What a reader sees without colour, with little of it, or in print. */
import { boundValue } from "../../../tools/check-plan/bound-value";
import { contrast, LEAST_CONTRAST, linearRgb } from "../../../src/sheets/drafting/colors";
import {
  heatStep,
  heatSteps,
  NOT_APPLICABLE,
  NOTHING,
  SUPPRESSED,
} from "../../../src/sheets/heatmap/palettes";
import { PALETTES } from "../../../src/sheets/marker/heatmap-settings";
import { heatRules } from "../../../src/sheets/heatmap/rules";
import { HEAT_MARKS } from "../../../src/sheets/heatmap/heatmap-words";
import { MEASURES } from "../../../src/scoring/measure";

/** As a grey printer makes of it: the relative luminance of WCAG 2, 0 for black. */
function lightness(color: string): number {
  const [red, green, blue] = linearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As many levels as a framework may have. */
const HIGHEST = [1, 2, 3, 4, 5, 6, 7];
const looks = HIGHEST.flatMap((highest) =>
  PALETTES.flatMap((palette) => MEASURES.map((measure) => [palette, measure, highest] as const)),
);

test.each(looks)("%s, %s, %i levels: every step can be read", (palette, measure, highest) => {
  for (const { fill, ink } of heatSteps({ measure, palette, highest })) {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

test("every mark can be read, and each is another grey and another sign", () => {
  const marks = [NOT_APPLICABLE, NOTHING, SUPPRESSED];
  for (const { fill, ink } of marks) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(new Set(marks.map(({ fill }) => fill)).size).toBe(3);
  expect(new Set(Object.values(HEAT_MARKS)).size).toBe(3);
  for (const { fill } of marks) {
    const [red, green, blue] = linearRgb(fill);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(0.15);
  }
});

test.each(looks.filter(([, measure]) => measure === "level"))(
  "%s, %s, %i levels: each level is darker than the one below it, in grey too, and never red or green",
  (palette, measure, highest) => {
    const steps = heatSteps({ measure, palette, highest });
    expect(steps.map(({ value }) => value)).toEqual(
      Array.from({ length: 2 * highest + 1 }, (_, index) => index / 2),
    );
    const grey = steps.map(({ fill }) => lightness(fill));
    for (let step = 1; step < grey.length; step++) {
      // So that two steps beside each other can be told apart.
      expect(grey[step - 1]! / grey[step]!).toBeGreaterThan(1.05);
    }
  },
);

test.each(looks.filter(([palette, measure]) => palette === "blue" && measure !== "level"))(
  "%s, %s, %i levels: as dark on either side of 0, and lightest at it",
  (palette, measure, highest) => {
    const steps = heatSteps({ measure, palette, highest });
    const middle = (steps.length - 1) / 2;
    expect(steps[middle]!.value).toBe(0);
    for (let away = 1; away <= middle; away++) {
      const [below, above] = [steps[middle - away]!, steps[middle + away]!];
      expect(below.value).toBe(-above.value);
      const [a, b] = [lightness(below.fill), lightness(above.fill)];
      expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(1.25);
      expect(a).toBeLessThan(lightness(steps[middle - away + 1]!.fill));
      expect(b).toBeLessThan(lightness(steps[middle + away - 1]!.fill));
      // Orange below, blue above: the colour-blind tell these apart.
      const [red, , blue] = linearRgb(below.fill);
      expect(red).toBeGreaterThan(blue);
      const [coldRed, , coldBlue] = linearRgb(above.fill);
      expect(coldBlue).toBeGreaterThan(coldRed);
    }
  },
);

/** Everything a cell can hold: halves, thirds, quarters of scores and of their differences, and the borders themselves. */
const VALUES = [2, 3, 4, 5, 6, 7, 12].flatMap((parts) =>
  Array.from({ length: 14 * parts + 1 }, (_, index) => -7 + index / parts),
);

test.each(looks)(
  "%s, %s, %i levels: a rule holds for every value, borders too, and it is the step's",
  (palette, measure, highest) => {
    const rules = heatRules({ row: 9, column: 3 }, { measure, palette, highest });
    const steps = heatSteps({ measure, palette, highest });
    const borders = steps.flatMap(({ from, to }) => [from, to]).filter((border) => Math.abs(border) < 9);
    const values = [...VALUES, ...borders, 2 - 1e-9, -2 + 1e-9].filter(
      (value) => measure !== "level" || value >= 0,
    );
    for (const value of values) {
      const first = rules.find(
        (rule) =>
          rule.kind === "cellValue" &&
          rule.is === "between" &&
          value >= boundValue(rule.formula1) &&
          value <= boundValue(rule.formula2 ?? ""),
      );
      const step = heatStep(steps, value);
      expect({ value, fill: first && "look" in first ? first.look.fill : undefined }).toEqual({
        value,
        fill: step?.fill,
      });
      const nearest = Math.min(...steps.map((each) => Math.abs(each.value - value)));
      const isEnd = step === steps[0] || step === steps.at(-1);
      if (!isEnd) expect(Math.abs(step!.value - value)).toBeLessThan(Math.max(nearest, 0.25) + 0.2500001);
    }
  },
);

test.each(looks)(
  "%s, %s, %i levels: what is no number is asked for before any number, and stops there",
  (palette, measure, highest) => {
    const rules = heatRules({ row: 9, column: 3 }, { measure, palette, highest, hasBands: true });
    const texts = Object.values(HEAT_MARKS).map((mark) =>
      rules.findIndex((rule) => rule.kind === "cellValue" && rule.formula1 === `="${mark}"`),
    );
    const firstNumber = rules.findIndex((rule) => rule.kind === "cellValue" && rule.is === "between");
    expect(Math.min(...texts)).toBeGreaterThan(-1);
    // To Excel a text is more than any number, and an empty cell is 0.
    expect(Math.max(...texts)).toBeLessThan(firstNumber);
    expect(rules.findIndex(({ kind }) => kind === "formula")).toBe(0);
    expect(rules.every((rule) => "stopIfTrue" in rule && rule.stopIfTrue)).toBe(true);
  },
);
