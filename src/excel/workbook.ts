import { part } from "../app/part";
import type { WorkbookPort } from "../app/port";
import { problemOf } from "./request/errors";
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
    look: (request) => inProblems(async () => (await excel()).look(request, patiently)),
    apply: (plans, view, options) =>
      inProblems(async () => (await excel()).applyPlans(plans, view, patiently, options)),
    writeText: (text, cell) => inProblems(async () => (await excel()).writeText(text, cell, patiently)),
    writeFormula: (formula, cell) =>
      inProblems(async () => (await excel()).writeFormula(formula, cell, patiently)),
    findFormulas: (scope, wanted) =>
      inProblems(async () => (await excel()).findFormulas(scope, wanted, patiently)),
    replaceByValues: (areas) => inProblems(async () => (await excel()).replaceByValues(areas, patiently)),
    surroundings: (sheetId, address) =>
      inProblems(async () => (await excel()).surroundings(sheetId, address, patiently)),
    goTo: (sheetId, address, from) =>
      inProblems(async () => (await excel()).goTo(sheetId, address, from, patiently)),
    survey: (which) => inProblems(async () => (await excel()).survey(which, patiently)),
    mendCells: (mends) => inProblems(async () => (await excel()).mendCells(mends, patiently)),
    mark: (sheetId, mark) => inProblems(async () => (await excel()).markSheet(sheetId, mark, patiently)),
    keepAnswers: (sheetId, answers) =>
      inProblems(async () => (await excel()).keepAnswers(sheetId, answers, patiently)),
    repair: (sheetId, plan, table) =>
      inProblems(async () => (await excel()).repair(sheetId, plan, table, patiently)),
    readSelection: (most) => inProblems(async () => (await excel()).readSelection(most, patiently)),
    replace: (plans, view, old, options = {}) =>
      inProblems(async () => (await excel()).replaceSheet(plans, view, old, options, patiently)),
    removeSheet: (sheetId) => inProblems(async () => (await excel()).removeSheet(sheetId, patiently)),
  };
}

async function inProblems<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error);
  }
}
