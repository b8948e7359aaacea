import { part } from "../app/part";
import type { WorkbookPort } from "../app/port";
import { problemOf } from "./request/errors";
import { findFormulas } from "./reading/find-formulas";
import { replaceByValues } from "./changing/write-values-over";
import { look } from "./reading/look-at-workbook";
import { waitingAtMost } from "./request/request";
import { goTo, removeSheet } from "./changing/sheets";
import { writeFormula, writeText } from "./changing/write-cell";

export interface WorkbookOptions {
  /**
   * How long to wait for an answer of Excel, in milliseconds; 20 seconds when left out. Where none comes, undoing and
   * all have half as much again: a dead Excel is told within 30 seconds.
   */
  readonly patience?: number;
}

const scoring = () => part(() => import(/* webpackChunkName: "scoring" */ "./score-part"));

/** The workbook that is open in Excel. Errors of Office.js become a `Problem` here and nowhere else. */
export function createWorkbookPort({ patience = 20_000 }: WorkbookOptions = {}): WorkbookPort {
  const patiently = waitingAtMost({ patience });
  return {
    look: (request) => inProblems(() => look(request, patiently)),
    apply: (plans, view, options) =>
      inProblems(async () => (await scoring()).applyPlans(plans, view, patiently, options)),
    writeText: (text, cell) => inProblems(() => writeText(text, cell, patiently)),
    writeFormula: (formula, cell) => inProblems(() => writeFormula(formula, cell, patiently)),
    findFormulas: (scope, wanted) => inProblems(() => findFormulas(scope, wanted, patiently)),
    replaceByValues: (areas) => inProblems(() => replaceByValues(areas, patiently)),
    surroundings: (sheetId, address) =>
      inProblems(async () => (await scoring()).surroundings(sheetId, address, patiently)),
    goTo: (sheetId, address) => inProblems(() => goTo(sheetId, address, patiently)),
    survey: (which) => inProblems(async () => (await scoring()).survey(which, patiently)),
    mendCells: (mends) => inProblems(async () => (await scoring()).mendCells(mends, patiently)),
    mark: (sheetId, mark) => inProblems(async () => (await scoring()).markSheet(sheetId, mark, patiently)),
    keepAnswers: (sheetId, answers) =>
      inProblems(async () => (await scoring()).keepAnswers(sheetId, answers, patiently)),
    repair: (sheetId, plan, table) =>
      inProblems(async () => (await scoring()).repair(sheetId, plan, table, patiently)),
    readSelection: (most) => inProblems(async () => (await scoring()).readSelection(most, patiently)),
    replace: (plans, view, old, options = {}) =>
      inProblems(async () => (await scoring()).replaceSheet(plans, view, old, options, patiently)),
    removeSheet: (sheetId) => inProblems(() => removeSheet(sheetId, patiently)),
  };
}

async function inProblems<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error);
  }
}
