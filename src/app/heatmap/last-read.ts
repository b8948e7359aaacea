/** What was read for the last preview, so that a setting that changes asks nothing of Excel. */
import type { Framework } from "../../framework/model";
import type { OwnSheet, ReadSheet, WorkbookPort } from "../port";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import { sheetsToRead } from "./sources";

export interface LastRead {
  readonly read: readonly ReadSheet[];
  readonly scored: readonly ScoreSheet[];
  readonly own: readonly OwnSheet[];
}

/** Of each workbook the last one; it goes with the port. Sheets that others made are in it by name. */
const last = new WeakMap<
  WorkbookPort,
  { readonly names: ReadonlySet<string>; readonly all: Promise<LastRead> }
>();

/**
 * Every sheet of ours with scores, the sheet in front and those that are named, read at once; or what was read before,
 * if that is to be used and has them all.
 */
export function readForPreview(
  port: WorkbookPort,
  framework: Framework,
  names: readonly string[],
  reuse: boolean,
): Promise<LastRead> {
  const before = last.get(port);
  if (reuse && before && names.every((name) => before.names.has(keyOf(name)))) return before.all;
  const all = readAll(port, framework, names);
  const entry = { names: new Set(names.map(keyOf)), all };
  last.set(port, entry);
  // What could not be read is no answer to the next question.
  all.catch(() => {
    if (last.get(port) === entry) last.delete(port);
  });
  return all;
}

async function readAll(
  port: WorkbookPort,
  framework: Framework,
  names: readonly string[],
): Promise<LastRead> {
  const { kinds } = sheetsToRead(undefined, undefined);
  const own = await port.ownSheets();
  const read = await port.readSheets({ kinds, names, active: true });
  return { read, own, scored: readScoreSheets(read, framework, [], names) };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
