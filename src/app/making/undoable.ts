import type { Undoable, WorkbookPort } from "../port";

/** What an action answers, with by what that which it just wrote can be undone. */
export async function withUndo<Result>(
  port: Pick<WorkbookPort, "lastWriting">,
  result: Result,
): Promise<Result & Undoable> {
  const undo = await port.lastWriting();
  return { ...result, ...(undo === undefined ? {} : { undo }) };
}
