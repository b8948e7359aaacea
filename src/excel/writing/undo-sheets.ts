import type { WorkbookView } from "../../app/port";
import type { Aftermath } from "../../app/problem";
import { MARKER_KEY } from "../../sheets/marker/marker-places";
import { PlannedCells } from "../../sheets/plan/planned-cells";
import { readHeld } from "../reading/read-held";
import type { Patiently } from "../request/request";
import type { HalfMade } from "./undo-plan";

/** A sheet of a run as it was found. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets of a run, and those of them on which something stands that the run did not put there. */
export interface FoundSheets {
  readonly ours: readonly FoundSheet[];
  readonly filled: readonly FoundSheet[];
}

/**
 * A sheet is ours when it carries the id of this run; or, when it failed before it got that, when it is new since
 * the look, has the name we asked for, no marker, and is still empty.
 */
export async function findSheets(
  jobs: readonly HalfMade[],
  view: WorkbookView,
  isOurs: (marker: string | undefined, empty: boolean) => boolean,
  patiently: Patiently,
): Promise<FoundSheets> {
  return Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await patiently(context.sync());
    const before = new Set(view.sheets.map((sheet) => sheet.id));
    const candidates = worksheets.items
      .filter((sheet) => !before.has(sheet.id))
      .map((sheet) => ({
        sheet,
        marker: sheet.customProperties.getItemOrNullObject(MARKER_KEY).load("value"),
        used: sheet.getUsedRangeOrNullObject(false),
      }));
    if (candidates.length === 0) return { ours: [], filled: [] };
    await patiently(context.sync());
    const names = new Set(jobs.map((job) => job.sheetName));
    const ours = candidates
      .filter(({ sheet, marker, used }) =>
        marker.isNullObject
          ? names.has(sheet.name) && isOurs(undefined, used.isNullObject)
          : isOurs(marker.value, used.isNullObject),
      )
      .map(({ sheet }) => sheet);
    if (ours.length === 0) return { ours: [], filled: [] };
    // A sheet may have been renamed meanwhile: then it is the plan's that fits it.
    const planned = new Map(jobs.map((job) => [job.sheetName, new PlannedCells(job.plan)]));
    const longest = Math.max(...[...planned.values()].map((cells) => cells.longest));
    const held = await readHeld(context, ours, patiently, longest);
    const filled = ours.filter((sheet, index) => {
      const block = held[index];
      const own = planned.get(sheet.name);
      const fits = own ? [own] : [...planned.values()];
      return block !== undefined && fits.every((cells) => cells.hasOthers(block));
    });
    const found = ({ id, name }: Excel.Worksheet): FoundSheet => ({ id, name });
    return { ours: ours.map(found), filled: filled.map(found) };
  });
}

/**
 * Deletes sheets. A workbook needs one that can be seen: where someone hid or deleted all others meanwhile, one of those
 * is shown again, or an empty one comes in their place, which is said.
 */
export async function deleteSheets(
  ours: readonly FoundSheet[],
  view: WorkbookView,
  patiently: Patiently,
): Promise<Aftermath> {
  return Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    const active = worksheets.getActiveWorksheet().load("id");
    await patiently(context.sync());
    const going = new Set(ours.map(({ id }) => id));
    const [gone, others] = [true, false].map((goes) =>
      worksheets.items.filter(({ id }) => going.has(id) === goes),
    );
    const former = others?.find(({ id }) => id === view.activeSheet.id);
    const visible = others?.filter(({ visibility }) => visibility === "Visible") ?? [];
    const hidden = former ?? others?.find(({ visibility }) => visibility === "Hidden") ?? others?.[0];
    let shown: Aftermath["shown"];
    if (visible.length === 0) {
      if (hidden) {
        hidden.visibility = "Visible";
        hidden.activate();
        shown = { sheet: hidden.name };
      } else {
        worksheets.add().activate();
        shown = "newSheet";
      }
    } else if (going.has(active.id)) {
      (visible.find((sheet) => sheet === former) ?? visible[0])?.activate();
    }
    for (const sheet of gone ?? []) sheet.delete();
    await patiently(context.sync());
    return {
      removed: (gone ?? []).map(({ name }) => ({ sheet: name })),
      left: [],
      ...(shown ? { shown } : {}),
    };
  });
}
