/** What is taken by the actions that read scores, say what is the matter, and mend it. */
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  truth,
  type Kind,
} from "../../sheets/declared/declare";
import { EVERY_LEVEL_ENTRY, INDICATOR_ENTRIES, type ScoreEntry } from "./score-entry";
import { ASKED_SETTINGS } from "./asked-settings";
import { HEADING_MEANINGS } from "./heading-meanings";
import { COLUMN_ROLES } from "./score-columns";

const headers = listOf(objectOf({ header: required(text), competency: required(textOrNumber) }));

const cellValue: Kind<string | number | boolean> = {
  expected: textOrNumber.expected,
  fits: (raw): raw is string | number | boolean => textOrNumber.fits(raw) || typeof raw === "boolean",
};

const ENTRIES: readonly ScoreEntry[] = [...new Set([...EVERY_LEVEL_ENTRY, ...INDICATOR_ENTRIES])];

const scoreEntry: Kind<ScoreEntry> = {
  expected: { kind: "oneOf", values: ENTRIES.map(String) },
  fits: (raw): raw is ScoreEntry => ENTRIES.some((entry) => entry === raw),
};

/** From one score to another: see `scoreStep`. */
export const SCORE_STEPS = ["previous", "next", "nextEmpty"] as const;

export const checkScoresArguments = {
  /** Names of sheets; goes without `scope`. */
  sheets: optional(listOf(text)),
  /** "workbook" when both are left out: every sheet of ours with scores, and the one in front if it has any. */
  scope: optional(oneOf(["workbook", "inFront"])),
  ...ASKED_SETTINGS.checkScores,
  /** Headers of others' sheets that a person has confirmed: which competency is meant. */
  confirmed: optional(headers),
};

export const answerSheetArguments = {
  /** By name; the sheet in front when left out. */
  sheet: optional(text),
  /** What each value of its scale means: 0, a level or n.v.t.; a value that is left out is no score, and of an empty list no score is read. */
  scale: optional(listOf(objectOf({ value: required(textOrNumber), score: required(textOrNumber) }))),
  /** Which competency each header means: by code, name or alias. */
  headers: optional(headers),
  /** Whether a name that may be a label too ("Average Joe") is somebody. */
  people: optional(listOf(objectOf({ name: required(text), isPerson: required(truth) }))),
  /** What the column (or row) under a header is for. */
  roles: optional(listOf(objectOf({ header: required(text), role: required(oneOf(COLUMN_ROLES)) }))),
  /** What words over scores mean ("LG", "MW"): by whom those are, the scores themselves, or nothing that counts. */
  headings: optional(listOf(objectOf({ word: required(text), means: required(oneOf(HEADING_MEANINGS)) }))),
  /**
   * Which of several moments in a list counts: the value under that header, "[last]" for the last date of each person, or
   * "" where all do; under "[]" the moment behind each name.
   */
  moment: optional(objectOf({ header: required(text), value: required(text) })),
  /** Takes back what was said of moments: it is asked about again. */
  withoutMoment: optional(truth, false),
  /** Takes back what was said of the scale: it is asked about again. */
  withoutScale: optional(truth, false),
  /** Takes back what was said of who is somebody: it is asked again. */
  withoutPeople: optional(truth, false),
  /** Takes back what was said of what columns are for. */
  withoutRoles: optional(truth, false),
  /** Takes back what was said of words over scores: it is asked about again. */
  withoutHeadings: optional(truth, false),
  /** Takes back what was said of these headers. */
  withoutHeaders: optional(listOf(text)),
  /** Takes back all that was said before. */
  forget: optional(truth, false),
};

/** A mend that was proposed, of one cell; `was` must stand there still. */
export const mend = objectOf({
  sheetId: required(text),
  address: required(text),
  was: required(cellValue),
  value: required(textOrNumber),
});

export const mendScoresArguments = { mends: required(listOf(mend)) };

export const writeScoreArguments = {
  sheetId: required(text),
  /** One cell. */
  address: required(text),
  value: required(scoreEntry),
  /** What must stand there still; "" for nothing. */
  was: required(cellValue),
};

export const repairSheetArguments = { sheet: required(text) };

export const reconnectSheetArguments = { sheet: required(text) };

export const readSelectionArguments = {};

export const goToScoreArguments = {
  sheetId: required(text),
  /** The score cell from which. */
  address: required(text),
  /** "previous", "next": of the person before or after, in the same column. "nextEmpty": the next one without a score. */
  step: required(oneOf(SCORE_STEPS)),
};

export const requiredLevelArguments = {
  /** The function, as it stands with a person. */
  profile: required(text),
  /** By code, name or alias. */
  competency: required(textOrNumber),
};
