/**
 * The colours of a heatmap: fixed steps of half a level, so that an outlier changes nothing. Levels go from light to
 * dark in one hue, or along cividis (Nuñez, Anderton & Renslow 2018, doi 10.1371/journal.pone.0199239), which the
 * colour-blind see alike; differences from orange over nearly white to blue. Never red against green. Darker is more, in
 * grey print too; the text on each is the one of two inks that is read best, at 4.5 : 1 or better.
 */
import { TELLING } from "../../scoring/difference";
import type { Measure } from "../../scoring/measure";
import { contrast, WHITE } from "../drafting/colors";
import type { Palette } from "../marker/heatmap-settings";

/** The look of the values from `from` up to and including `to`. */
export interface HeatStep {
  readonly from: number;
  readonly to: number;
  /** The value in the middle of the step. */
  readonly value: number;
  readonly fill: string;
  readonly ink: string;
}

const DARK_INK = "#10161C";

/** What is no number, each with a mark of its own in the cell: see `HEAT_MARKS`. */
export const NOT_APPLICABLE = { fill: "#E4E7EB", ink: "#3F4A55" } as const;
export const NOTHING = { fill: "#F5F6F8", ink: "#56616C" } as const;
export const SUPPRESSED = { fill: "#CBD2D9", ink: "#1F2933" } as const;

/** 0, ½, 1, … 4 */
const LEVELS: Readonly<Record<Palette, readonly string[]>> = {
  blue: ["#F3F8FD", "#E3EEF8", "#CDE1F2", "#B2D1EA", "#93BEDF", "#6FA8D3", "#2E70AE", "#1B5590", "#0A3A6B"],
  cividis: [
    "#FEE838",
    "#EBD84F",
    "#D4C862",
    "#BDB76E",
    "#A8A874",
    "#929479",
    "#5C626F",
    "#35446C",
    "#00224E",
  ],
};

/** -2 and below, -1½, … 0 … 1½, 2 and above */
const DIFFERENCES = [
  "#9A4A05",
  "#E39A4F",
  "#F0BC85",
  "#F8DCBD",
  "#F7F7F7",
  "#D5E5F3",
  "#A6CAE6",
  "#72A9D4",
  "#1F5B99",
];

const STEP = 1 / 2;

/** The steps of a measure from low to high; the first and the last take everything beyond. */
export function heatSteps(measure: Measure, palette: Palette): readonly HeatStep[] {
  const fills = measure === "level" ? LEVELS[palette] : DIFFERENCES;
  const lowest = measure === "level" ? 0 : -TELLING;
  const values = fills.map((_, index) => lowest + index * STEP);
  const borders = values.slice(1).map((value) => value - STEP / 2);
  if (measure !== "level") {
    borders[0] = -TELLING + TOLERANCE;
    borders[borders.length - 1] = TELLING - TOLERANCE;
  }
  return fills.map((fill, index): HeatStep => ({
    value: values[index] ?? 0,
    from: borders[index - 1] ?? -BEYOND,
    to: borders[index] ?? BEYOND,
    fill,
    ink: inkOn(fill),
  }));
}

/** Further than any value lies. */
const BEYOND = 9;
const TOLERANCE = 1e-6;

/** The step that a value lies in; on the border of two the lower, as Excel takes the first rule that holds. */
export function heatStep(steps: readonly HeatStep[], value: number): HeatStep | undefined {
  return steps.find(({ to }) => value <= to);
}

function inkOn(fill: string): string {
  return contrast(WHITE, fill) > contrast(DARK_INK, fill) ? WHITE : DARK_INK;
}
