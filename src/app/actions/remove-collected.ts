import { buildReceivedSheet, RECEIVED_COLUMNS, type ReceivedScore } from "../../sheets/round/received-sheet";
import { removeCollectedArguments } from "../arguments/round-arguments";
import type { Action } from "../definition";
import { makeOrReplace } from "../making/replaced-sheet";
import { Bench } from "../making/bench";
import { markerOf } from "../reading/own-sheet";
import { receivedTable } from "../reading/read-received";
import type { CollectedOn } from "../round-action";
import { checkNothingBeside } from "../rounds/nothing-beside";
import { OF_NO_FORM, receivedBefore } from "../rounds/received-rows";
import { theSheet } from "../rounds/round-sheets";
import { fromWhatIsThere } from "./as-seen";

/**
 * Takes out of the table what was collected, whole forms by the day or the file that all their rows say they were read
 * from, and nothing else; with the last of them the sheet goes, unless a person put rows of their own in it. What an
 * update took the place of does not come back: collecting the earlier file again does that. Throws `sheetHasNotes` where
 * a person has put something beside the table, and `receivedUnclear`.
 */
export const removeCollected: Action<"removeCollected"> = {
  id: "removeCollected",
  arguments: removeCollectedArguments,
  run: fromWhatIsThere(async ({ readOn, files, preview }, { port }, options) => {
    const { view, sheets } = await port.survey({ kinds: ["receivedScores"] });
    const old = theSheet(sheets, "receivedScores");
    const before = receivedBefore(old);
    const forms = [...before].flatMap(([key, rows]) => (key === OF_NO_FORM ? [] : [rows]));
    const collected = byDay(forms);
    // A person may have sorted the table, or changed a cell: part of a form would be a wrong score.
    const goes = (form: readonly ReceivedScore[]): boolean =>
      form.every((row) => (readOn?.includes(row.readOn) ?? true) && (files?.includes(row.file) ?? true));
    const stays = forms.filter((form) => preview || !goes(form));
    const counts = { collected, removed: forms.length - stays.length, left: stays.length };
    if (!old) return counts;
    if (counts.removed === 0) return { ...counts, sheet: old.name, sheetId: old.id };
    checkNothingBeside(old, Object.values(RECEIVED_COLUMNS), receivedTable(old));
    const rows = [...stays.flat(), ...(before.get(OF_NO_FORM) ?? [])];
    if (rows.length === 0) {
      await port.removeSheet(old.id, old);
      return counts;
    }
    const bench = new Bench(view);
    const table = bench.free.name(markerOf(old, "receivedScores")?.table ?? old.name);
    const plan = buildReceivedSheet(rows, { sheet: bench.sheetName(old.name), table });
    const { sheet, sheetId } = await makeOrReplace(port, plan, view, old, options);
    return { ...counts, sheet, sheetId };
  }),
};

/** The latest day first. A form of which rows say different days is one of each. */
function byDay(forms: readonly (readonly ReceivedScore[])[]): readonly CollectedOn[] {
  const days = new Map<string, { forms: number; readonly files: Set<string> }>();
  for (const form of forms) {
    for (const readOn of new Set(form.map((row) => row.readOn))) {
      const day = days.get(readOn) ?? { forms: 0, files: new Set<string>() };
      days.set(readOn, day);
      day.forms += 1;
      for (const row of form) if (row.readOn === readOn) day.files.add(row.file);
    }
  }
  return [...days]
    .map(([readOn, day]) => ({ readOn, forms: day.forms, files: [...day.files] }))
    .sort((a, b) => b.readOn.localeCompare(a.readOn));
}
