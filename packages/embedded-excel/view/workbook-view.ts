/**
 * A sheet of the embedded Excel as something outside the model may see it: the grid draws it, tests look at it.
 * Plain data; rows and columns are zero-based, sizes are points, colours "#RRGGBB".
 */

import type { ChartView } from "./chart-view";

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface BorderView {
  readonly style: string;
  readonly color: string;
}

export interface StyleView {
  readonly fill?: string;
  readonly font?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", BorderView>>>;
  readonly locked?: boolean;
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  /** The value calculated; an error as its text ("#N/A"). */
  readonly value: string | number | boolean | null;
  /** What the cell shows. */
  readonly text: string;
  /** What the add-in's function says of the error that the cell shows. */
  readonly message?: string;
  /** With "=", English, commas. */
  readonly formula?: string;
  /** Index in `styles`. */
  readonly style?: number;
  readonly link?: string;
  readonly note?: string;
}

export interface ValidationView {
  readonly areas: readonly AreaView[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** The rule's formulas or constants as texts, without "=". */
  readonly formulas: readonly string[];
  /** For a list: what it offers now. */
  readonly choices?: readonly string[];
  readonly allowBlank: boolean;
  readonly dropdown: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

export interface ConditionalFormatView {
  readonly areas: readonly AreaView[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: StyleView }
    | {
        readonly kind: "cellValue";
        readonly operator: string;
        readonly formulas: readonly string[];
        readonly style: StyleView;
      }
    | { readonly kind: "text"; readonly operator: string; readonly text: string; readonly style: StyleView }
    | {
        readonly kind: "colorScale";
        readonly points: readonly {
          readonly type: string;
          readonly value?: string;
          readonly color: string;
        }[];
      }
    | { readonly kind: "dataBar"; readonly color: string; readonly min?: string; readonly max?: string };
}

export interface TableView {
  readonly name: string;
  readonly area: AreaView;
  readonly style: string;
  readonly filter: boolean;
  readonly bandedRows: boolean;
}

/** Rows next to each other that fold together. */
export interface RowGroupView {
  readonly first: number;
  readonly count: number;
  /** 1 for a group that lies in no other. */
  readonly level: number;
  /** All of its rows are hidden. */
  readonly folded: boolean;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly protected: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly { readonly index: number; readonly width: number; readonly hidden: boolean }[];
  readonly rows: readonly { readonly index: number; readonly height: number; readonly hidden: boolean }[];
  /** In order; one before those that lie in it. */
  readonly rowGroups: readonly RowGroupView[];
  readonly styles: readonly StyleView[];
  readonly cells: readonly CellView[];
  readonly merges: readonly AreaView[];
  readonly tables: readonly TableView[];
  readonly validations: readonly ValidationView[];
  readonly conditionalFormats: readonly ConditionalFormatView[];
  /** Later ones lie over earlier ones. */
  readonly charts: readonly ChartView[];
}

/** What changed in the model, told to whoever draws it. */
export type BookChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly areas: readonly AreaView[] }
  /** Anything else about one sheet: sizes, merges, rules, protection, tables. */
  | { readonly kind: "sheet"; readonly sheetId: string }
  /** Formulas of one sheet give something else than before; nobody changed anything in it. */
  | { readonly kind: "results"; readonly sheetId: string }
  /** Sheets added, removed, renamed, moved, hidden; another one activated. */
  | { readonly kind: "sheets" }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly AreaView[] }
  /** Another file was opened. */
  | { readonly kind: "book" };

/** What became of something a person typed. */
export type TypedOutcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly reason: "validation" | "locked" | "invalid";
      readonly title: string;
      readonly message: string;
    };
