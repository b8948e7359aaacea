import { findCompetency } from "../../framework/lookup";
import type { Framework, LevelNumber } from "../../framework/model";
import { selectFramework, type FrameworkSelection } from "../../framework/select";
import { buildMatrix } from "../../sheets/matrix";
import type { SheetPlan } from "../../sheets/plan";
import type { FreeNames } from "../../sheets/free-names";
import { sheetNameFault } from "../../sheets/sheet-names";
import type { InsertMatrixArguments } from "../action";
import { listOf, oneOf, optional, required, text, textOrNumber, wholeNumber } from "../arguments";
import type { Place, WorkbookView } from "../port";
import { Problem } from "../problem";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";
import { freeNames } from "./free-names";
import { freeTarget } from "./free-target";

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
    checkSheetName(args);
    const draft = buildMatrix(choose(framework, args), { layout, sheetName });
    const size = { rows: draft.rows, columns: draft.columns };
    const view = await port.look(target === "selection" ? { target: size } : {});
    const names = freeNames(view);
    const place =
      target === "selection" ? freeTarget(view, size, "insert") : newSheet(view, draft, sheetName, names);
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

function checkSheetName({ sheetName, target }: InsertMatrixArguments): void {
  if (sheetName === undefined) return;
  if (target === "selection") {
    throw new Problem("invalidArgument", {
      action: "insertMatrix",
      fault: { kind: "conflict", name: "sheetName", other: "target", otherValue: target },
    });
  }
  const fault = sheetNameFault(sheetName);
  if (fault) throw new Problem("invalidSheetName", { name: sheetName, fault });
}

function choose(framework: Framework, { competencies, levels }: InsertMatrixArguments): FrameworkSelection {
  if (competencies?.length === 0) throw new Problem("nothingChosen", { what: "competencies" });
  if (levels?.length === 0) throw new Problem("nothingChosen", { what: "levels" });
  const codes = competencies?.map((query) => codeOf(framework, query));
  const known = selectFramework(framework, { codes }).levels;
  const unknown = levels?.find((level) => !known.includes(level));
  if (unknown !== undefined) throw new Problem("unknownLevel", { level: unknown, levels: known });
  return selectFramework(framework, { codes, levels: levels satisfies readonly LevelNumber[] | undefined });
}

function codeOf(framework: Framework, query: string | number): string {
  const lookup = findCompetency(framework, query);
  if (!lookup.found) {
    throw new Problem("unknownCompetency", { query: String(query), suggestion: lookup.suggestion?.name });
  }
  return lookup.competency.code;
}

/** Nothing in a matrix refers to its table, so that it may still get another name once it is built. */
function withFreeTables(plan: SheetPlan, names: FreeNames): SheetPlan {
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, name: names.name(table.name) })) };
}

function newSheet(view: WorkbookView, plan: SheetPlan, wished: string | undefined, names: FreeNames): Place {
  if (view.structureProtected) throw new Problem("workbookProtected", { doing: "addSheet" });
  const name = names.sheet(plan.name);
  // A name that the user gave is not changed behind their back; one of our own is made unique.
  if (wished !== undefined && name !== plan.name) throw new Problem("sheetNameTaken", { name: wished });
  return { at: "newSheet", name };
}
