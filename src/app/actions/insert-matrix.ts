import { buildMatrix } from "../../sheets/matrix/matrix";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { FreeNames } from "../../sheets/plan/free-names";
import type { InsertMatrixArguments } from "../action";
import { insertMatrixArguments } from "../arguments/matrix-arguments";
import type { Place } from "../port";
import { Problem } from "../problem";
import { translationRemarks } from "../wording/remarks/two-languages-remarks";
import { missingRemarks } from "../wording/remarks/missing";
import { withRemarks } from "../making/apply-on-new-sheets";
import { chosenSelection } from "../chosen-competencies";
import type { Action } from "../definition";
import { Bench } from "../making/bench";
import { translationOf } from "../making/translation-source";
import { checkSheetName } from "../making/new-sheet-name";

/** Puts the framework, or a part of it, on a new sheet or at the selection, in one of three layouts. */
export const insertMatrix: Action<"insertMatrix"> = {
  id: "insertMatrix",
  arguments: insertMatrixArguments,
  framework: "texts",
  async run(args, { port, framework, language }, options) {
    const { layout, sheetName, target } = args;
    checkName(args);
    const selection = chosenSelection(framework, args);
    if (selection.count.indicators === 0) throw new Problem("noIndicators", {});
    const beside =
      args.translation &&
      (await translationOf(args.translation, selection, { port, framework, language }, options.files));
    const draft = buildMatrix(selection, { layout, sheetName, translation: beside?.translation });
    const size = { rows: draft.rows, columns: draft.columns };
    const bench = await Bench.at(port, target === "selection" ? { target: size } : {});
    const place: Place =
      target === "selection"
        ? bench.target(size, "insert")
        : { at: "newSheet", name: bench.sheetName(draft.name, sheetName) };
    const plan = withFreeTables(draft, bench.free);
    const [made] = await port.apply([{ plan, place }], bench.view, options);
    if (!made) throw new Error("The port made nothing of a plan");
    return {
      sheet: made.sheet,
      sheetId: made.sheetId,
      address: made.address,
      newSheet: target === "newSheet",
      ...withRemarks([
        ...(beside ? translationRemarks(beside, language) : []),
        ...missingRemarks([made], language),
      ]),
    };
  },
};

function checkName({ sheetName, target }: InsertMatrixArguments): void {
  if (sheetName !== undefined && target === "selection") {
    throw new Problem("invalidArgument", {
      action: "insertMatrix",
      fault: { kind: "conflict", name: "sheetName", other: "target", otherValue: target },
    });
  }
  checkSheetName(sheetName);
}

/** Nothing in a matrix refers to its table, so that it may still get another name once it is built. */
function withFreeTables(plan: SheetPlan, names: FreeNames): SheetPlan {
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, name: names.name(table.name) })) };
}
