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

/** A run of colours from light to dark, in two parts: between them lies what neither ink can be read on. */
interface Ramp {
  readonly light: readonly string[];
  readonly dark: readonly string[];
}

/** 0, ½, 1, … 4; of other levels the steps lie along the same colours. */
const LEVELS: Readonly<Record<Palette, Ramp>> = {
  blue: {
    light: ["#F3F8FD", "#E3EEF8", "#CDE1F2", "#B2D1EA", "#93BEDF", "#6FA8D3"],
    dark: ["#2E70AE", "#1B5590", "#0A3A6B"],
  },
  cividis: {
    light: ["#FEE838", "#EBD84F", "#D4C862", "#BDB76E", "#A8A874", "#929479"],
    dark: ["#5C626F", "#35446C", "#00224E"],
  },
};

/** 0 */
const EVEN = "#F7F7F7";
/** ½, 1, 1½ and 2 and more away from 0, below it and above it; of more levels more steps lie along the same colours. */
const BELOW: Ramp = { light: ["#F8DCBD", "#F0BC85", "#E39A4F"], dark: ["#9A4A05"] };
const ABOVE: Ramp = { light: ["#D5E5F3", "#A6CAE6", "#72A9D4"], dark: ["#1F5B99"] };
/** Where those run on to, when there is more than one dark step. */
const DARKEST = { below: "#6B2F00", above: "#0A3A6B" } as const;

const STEP = 1 / 2;

/** What the colours of a heatmap hang on. */
export interface HeatColors {
  readonly measure: Measure;
  readonly palette: Palette;
  /** The highest level that anyone can have. */
  readonly highest: number;
}

/** The steps of a measure from low to high; the first and the last take everything beyond. */
export function heatSteps({ measure, palette, highest }: HeatColors): readonly HeatStep[] {
  const end = telling(highest);
  const fills = measure === "level" ? along(LEVELS[palette], highest / STEP + 1) : differences(end / STEP);
  const lowest = measure === "level" ? 0 : -end;
  const values = fills.map((_, index) => lowest + index * STEP);
  const borders = values.slice(1).map((value) => value - STEP / 2);
  if (measure !== "level") {
    // From a telling difference on, what is short of a whole level is not that level.
    values.forEach((value, index) => {
      if (!Number.isInteger(value) || Math.abs(value) < TELLING) return;
      if (value < 0) borders[index] = value + TOLERANCE;
      else borders[index - 1] = value - TOLERANCE;
    });
  }
  return fills.map((fill, index): HeatStep => ({
    value: values[index] ?? 0,
    from: borders[index - 1] ?? -BEYOND,
    to: borders[index] ?? BEYOND,
    fill,
    ink: inkOn(fill),
  }));
}

/** Up to which difference colours differ: half of what there can be, and as far as what is telling. */
function telling(highest: number): number {
  return Math.max(TELLING, Math.ceil(highest / 2));
}

function differences(steps: number): readonly string[] {
  const side = (ramp: Ramp, darkest: string): readonly string[] =>
    along(steps > ramp.light.length + 1 ? { ...ramp, dark: [...ramp.dark, darkest] } : ramp, steps);
  return [...[...side(BELOW, DARKEST.below)].reverse(), EVEN, ...side(ABOVE, DARKEST.above)];
}

/** So many colours along a ramp, in each part as many of them as it has of the whole. */
function along({ light, dark }: Ramp, count: number): readonly string[] {
  const inLight = Math.round((count * light.length) / (light.length + dark.length));
  return [...spread(light, inLight), ...spread(dark, count - inLight)];
}

/** So many colours at equal distances from the first to the last of these. */
function spread(colors: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? colors.length - 1 : (index * (colors.length - 1)) / (count - 1);
    const from = Math.min(Math.floor(at), colors.length - 1);
    return mixed(colors[from] ?? WHITE, colors[from + 1] ?? colors[from] ?? WHITE, at - from);
  });
}

function mixed(one: string, other: string, part: number): string {
  const channel = (from: number): string => {
    const [a, b] = [one, other].map((color) => Number.parseInt(color.slice(from, from + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * part)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
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
