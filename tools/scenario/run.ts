import { createActions, runNamed } from "../../src/app/run";
import { languageOf } from "../../src/app/wording/language";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import type { Book } from "../../src/playground/workbook/book/book";
import { startExcel, type RunningExcel } from "../office-client";
import { asFailure, evaluate, readValues, typeValues } from "./cells";
import type { Scenario, ScenarioStep, StepReport } from "./scenario";

/** What became of a scenario. */
export interface ScenarioOutcome {
  /** True when every step went as written: done, or failed where an error was expected. */
  readonly asWritten: boolean;
}

/**
 * Carries out the steps in order on a workbook, through Microsoft's client on the embedded Excel. A step that fails
 * does not stop those after it.
 */
export async function runScenario(
  scenario: Scenario,
  book: Book,
  report: (line: StepReport) => void,
): Promise<ScenarioOutcome> {
  const excel = startExcel({ book, locale: scenario.locale });
  try {
    const perform = performer(excel, scenario);
    let asWritten = true;
    for (const [index, step] of scenario.steps.entries()) {
      const line: StepReport = { step: index + 1, ...(await perform(step)) };
      report(line);
      asWritten &&= line.ok === (step.expect !== "error");
    }
    return { asWritten };
  } finally {
    excel.dispose();
  }
}

type StepOutcome = StepReport extends infer Line
  ? Line extends unknown
    ? Omit<Line, "step">
    : never
  : never;

function performer(
  { book, meter }: RunningExcel,
  { locale }: Scenario,
): (step: ScenarioStep) => Promise<StepOutcome> {
  const language = languageOf(locale);
  const run = createActions({ port: createWorkbookPort(), framework: compleet(), language });
  const perform = async (step: ScenarioStep): Promise<StepOutcome> => {
    if ("do" in step) {
      meter.reset();
      const outcome = await runNamed(run, step.do, step.with ?? {}, language);
      const cost = { requests: meter.requests, bytes: meter.bytes };
      return outcome.ok ? { ok: true, result: { ...outcome.result, ...cost } } : outcome;
    }
    if ("write" in step) {
      typeValues(book, step.write, step.write.values);
      return { ok: true, result: {} };
    }
    if ("read" in step) return { ok: true, result: readValues(book, step.read) };
    return { ok: true, result: evaluate(book, step.formula) };
  };
  return async (step) => {
    try {
      return await perform(step);
    } catch (error) {
      const failure = asFailure(error);
      if (!failure) throw error;
      return { ok: false, error: { code: failure.code, message: failure.message } };
    }
  };
}
