/** What the action that takes personal data out of a workbook answers. */

/** What went out of a workbook, what was found when it was read again, and what stayed. */
export interface RemovedPersonalData {
  /** How many people got a number in place of their name. */
  readonly people: number;
  /** Cells that were written. */
  readonly cells: number;
  /** Of those, cells with a personnel number, and with an explanation. */
  readonly numbers: number;
  readonly notes: number;
  /** Sheets that have another name. */
  readonly renamed: number;
  /** Conversations and notes beside cells. */
  readonly remarksRemoved: number;
  /** Which properties of the workbook were changed. */
  readonly about: readonly string[];
  /** Where something still stands on a sheet of ours; of a sheet's or a name's own name no address. */
  readonly left: readonly { readonly sheet: string; readonly address?: string }[];
  /** Sheets that are not ours and have a name of somebody. */
  readonly others: readonly string[];
  /** Columns in tables of ours that are not ours. */
  readonly unknown: readonly { readonly sheet: string; readonly address?: string }[];
  readonly remarks: readonly string[];
}
