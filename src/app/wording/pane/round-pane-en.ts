import type { RoundPaneWording } from "./round-pane";

const formsEn = (count: number): string => (count === 1 ? "1 form" : `${count} forms`);

/** In English. */
export const roundPaneEn: RoundPaneWording = {
  send: "Send out",
  source: "Who scores whom",
  sources: (people) => ({
    made: `As under Make: ${people === 1 ? "1 person" : `${people} people`}`,
    list: "By the sheet in front, with a column Leidinggevende (manager), or else the sheet Ronde",
  }),
  per: "Files",
  pers: { rater: "One for each rater", person: "One for each form" },
  deadline: "Until",
  deadlineHint: "Stands on the sheet that explains, such as “Friday 18 December”.",
  make: "Make files",
  cannotKeep:
    "In Excel for Mac the pane cannot keep files. Open the workbook in Excel on the web or in Windows to send out; collecting works here.",
  nobody: "First fill in under Make who are scored.",
  sent: (files, sheet) =>
    `${files === 1 ? "1 file was" : `${files} files were`} made, without names of others. ` +
    `Send ${files === 1 ? "it" : "each"} to whoever fills it in; sheet “${sheet}” says who got what.`,
  zip: "Forms to send out.zip",
  collect: "Collect",
  choose: "Files that came back",
  chooseHint: "Choose them together, or drop them here: .xlsx, .xlsm, .ods or .csv. Nothing is written yet.",
  looked: (files, forms) => `${files === 1 ? "1 file" : `${files} files`} read, with ${formsEn(forms)}.`,
  list: "What came back",
  verdicts: {
    new: "New",
    alreadyCollected: "Collected already",
    newerVersion: "Newer version",
    twoVersions: "Two versions",
    notOfThisRound: "Not of this round",
    changedByHand: "Changed by hand",
    empty: "Empty",
    unreadable: "Cannot be read",
  },
  progress: (filled, of) => `${filled} of ${of} filled in`,
  difference: ({ competency, level, indicator, was, is }) =>
    `${competency}${level === undefined ? "" : `, level ${level}, indicator ${indicator ?? ""}`}: “${was}” and “${is === "" ? "empty" : is}”`,
  moreDifferences: (count) => `and ${count} more differences`,
  take: (file) => `Take “${file}”`,
  withoutColleagues: "Leave names of colleagues out",
  write: "Put into the table",
  written: (added, updated, sheet) => `On sheet “${sheet}”: ${formsEn(added)} added, ${updated} updated.`,
  nothingWritten: "There was nothing to put into the table.",
  missing: "Not in yet",
  reminder: "Text for a mail",
  takeOut: "Take out",
  takeOutHint: "Takes out of the table what was collected on a day, and nothing else.",
  showCollected: "Show what was collected",
  collectedOn: ({ readOn, forms, files }) =>
    `${readOn}: ${formsEn(forms)} from ${files.length === 1 ? "1 file" : `${files.length} files`}`,
  takeOutDay: (day) => `Take out ${day}`,
  takeOutQuestion: ({ readOn, forms }) =>
    `Take ${formsEn(forms)} of ${readOn} out of the table? What you changed in those rows since goes too. The files themselves stay.`,
  takeOutConfirm: "Take out",
  takeOutKeep: "Leave it",
  takenOut: (removed, left, sheet) =>
    `${removed === 1 ? "1 form was" : `${removed} forms were`} taken out of the table. ` +
    (left === 0
      ? `Nothing is collected any more; ${sheet === undefined ? "the sheet is gone" : `“${sheet}” holds only rows of your own`}.`
      : `${left} ${left === 1 ? "is" : "are"} left.`),
  collectedInAll: (forms) =>
    forms === 0 ? "Nothing was collected in this workbook." : `In the table: ${formsEn(forms)}.`,
};
