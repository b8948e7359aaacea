import { removeSheetArguments } from "../arguments/sheet-arguments";
import type { OwnSheet, Survey, WorkbookPort } from "../port";
import { isProblem, Problem } from "../problem";
import { refersTo } from "../making/refers-to";
import { withoutNothing } from "../making/without-nothing";
import type { Action } from "../definition";

/**
 * Removes a sheet that the add-in made; any other is left alone. Of the sheets that came along with it, those stay that
 * another sheet of ours needs, or a formula or a name of anybody. Each is looked at once more when its turn comes:
 * someone else may have copied a sheet meanwhile, or removed one.
 */
export const removeSheet: Action<"removeSheet"> = {
  id: "removeSheet",
  arguments: removeSheetArguments,
  async run({ sheetId, along = [] }, { port }) {
    const { own } = along.length > 0 ? await port.look({}) : { own: [] };
    await port.removeSheet(sheetId);
    const alsoRemoved: string[] = [];
    const kept: string[] = [];
    const first = own.filter(({ id }) => id === sheetId).map(({ name }) => name);
    for (const { id } of own.filter((sheet) => along.includes(sheet.id))) {
      try {
        const survey = await port.survey({ kinds: [], formulas: true });
        const sheet = survey.view.own.find((each) => each.id === id);
        if (!sheet) continue;
        const gone = !isNeeded(sheet, survey, [sheetId, ...along]) && (await removedIfPossible(port, sheet));
        (gone ? alsoRemoved : kept).push(sheet.name);
      } catch (error) {
        if (isProblem(error) && error.code === "sheetGone") continue;
        throw partlyRemoved(error, [...first, ...alsoRemoved]);
      }
    }
    return { alsoRemoved, kept };
  },
};

/** Also where the workbook has more formulas than Excel tells at once: then it is not known. */
function isNeeded(
  sheet: OwnSheet,
  { view, formulas, ruled = [] }: Survey,
  going: readonly string[],
): boolean {
  const stays = view.own.filter(({ id }) => !going.includes(id));
  return (
    stays.some((other) => needs(other, sheet)) ||
    // Which list a dropdown of somebody's own is from, Excel tells only cell by cell.
    (sheet.marker.kind === "lists" && ruled.some((id) => view.own.every((own) => own.id !== id))) ||
    formulas?.some((each) => refersTo(each, sheet)) !== false
  );
}

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
