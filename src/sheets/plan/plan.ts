/**
 * A SheetPlan says what a sheet will be, as a value: no Excel, no DOM, nothing to run.
 * Builders in this folder make plans; `excel/` is the one place that carries them out.
 *
 * Units: rows and columns are zero-based and relative to the plan's own top left cell, widths and heights are
 * points, colours are "#RRGGBB".
 */

import type { Area } from "./area";
import type { SheetMark } from "../marker/marker";
import type { ChartPlan } from "./plan-charts";
import type { ConditionalFormatPlan, ValidationPlan } from "./plan-rules";

export type { Area };

/** A text is always text, whatever it begins with; `null` leaves the cell empty. */
export type CellValue = string | number | boolean | null;

/** A rectangle of values; `values` has exactly `area.rows` rows of `area.columns` cells. */
export interface ValueBlock {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * A rectangle of formulas in English, with commas, each starting with "=". The only way a formula gets in. References
 * without a sheet count from the plan's own top left cell; tables, names and other sheets go by the names they have in
 * the plans, which are free ones (see `FreeNames`). The cells hold no value in a `ValueBlock`.
 */
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
  /** "general": as Excel does by itself, texts left and numbers right. */
  readonly horizontal?: "general" | "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees from -90 to 90; 90 is read from below upwards. */
  readonly rotation?: number;
  /** Excel's format code in its English form. */
  readonly numberFormat?: string;
  readonly border?: Border;
  /** False: may be changed while the sheet is protected. */
  readonly locked?: boolean;
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

/**
 * A native Excel table; its area includes the header row, whose texts are the column names. A column that holds a
 * formula holds the same one in every row, such as "=[@Niveau]*2": Excel fills it down over the others, and into rows
 * that are added.
 */
export interface TablePlan {
  /** Free in the workbook (see `FreeNames`): formulas and rules refer to it. */
  readonly name: string;
  readonly area: Area;
  /** A totals row below the area, which is not part of it: a text, a formula or nothing for each column. */
  readonly totals?: readonly (string | { readonly formula: string } | null)[];
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

/** A defined name of the whole workbook. */
export interface NamePlan {
  /** Free in the workbook (see `FreeNames`). */
  readonly name: string;
  /**
   * Cells of the plan itself; or a formula that is one reference and reads the same in every language: cells with
   * their sheet and dollar signs (a relative one is seen from whatever cell is active), or a table's column. A separator
   * is refused where lists are written with ";" (office-js 2891), and no function has one name.
   */
  readonly refersTo: { readonly area: Area } | { readonly formula: string };
  /** At most 255 characters; Excel shows it in the list of names. */
  readonly comment?: string;
  /** False: left out of Excel's list of names. */
  readonly visible?: boolean;
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
  /**
   * The cells that are printed, each area from a new page on; all of the sheet when left out. What must not be torn is
   * kept whole so: Excel passes over manual page breaks while a sheet is fitted to a number of pages.
   */
  readonly printAreas?: readonly Area[];
  /** Fitted to so many pages wide, and high, with whatever fonts; high is left free when left out. */
  readonly pagesWide: number;
  readonly pagesHigh?: number;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly centerHorizontally?: boolean;
  /** Nothing of this is set: the page is left as Excel makes it. */
  readonly leftAsItIs?: boolean;
  /** Excel's header and footer codes: &P page, &N pages, &A sheet name. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** What a person may still do with a protected sheet, apart from changing unlocked cells. */
export type Permission =
  | "autoFilter"
  | "sort"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "pivotTables"
  | "editObjects"
  | "editScenarios";

/**
 * Protection without a password. Excel allows filtering only where there is a filter already, sorting only where all
 * cells are unlocked, and no table grows on a protected sheet.
 */
export interface ProtectionPlan {
  readonly allow: readonly Permission[];
  /** The cells that can be selected. */
  readonly select: "all" | "unlocked" | "none";
}

/** Rows or columns that can be folded away together. One within another makes the next level, up to eight. */
export interface GroupPlan {
  readonly of: "rows" | "columns";
  readonly first: number;
  readonly count: number;
  readonly collapsed?: boolean;
}

/** What belongs to the sheet as a whole, and so is only set on a new one. */
export interface SheetFrame {
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly groups?: readonly GroupPlan[];
  readonly hiddenColumns?: readonly { readonly column: number; readonly columns: number }[];
  readonly print: PrintPlan;
  readonly marker: SheetMark;
  /** "visible" when left out. Not every sheet of a workbook can be hidden. */
  readonly visibility?: "visible" | "hidden";
  readonly protection?: ProtectionPlan;
}

export interface SheetPlan {
  /** Valid by Excel's rules, and free (see `FreeNames`) where formulas of any plan refer to it. */
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
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  /** In order of priority: the first wins. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Only made on a new sheet. */
  readonly charts?: readonly ChartPlan[];
  readonly frame: SheetFrame;
}
