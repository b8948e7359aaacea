import { definedNameKey } from "../../sheets/plan/defined-names";
import type { WorkbookView } from "../../app/port";
import type { NameToMake } from "./write-names";
import type { Patiently } from "../request/request";

/** The names that a run may have made: those that were not there when it was looked. */
export function newNames(names: readonly NameToMake[], view: WorkbookView): readonly NameToMake[] {
  const before = new Set(view.takenNames.map(definedNameKey));
  return names.filter(({ name }) => !before.has(definedNameKey(name)));
}

/**
 * Removes the names of a run. A name is ours when it says what we made it say; one of a formula may come back in the
 * language of this Excel (office-js 2834), and then it is ours unless Excel refused a name as taken (`someTaken`): that
 * one is someone else's. Answers nothing to report: a name goes with its sheet or area.
 */
export async function removeNames(
  names: readonly NameToMake[],
  someTaken: boolean,
  patiently: Patiently,
): Promise<readonly []> {
  return Excel.run(async (context) => {
    const found = names.map((made) => ({
      made,
      item: context.workbook.names.getItemOrNullObject(made.name).load("formula"),
    }));
    await patiently(context.sync());
    const ours = found.filter(
      ({ made, item }) =>
        !item.isNullObject &&
        (saysTheSame(String(item.formula), made.formula) || (!made.cellsOnly && !someTaken)),
    );
    if (ours.length === 0) return [];
    for (const { item } of ours) item.delete();
    await patiently(context.sync());
    return [];
  });
}

/** The same but for case, spaces, and the quotes that Excel leaves out where a sheet's name does not need them. */
function saysTheSame(one: string, other: string): boolean {
  const plain = (formula: string): string => definedNameKey(formula.replaceAll(/['\s]/g, ""));
  return plain(one) === plain(other);
}
