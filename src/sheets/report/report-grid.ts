/** The columns of a development page, as wide together as an A4 between its margins. */
import type { Levels } from "../../scoring/level-scale";
import { CELL_PADDING, textHeight, textWidth } from "../drafting/text-size";
import { SheetDraft, type PlanRest } from "../drafting/sheet-draft";
import { PLAIN } from "../matrix/matrix-frame";
import type { SheetPlan, Style } from "../plan/plan";

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

/** A text over some of the columns. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/**
 * A page while it is being made. A text that fits on a line just lies over the empty cells behind it; only one that must be
 * broken, or where a person will write, takes merged cells: two hundred pages of merges and styles take long to make.
 */
export class ReportDraft extends SheetDraft {
  /** By column the rows of texts that lie over what is behind them. */
  private readonly loose = new Map<number, number[]>();

  /**
   * A row of texts, as high as the highest of them needs, and at least as high as given. `toFill`: a person writes in
   * them, so that each is one cell. Answers its index.
   */
  addBlocks(
    blocks: readonly Block[],
    { least = 0, toFill = false }: { readonly least?: number; readonly toFill?: boolean } = {},
  ): number {
    const heights = blocks.map(({ from, to, text, size = SIZE, bold = false }) =>
      text === "" ? 0 : textHeight(text, this.widthOf(from, to), { size, bold }) + PADDING,
    );
    const cells = new Map(blocks.map(({ from, text }) => [from, text]));
    const row = this.addRow(
      Array.from({ length: this.columns }, (_, column) => cells.get(column) || null),
      Math.max(least, ...heights),
    );
    for (const { from, to, text, size = SIZE, bold = false } of blocks) {
      if (to === from + 1) continue;
      const fits =
        !text.includes("\n") && textWidth(text, { size, bold }) + CELL_PADDING <= this.widthOf(from, to);
      if (toFill || !fits) this.merge(row, from, 1, to - from);
      else this.lieOver(row, from);
    }
    return row;
  }

  /** A text that lies over the empty cells behind it. */
  lieOver(row: number, column: number): void {
    const rows = this.loose.get(column) ?? [];
    this.loose.set(column, rows);
    rows.push(row);
  }

  /** What every cell begins with comes before all other styles, of which the last wins. */
  override finish(rest: PlanRest): SheetPlan {
    const whole = { row: 0, column: 0, rows: this.rows, columns: this.columns };
    const base: Style = { ...PLAIN, size: SIZE, wrap: true, vertical: "top" };
    const loose = [...this.loose].flatMap(([column, rows]) =>
      runsOf(rows).map(({ row, count }) => ({
        area: { row, column, rows: count, columns: 1 },
        style: { wrap: false },
      })),
    );
    const plan = super.finish(rest);
    return { ...plan, styles: [{ area: whole, style: base }, ...plan.styles, ...loose] };
  }
}

/** Ascending rows that follow one another, together. */
function runsOf(rows: readonly number[]): readonly { readonly row: number; readonly count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
