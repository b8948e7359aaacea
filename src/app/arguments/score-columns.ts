/** What a column of someone else's list of scores is for, beside its competencies. */
export const COLUMN_ROLES = [
  "name",
  "firstName",
  "infix",
  "lastName",
  "number",
  "department",
  "profile",
  "rater",
  "note",
  "none",
] as const;

/** "none" for what is not used. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A column, or of people side by side a row, as it was read. */
export interface ReadColumn {
  /** As it stands there; "" for a column without one. */
  readonly header: string;
  /** Of the header. */
  readonly address: string;
  readonly role: ColumnRole;
}

/** Stands for the header of a column that has none, where it is said what the column is for: "[C1]". */
export function namelessHeader(address: string): string {
  return `[${address}]`;
}
