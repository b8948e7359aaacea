import { chanceToken } from "../../app/chance";
import type { ApplyOptions, Cosmetic, MadeSheet, PlacedPlan, Seen, WorkbookView } from "../../app/port";
import { Problem } from "../../app/problem";
import { areaAddress } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import type { SheetPlan } from "../../sheets/plan/plan";
import { refusalsOf } from "../../sheets/refusals/refusals";
import { rangeOf } from "../request/addresses";
import { cosmeticOf, withoutCosmetic } from "./cosmetics";
import { problemOf, refusedAsAWhole } from "../request/errors";
import { sheetId } from "../reading/kept-marker";
import type { NameToMake } from "./write-names";
import { namesToMake, planSteps, type Site, type Stage } from "./plan-steps";
import { objectsToProve, provedGone, provedOtherwise, proveEmpty, proveSeen } from "./proof";
import type { Patiently } from "../request/request";
import { divide, OBJECT_BYTES, REQUEST_BYTES, type Step } from "../request/steps";
import { checkText } from "../request/text-input";
import { removeHalfMade } from "./undo-plan";

/** A plan with everything decided: its place, the names it makes, and what to queue. */
interface Job {
  readonly plan: SheetPlan;
  readonly place: PlacedPlan["place"];
  readonly sheetName: string;
  readonly area: Area;
  readonly address: string;
  readonly names: readonly NameToMake[];
  readonly steps: Readonly<Record<Stage, readonly Step[]>>;
}

/** What only those ask who carry out plans as a part of something more. */
export interface WriteOptions extends ApplyOptions {
  /** Asks for something more in the last request, once everything else is done. */
  readonly last?: (context: Excel.RequestContext) => void;
}

/** The proxy of a plan's sheet: made, or fetched, with the first step. */
interface OpenSheet {
  readonly sheet: Excel.Worksheet;
}

interface QueuedStep {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/**
 * Carries out the plans; see `WorkbookPort.apply`. Where Excel refuses what a sheet can do without (no printer here has
 * A3), all is made once more without it: a matrix on other paper is worth more than none.
 */
export async function applyPlans(
  plans: readonly PlacedPlan[],
  view: WorkbookView,
  patiently: Patiently,
  options: WriteOptions = {},
  missing: readonly Cosmetic[] = [],
): Promise<readonly MadeSheet[]> {
  const run = chanceToken();
  const jobs = prepare(plans, view, run);
  checkPlans(plans);
  // True as soon as Excel may have done something.
  let begun = false;
  const sendPart = async (context: Excel.RequestContext, part: readonly QueuedStep[]): Promise<void> => {
    if (options.signal?.aborted) throw new Problem("cancelled", {});
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of part) step.queue(context);
    try {
      await patiently(context.sync());
      begun = true;
    } catch (error) {
      // What a request proves comes first in it, so that nothing of it was done.
      begun ||= !refusedAsAWhole(error) && !provedOtherwise(error) && !(options.seen && provedGone(error));
      throw error;
    }
  };
  try {
    return await Excel.run(async (context) => {
      const opened: OpenSheet[] = [];
      const proofs = proofsOfSeen(options.seen, view, opened);
      const { bytesAtOnce = REQUEST_BYTES } = options;
      const room = bytesAtOnce - proofs.reduce((sum, { bytes }) => sum + bytes, 0);
      const parts = divide(allSteps(jobs, opened, options), room);
      for (const [index, part] of parts.entries()) {
        await sendPart(context, [...proofs, ...part]);
        options.onProgress?.(index + 1, parts.length);
      }
      return jobs.map((job, index) => made(job, opened[index], missing));
    });
  } catch (error) {
    const aftermath = begun
      ? await removeHalfMade(jobs, view, run, error, patiently)
      : { removed: [], left: [] };
    const cosmetic = cosmeticOf(error);
    const whole = aftermath.left.length === 0 && !aftermath.kept && !aftermath.shown;
    if (cosmetic && !missing.includes(cosmetic) && whole) {
      const without = plans.map(({ plan, place }) => ({ plan: withoutCosmetic(plan, cosmetic), place }));
      return applyPlans(without, view, patiently, options, [...missing, cosmetic]);
    }
    if (options.seen && (provedOtherwise(error) || provedGone(error)))
      throw new Problem("sourcesChanged", { aftermath }, { cause: error });
    const filled = provedOtherwise(error) ? jobs.find(({ place }) => place.at === "cell") : undefined;
    if (filled) {
      const { sheetName: sheet, address } = filled;
      throw new Problem("targetFilled", { sheet, address, aftermath }, { cause: error });
    }
    throw problemOf(error, aftermath);
  }
}

