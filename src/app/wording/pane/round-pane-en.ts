import type { RoundPaneWording } from "./round-pane";

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
  looked: (files, forms) =>
    `${files === 1 ? "1 file" : `${files} files`} read, with ${forms === 1 ? "1 form" : `${forms} forms`}.`,
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
  written: (added, updated, sheet) =>
    `On sheet “${sheet}”: ${added === 1 ? "1 form" : `${added} forms`} added, ${updated} updated.`,
  nothingWritten: "There was nothing to put into the table.",
  missing: "Not in yet",
  reminder: "Text for a mail",
};
