import type { Place, WorkbookView } from "../../app/port";
import type { Aftermath, Leftover } from "../../app/problem";
import type { SheetPlan } from "../../sheets/plan/plan";
import { isTaken } from "../request/errors";
import { markIn } from "../../sheets/marker/kept-mark";
import { isOfRun } from "../reading/kept-marker";
import type { NameToMake } from "./write-names";
import type { Patiently } from "../request/request";
import { clearArea } from "./undo-area";
import { newNames, removeNames } from "./undo-names";
import { deleteSheets, findSheets } from "./undo-sheets";

/** What may have been half made, and where. */
export interface HalfMade {
  readonly plan: SheetPlan;
  readonly place: Place;
  readonly sheetName: string;
  /** "B2:G40" */
  readonly address: string;
  readonly names: readonly NameToMake[];
}

const NOTHING: Aftermath = { removed: [], left: [] };

/**
 * Removes what a run made: defined names, new sheets that carry the run's id, and what was written at a cell. It looks
 * first: what a person has put there meanwhile is kept. Never throws: what could not be removed is in the answer.
 */
export async function removeHalfMade(
  jobs: readonly HalfMade[],
  view: WorkbookView,
  run: string,
  error: unknown,
  patiently: Patiently,
): Promise<Aftermath> {
  // A name that turned out to be taken is that of someone else's sheet; ours was not made then.
  const someTaken = isTaken(error);
  const isOurs = (marker: string | undefined, empty: boolean): boolean =>
    marker === undefined ? !someTaken && empty : madeBy(marker, run);
  const areas = jobs.filter((job) => job.place.at === "cell");
  const sheets = jobs.filter((job) => job.place.at === "newSheet");
  const names = newNames(
    jobs.flatMap((job) => job.names),
    view,
  );
  const everything: readonly Leftover[] = [
    ...names.map(({ name }) => ({ definedName: name })),
    ...sheets.map(({ sheetName }) => ({ sheet: sheetName })),
  ];
  let found: Awaited<ReturnType<typeof findSheets>> = { ours: [], filled: [] };
  if (sheets.length > 0) {
    try {
      found = await findSheets(sheets, view, isOurs, patiently);
    } catch {
      // The failure that led here is the one to report; this one is reported as what is left.
      return together([{ removed: [], left: everything }, ...(await clearAll(areas, view, patiently))]);
    }
  }
  // Someone is at work there: the sheet stays, with what it needs.
  if (found.filled.length > 0)
    return together([
      { removed: [], left: [], kept: found.filled.map(({ name }) => ({ sheet: name })) },
      ...(await clearAll(areas, view, patiently)),
    ]);
  const results = [
    // Names first, while they still say what cells they are of.
    ...(names.length > 0
      ? [
          await attempt(
            async () => {
              await removeNames(names, someTaken, patiently);
              return NOTHING;
            },
            names.map(({ name }) => ({ definedName: name })),
          ),
        ]
      : []),
    ...(found.ours.length > 0
      ? [
          await attempt(
            () => deleteSheets(found.ours, view, patiently),
            found.ours.map(({ name }) => ({ sheet: name })),
          ),
        ]
      : []),
    ...(await clearAll(areas, view, patiently)),
  ];
  return together(results);
}

function madeBy(property: string, run: string): boolean {
  const found = markIn(property, []);
  return found !== undefined && "marker" in found && isOfRun(found.marker, run);
}

async function clearAll(
  areas: readonly HalfMade[],
  view: WorkbookView,
  patiently: Patiently,
): Promise<readonly Aftermath[]> {
  const results: Aftermath[] = [];
  for (const job of areas) {
    const { sheetName: sheet, address } = job;
    results.push(await attempt(() => clearArea(job, view, patiently), [{ sheet, address }]));
  }
  return results;
}

async function attempt(remove: () => Promise<Aftermath>, all: readonly Leftover[]): Promise<Aftermath> {
  try {
    return await remove();
  } catch {
    // The failure that led here is the one to report; this one is reported as what is left.
    return { removed: [], left: all };
  }
}

function together(all: readonly Aftermath[]): Aftermath {
  const kept = all.flatMap((one) => one.kept ?? []);
  const shown = all.find((one) => one.shown)?.shown;
  return {
    removed: all.flatMap((one) => one.removed),
    left: all.flatMap((one) => one.left),
    ...(kept.length > 0 ? { kept } : {}),
    ...(shown ? { shown } : {}),
  };
}