function made(job: Job, opened: OpenSheet | undefined, missing: readonly Cosmetic[]): MadeSheet {
  if (!opened) throw new Error(`Nothing was queued for ${job.sheetName}`);
  const { sheet } = opened;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    address: job.address,
    tables: job.plan.tables.map(({ name }) => name),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

function prepare(plans: readonly PlacedPlan[], view: WorkbookView, run: string): readonly Job[] {
  return plans.map(({ plan, place }, index) => {
    checkTexts(plan);
    const { site, sheetName, row, column } = decide(plan, place, view, sheetId(run, index));
    const area = { row, column, rows: plan.rows, columns: plan.columns };
    const address = areaAddress(area);
    const names = namesToMake(plan, site);
    return { plan, place, sheetName, area, address, names, steps: planSteps(plan, site) };
  });
}

function decide(plan: SheetPlan, place: PlacedPlan["place"], view: WorkbookView, id: string) {
  if (place.at === "newSheet") {
    const site: Site = { kind: "newSheet", id, own: { planned: plan.name, actual: place.name } };
    return { site, sheetName: place.name, row: 0, column: 0 };
  }
  const { row, column } = place;
  const sheet = view.sheets.find((info) => info.id === place.sheetId);
  if (!sheet || !view.target) throw new Error("A plan for a cell needs a look at that cell first");
  const site: Site = {
    kind: "cell",
    origin: { row, column },
    own: { planned: plan.name, actual: sheet.name },
    columnWidths: view.target.columnWidths,
  };
  return { site, sheetName: sheet.name, row, column };
}

/** Throws `unexpected` for plans that Excel would refuse half-way: then nothing has been sent yet. */
function checkPlans(plans: readonly PlacedPlan[]): void {
  const faults = refusalsOf(plans.map(({ plan }) => plan));
  if (faults.length > 0) throw new Problem("unexpected", { message: faults.join("; ") });
}

function checkTexts(plan: SheetPlan): void {
  for (const block of plan.values) {
    for (const row of block.values) for (const value of row) if (typeof value === "string") checkText(value);
  }
  for (const link of plan.links) checkText(link.text);
}

/** What each request begins with: the proof that what the plans were made from is as it was seen. */
function proofsOfSeen(
  seen: Seen | undefined,
  view: WorkbookView,
  opened: readonly OpenSheet[],
): readonly QueuedStep[] {
  if (!seen) return [];
  const before = seen.noMore ? view.sheets.length : undefined;
  const bytes = objectsToProve(seen, before) * OBJECT_BYTES;
  // Sheets that were made in the requests before this one are there too.
  return [
    {
      bytes,
      queue: ({ workbook: { worksheets } }) => {
        proveSeen(worksheets, seen, before === undefined ? undefined : before + opened.length);
      },
    },
  ];
}

/**
 * The proof that what is written to is free still; then all sheets, each with its marker at once; then stage by stage.
 * Names are made with a sheet of ours in front: a copied sheet there, with names of its own, is taken for the workbook
 * (office-js 2875). Panes are frozen in front too, and only where one of the sheets is to be seen; that one is shown
 * again before any is hidden or closed off.
 */
function allSteps(jobs: readonly Job[], opened: OpenSheet[], { last }: WriteOptions): readonly QueuedStep[] {
  const stepsOf = (job: Job, index: number, stage: Stage): readonly QueuedStep[] =>
    job.steps[stage].map((step) => ({
      bytes: step.bytes,
      queue: () => {
        const target = opened[index];
        if (target) step.queue(target.sheet);
      },
    }));
  const proofs = jobs.flatMap(({ place, area }): readonly QueuedStep[] =>
    place.at === "cell"
      ? [{ bytes: 6 * OBJECT_BYTES, queue: (context) => proveEmpty(rangeAt(context, place.sheetId, area)) }]
      : [],
  );
  const opening = jobs.flatMap((job, index): readonly QueuedStep[] => [
    { bytes: 3 * OBJECT_BYTES, queue: (context) => void (opened[index] = open(job, context)) },
    ...stepsOf(job, index, "marker"),
  ]);
  const inStage = (stage: Stage): readonly QueuedStep[] =>
    jobs.flatMap((job, index) => stepsOf(job, index, stage));
  const shown = jobs.findIndex(
    ({ place, plan }) => place.at === "newSheet" && plan.frame.visibility !== "hidden",
  );
  const asking = last ? [{ bytes: 3 * OBJECT_BYTES, queue: last }] : [];
  const inFront = (queue: (sheet: Excel.Worksheet) => void, bytes: number): readonly QueuedStep[] =>
    shown < 0 ? [] : [{ bytes, queue: () => void (opened[shown] && queue(opened[shown].sheet)) }];
  const names = inStage("names");
  return [
    ...proofs,
    ...opening,
    ...inStage("contents"),
    ...(names.length > 0 ? inFront((sheet) => sheet.activate(), OBJECT_BYTES) : []),
    ...names,
    ...inStage("formulas"),
    ...inStage("rules"),
    ...(shown < 0 ? [] : inStage("panes")),
    ...inFront(show, 3 * OBJECT_BYTES),
    ...inStage("closing"),
    ...asking,
  ];
}

function open({ place }: Job, context: Excel.RequestContext): OpenSheet {
  const { worksheets } = context.workbook;
  const sheet = place.at === "newSheet" ? worksheets.add(place.name) : worksheets.getItem(place.sheetId);
  return { sheet: sheet.load("id,name") };
}

function show(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}

function rangeAt(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheetId), area);
}
