/** What a column of someone else's list is for, in words. */
import type { ColumnRole } from "../../arguments/score-columns";

export const columnRolesNl: Readonly<Record<ColumnRole, string>> = {
  name: "Naam",
  firstName: "Voornaam",
  infix: "Tussenvoegsel",
  lastName: "Achternaam",
  number: "Nummer",
  department: "Afdeling",
  profile: "Functie",
  rater: "Beoordelaar",
  note: "Toelichting",
  none: "Niet gebruikt",
};

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
