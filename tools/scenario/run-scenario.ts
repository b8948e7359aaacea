import { createActions, runNamed } from "../../src/app/actions/run";
import type { RunAction } from "../../src/app/action";
import type { FileDoor } from "../../src/app/file-door";
import { languageOf } from "../../src/app/language";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { Unanswered } from "embedded-excel/functions";
import type { AddinFunctions } from "embedded-excel/functions";
import type { Book } from "embedded-excel/book";
import { EXCEL_OF_TODAY } from "../functions/addin-functions";
import { startExcel, type RunningExcel } from "embedded-excel/node";
import { turns } from "embedded-excel/testing";
import { rereading, type WorkbookFramework } from "../../src/workbook-framework";
import { asFailure, evaluate, readValues, typeValues } from "./cells";
import type { Scenario, ScenarioStep, StepReport } from "./scenario";

/** What became of a scenario. */
export interface ScenarioOutcome {
  /** True when every step went as written: done, or failed where an error was expected. */
  readonly asWritten: boolean;
}

/** Custom functions for a scenario's formulas. */
export interface ScenarioFunctions extends AddinFunctions {
  /**
   * The add-in starts: it associates its functions (`CustomFunctions` is global by then), and answers what keeps the
   * framework that they answer from.
   */
  readonly start: () => WorkbookFramework | undefined;
  /** How long a call may stay unanswered, in milliseconds; 30 s unless given. */
  readonly patience?: number;
}

/**
 * Carries out the steps in order on a workbook, through Microsoft's client on the embedded Excel. A step that fails
 * does not stop those after it. `files`: where files are left and found. After each step custom functions are waited for.
 */
export async function runScenario(
  scenario: Scenario,
  book: Book,
  report: (line: StepReport) => void,
  functions?: ScenarioFunctions,
  files?: FileDoor,
): Promise<ScenarioOutcome> {
  const excel = startExcel({
    book,
    locale: scenario.locale,
    claimedSets: EXCEL_OF_TODAY,
    ...(functions && { functions }),
  });
  try {
    const kept = functions?.start();
    let known = sheetsOf(book);
    const settled = async (): Promise<void> => {
      // Sheets that come or go, and what changes on that of the workbook's own framework, are told as events: what is
      // read after them is not to be counted with the next step.
      const sheets = sheetsOf(book);
      if (kept && (sheets !== known || kept.now().framework !== compleet())) await turns();
      known = sheets;
      await kept?.waiting();
      await excel.host.settled(functions?.patience);
    };
    await settledOrNot(settled);
    const perform = performer(excel, scenario, { settled, kept, files });
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
  {
    settled,
    kept,
    files,
  }: {
    readonly settled: () => Promise<void>;
    readonly kept: WorkbookFramework | undefined;
    readonly files: FileDoor | undefined;
  },
): (step: ScenarioStep) => Promise<StepOutcome> {
  const language = languageOf(locale);
  const actions = createActions({ port: createWorkbookPort(), framework: compleet(), language });
  const reread = kept ? rereading(actions, kept) : actions;
  const run: RunAction = (id, args, options) => reread(id, args, { ...options, files });
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
    return { ok: true, ...(await evaluate(book, step.formula, settled)) };
  };
  return async (step) => {
    try {
      const outcome = await perform(step);
      await settled();
      return outcome;
    } catch (error) {
      const failure = asFailure(error);
      if (!failure) throw error;
      return { ok: false, error: { code: failure.code, message: failure.message } };
    }
  };
}

const sheetsOf = ({ sheets }: Book): string => sheets.map(({ id }) => id).join();

/** What never answers is said by the first step that meets it. */
async function settledOrNot(settled: () => Promise<void>): Promise<void> {
  try {
    await settled();
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
}
