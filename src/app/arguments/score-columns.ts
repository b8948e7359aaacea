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
  /** As it stands there; "" where names were found without one. */
  readonly header: string;
  /** Of the header. */
  readonly address: string;
  readonly role: ColumnRole;
}
