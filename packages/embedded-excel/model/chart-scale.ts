import type { ChartAxis } from "./chart";

export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly unit: number;
}

/** About how many steps an axis has that follows its data. */
const STEPS = 6;

/** What a value axis shows: what it was told, and for the rest round numbers around the data, from 0 where that fits. */
export function scaleOf({ min, max, unit }: ChartAxis, values: readonly (number | null)[]): AxisScale {
  const numbers = values.filter((value) => value !== null);
  const least = min ?? Math.min(0, ...numbers);
  const most = max ?? Math.max(least === 0 ? 0 : least, ...numbers);
  const span = most > least ? most - least : 1;
  const step = unit ?? roundStep(span / STEPS);
  const low = min ?? Math.floor(least / step) * step;
  const reach = most > low ? most : low + step;
  // The tallest bar does not touch the edge.
  const high = max ?? Math.ceil((reach + (unit === undefined ? span * 0.05 : 0)) / step) * step;
  return { min: low, max: high > low ? high : low + step, unit: step };
}

/** The places of an axis's lines. */
export function stepsOf({ min, max, unit }: AxisScale): number[] {
  const count = Math.min(100, Math.floor((max - min) / unit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Math.round((min + index * unit) * 1e9) / 1e9);
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5, 10].find((each) => each * power >= size * (1 - 1e-9)) ?? 10;
  return factor * power;
}
