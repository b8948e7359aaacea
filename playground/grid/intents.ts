import type { AreaView } from "embedded-excel/view";

/** One cell and what is entered in it, as typed; "" empties it. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** What a person wants with the grid. The grid itself changes nothing: the model does, and is drawn again. */
export type GridIntent =
  | { readonly kind: "enter"; readonly sheetId: string; readonly entries: readonly CellEntry[] }
  | { readonly kind: "clear"; readonly sheetId: string; readonly areas: readonly AreaView[] }
  | { readonly kind: "copy" | "cut"; readonly sheetId: string; readonly areas: readonly AreaView[] }
  | { readonly kind: "paste"; readonly sheetId: string; readonly area: AreaView; readonly text: string }
  /** The target holds the source. */
  | { readonly kind: "fill"; readonly sheetId: string; readonly source: AreaView; readonly target: AreaView }
  | { readonly kind: "select"; readonly sheetId: string; readonly areas: readonly AreaView[] }
  /** Points by index. */
  | { readonly kind: "columnWidths"; readonly sheetId: string; readonly widths: ReadonlyMap<number, number> }
  | { readonly kind: "rowHeights"; readonly sheetId: string; readonly heights: ReadonlyMap<number, number> }
  | {
      readonly kind: "format";
      readonly sheetId: string;
      readonly areas: readonly AreaView[];
      readonly toggle: "bold" | "italic" | "underline";
    }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "filter"; readonly sheetId: string; readonly row: number; readonly column: number }
  | { readonly kind: "follow"; readonly link: string };

/** What is done to cells, as opposed to what only opens or goes to something. */
export type EditIntent = Exclude<GridIntent, { readonly kind: "follow" } | { readonly kind: "filter" }>;
