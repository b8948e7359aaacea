import type { KeptRelation } from "./file/part-tree";

/** The types of charts, and of series in them, that the model draws. As Excel's API names them. */
export const CHART_TYPES = [
  "ColumnClustered",
  "BarClustered",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Only what is named is set. */
export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "RoundDot"] as const;

export interface ChartLine {
  readonly color?: string;
  readonly style?: (typeof LINE_STYLES)[number];
  /** Points. */
  readonly weight?: number;
}

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export interface ChartMarker {
  readonly style: (typeof MARKER_STYLES)[number];
  /** Points, 2 to 72. */
  readonly size?: number;
  readonly background?: string;
  readonly foreground?: string;
}

export const LABEL_POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

export interface ChartLabels {
  readonly showValue: boolean;
  /** Where Excel puts them by itself, if left out. */
  readonly position?: (typeof LABEL_POSITIONS)[number];
  readonly font: ChartFont;
}

export interface ChartSeries {
  /** Unique in its chart, whatever its place. */
  readonly id: number;
  readonly type: ChartType;
  /** A text that stays, or a formula ("=Blad1!$B$1") that gives it; neither: a name by number. */
  readonly name?: string;
  readonly nameFormula?: string;
  /** "=Blad1!$B$2:$B$5"; undefined for a new series without any. */
  readonly values?: string;
  readonly categories?: string;
  readonly fill?: string;
  readonly line: ChartLine;
  readonly marker: ChartMarker;
  /** Between bars, in percent of a bar's width. */
  readonly gapWidth: number;
  readonly labels?: ChartLabels;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** What is left out follows the data. */
  readonly min?: number;
  readonly max?: number;
  readonly unit?: number;
  /** That of the cells, if left out. */
  readonly numberFormat?: string;
  /** Degrees from -90 to 90; 90 is read from below upwards. */
  readonly orientation?: number;
  readonly font: ChartFont;
  readonly line: ChartLine;
  readonly gridlines: { readonly visible: boolean; readonly line: ChartLine };
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** A point on a sheet, held by a cell: it goes along when the cell does. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  /** Points from the cell's top left corner. */
  readonly down: number;
  readonly right: number;
}

/** A chart on a sheet. A value: replaced, not changed. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Of a kind that the model does not know: as the file had it, but for its name, its place and its references. */
  readonly foreign?: true;
  readonly plotVisibleOnly: boolean;
  readonly font: ChartFont;
  readonly title: { readonly visible: boolean; readonly text?: string; readonly font: ChartFont };
  readonly legend: {
    readonly visible: boolean;
    readonly position: (typeof LEGEND_POSITIONS)[number];
    readonly font: ChartFont;
  };
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /**
   * As a file had it, with the references in it in order: written back as it was until something else than a reference
   * changes.
   */
  readonly stored?: { readonly xml: string; readonly references: readonly string[] };
  /** What the file had beside it: the styles and colours that Excel offers for it. */
  readonly beside?: readonly KeptRelation[];
  /** What a file says that it shows, for who cannot see it. */
  readonly description?: string;
  /** Whether it moves and grows with its cells (twoCell), moves only (oneCell), or stays; as its file said. */
  readonly editAs?: string;
}

export const isRadar = ({ type }: { readonly type: ChartType }): boolean => type.startsWith("Radar");

/** A line between points, with or without markers; bars have none. */
export const isLine = ({ type }: { readonly type: ChartType }): boolean => type.startsWith("Line");

/** Whether a type draws markers by itself. */
export const hasMarkers = (type: ChartType): boolean => type.endsWith("Markers");

const PLAIN_AXIS: ChartAxis = { visible: true, font: {}, line: {}, gridlines: { visible: false, line: {} } };

export const VALUE_AXIS: ChartAxis = { ...PLAIN_AXIS, gridlines: { visible: true, line: {} } };
export const CATEGORY_AXIS: ChartAxis = PLAIN_AXIS;

/** As Excel gives ids to charts: by their number on a sheet. */
export function chartId(sheet: { readonly id: string }, number: number): string {
  const hexadecimal = number.toString(16).toUpperCase().padStart(8, "0");
  return `{${hexadecimal}-0000-0000-${sheet.id.slice(20, 24)}-000000000000}`;
}

let seriesMade = 0;

/** A series as Excel adds it. */
export function newSeries(type: ChartType, source: Partial<ChartSeries> = {}): ChartSeries {
  return {
    id: ++seriesMade,
    type,
    line: {},
    marker: { style: hasMarkers(type) ? "Automatic" : "None" },
    gapWidth: 219,
    ...source,
  };
}

/** A chart with every formula in it changed, those of the file's own text too. */
export function withFormulas(chart: Chart, change: (formula: string) => string): Chart {
  const changed = (formula: string | undefined): string | undefined =>
    formula === undefined ? undefined : change(formula);
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      ...(series.nameFormula !== undefined && { nameFormula: changed(series.nameFormula) }),
      ...(series.values !== undefined && { values: changed(series.values) }),
      ...(series.categories !== undefined && { categories: changed(series.categories) }),
    })),
    ...(chart.stored && {
      stored: { ...chart.stored, references: chart.stored.references.map((one) => change(one)) },
    }),
  };
}
