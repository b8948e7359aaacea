/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly sheetId?: string;
  /** With "=": "=Blad1!$A$1:$A$5". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}
