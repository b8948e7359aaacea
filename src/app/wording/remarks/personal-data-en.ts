import { quotedList } from "../listing";
import type { PersonalDataWords } from "./personal-data";
import { placesOf } from "./said-places";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** In English; the sheets are in Dutch, and so is what people are called on them. */
export const personalDataEn: PersonalDataWords = {
  person: "Persoon",
  remarks: "comments beside cells",
  told: ({ people, cells, numbers, notes, renamed, remarksRemoved, about, left, others, unknown }) => [
    people + cells + numbers + notes + renamed + remarksRemoved + about.length === 0
      ? "There are no names, numbers or explanations on the sheets of Compleet."
      : `${counted(people, "person is", "people are")} now called Persoon with a number, the same on every sheet. Gone: ` +
        `${counted(numbers, "personnel number", "personnel numbers")}, ${counted(notes, "explanation", "explanations")} and ` +
        `${counted(remarksRemoved, "comment", "comments")}. Changed: ${counted(cells, "cell", "cells")} and the name of ` +
        `${counted(renamed, "sheet", "sheets")}${about.includes("author") ? "; the workbook has no author any more" : ""}.`,
    left.length === 0
      ? "Reading these sheets again, nothing was found any more."
      : `Reading again, something was still found: ${placesOf(left)}. Remove it yourself.`,
    ...(unknown.length === 0
      ? []
      : [
          `Columns that are not Compleet’s were kept: ${placesOf(unknown)}. See for yourself what is in them.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Sheets that Compleet did not make still have names: ${quotedList(others, "and")}. A heatmap of such a sheet finds these people no more.`,
        ]),
    "Out of reach: departments and functions, a first name within a text of your own, notes in an older Excel, who saved the workbook last, " +
      "Excel’s list of what can be undone, and earlier versions in OneDrive or SharePoint. Save under another name and close the " +
      "workbook before you share it.",
  ],
};
