/** What was read for the last preview, so that a setting that changes asks nothing of Excel. */
import type { Framework } from "../../framework/model";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { ActionWorld } from "../definition";
import type { Survey, WorkbookPort } from "../port";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import { sheetsToRead } from "./sources";

export interface LastRead extends Pick<Survey, "view" | "sheets"> {
  readonly framework: Framework;
  readonly scored: readonly ScoreSheet[];
}

/** Of each workbook the last one. */
const last = new WeakMap<object, Promise<LastRead>>();

/**
 * Every sheet of ours with scores, the sheet in front and those that are named, read at once; or what was read before,
 * if that is to be used and has them all.
 */
export async function readForPreview(
  { port, framework, workbook }: Pick<ActionWorld, "port" | "framework" | "workbook">,
  names: readonly string[],
  reuse: boolean,
): Promise<LastRead> {
  // What could not be read is no answer to the next question.
  const before = reuse ? await last.get(workbook)?.catch(() => undefined) : undefined;
  if (
    before?.framework === framework &&
    names.every((name) => sheetNamed(before.sheets, name, (sheet) => sheet.name))
  ) {
    return before;
  }
  const all = readAll(port, framework, names);
  last.set(workbook, all);
  return all;
}

async function readAll(
  port: WorkbookPort,
  framework: Framework,
  names: readonly string[],
): Promise<LastRead> {
  const { kinds } = sheetsToRead(undefined, undefined);
  const { view, sheets } = await port.survey({ kinds, names, active: true });
  return { view, sheets, framework, scored: readScoreSheets(sheets, framework, [], names) };
}
