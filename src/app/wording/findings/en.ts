/** What is found on score sheets, in English. Longer than most files: a sentence for each thing that may be found. */
import { scoresOn, type Levels } from "../../../scoring/level-scale";
import { RATER_WORDS } from "../../../scoring/person";
import type { FactDetails } from "../../checking/facts";
import type { ShownDate } from "../../port";
import type { OtherScale } from "../../reading/scale";
import type { FindingSentences, FoundPlace } from "./findings";
import { IN_NAMES, LATEST } from "../../arguments/moment-answers";
import { list, quotedList } from "../listing";

const JUDGEMENTS = "ja, deels, nee or n.v.t.";

/** English. What stands on the sheets is Dutch, and is quoted so. */
export const english: FindingSentences = {
  outsideScale: ({ person, what, value, hasList, levels: own }, place) =>
    `${at(place)}, ${value} stands as the score of ${person} for ${what}. ${
      own.length === 0 ? `${what} has no levels in the framework. ` : ""
    }A score is ${scale(own)}: ${hasList ? "choose one from the dropdown" : "fill in one of these"}.`,
  textScore: ({ person, what, value, asks }, place) =>
    value.trim() === ""
      ? `${at(place)}, there are only spaces where a score of ${person} for ${what} belongs. Empty the cell or fill in the score.`
      : `${at(place)}, ‘${value}’ stands where a score of ${person} for ${what} belongs. Fill in ${
          asks.as === "score" ? scale(asks.levels) : JUDGEMENTS
        }`,
  formula: ({ person, what, shows }, place) =>
    `${at(place)}, a formula (now ${shown(shows)}) gives the score of ${person} for ${what}. A score that comes from a formula ` +
    "changes without anyone noticing: fill in the value itself.",
  errorValue: ({ person, what, value }, place) =>
    `${at(place)}, the error ${value} stands where a score of ${person} for ${what} belongs. Fill in the score again.`,
  validation: ({ what, found, list: name }, place) => {
    switch (found) {
      case "gone":
        return `${at(place)}, the dropdown of the column ‘${what}’ is gone, so that anything can be filled in. ${REPAIR}`;
      case "notOffered":
        return `${at(place)}, the column ‘${what}’ does not offer the function profiles of this workbook, so that anything can be filled in. ${REPAIR}`;
      case "other":
        return `${at(place)}, the column ‘${what}’ no longer has the dropdown ${name} but another rule. ${REPAIR}`;
      case "mixed":
        return `${at(place)}, the column ‘${what}’ does not have the same dropdown everywhere; most likely something was pasted over it. ${REPAIR}`;
      case "outsideTable":
        return (
          `${at(place)}, people stand below the table, beginning with ${what}. They have been read, but have no dropdowns and do not ` +
          "count in the formulas. Drag the lower right corner of the table down to the last of them."
        );
    }
  },
  duplicateRating: ({ person, rater, ratings, first, sameSheet }, place) => {
    const by = rater ? ` by ${RATER_WORDS[rater]}` : "";
    const where = sameSheet
      ? `in ${first.address} already`
      : `on sheet ‘${first.sheet}’ in ${first.address} too`;
    return ratings === 1
      ? `${at(place)}, ${person} is rated${by} for the second time: this rating stands ${where}. Remove the row that does not hold.`
      : `${at(place)}, ${ratings} ratings stand for the second time, beginning with ${person}: they are on sheet ` +
          `‘${first.sheet}’ too. If this is a copy of that sheet, remove one of the two.`;
  },
  sharedNumber: ({ number, people }, place) =>
    `${at(place)}, there is number ${number}, which others have too: ${list(people, "and")}. They have been read as different people; if it is ` +
    "one and the same, write the name alike everywhere, and give each a number of their own otherwise.",
  unknownRater: ({ person, value }, place) =>
    value === ""
      ? `${at(place)}, it is not filled in who rates ${person}. Choose ${RATERS}.`
      : `${at(place)}, ‘${value}’ stands as the rater of ${person}. Choose ${RATERS}.`,
  unknownPerson: ({ person, near }, place) =>
    near === undefined
      ? `${at(place)}, there is ${person}, who is on no other score sheet. Check the name.`
      : `${at(place)}, there is ${person}, who is on no other score sheet. Did you mean ${near}?`,
  unknownCompetency: ({ value }, place) =>
    value === ""
      ? `${at(place)}, there are scores under an empty header. They have not been read: put the code or the name of the competency above them.`
      : `${at(place)}, there are scores under the header ‘${value}’, which is no competency. They have not been read: put the code or the name of the competency above them.`,
  nearCompetency: ({ value, near, date, rows }, place) => {
    const what = rows === undefined ? "the header" : "the competency";
    const more = rows === undefined || rows === 1 ? "" : `, in ${rows} rows`;
    const stands = date
      ? `Excel has made a date of ${what}, ${englishDate(date)}${more}`
      : `there is ${what} ‘${value}’${more}`;
    const left =
      rows === undefined ? "the scores below it have" : rows === 1 ? "the score has" : "the scores have";
    return `${at(place)}, ${stands}. Is that ${near}? Until you confirm it ${left} not been read.`;
  },
  unknownProfile: ({ person, value, near }, place) =>
    `${at(place)}, ‘${value}’ stands as the function of ${person}, and there is no such profile. ${
      near === undefined
        ? "Choose a function that is on the sheet with function profiles, or add it there."
        : `Did you mean ‘${near}’?`
    }`,
  noProfile: ({ person, people }, place) =>
    people === 1
      ? `${at(place)}, no function is filled in for ${person}. Without one there is no required level: choose a function from the profiles.`
      : `${at(place)}, no function is filled in for ${people} people, beginning with ${person}. Without one there is no required level: choose a function from the profiles.`,
  missingScore: ({ person, people, scores, what }, place) =>
    what !== undefined
      ? `${at(place)}, a score of ${person} for ${what} is missing. Fill it in, or choose n.v.t.`
      : `${at(place)}, ${scores} scores of ${people === 1 ? person : `${people} people, beginning with ${person},`} are missing. Fill them in, or choose n.v.t.`,
  missingEvidence: ({ person, competencies }, place) =>
    `${at(place)}, an explanation is missing for ${person}, with the lowest or the highest score for ${list(competencies, "and")}. ` +
    "Write down what shows it.",
  inconsistentPattern: ({ person, competency, reached, missed }, place) =>
    `${at(place)}, the scores of ${person} for ${competency} contradict each other: level ${levels(reached)} is reached and level ` +
    `${levels(missed)} is not. Discuss whether the lower levels were rated rightly.`,
  blindSpot: ({ person, competency, self, others }, place) =>
    `${at(place)}, ${person} gives a self-rating of ${self} for ${competency}, and others give ${others}: perhaps a blind spot. Discuss the difference.`,
  hiddenStrength: ({ person, competency, self, others }, place) =>
    `${at(place)}, ${person} gives a self-rating of ${self} for ${competency}, and others give ${others}: perhaps a hidden strength. Discuss the difference.`,
  hiddenRows: ({ rows, by }, place) => {
    const are = `${at(place)}, ${rows === 1 ? "1 row with scores is" : `${rows} rows with scores are`}`;
    return by === "filter"
      ? `${are} filtered away. The scores do count: choose Data › Clear to clear the filter.`
      : `${are} hidden. The scores do count: select the rows above and below, right-click and choose Unhide.`;
  },
  hiddenColumns: ({ columns }, place) =>
    `${at(place)}, ${columns === 1 ? "1 column with scores is" : `${columns} columns with scores are`} hidden. The scores do count: ` +
    "select the columns beside it, right-click and choose Unhide.",
  mergedCells: (_, place) =>
    `${at(place)}, cells are merged. What stood under the first cell is gone, and sorting and filtering no longer work: ` +
    "unmerge the cells with Home › Merge & Center, and fill in the scores.",
  strayName: ({ person }, place) =>
    `${at(place)}, there are superfluous spaces in the name ${person}, so that Excel does not see it as the same name. Remove them.`,
  unmarked: ({ as }) =>
    as === "teamScores"
      ? "This looks like a team score sheet of Compleet, but another program left out what it is known by when it saved the workbook. Its scores have been read. Choose Connect again, and the add-in will know the sheet again."
      : "This looks like a form of Compleet, but another program left out what it is known by when it saved the workbook. Its scores have been read. Choose Connect again, and the add-in will know the sheet again.",
  notUnderstood: (details, place) => notUnderstood(details, place),
};

