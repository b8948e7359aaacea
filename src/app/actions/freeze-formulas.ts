import { freezeFormulasArguments } from "../arguments/sheet-arguments";
import type { FreezeFormulasArguments } from "../action";
import type { FormulaArea, FormulaScope } from "../port";
import { Problem } from "../problem";
import { withUndo } from "../making/undoable";
import type { Action } from "../definition";

/** A call of one of our functions, wherever in a formula. */
const OUR_CALL = /(?<![\p{L}\p{N}_.])COMPLEET\.[A-Z][A-Z0-9_.]*\s*\(/iu;
/** Texts in a formula, in which a name means nothing. */
const QUOTED = /"(?:[^"]|"")*"/gu;

/** What a cell shows that has no answer: it waits, the add-in is not there, or there is no room to spill. */
const WITHOUT_ANSWER: ReadonlySet<unknown> = new Set([
  "#BUSY!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#NAME?",
  "#SPILL!",
]);

/**
 * Replaces the add-in's formulas by what they show, for a workbook that goes to people without the add-in. A formula
 * counts as ours when it calls one of our functions anywhere. One that has no answer is left as it is.
 */
export const freezeFormulas: Action<"freezeFormulas"> = {
  id: "freezeFormulas",
  arguments: freezeFormulasArguments,
  async run(args, { port }) {
    const found = await port.findFormulas(scopeOf(args), isOurs);
    const parts = found.flatMap(answered);
    const locked = parts.find(({ sheet }) => sheet.protected);
    if (locked) throw new Problem("sheetProtected", { sheet: locked.sheet.name, doing: "freeze" });
    const changed = parts.length > 0 ? await port.replaceByValues(parts) : 0;
    const frozen = countFormulas(parts) - changed;
    const result = {
      frozen,
      left: countFormulas(found) - frozen,
      sheets: [...new Set(parts.map(({ sheet }) => sheet.name))],
    };
    return parts.length > 0 ? withUndo(port, result) : result;
  },
};

/** Whether a formula calls one of the add-in's functions. */
export function isOurs(formula: string): boolean {
  return OUR_CALL.test(formula.replace(QUOTED, '""'));
}

function scopeOf({ sheet, target }: FreezeFormulasArguments): FormulaScope {
  if (sheet === undefined) return { in: target ?? "workbook" };
  if (target === undefined) return { in: "namedSheet", name: sheet };
  throw new Problem("invalidArgument", {
    action: "freezeFormulas",
    fault: { kind: "conflict", name: "sheet", other: "target", otherValue: target },
  });
}

function countFormulas(areas: readonly FormulaArea[]): number {
  return areas.reduce((sum, { formulas }) => sum + formulas.flat().length, 0);
}

/** The parts of an area whose formulas have an answer: all of it, or cell by cell where some have none. */
function answered(area: FormulaArea): readonly FormulaArea[] {
  const waits = (value: unknown): boolean => WITHOUT_ANSWER.has(value);
  if (area.spills) return waits(area.values[0]?.[0]) ? [] : [area];
  if (!area.values.flat().some(waits)) return [area];
  const cells = area.values.flatMap((row, r) =>
    row.map((value, c) => ({
      ...area,
      row: area.row + r,
      column: area.column + c,
      values: [[value]],
      formulas: [[area.formulas[r]?.[c] ?? ""]],
    })),
  );
  return cells.filter(({ values }) => !waits(values[0]?.[0]));
}
