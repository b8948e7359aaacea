import type { ColumnRole } from "../../arguments/score-columns";

/** What a column of someone else's list is for, in Dutch. */
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
