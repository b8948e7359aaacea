/** What is taken by the other actions that make sheets for scoring. */
import { RATERS } from "../../scoring/person";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  required,
  text,
  textOrNumber,
  wholeNumber,
} from "../../sheets/declared/declare";
import { ASKED_SETTINGS } from "./asked-settings";
import { person } from "./team-arguments";

export const createIndicatorFormsArguments = {
  people: required(listOf(person)),
  /** Who fills them in: a form for each. One of them, or several; the manager where nobody is named. */
  rater: optional(oneOf(RATERS)),
  raters: optional(listOf(oneOf(RATERS))),
  competencies: optional(listOf(textOrNumber)),
  levels: optional(listOf(wholeNumber)),
  ...ASKED_SETTINGS.createIndicatorForms,
};

export const createProfilesArguments = {
  /** `required` by competency: code, name or alias. */
  profiles: required(listOf(objectOf({ name: required(text), required: required(recordOf(wholeNumber)) }))),
  /** How heavily each competency counts, by code, name or alias. */
  weights: optional(recordOf(wholeNumber)),
  /** Lines of norms on others' sheets, each a function more: where the label stands, and what to call it instead. */
  norms: optional(listOf(objectOf({ sheet: required(text), address: required(text), name: optional(text) }))),
  ...ASKED_SETTINGS.createProfiles,
  sheetName: optional(text),
};
