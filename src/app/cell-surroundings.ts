/** What stands around one cell of a score sheet of ours, as it was read: nothing has been made of it yet. */
import type { Marker } from "../sheets/marker/marker";

/** The first rows and columns of a form, in which its labelled cells stand. */
export const FORM_TOP = { row: 0, column: 0, rows: 24, columns: 8 } as const;

/** How far right of its label a value is looked for: another label may stand in the same row. */
export const BESIDE = 3;

/** What a cell holds; "" when it is empty, an error as its text. */
export type CellValue = string | number | boolean;

export interface CellSurroundings {
  readonly sheetId: string;
  readonly sheet: string;
  readonly marker: Marker;
  /** "F8", without the sheet. */
  readonly address: string;
  readonly value: CellValue;
  /** A formula stands in the cell. */
  readonly calculated: boolean;
  /** The sheet is protected, and the cell with it. */
  readonly locked: boolean;
  /** Of the table that the cell lies in, the headers; and of the cell's row what stands under them. */
  readonly headers: readonly CellValue[];
  readonly row: readonly CellValue[];
  /** Which of those is the cell's own, from 0. */
  readonly column: number;
  /** Of an indicator form, its first rows, in which the labelled cells stand. */
  readonly top: readonly (readonly CellValue[])[];
}
