import type { Hindrance } from "../../heatmap/live-sources";
import type { HeatmapRemark } from "../../heatmap/remark";
import { quotedList } from "../listing";

/** What is worth knowing about a heatmap that was made, in English. */
export function remarkInEnglish(remark: HeatmapRemark): string {
  switch (remark.kind) {
    case "notLive":
      return `This heatmap consists of values and does not follow the scores. ${englishHindrance(remark.because)}`;
    case "unread":
      return `${remark.cells} ${remark.cells === 1 ? "cell was no score and counts" : "cells were no scores and count"} as empty. Check the scores to see which.`;
    case "notUnderstood":
      return `${remark.things} ${remark.things === 1 ? "header or row was" : "headers or rows were"} not understood and left out. Check the scores to see which.`;
    case "assumedScale":
      return `The numbers on ${quotedList(remark.sheets, "and")} have been read as levels: 0 to ${remark.highest}. If they mean something else, do not use this sheet.`;
    case "ownScale":
      return `The scores on ${quotedList(remark.sheets, "and")} are on a scale of their own, and have been turned into levels as you said.`;
    case "countedTwice":
      return `On ‘${remark.sheet}’ there are people whom the same rater has also scored on ‘${remark.first}’: both count. If one sheet is a copy, leave it out.`;
    case "putTogether":
      return `On ‘${remark.sheet}’ ${remark.people === 1 ? "1 person stands" : `${remark.people} people stand`} more than once with the same rater: those scores have been put together. If they are namesakes, or were scored at different times, check the scores and make this sheet again.`;
    case "unknownRaters":
      return `Of ${remark.ratings} ${remark.ratings === 1 ? "rating" : "ratings"} it cannot be seen whether it is by the employee, the manager or a colleague. They count as the judgement of others: check the scores.`;
    case "otherProfiles":
      return `The required levels come from ‘${remark.sheet}’. On ${quotedList(remark.others, "and")} there are others, which do not count. Remove what no longer holds.`;
    case "requiredOffScale":
      return `On ‘${remark.sheet}’, ${remark.cells === 1 ? "1 cell holds" : `${remark.cells} cells hold`} no level of the competency; nothing is required there. Choose a level from the dropdown.`;
    case "dataKept":
      return `The hidden sheet ‘${remark.sheet}’ with the old data has stayed: in a workbook of this size it could not be seen whether anything still refers to it.`;
    case "choiceGone": {
      const [one, more] = {
        departments: ["department", "departments"],
        functions: ["function", "functions"],
        competencies: ["competency", "competencies"],
      }[remark.what];
      const where = remark.what === "competencies" ? "in the framework" : "on the score sheets";
      return remark.names.length === 1
        ? `The chosen ${one} ${quotedList(remark.names, "and")} is no longer ${where}.`
        : `The chosen ${more} ${quotedList(remark.names, "and")} are no longer ${where}.`;
    }
    case "peopleGone":
      return remark.people === 1
        ? "1 of the chosen people was not found on the score sheets: gone, or with another name or number. Check who is missing."
        : `${remark.people} of the chosen people were not found on the score sheets: gone, or with another name or number. Check who is missing.`;
    case "toldBefore":
      return `${remark.columns} ${remark.columns === 1 ? "column stayed" : "columns stayed"} secret: beside an earlier version they would tell what a few people have.`;
    case "minimumAsBefore":
      return `An earlier version was shared with a higher minimum, which holds here too: ${remark.group} people and ${remark.raters} colleagues.`;
  }
}

function englishHindrance({ kind, sheet, address }: Hindrance): string {
  const where = `in ${address} on ‘${sheet}’`;
  switch (kind) {
    case "score":
      return `The score ${where} was entered as text; let Check mend it and make the heatmap again.`;
    case "scale":
      return `The scores on ‘${sheet}’ are on a scale of their own, which formulas cannot turn into levels; choose Refresh when scores have changed.`;
    case "moment":
      return `On ‘${sheet}’ people stand with more than one moment, which formulas cannot tell apart; choose Refresh when scores have changed.`;
    case "headings":
      return `On ‘${sheet}’ you said what words beside the scores mean, and formulas cannot know that; choose Refresh when scores have changed.`;
    case "nameParts":
      return `On ‘${sheet}’ names stand in more than one column, and formulas look for one name; choose Refresh when scores have changed, or put the whole name in one column.`;
    case "rater":
      return `The rater ${where} is an error, or too long to look for; mend it and make the heatmap again.`;
    case "name":
      return `The name ${where} is written otherwise elsewhere, or is not unique; mend that and make the heatmap again.`;
    case "shape":
      return `On ‘${sheet}’ people and competencies do not each have a row and column of their own, which formulas cannot follow.`;
    case "outsideTable":
      return `The row at ${address} on ‘${sheet}’ lies outside the table; drag the table over it and make the heatmap again.`;
    case "form":
      return `Form ‘${sheet}’ has lost the levels at its top; repair the form and make the heatmap again.`;
  }
}
