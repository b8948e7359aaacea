import { buildReceivedSheet, RECEIVED_COLUMNS, type ReceivedScore } from "../../sheets/round/received-sheet";
import { removeCollectedArguments } from "../arguments/round-arguments";
import type { Action } from "../definition";
import { makeOrReplace } from "../making/replaced-sheet";
import { Bench } from "../making/bench";
import { markerOf } from "../reading/own-sheet";
import type { CollectedOn } from "../round-action";
import { checkNothingBeside } from "../rounds/nothing-beside";
import { receivedBefore } from "../rounds/received-rows";
import { theSheet } from "../rounds/round-sheets";
import { fromWhatIsThere } from "./as-seen";

/**
 * Takes out of the table what was collected, whole forms by the day or the file that they were read from, and nothing
 * else; with the last of them the sheet goes. What an update took the place of does not come back: collecting the
 * earlier file again does that. Throws `sheetHasNotes` where a person has put something beside the table.
 */
export const removeCollected: Action<"removeCollected"> = {
  id: "removeCollected",
  arguments: removeCollectedArguments,
  run: fromWhatIsThere(async ({ readOn, files, preview }, { port }, options) => {
    const { view, sheets } = await port.survey({ kinds: ["receivedScores"] });
    const old = theSheet(sheets, "receivedScores");
    const forms = [...receivedBefore(old).values()];
    const collected = byDay(forms);
    const goes = ([first]: readonly ReceivedScore[]): boolean =>
      first !== undefined &&
      (readOn?.includes(first.readOn) ?? true) &&
      (files?.includes(first.file) ?? true);
    const stays = forms.filter((form) => preview || !goes(form));
    const counts = { collected, removed: forms.length - stays.length, left: stays.length };
    if (!old) return counts;
    if (counts.removed === 0) return { ...counts, sheet: old.name, sheetId: old.id };
    checkNothingBeside(old, Object.values(RECEIVED_COLUMNS));
    if (stays.length === 0) {
      await port.removeSheet(old.id);
      return counts;
    }
    const bench = new Bench(view);
    const table = bench.free.name(markerOf(old, "receivedScores")?.table ?? old.name);
    const plan = buildReceivedSheet(stays.flat(), { sheet: bench.sheetName(old.name), table });
    const { sheet, sheetId } = await makeOrReplace(port, plan, view, old, options);
    return { ...counts, sheet, sheetId };
  }),
};

/** The latest day first. */
function byDay(forms: readonly (readonly ReceivedScore[])[]): readonly CollectedOn[] {
  const days = new Map<string, { forms: number; readonly files: Set<string> }>();
  for (const [first] of forms) {
    if (!first) continue;
    const day = days.get(first.readOn) ?? { forms: 0, files: new Set<string>() };
    days.set(first.readOn, day);
    day.forms += 1;
    day.files.add(first.file);
  }
  return [...days]
    .map(([readOn, day]) => ({ readOn, forms: day.forms, files: [...day.files] }))
    .sort((a, b) => b.readOn.localeCompare(a.readOn));
}
