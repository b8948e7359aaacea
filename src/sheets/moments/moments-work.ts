/** The sheet with several moments while it is being made. */
import type { SheetDraft } from "../drafting/sheet-draft";
import type { ComparedMoments, MomentBreak } from "./moments-content";
import type { MomentsData } from "./moments-data";
import type { MomentsWords } from "./moments-words";

export interface Work {
  readonly compared: ComparedMoments;
  readonly behind: MomentsData;
  readonly words: MomentsWords;
  readonly draft: SheetDraft;
  /** By moment the column of its median. */
  readonly columns: readonly number[];
  /** Columns in which a line is broken. */
  readonly gaps: readonly number[];
}

/** Whether no line goes on to this moment. */
export function isBroken(breaks: readonly MomentBreak[], moment: number): boolean {
  return breaks.some(({ before }) => before === moment);
}
