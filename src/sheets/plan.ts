/**
 * A SheetPlan says what a sheet will be, as a value: no Excel, no DOM, nothing to run.
 * Builders in this folder make plans; `excel/` is the one place that carries them out.
 *
 * Units: rows and columns are zero-based and relative to the plan's own top left cell, widths and heights are
 * points, colours are "#RRGGBB".
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text is always text, whatever it begins with; `null` leaves the cell empty. */
export type CellValue = string | number | boolean | null;

/** A rectangle of values; `values` has exactly `area.rows` rows of `area.columns` cells. */
export interface ValueBlock {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** A rectangle of formulas in English, with commas, each starting with "=". The only way a formula gets in. */
export interface FormulaBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly string[])[];
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface Border {
  readonly sides: readonly BorderSide[];
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

/** Only what is named is set. */
export interface Style {
  readonly fill?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel's format code in its English form. */
  readonly numberFormat?: string;
  readonly border?: Border;
}

/** One style for one rectangle. Later rules win over earlier ones where they overlap. */
export interface StyleRule {
  readonly area: Area;
  readonly style: Style;
}

export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** A native Excel table; its area includes the header row, whose texts are the column names. */
export interface TablePlan {
  /** A wish: made unique in the workbook by the writer. */
  readonly name: string;
  readonly area: Area;
  /** One of Excel's built-in table styles. */
  readonly style: string;
  readonly filter: boolean;
  readonly bandedRows: boolean;
}

/** A link from a cell to a place in this workbook or to a web address; the cell shows `text`. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tip?: string;
  readonly to: { readonly address: string } | { readonly sheet: string; readonly cell: string };
}

export interface PrintPlan {
  /** The paper that the plan is made for; left out: whatever the printer has. */
  readonly paper?: "a4" | "a3";
  readonly orientation: "portrait" | "landscape";
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Scale to so many pages wide; the number of pages high is left free. */
  readonly pagesWide: number;
  /**
   * Percent (10 to 400), and then it holds instead of `pagesWide`: Excel passes over manual page breaks while a
   * sheet is scaled to a number of pages, so a plan with `breaksAbove` that matter states its scale.
   */
  readonly scale?: number;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** A manual page break above each of these rows. */
  readonly breaksAbove?: readonly number[];
  readonly centerHorizontally?: boolean;
  /** Excel's header and footer codes: &P page, &N pages, &A sheet name. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** By which the add-in finds a sheet of its own again, whatever the user renames. Holds no names of people. */
export interface Marker {
  readonly kind: "matrix";
  readonly version: number;
  /** What the sheet was made of, such as layout and competency codes. */
  readonly about: Readonly<Record<string, string>>;
}

/** What belongs to the sheet as a whole, and so is only set on a new one. */
export interface SheetFrame {
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly marker: Marker;
}

export interface SheetPlan {
  /** The name wished for; valid by Excel's rules. */
  readonly name: string;
  /** The rectangle that everything in the plan lies in. */
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly ValueBlock[];
  readonly formulas: readonly FormulaBlock[];
  readonly styles: readonly StyleRule[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly links: readonly LinkPlan[];
  readonly frame: SheetFrame;
}