/** "Fill in 3", "Fill in ‘Jan’", "Empty the cell" */
export function englishMend(value: string | number): string {
  if (value === "") return "Empty the cell";
  return typeof value === "number" ? `Fill in ${value}` : `Fill in ‘${value}’`;
}

const REPAIR = "Choose ‘Repair sheet’ to put the dropdown back; the scores stay.";
const RATERS = list(Object.values(RATER_WORDS), "or");

function notUnderstood(
  { why, value, rows = 1, scale, moments, headings = [], near, norm }: FactDetails["notUnderstood"],
  place: FoundPlace,
): string {
  switch (why) {
    case "column":
      return value === ""
        ? `${at(place)}, there is a column without a header. What stands in it has not been read; if it should be scores, put a competency above it.`
        : `${at(place)}, there is the header ‘${value}’, which is no competency. What stands below it has not been read; if it should be scores, put a competency above it.`;
    case "competencyTwice":
      return `${at(place)}, the competency ‘${value}’ stands once more. Only the first one has been read: remove or rename this one.`;
    case "competencyGone":
      return `On sheet ‘${place.sheet}’ the column ${value}, with which it was made, is gone. Put the column back if its scores are still needed, for instance from an earlier version of the file.`;
    case "rowCompetency":
      return `${at(place)}, ‘${value}’ stands as the competency${rows === 1 ? "" : `, in ${rows} rows`}, and there is none of that name. ${
        rows === 1 ? "The score beside it has" : "The scores beside it have"
      } not been read: put the code or the name of a competency there.`;
    case "rowWithoutCompetency":
      return `${at(place)}, there is a score without a competency. It has not been read: fill in which competency it is of, or empty the cell.`;
    case "scoresWithoutName":
      return `${at(place)}, there are scores without a name. They have not been read: fill in whose they are, or empty the cells.`;
    case "loneText":
      return `${at(place)}, ‘${value}’ stands where a name is expected. The row has not been read; if it is someone, fill in the scores or the department too.`;
    case "farAway":
      return `${at(place)}, there is something too, far from the rest of the sheet${rows === 1 ? "" : ` (and so in ${rows} places)`}. It has not been read. If it belongs there, put it directly below or beside the rest; else it can go, for it makes the sheet large and slow.`;
    case "besideList":
      return `${at(place)}, a block with a column for each competency begins (‘${value}’), on a sheet that also has a list with a row for each score. Only the list has been read: put the block on a sheet of its own if it counts too.`;
    case "subHeading":
      return `${at(place)}, one competency has several columns below it, and nothing tells whether ‘${value}’ is the score. They have not been read: put ‘Score’ above the column that counts, or ‘Zelf’, ‘Leidinggevende’ and ‘Collega’ above those of each rater.`;
    case "unknownHeading":
      return `${at(place)}, there are several scores under one name or competency, with ${quotedList(
        headings.map(({ word }) => word),
        "and",
      )} above or beside them. That does not tell for certain whose judgement they are, or which one counts. The scores have not been read: choose what each word means.`;
    case "unknownRaterWord":
      return `On sheet ‘${place.sheet}’, the rater is called ${quotedList(
        headings.map(({ word }) => word),
        "and",
      )} (from ${place.address}). That does not say for sure who gave the scores. They have not been read: choose what each word means.`;
    case "normLine":
      return `${at(place)}, there is ‘${value}’: a norm, which has not been read as a person. To hold people against it, ${norm ? "take its levels over as a function" : "put its levels with a function on the sheet with function profiles"}.`;
    case "doubtfulPerson":
      return `${at(place)}, there is ‘${value}’, which may be a person or an average, a norm, a heading. The row has not been read. Is this a person?`;
    case "saidNobody":
      return `${at(place)}, there is ‘${value}’. The row has not been read, as you said that this is nobody.`;
    case "formulaLine":
      return `${at(place)}, ‘${value}’ stands in a row that is calculated from other rows. It has not been read as a person: if it is one, fill in the scores themselves.`;
    case "belowTable":
      return `${at(place)}, ${value} stands below the table that has the others. The row has not been read: if it belongs to them, drag the lower right corner of the table over it.`;
    case "numbersForNames":
      return `${at(place)}, ‘${value}’ has numbers, and there are no names. The scores have not been read. Choose ‘Read the numbers as names’, or put whose they are in a column ‘Naam’.`;
    case "ratersWithoutName":
      return `${at(place)}, there is a rater (‘${value}’), but nothing says whose scores these are. They have not been read: put ‘Naam’ above the scores, with the name in the cell beside it.`;
    case "raterAsName":
      return `${at(place)}, ‘${value}’ stands as a name, below someone whose own row has scores. The row has not been read: put in a column ‘Beoordelaar’ who gave each row.`;
    case "nameWithRater":
      return `${at(place)}, there is ‘${value}’: a name and a rater in one cell, or another row of the same person. The row has not been read: put only the name in this cell, and the rater in a column ‘Beoordelaar’.`;
    case "severalMoments":
      if (moments?.header === IN_NAMES)
        return `On sheet ‘${place.sheet}’ people stand more than once, with different moments behind their names (${quotedList(moments.values, "and")}). The scores have not been read, as together they are of none of those moments. What counts?`;
      if (moments?.values.includes(LATEST))
        return `On sheet ‘${place.sheet}’ people stand more than once, with different dates at ${value === "" ? place.address : `‘${value}’`}. The scores have not been read, as together they are of none of those days. What counts?`;
      return `On sheet ‘${place.sheet}’ people stand more than once, with different moments at ${value === "" ? place.address : `‘${value}’`} (${quotedList(moments?.values ?? [], "and")}). The scores have not been read, as together they are of none of those moments. What counts?`;
    case "leftOut":
      return `The scores from ${place.address} on sheet ‘${place.sheet}’ have been left out, as you chose. To read them after all, say for each value which level it means.`;
    case "otherScale":
      return otherScale(place, scale);
    case "heatmap":
      return `Sheet ‘${place.sheet}’ is a heatmap: it holds no scores, but what was reckoned from them. Choose the score sheet that it was made of.`;
    case "frameworkTexts":
      return `Sheet ‘${place.sheet}’ holds texts of competencies and no scores: nothing needs to be filled in or emptied. If this framework is to hold in this workbook, choose the line Framework on the tab Matrix.`;
    case "requiredLevels":
      return `Sheet ‘${place.sheet}’ says which levels functions require, and holds no scores of people. To compare with them, make function profiles of it, on the tab Scores.`;
    case "tableGone":
      return `On sheet ‘${place.sheet}’ the table is gone. What could be told from the headers has been read: select the scores with their headers and choose Insert › Table.`;
    case "formColumnGone":
      return `${at(place)}, the form lacks the column Code, Niveau or Score, or it is called otherwise. The form has not been read: give the columns their names back.`;
    case "unknownCode":
      return value === ""
        ? `${at(place)}, the code or the level of an indicator is missing. The row has not been read: fill them in.`
        : `${at(place)}, there is ‘${value}’, and no indicator has that code and that level. The row has not been read: mend the code or the level.`;
    case "codeOfAnother":
      return `${at(place)}, there is ‘${value}’, but the code ${near?.code} is now of ‘${near?.name}’. The scores have not been read. If it is the same competency, put its present name there, or put ‘${value}’ under Ook genoemd on the sheet with the framework; if it is another, make new forms.`;
    case "indicatorsGone":
      return `${at(place)}, indicators are gone from the form, so that the level may come out differently. Make the form again, or put the rows back.`;
    case "noScores":
      return `On sheet ‘${place.sheet}’ no scores have been found. Put the code or the name of the competency above each column of scores, and ‘Naam’ above the names.`;
  }
}

