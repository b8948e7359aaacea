/** Reads the framework of a workbook that may have its own: with all that reads a workbook, a part by itself. */
import type { FrameworkInWorkbook } from "./app/pane/framework-in-workbook";
import { isProblem } from "./app/problem";
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

/** `otherwise` where it turns out to have none. Throws where Excel did not give it. */
export async function readOwnFramework(otherwise: Framework): Promise<OwnFramework> {
  const found = await survey({ kinds: ["framework"] }, waitingAtMost({ patience: PATIENCE_MS }));
  const sheets = theOneThatCountsFirst(found.sheets.filter((sheet) => ownKind(sheet) === "framework"));
  const sheetIds = sheets.map(({ id }) => id);
  try {
    return { framework: frameworkAmong(sheets, otherwise), sheetIds };
  } catch (error) {
    if (isUnreadable(error)) return { framework: error, sheetIds };
    throw error;
  }
}

function isUnreadable(error: unknown): error is NonNullable<FrameworkInWorkbook["problem"]> {
  return isProblem(error) && (error.code === "frameworkUnreadable" || error.code === "frameworksDiffer");
}
