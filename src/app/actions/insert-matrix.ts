import type { Framework, LevelNumber } from "../../framework/model";
import { selectFramework, type FrameworkSelection } from "../../framework/select";
import { buildMatrix } from "../../sheets/matrix";
import type { SheetPlan } from "../../sheets/plan";
import type { FreeNames } from "../../sheets/free-names";
import type { InsertMatrixArguments } from "../action";
import { listOf, oneOf, optional, required, text, textOrNumber, wholeNumber } from "../arguments";
import type { Place } from "../port";
import { Problem } from "../problem";
import { actionLabels } from "../wording/actions";
import { chosenCodes } from "./chosen-competencies";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { freeTarget } from "./free-target";
import { checkSheetName, newSheetName } from "./new-sheet-name";

/** Puts the framework, or a part of it, on a new sheet or at the selection, in one of three layouts. */
export const insertMatrix: Action<"insertMatrix"> = {
  id: "insertMatrix",
  label: actionLabels.insertMatrix,
  arguments: {
    layout: required(oneOf(["list", "matrix", "card"])),
    competencies: optional(listOf(textOrNumber)),
    levels: optional(listOf(wholeNumber)),
    target: optional(oneOf(["newSheet", "selection"])),
    sheetName: optional(text),
  },
  async run(args, { port, framework }, options) {
    const { layout, sheetName, target = "newSheet" } = args;
    checkName(args);
    const draft = buildMatrix(choose(framework, args), { layout, sheetName });
    const size = { rows: draft.rows, columns: draft.columns };
    const view = await port.look(target === "selection" ? { target: size } : {});
    const names = freeNames(view);
    const place: Place =
      target === "selection"
        ? freeTarget(view, size, "insert")
        : { at: "newSheet", name: newSheetName(view, names, { wished: sheetName, own: draft.name }) };
    const plan = withFreeTables(draft, names);
    const [made] = await port.apply([{ plan, place }], view, options);
    if (!made) throw new Error("The port made nothing of a plan");
    return {
      sheet: made.sheet,
      sheetId: made.sheetId,
      address: made.address,
      newSheet: target === "newSheet",
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

function choose(framework: Framework, { competencies, levels }: InsertMatrixArguments): FrameworkSelection {
  const codes = chosenCodes(framework, competencies);
  if (levels?.length === 0) throw new Problem("nothingChosen", { what: "levels" });
  const known = selectFramework(framework, { codes }).levels;
  const unknown = levels?.find((level) => !known.includes(level));
  if (unknown !== undefined) throw new Problem("unknownLevel", { level: unknown, levels: known });
  return selectFramework(framework, { codes, levels: levels satisfies readonly LevelNumber[] | undefined });
}

/** Nothing in a matrix refers to its table, so that it may still get another name once it is built. */
function withFreeTables(plan: SheetPlan, names: FreeNames): SheetPlan {
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, name: names.name(table.name) })) };
}
