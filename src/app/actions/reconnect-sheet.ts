import { reconnectSheetArguments } from "../arguments/checking-arguments";
import { Problem } from "../problem";
import { ownKind } from "../reading/own-sheet";
import { markByShape } from "../repairing/mark-by-shape";
import type { Action } from "../definition";

/**
 * Marks a sheet of ours that has lost its marks, so that everything knows it again; touches no cell. One that has its
 * marks gets them anew. Throws `sheetNotFound`, and `notKnownAgain` for what does not tell what it was made of.
 */
export const reconnectSheet: Action<"reconnectSheet"> = {
  id: "reconnectSheet",
  arguments: reconnectSheetArguments,
  framework: "texts",
  async run({ sheet: name }, { port, framework }) {
    const { sheets } = await port.survey({ kinds: [], names: [name] });
    const [sheet] = sheets;
    if (!sheet) throw new Problem("sheetNotFound", { name });
    const mark = sheet.marker ?? markByShape(sheet, framework);
    if (!mark) throw new Problem("notKnownAgain", { sheet: sheet.name, kind: ownKind(sheet) });
    await port.mark(sheet.id, mark);
    return { sheet: sheet.name, kind: mark.kind };
  },
};
