import { insertFormulaArguments } from "../arguments/sheet-arguments";
import { Problem } from "../problem";
import type { Action } from "../definition";
import { withUndo } from "../making/undoable";
import { Bench } from "../making/bench";

/** Excel's limit on a formula. */
const MOST_CHARACTERS = 8192;

/** Writes a formula into the first cell of the selection, if that is empty. */
export const insertFormula: Action<"insertFormula"> = {
  id: "insertFormula",
  arguments: insertFormulaArguments,
  async run({ formula }, { port }) {
    if (!/^=./s.test(formula) || formula.length > MOST_CHARACTERS)
      throw new Problem("formulaRefused", { formula: formula.slice(0, 200) });
    const size = { rows: 1, columns: 1 };
    const bench = await Bench.at(port, { target: size });
    return withUndo(port, await port.writeFormula(formula, bench.target(size, "writeCell")));
  },
};
