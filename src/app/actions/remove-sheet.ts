import { removeSheetArguments } from "../arguments/sheet-arguments";
import type { OwnSheet, WorkbookPort } from "../port";
import { isProblem, Problem } from "../problem";
import { withoutNothing } from "../making/without-nothing";
import type { Action } from "../definition";

/**
 * Removes a sheet that the add-in made; any other is left alone. Of the sheets that came along with it, those that
 * another sheet of ours needs stay.
 */
export const removeSheet: Action<"removeSheet"> = {
  id: "removeSheet",
  arguments: removeSheetArguments,
  async run({ sheetId, along = [] }, { port }) {
    const { own } = along.length > 0 ? await port.look({}) : { own: [] };
    await port.removeSheet(sheetId);
    const alsoRemoved: string[] = [];
    const kept: string[] = [];
    const stays = own.filter(({ id }) => id !== sheetId && !along.includes(id));
    const first = own.filter(({ id }) => id === sheetId).map(({ name }) => name);
    for (const sheet of own.filter(({ id }) => along.includes(id))) {
      try {
        const gone = !stays.some((other) => needs(other, sheet)) && (await removedIfPossible(port, sheet));
        (gone ? alsoRemoved : kept).push(sheet.name);
      } catch (error) {
        throw partlyRemoved(error, [...first, ...alsoRemoved]);
      }
    }
    return { alsoRemoved, kept };
  },
};

/** "Nothing was changed" holds for the sheet that failed, and would be wrong beside what went before it. */
function partlyRemoved(error: unknown, sheets: readonly string[]): unknown {
  if (!isProblem(error) || sheets.length === 0) return error;
  return new Problem("partlyRemoved", { sheets, because: withoutNothing(error) }, { cause: error });
}

/** A workbook needs one sheet that can be seen: that one stays too. */
async function removedIfPossible(port: WorkbookPort, { id }: OwnSheet): Promise<boolean> {
  try {
    await port.removeSheet(id);
    return true;
  } catch (error) {
    if (isProblem(error) && error.code === "lastSheet") return false;
    throw error;
  }
}

/**
 * Whether something on a sheet may refer to another: dropdowns to lists, and the headers of a score sheet to the level
 * texts of the same competencies. Told by what sheets are; a copy that a person made of one has its marker too.
 */
function needs({ marker }: OwnSheet, { marker: other }: OwnSheet): boolean {
  switch (other.kind) {
    case "lists":
      return marker.kind !== "matrix" && marker.kind !== "lists";
    case "matrix":
      return marker.kind === "teamScores" && marker.competencies.join() === other.competencies.join();
    default:
      return false;
  }
}
