import { part } from "../app/part";
import type { WorkbookPort } from "../app/port";
import { problemOf } from "./request/errors";
import type * as ExcelPart from "./excel-part";
import { waitingAtMost } from "./request/request";

export interface WorkbookOptions {
  /**
   * How long to wait for an answer of Excel, in milliseconds; 20 seconds when left out. Where none comes, undoing and
   * all have half as much again: a dead Excel is told within 30 seconds.
   */
  readonly patience?: number;
}

/** All that reads and writes a workbook comes with the first action: until then the pane need not have it. */
const excel = () => part(() => import(/* webpackChunkName: "scoring" */ "./excel-part"));

/** The workbook that is open in Excel. Errors of Office.js become a `Problem` here and nowhere else. */
export function createWorkbookPort({ patience = 20_000 }: WorkbookOptions = {}): WorkbookPort {
  const patiently = waitingAtMost({ patience });
  return {
    look: (request) => ask((part) => part.look(request, patiently)),
    apply: (plans, view, options) => ask((part) => part.applyPlans(plans, view, patiently, options)),
    writeText: (text, cell) => ask((part) => part.writeText(text, cell, patiently)),
    writeFormula: (formula, cell) => ask((part) => part.writeFormula(formula, cell, patiently)),
    findFormulas: (scope, wanted) => ask((part) => part.findFormulas(scope, wanted, patiently)),
    replaceByValues: (areas) => ask((part) => part.replaceByValues(areas, patiently)),
    lastWriting: () => ask(async (part) => part.lastWriting(patiently)),
    undoWriting: (number) => ask((part) => part.undoWriting(number, patiently)),
    surroundings: (sheetId, address) => ask((part) => part.surroundings(sheetId, address, patiently)),
    goTo: (sheetId, address, from) => ask((part) => part.goTo(sheetId, address, from, patiently)),
    survey: (which) => ask((part) => part.survey(which, patiently)),
    mendCells: (mends) => ask((part) => part.mendCells(mends, patiently)),
    mark: (sheetId, mark) => ask((part) => part.markSheet(sheetId, mark, patiently)),
    keepAnswers: (sheetId, answers) => ask((part) => part.keepAnswers(sheetId, answers, patiently)),
    repair: (sheetId, plan, table) => ask((part) => part.repair(sheetId, plan, table, patiently)),
    readSelection: (most) => ask((part) => part.readSelection(most, patiently)),
    replace: (plans, view, old, options = {}) =>
      ask((part) => part.replaceSheet(plans, view, old, options, patiently)),
    traces: (sheetIds) => ask((part) => part.traces(sheetIds, patiently)),
    clean: (cleaning) => ask((part) => part.clean(cleaning, patiently)),
    removeSheet: (sheetId, seen) => ask((part) => part.removeSheet(sheetId, seen, patiently)),
  };
}

/** What goes wrong, the coming of the part too, is a `Problem`. */
async function ask<Result>(work: (part: typeof ExcelPart) => Promise<Result>): Promise<Result> {
  try {
    return await work(await excel());
  } catch (error) {
    throw problemOf(error);
  }
}
