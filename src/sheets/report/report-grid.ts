/** The columns of a development page, as wide together as an A4 between its margins. */
import type { Levels } from "../../scoring/level-scale";
import { textHeight } from "../drafting/text-size";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Style } from "../plan/plan";

/** Of the cells of the levels together, however many there are. */
const STEPS_WIDTH = 120;
const WIDTHS = { code: 30, name: 118, level: 40, required: 44 } as const;
const TAIL = { self: 34, before: 40, next: 46, remark: 67 } as const;

export const SIZE = 9;
/** Above and below a text together. */
export const PADDING = 3;

/** Where each column is. A block of text lies over several of them. */
export interface ReportGrid {
  readonly widths: readonly number[];
  readonly steps: Levels;
  readonly at: Readonly<Record<keyof typeof WIDTHS | "steps" | keyof typeof TAIL | "end", number>>;
}

/** For these levels, each of which gets a cell. */
export function reportGrid(steps: Levels): ReportGrid {
  const first = Object.keys(WIDTHS).length;
  const tail = first + steps.length;
  const widths = [
    ...Object.values(WIDTHS),
    ...steps.map(() => STEPS_WIDTH / steps.length),
    ...Object.values(TAIL),
  ];
  return {
    widths,
    steps,
    at: {
      ...{ code: 0, name: 1, level: 2, required: 3, steps: first },
      ...{ self: tail, before: tail + 1, next: tail + 2, remark: tail + 3, end: widths.length },
    },
  };
}

/** A text over some of the columns, in a merged cell. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style?: Style;
  /** Points. */
  readonly size?: number;
}

/** A row of texts, as high as the highest of them needs, or as `least` says. Answers its index. */
export function addBlocks(draft: SheetDraft, blocks: readonly Block[], least = 0): number {
  const heights = blocks.map(({ from, to, text, size = SIZE, style }) =>
    text === ""
      ? 0
      : textHeight(text, draft.widthOf(from, to), { size, bold: style?.bold === true }, style?.indent ?? 0) +
        PADDING,
  );
  const cells = new Map(blocks.map(({ from, text }) => [from, text]));
  const row = draft.addRow(
    Array.from({ length: draft.columns }, (_, column) => cells.get(column) || null),
    Math.max(least, ...heights),
  );
  for (const { from, to, size = SIZE, style } of blocks) {
    if (to > from + 1) draft.merge(row, from, 1, to - from);
    draft.style(row, from, 1, to - from, { wrap: true, vertical: "top", size, ...style });
  }
  return row;
}
