import { list } from "../listing";
import type { CollectedWording } from "./collected-words";

const RATERS = { self: "self", manager: "manager", colleague: "colleague" } as const;

/** What is said of what came back, in English. */
export const collectedEn: CollectedWording = {
  verdicts: {
    new: "New: the scores can go into the table.",
    alreadyCollected: "Collected already: there is nothing new in it. You need not do anything.",
    newerVersion: "Newer version: more is filled in than was collected before, and all else is the same.",
    twoVersions:
      "Two versions: the scores contradict each other. Look at the differences and choose which file counts; ask whoever filled it in if you have to.",
    notOfThisRound:
      "Not of this round: this form was not sent out here. Choose it only if you are certain that its scores belong here.",
    changedByHand:
      "Changed by hand: more was done to the form than filling it in. Check it, and then choose it if it is right.",
    empty: "Empty: nothing is filled in yet. Ask whether this is the right file.",
  },
  otherFile: (verdict, file) =>
    verdict === "alreadyCollected" ? `All that is in it is in “${file}” too.` : `Compared with “${file}”.`,
  unreadable: {
    empty: "Cannot be read: the file is empty. Ask for it again.",
    damaged: "Cannot be read: the file is damaged or not whole. Ask for it again.",
    tooLarge: "Cannot be read: the file is too large for a form. Open it in Excel and see what is in it.",
    lockedOrOld:
      "Cannot be read: it has a password or a sensitivity label, or is an old .xls file. Open it in Excel and save it without a password as .xlsx.",
    binaryWorkbook:
      "Cannot be read: this is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    notWorkbook: "Cannot be read: this is no workbook and no list. Choose the form that was sent back.",
    unsafe: "Cannot be read: it holds something that does not belong in a workbook. Ask for the form again.",
    noScores: "Cannot be read: no form or score sheet was found in it. Ask whether this is the right file.",
    newer: "Cannot be read: it was made with a later version of this add-in. Update the add-in.",
  },
  fault: (fault) => {
    switch (fault.kind) {
      case "name":
        return `Sent out for “${fault.was}”; the form says “${fault.is}” now.`;
      case "invalid":
        return `${fault.count === 1 ? "One score is" : `${fault.count} scores are`} not valid and counted as empty, such as “${fault.example}”.`;
      case "gone":
        return `Indicators are missing from ${fault.count === 1 ? "one competency" : `${fault.count} competencies`}.`;
      case "twice":
        return `${fault.count === 1 ? "One indicator is" : `${fault.count} indicators are`} in it twice.`;
      case "notUnderstood":
        return `In ${fault.count === 1 ? "one place" : `${fault.count} places`} there is something that was not understood.`;
    }
  },
  threshold: (threshold) =>
    `The threshold on the form was changed to ${Math.round(threshold * 100)}%; the levels are reckoned with it.`,
  partly: (filled, of) => `${filled} of ${of} filled in.`,
  reminder: (inSoFar, sent, missing) =>
    [
      `${inSoFar} of ${sent} in.`,
      ...(missing.length === 0 ? [] : ["Not in yet:"]),
      ...missing.map(({ rater, raterName, people }) =>
        rater === "self"
          ? `- ${list(people, "and")} (${RATERS.self})`
          : `- ${raterName === undefined ? RATERS[rater] : `${raterName} (${RATERS[rater]})`}, about ${list(people, "and")}`,
      ),
    ].join("\n"),
};
