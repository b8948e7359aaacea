/** What is taken by the actions of a round: forms that go out as files, and files that come back. */
import { RATERS } from "../../scoring/person";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  truth,
  wholeNumber,
  type Kind,
  type ValueOf,
} from "../../sheets/declared/declare";
import { person } from "./team-arguments";

/** Somebody who gives scores, and about whom: by their names; about everybody when left out. */
const namedRater = objectOf({
  name: required(text),
  rater: required(oneOf(RATERS)),
  people: optional(listOf(text)),
});
const kindOfRater = oneOf(RATERS);
type AskedRater = ValueOf<typeof namedRater> | ValueOf<typeof kindOfRater>;

/** A kind of rater, or one by name. */
const askedRater: Kind<AskedRater> = {
  expected: namedRater.expected,
  fits: (raw): raw is AskedRater => kindOfRater.fits(raw) || namedRater.fits(raw),
};

export const sendOutArguments = {
  /** "rater": a file for each rater, with all of their forms; "person": one for each form. */
  per: optional(oneOf(["rater", "person"]), "rater"),
  /** Who scores whom stands in the workbook when both are left out. */
  people: optional(listOf(person)),
  raters: optional(listOf(askedRater)),
  competencies: optional(listOf(textOrNumber)),
  levels: optional(listOf(wholeNumber)),
  /** As it is told: "18 december". */
  deadline: optional(text),
  /** Closes everything but what is to be filled in, without a password. */
  protect: optional(truth, true),
};

export const removeCollectedArguments = {
  /** What was read on these days ("2026-12-01"), and from these files; of whatever day or file where left out. */
  readOn: optional(listOf(text)),
  files: optional(listOf(text)),
  /** Only tells what was collected. */
  preview: optional(truth, false),
};

export const collectScoresArguments = {
  /** Names of files, in which `*` stands for anything. */
  files: required(listOf(text)),
  /** Writes what is certain; else only tells. */
  write: optional(truth, false),
  /** Files that are written too, whatever was said of them; of two versions the one that is named counts. */
  also: optional(listOf(text)),
  /** Files that are not written. */
  not: optional(listOf(text)),
  /** Names of colleagues are left out of what is written. */
  withoutColleagues: optional(truth, false),
};
