import type { Area } from "../../sheets/plan/area";
import type { EntryRule } from "../../app/port";
import { Problem } from "../../app/problem";
import type { RepairPlan } from "../../sheets/scores/team-repair";
import { rangeOf } from "../request/addresses";
import { conditionalFormatSteps } from "../writing/conditional-formats";
import { hasOfficeCode, problemOf, refusedAsAWhole } from "../request/errors";
import { provedOtherwise, proveAt, proveUnfilled } from "../writing/proof";
import type { Patiently } from "../request/request";
import type { Step } from "../request/steps";
import { styleStep } from "../writing/styles";
import { setTableLook } from "../writing/write-tables";
import { validationStep } from "../writing/validations";
import { formulaSteps, valueSteps } from "../writing/write-values";

const ORIGIN = { row: 0, column: 0 };
const NOTHING_DONE = { removed: [], left: [] };

/** A table, where it was when its sheet was read, and what could be entered in its columns then. */
export interface ReadPlace {
  readonly name: string;
  readonly area: Area;
  readonly entries?: readonly EntryRule[];
}

/**
 * See `WorkbookPort.repair`. All of it may be done twice over, so that what breaks off half-way is carried on; where it
 * breaks off again, dropdowns that it found whole are put back: those that are still there just before that, and of the
 * table also those that its sheet was read with.
 */
export async function repair(
  sheetId: string,
  plan: RepairPlan,
  table: ReadPlace,
  patiently: Patiently,
): Promise<void> {
  try {
    await carryOut(sheetId, plan, table, patiently, "headings are empty still");
  } catch (error) {
    if (refusedAsAWhole(error) || hasOfficeCode(error, "AccessDenied", "ItemNotFound"))
      throw problemOf(error, NOTHING_DONE);
    const before = await readEntries(sheetId, plan, patiently).catch(() => ({ sheet: "", entries: [] }));
    const { sheet } = before;
    if (provedOtherwise(error))
      throw sheet === ""
        ? problemOf(error, NOTHING_DONE)
        : new Problem("sheetMoved", { sheet }, { cause: error });
    await carryOut(sheetId, plan, table, patiently).catch(async () => {
      const entries = [...before.entries, ...readBefore(plan, table)];
      await putBackEntries(sheetId, entries, patiently).catch(() => undefined);
      throw new Problem("partlyRepaired", { sheet }, { cause: error });
    });
  }
}

async function carryOut(
  sheetId: string,
  plan: RepairPlan,
  table: ReadPlace,
  patiently: Patiently,
  proving?: "headings are empty still",
): Promise<void> {
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    proveAt(sheet.tables.getItem(table.name).getRange(), table.area);
    if (proving) for (const { area } of plan.values) proveUnfilled(rangeOf(sheet, area));
    for (const step of steps(plan)) step.queue(sheet);
    await patiently(context.sync());
  });
}

/** What may be entered in an area; undefined where that is not the same for all of it. */
interface Entries {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly prompt?: Excel.DataValidationPrompt;
  readonly alert?: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks?: boolean;
}

/** The lists that a table's columns had as it was read. */
function readBefore(
  { validations }: RepairPlan,
  { area: table, entries = [] }: ReadPlace,
): readonly Entries[] {
  return validations.flatMap(({ area }) => {
    const entry = area.row > table.row ? entries[area.column - table.column] : undefined;
    return entry?.kind === "list"
      ? [{ area, rule: { list: { inCellDropDown: true, source: entry.source } } }]
      : [];
  });
}

async function readEntries(
  sheetId: string,
  { validations }: RepairPlan,
  patiently: Patiently,
): Promise<{ readonly sheet: string; readonly entries: readonly Entries[] }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const asked = validations.map(({ area }) => ({
      area,
      found: rangeOf(sheet, area).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
    }));
    await patiently(context.sync());
    return {
      sheet: sheet.name,
      entries: asked.flatMap(({ area, found }): readonly Entries[] =>
        ["None", "Inconsistent", "MixedCriteria"].includes(String(found.type)) || !found.rule
          ? []
          : [
              {
                area,
                rule: found.rule,
                prompt: found.prompt,
                alert: found.errorAlert,
                ignoreBlanks: found.ignoreBlanks,
              },
            ],
      ),
    };
  });
}

async function putBackEntries(
  sheetId: string,
  entries: readonly Entries[],
  patiently: Patiently,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const asked = entries.map((each) => ({
      each,
      now: rangeOf(sheet, each.area).dataValidation.load("type"),
    }));
    await patiently(context.sync());
    // What was read last comes last: it has the prompt too.
    for (const { each, now } of asked.reverse()) {
      if (String(now.type) !== "None") continue;
      const { dataValidation } = rangeOf(sheet, each.area);
      if (each.prompt) dataValidation.prompt = each.prompt;
      dataValidation.rule = each.rule;
      if (each.ignoreBlanks !== undefined) dataValidation.ignoreBlanks = each.ignoreBlanks;
      if (each.alert) dataValidation.errorAlert = each.alert;
    }
    await patiently(context.sync());
  });
}

/**
 * In place, so that nothing moves; the plan's own sheet is named nowhere in it. What was there goes only just before what
 * takes its place comes. Conditional formats come once before the old ones go, too: what Excel would refuse it refuses
 * while those are there.
 */
function steps(plan: RepairPlan): readonly Step[] {
  const own = { planned: "", actual: "" };
  const formats = conditionalFormatSteps(plan.conditionalFormats, ORIGIN, own);
  return [
    ...plan.values.flatMap((block) => valueSteps(block, ORIGIN)),
    ...plan.formulas.flatMap((block) => formulaSteps(block, ORIGIN, own)),
    ...plan.validations.flatMap((validation) => [
      clearing(validation.area, (range) => range.dataValidation.clear()),
      validationStep(validation, ORIGIN, own),
    ]),
    ...plan.clearedOfFills.map((area) => clearing(area, (range) => range.format.fill.clear())),
    ...plan.styles.map((rule) => styleStep(rule, ORIGIN)),
    ...plan.tables.map((table): Step => ({
      bytes: 0,
      queue: (sheet) => setTableLook(sheet.tables.getItem(table.name), table),
    })),
    ...formats,
    ...plan.clearedOfFormats.map((area) => clearing(area, (range) => range.conditionalFormats.clearAll())),
    ...formats,
  ];
}

function clearing(area: Area, clear: (range: Excel.Range) => void): Step {
  return { bytes: 0, queue: (sheet) => clear(rangeOf(sheet, area)) };
}
