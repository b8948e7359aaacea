/** The heading of a sheet of which the first columns stay in sight: no text of it runs across their edge. */
import type { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { SUBTITLE, SUBTITLE_HEIGHT, TITLE } from "./matrix-frame";

const SIZE = 14;
const HEIGHT = 24;
const AIR = 4;

export interface FrozenHeading {
  readonly title: string;
  /** What stands below it, beside the columns that stay in sight. */
  readonly line: string;
  /** How many columns stay in sight: the title has their width, and goes on below. */
  readonly columns: number;
}

/** Adds the two rows; a draft without rows. */
export function addFrozenHeading(draft: SheetDraft, { title, line, columns }: FrozenHeading): void {
  const height = textHeight(title, draft.widthOf(0, columns), { size: SIZE, bold: true }) + AIR;
  draft.addRow([title], Math.max(HEIGHT, height));
  draft.addRow([...Array.from({ length: columns }, () => null), line], SUBTITLE_HEIGHT);
  if (columns > 1) draft.merge(0, 0, 1, columns);
}

/** How it looks, over the look of the whole sheet. */
export function styleFrozenHeading(draft: SheetDraft, { columns }: Pick<FrozenHeading, "columns">): void {
  draft.style(0, 0, 1, columns, { ...TITLE, size: SIZE, wrap: true });
  draft.style(1, columns, 1, 1, SUBTITLE);
}
