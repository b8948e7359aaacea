/** The words of the tab with scores. Longer than most files: one tab asks and tells the most. */
import type { PersonField } from "../../people/columns";
import { columnRolesEn } from "./column-roles-en";
import { list } from "../listing";
import type { ScoresPaneWording } from "./scores-pane";
import { sentences } from "../sentences";

const number = new Intl.NumberFormat("en-GB").format;
const counted = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const people = (count: number) => counted(count, "person", "people");
const RATER_NAMES = { self: "The employee", manager: "Manager", colleague: "Colleague" };
const FIELDS: Readonly<Record<PersonField, string>> = {
  name: "name",
  number: "number",
  department: "department",
  profile: "function",
};

/** "line 4", "lines 4, 7 and 9", "lines 4, 7, 9 and 12 others" */
function lines(all: readonly number[]): string {
  if (all.length === 1) return `line\u00a0${number(all[0] ?? 0)}`;
  const shown = all.slice(0, all.length > 5 ? 4 : 5).map(String);
  return `lines ${list(all.length > shown.length ? [...shown, `${number(all.length - shown.length)} others`] : shown, "and")}`;
}

export const scoresPaneEn: ScoresPaneWording = {
  partList: "Scores",
  parts: { make: "Make", check: "Check", round: "Round", report: "Report" },
  who: {
    title: "1. Who",
    fromSelection: "From the selection",
    text: "Or paste or type names here, one per line",
    placeholder: "Anna Bakker\nBilal Çelik; 1002; Burgerzaken",
    people,
    fields: (fields) => {
      const known = fields.filter((field) => field !== "name").map((field) => FIELDS[field]);
      return known.length > 0 ? `with ${list(known, "and")}` : "";
    },
    columns: {
      title: "The columns have been read as:",
      fields: {
        name: "Name",
        number: "Number",
        department: "Department",
        profile: "Function",
        none: "Not used",
      },
    },
    finding: (kind, rows) => {
      const one = rows.length === 1;
      switch (kind) {
        case "straySpaces":
          return `Stray spaces were removed${one ? "" : ` in ${number(rows.length)} lines`} (${lines(rows)}).`;
        case "emptyName":
          return one
            ? `Without a name, and therefore skipped: ${lines(rows)}.`
            : `${number(rows.length)} without a name, and therefore skipped: ${lines(rows)}.`;
        case "noPerson":
          return one
            ? `Probably no person: ${lines(rows)}. If it is one, leave the line; else remove it.`
            : `Probably no persons: ${lines(rows)}. Leave those that are; remove the other lines.`;
        case "duplicate":
          return `${counted(rows.length, "duplicate name was", "duplicate names were")} skipped (${lines(rows)}). If they are different people, give them a number.`;
        case "sharedNumber":
          return one
            ? `A number that someone else has too: ${lines(rows)}. Both stay; if it is not right, mend the number.`
            : `Numbers that others have too: ${lines(rows)}. Everyone stays; if they are not right, mend the numbers.`;
        case "tooMany":
          return `More than 2,000 people cannot be done in one go. Remove those from line ${number(rows[0] ?? 0)}, or divide them.`;
      }
    },
    remove: (name) => `Remove ${name}`,
    more: (count) => `and ${number(count)} more`,
    emptySelection: (sheet, address) =>
      `There is no name in ${address} of ‘${sheet}’. Select the cells with names, then choose From the selection again.`,
  },
  what: {
    title: "2. What",
    kinds: {
      team: {
        name: "Team sheet",
        description: "One table: a row per person and rater, a score per competency.",
      },
      forms: {
        name: "Forms",
        description: "A sheet per person: every indicator by itself, and below them the level that follows.",
      },
      profiles: {
        name: "Profiles",
        description: "A table with the required level of each competency per function.",
      },
    },
    competencies: (chosen, all) =>
      chosen === all
        ? `All ${all} competencies`
        : chosen === 0
          ? "No competencies"
          : `${chosen} of ${all} competencies`,
    raters: "Who gives a score",
    formRaters: "Who fills in a form",
    raterNames: RATER_NAMES,
    settings: {
      protect: {
        label: "Protect the sheet",
        hint: "Only what is to be filled in stays open. Without a password, so it can always be lifted.",
      },
    },
  },
  make: {
    buttons: { team: "Make team score sheet", forms: "Make forms", profiles: "Make function profiles" },
    busy: "Making…",
    team: ({ people: count, raters }) =>
      `${counted(count * raters, "row", "rows")}: ${people(count)} × ${counted(raters, "rater", "raters")}`,
    forms: ({ people: count, raters, indicators }) => {
      const all = count * raters;
      const of = raters > 1 ? `${people(count)} × ${raters} raters` : "one for each";
      const sheets = all === 1 ? "One sheet" : `${counted(all, "sheet", "sheets")}, ${of},`;
      return `${sheets} with ${counted(indicators, "indicator", "indicators")}`;
    },
    profiles: (count) =>
      count === 0
        ? "A table with one example row to overwrite"
        : `A table with the ${counted(count, "function", "functions")} in your list`,
    noPeople: "First say who: at least one name.",
    tooManyPeople: (count) => `${people(count)} is too many: at most 2,000 in one go.`,
    noRater: "Choose at least one rater.",
    madeTeam: (sheet) => `The team score sheet is on the new sheet ‘${sheet}’.`,
    madeForms: (sheets) =>
      sheets.length === 1
        ? `The form is on the new sheet ‘${sheets[0] ?? ""}’.`
        : `${number(sheets.length)} forms were made, from ‘${sheets[0] ?? ""}’ to ‘${sheets.at(-1) ?? ""}’.`,
    madeProfiles: (sheet) => `The function profiles are on the new sheet ‘${sheet}’.`,
  },
  check: {
    intro:
      "Reads every score sheet in this workbook, and the sheet in front of you. Nothing changes unless you say so.",
    onlyInFront: "Only the sheet in front of you",
    settings: { evidence: { label: "Ask for an explanation at 0 and 4" } },
    button: "Check scores",
    running: "Checking…",
    nothingRead:
      "No scores were found. Go to the sheet with scores, or make a score sheet first, and check again.",
    checkedSheets: (count) => `${counted(count, "sheet", "sheets")} checked`,
    read: ({ people: count, scores }) => `${people(count)}, ${counted(scores, "score", "scores")}`,
    nothingFound: "Nothing found.",
    found: (count) => `${counted(count, "finding", "findings")}.`,
    urgencies: {
      wrong: "To mend first",
      missing: "Still to fill in",
      discuss: "To look at or talk about",
    },
    still: {
      title: "Who has still to score",
      raters: RATER_NAMES,
      noRater: "No rater",
      rater: (rater, open, count) =>
        `${rater}: ${counted(open, "score", "scores")} to go, of ${people(count)}`,
      person: (person, open, of) => `${person}: ${number(open)} of ${number(of)} to go`,
    },
    kinds: {
      outsideScale: "Outside the scale",
      textScore: "Text instead of a score",
      formula: "Formula instead of a score",
      errorValue: "Error value",
      validation: "Dropdown is missing",
      duplicateRating: "Rated twice",
      sharedNumber: "One number, several people",
      unknownRater: "Unknown rater",
      unknownPerson: "Unknown person",
      unknownCompetency: "Unknown competency",
      nearCompetency: "Which competency is meant",
      unknownProfile: "Unknown function",
      noProfile: "No function",
      missingScore: "Not filled in yet",
      missingEvidence: "No explanation",
      inconsistentPattern: "Inconsistent pattern",
      blindSpot: "Blind spot",
      hiddenStrength: "Hidden strength",
      hiddenRows: "Hidden rows",
      hiddenColumns: "Hidden columns",
      mergedCells: "Merged cells",
      strayName: "Spaces in a name",
      unmarked: "No longer connected",
      notUnderstood: "Not understood",
    },
    scale: {
      times: (count) => (count === 1 ? "once" : `${number(count)} times`),
      noScore: "no score",
      level: (level, lowest) => (level === 0 ? `0: level ${lowest} not reached` : `level ${level}`),
      read: "Read them so",
      leaveOut: "Leave this sheet out",
    },
    norm: {
      name: "Name of the function",
      take: "Take over as required level",
      taken: (name, sheet) =>
        `The function ‘${name}’ stands with its required levels on the new sheet ‘${sheet}’. It holds for whoever has this ` +
        "function: fill it in in the column Functie.",
    },
    numbersAsNames: "Read the numbers as names",
    person: { yes: "Yes, read it", no: "No, this is nobody" },
    headings: {
      title: (place) => `What the words at ${place} mean`,
      meanings: {
        self: "Self",
        manager: "Manager",
        colleague: "Colleague",
        score: "The score",
        none: "Do not count",
      },
      read: "Read them so",
      answered: "with the words beside the scores as you explained them",
      again: (sheet) => `Say anew what the words beside the scores of ‘${sheet}’ mean`,
    },
    moment: {
      latest: "The last of each person",
      only: (value) => `Only ‘${value}’`,
      all: "All together",
      answered: "of the moments that you chose",
      again: (sheet) => `Choose anew which moment on ‘${sheet}’ counts`,
    },
    ownScale: "on a scale of its own",
    otherScale: (sheet) => `Give the scale of ‘${sheet}’ anew`,
    answeredPeople: (lines) =>
      `of ${lines === 1 ? "1 line" : `${lines} lines`} you said whether it is somebody`,
    columnsOf: (sheet) => `How the columns of ‘${sheet}’ were read`,
    columnRoles: columnRolesEn,
    noHeader: (address) => `Without a header (${address})`,
    otherColumns: (sheet) => `Let the columns of ‘${sheet}’ be read anew`,
    otherPeople: (sheet) => `Say anew who on ‘${sheet}’ is somebody`,
    personal: {
      title: "Remove personal data",
      intro:
        "Turns each name into Persoon with a number, the same on every sheet, and takes away personnel numbers, explanations, comments " +
        "and the author. Scores stay, and heatmaps of them go on working.",
      button: "Remove personal data",
      question:
        "All names on Compleet’s sheets become numbers, on hidden sheets too. This cannot be undone: keep a copy first.",
      confirm: "Remove",
      keep: "Keep them",
    },
    goTo: (place) => `Go to ${place}`,
    mend: (label) => `Correct: ${label}`,
    mendAll: (count) => `Correct all ${number(count)}`,
    confirm: (label) => `Yes, ${label}`,
    confirmed: (header, label) => `‘${header}’ is read as ${label}.`,
    takeBack: "Take back",
    reconnect: (sheet) => `Connect sheet ‘${sheet}’ again`,
    reconnected: (sheet) => `Sheet ‘${sheet}’ is connected again.`,
    repair: (sheet) => `Repair sheet ‘${sheet}’`,
    showAll: (count) => `Show all ${number(count)}`,
    mended: (mended, left) =>
      [
        mended > 0
          ? `${counted(mended, "cell has", "cells have")} been corrected.`
          : "Nothing was corrected.",
        left > 0 &&
          `${counted(left, "cell has", "cells have")} changed in the meantime and ${left === 1 ? "was" : "were"} left.`,
      ]
        .filter(Boolean)
        .join(" "),
    repaired: (sheet, repaired, left) =>
      sentences(
        repaired.length === 0
          ? `There was nothing to repair on ‘${sheet}’.`
          : `‘${sheet}’ has been repaired: ${list(repaired, "and")}.`,
        left.length === 0 ? "" : `Not put back, for want of a certain place: ${list(left, "and")}.`,
      ),
  },
};
