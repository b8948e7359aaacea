/** A chart as whoever draws it may see it: its data worked out. Points, "#RRGGBB", zero-based rows and columns. */

export interface ChartFontView {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ChartLineView {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps in widths of the line; empty for a line without. */
  readonly dashes: readonly number[];
}

export interface ChartSeriesView {
  readonly name: string;
  readonly look: "bar" | "line";
  /** null: a gap. */
  readonly values: readonly (number | null)[];
  /** Of a bar. */
  readonly fill: string;
  /** Of a bar its outline. Absent where there is none. */
  readonly line?: ChartLineView;
  readonly marker?: {
    readonly style: string;
    readonly size: number;
    readonly fill: string;
    readonly outline: string;
  };
  readonly labels?: {
    readonly position: string;
    readonly font: ChartFontView;
    readonly texts: readonly string[];
  };
}

export interface ChartCornerView {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface ChartView {
  readonly id: string;
  readonly name: string;
  /** "other": of a kind that the model knows nothing of but its title. */
  readonly kind: "columns" | "bars" | "radar" | "other";
  readonly title?: { readonly text: string; readonly font: ChartFontView };
  readonly legend?: { readonly position: string; readonly font: ChartFontView };
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** In percent of a bar's width. */
  readonly gapWidth: number;
  readonly valueAxis: {
    readonly visible: boolean;
    readonly min: number;
    readonly max: number;
    readonly steps: readonly { readonly value: number; readonly text: string }[];
    readonly font: ChartFontView;
    readonly gridlines?: ChartLineView;
  };
  readonly categoryAxis: {
    readonly visible: boolean;
    readonly font: ChartFontView;
    /** Degrees; 90 is read from below upwards. Undefined: as the room asks. */
    readonly orientation?: number;
  };
  readonly from: ChartCornerView;
  readonly to: ChartCornerView;
}
