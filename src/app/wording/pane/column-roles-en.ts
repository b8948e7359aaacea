import type { ColumnRole } from "../../arguments/score-columns";

/** What a column of someone else's list is for, in English. */
export const columnRolesEn: Readonly<Record<ColumnRole, string>> = {
  name: "Name",
  firstName: "First name",
  infix: "Infix",
  lastName: "Last name",
  number: "Number",
  department: "Department",
  profile: "Function",
  rater: "Rater",
  note: "Explanation",
  none: "Not used",
};
