import { parseArea } from "../../sheets/plan/a1";
import type { Mend } from "../action";
import { listOf, objectOf, required, text, textOrNumber, type ArgumentType } from "../arguments";
import type { CellMend } from "../port";
import { Problem } from "../problem";
import { actionLabels } from "../wording/actions";
import type { Action } from "../definition";

const cellValue: ArgumentType<string | number | boolean> = {
  expected: textOrNumber.expected,
  fits: (raw): raw is string | number | boolean => textOrNumber.fits(raw) || typeof raw === "boolean",
};

const mend = objectOf({
  sheetId: required(text),
  address: required(text),
  was: required(cellValue),
  value: required(textOrNumber),
});

/** Carries out mends that were proposed, where the cell still holds what was seen. All of them, or none. */
export const mendScores: Action<"mendScores"> = {
  id: "mendScores",
  label: actionLabels.mendScores,
  arguments: {
    mends: required(listOf(mend)),
  },
  async run({ mends }, { port }) {
    const cells = mends.map(cellMend);
    const mended = await port.mendCells(cells);
    return { mended, left: mends.length - mended };
  },
};

function cellMend(given: Mend): CellMend {
  const { sheetId, address, was, value } = given;
  const area = parseArea(address);
  if (!area || area.rows !== 1 || area.columns !== 1) {
    const fault = {
      kind: "type",
      name: "mends",
      expected: listOf(mend).expected,
      given: JSON.stringify(address),
    } as const;
    throw new Problem("invalidArgument", { action: "mendScores", fault });
  }
  return { sheetId, row: area.row, column: area.column, was, value };
}