function otherScale(place: FoundPlace, scale: OtherScale | undefined): string {
  const { kind, values = [] } = scale ?? { kind: "words" };
  const seems = {
    levels: "levels",
    numbers: `a scale from ${scale?.from} to ${scale?.to}`,
    percent: "percentages",
    decimals: "a scale with half points, or averages",
    differences: "differences with what is required",
    words: "a scale of words or letters",
    ticks: "ticked and not ticked",
  }[kind];
  return (
    `From ${place.address} on sheet ‘${place.sheet}’, the scores seem to be ${seems} (${list(shownValues(values), "and")}). ` +
    "They have not been read as levels: choose for each value which level it means, or leave this sheet out."
  );
}

/** The first few of many. */
function shownValues(values: OtherScale["values"]): readonly string[] {
  const texts = values.map(({ value }) => value);
  return texts.length > MOST_VALUES
    ? [...texts.slice(0, MOST_VALUES - 1), `${texts.length - MOST_VALUES + 1} more`]
    : texts;
}

const MOST_VALUES = 8;

function at({ sheet, address }: FoundPlace): string {
  return `In ${address} on sheet ‘${sheet}’`;
}

function shown(shows: string): string {
  return shows === "" ? "empty" : `‘${shows}’`;
}

/** "0, 1, 2, 3, 4 or n.v.t." */
function scale(own: Levels): string {
  return list([...scoresOn(own), "n.v.t."], "or");
}

function levels(numbers: readonly number[]): string {
  return list(numbers.map(String), "and");
}

/** "1 February" */
export function englishDate({ day, month }: ShownDate): string {
  return new Date(Date.UTC(2000, month - 1, day)).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}
