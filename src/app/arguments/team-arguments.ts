import { RATERS, type Person } from "../../scoring/person";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  type MembersOf,
} from "../../sheets/declared/declare";
import { ASKED_SETTINGS } from "./asked-settings";
import { USUAL_RATERS } from "./usual-raters";

/** A person, as the actions take one. */
export const person = objectOf({
  name: required(text),
  number: optional(text),
  department: optional(text),
  profile: optional(text),
} satisfies MembersOf<Person>);

export const createTeamScoreSheetArguments = {
  /** At most 2,000. */
  people: required(listOf(person)),
  /** Codes, names or aliases; all of them when left out. */
  competencies: optional(listOf(textOrNumber)),
  /** A row per person and rater. */
  raters: optional(listOf(oneOf(RATERS)), USUAL_RATERS),
  ...ASKED_SETTINGS.createTeamScoreSheet,
  sheetName: optional(text),
};
