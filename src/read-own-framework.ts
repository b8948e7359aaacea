/** Reads the framework of a workbook that may have its own: with all that reads a workbook, a part by itself. */
import type { FrameworkInWorkbook } from "./app/pane/framework-in-workbook";
import { isProblem, type ProblemCode } from "./app/problem";
import { frameworkAmong } from "./app/reading/own-framework";
import { ownKind } from "./app/reading/own-sheet";
import { theOneThatCountsFirst } from "./app/reading/read-profiles";
import { survey } from "./excel/reading/read-sheets";
import { waitingAtMost } from "./excel/request/request";
import type { Framework } from "./framework/model";

export { calculateAnew, followSheets } from "./excel/reading/framework-changes";

export interface OwnFramework {
  /** Why what stands on its sheet is no framework, instead of one. */
  readonly framework: Framework | NonNullable<FrameworkInWorkbook["problem"]>;
  /** Where it stands, the one that counts first: what changes on these changes it. */
  readonly sheetIds: readonly string[];
}

const PATIENCE_MS = 20_000;

/** It has one, but it cannot be read. */
const WHY_NOT: ReadonlySet<ProblemCode> = new Set(["frameworkUnreadable", "frameworksDiffer", "newerSheet"]);

/** `otherwise` where it turns out to have none. Throws where Excel did not give it. */
export async function readOwnFramework(otherwise: Framework): Promise<OwnFramework> {
  let sheetIds: readonly string[] = [];
  try {
    const found = await survey({ kinds: ["framework"] }, waitingAtMost({ patience: PATIENCE_MS }));
    const sheets = theOneThatCountsFirst(found.sheets.filter((sheet) => ownKind(sheet) === "framework"));
    sheetIds = sheets.map(({ id }) => id);
    return { framework: frameworkAmong(sheets, otherwise), sheetIds };
  } catch (error) {
    if (isUnreadable(error)) return { framework: error, sheetIds };
    throw error;
  }
}

function isUnreadable(error: unknown): error is NonNullable<FrameworkInWorkbook["problem"]> {
  return isProblem(error) && WHY_NOT.has(error.code);
}
