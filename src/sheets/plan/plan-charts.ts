/**
 * What a plan says of a native chart: what it shows, and over which cells it lies. Charts are made on new sheets only,
 * like the frame: an area at the selection is looked at for what stands in its cells, not for what floats above them.
 *
 * The values are to be numbers or #N/A, which leaves a gap. Excel draws a text, an empty one from a formula too, as 0:
 * where 0 means something (level 1 not reached), that would be an untruth.
 */
import type { Area } from "./area";

export interface ChartSeriesPlan {
  /** What the legend calls it; it stays this text, whatever happens to the cells. */
  readonly name: string;
  /** One row or one column of the plan's own cells. */
  readonly values: Area;
  /** In bars: upright bars, markers without a line between them, or a line. In a radar: a line. */
  readonly look: "bar" | "marker" | "line";
  /** Bars have a dark outline, and get their values as labels where dark text reads on this colour. */
  readonly color: string;
}

export interface ChartPlan {
  /**
   * Bars stand upright, since Excel combines markers with columns only, with the names of their categories rotated.
   */
  readonly kind: "bars" | "radar";
  /** Of the chart object, unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** One row or one column of the plan's own cells, as long as each series. */
  readonly categories: Area;
  readonly series: readonly ChartSeriesPlan[];
  /** Fixed, so that an outlier changes nothing. */
  readonly axis: { readonly min: number; readonly max: number; readonly unit: number };
  /** The cells it covers: nothing else of the plan may stand there. */
  readonly area: Area;
}
