/** A link on a cell: to a web address, or to a place in this workbook ("Blad1!A1"), or both. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  /** What its file calls the text that stood there when the link was made; kept as it is. */
  readonly display?: string;
}

/** An old-style comment ("note"). */
export interface Note {
  readonly author: string;
  readonly text: string;
  /** As its file had it; it counts as long as the note still has that text. */
  readonly stored?: { readonly text: string; readonly note: object };
  /** Its box as the file draws it. */
  readonly box?: string;
}
