/** What the colours and marks of a heatmap mean, in a row of cells that look as the block does. */
import type { DraftCell } from "../drafting/draft-cells";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap, HeatmapLook } from "./content";
import { heatSteps, NOT_APPLICABLE, NOTHING, SUPPRESSED } from "./palettes";
import { HEAT_MARKS } from "./heatmap-words";

interface LegendItem {
  readonly text: DraftCell;
  readonly fill: string;
  readonly ink: string;
}

const TITLE = "Legenda";
const TEXT_SIZE = 8;

/** Each whole step and each mark. What is suppressed only where something can be. */
function legendItems({ measure, palette, mayHide }: LegendLook): readonly LegendItem[] {
  const steps = heatSteps(measure, palette).filter(({ value }) => Number.isInteger(value));
  return [
    ...steps.map(({ value, fill, ink }, index) => ({
      text: measure === "level" ? value : differenceText(value, index === 0 || index === steps.length - 1),
      fill,
      ink,
    })),
    { text: HEAT_MARKS.notApplicable, ...NOT_APPLICABLE },
    { text: `${HEAT_MARKS.nothing} leeg`, ...NOTHING },
    ...(mayHide ? [{ text: `${HEAT_MARKS.suppressed} geheim`, ...SUPPRESSED }] : []),
  ];
}

/** `mayHide`: cells may be suppressed. */
export type LegendLook = Pick<HeatmapLook, "measure" | "palette"> & { readonly mayHide: boolean };

/** What the legend of a heatmap has to say. */
export function legendLook({ look }: Pick<Heatmap, "look">): LegendLook {
  return { ...look, mayHide: look.shared };
}

/** How many columns the legend takes. */
export function legendColumns(look: LegendLook): number {
  return legendItems(look).length;
}

/** The cells of the legend's row, from the first column of the sheet; the items stand from `column` on. */
export function legendRow(look: LegendLook, column: number): readonly DraftCell[] {
  const before = Array.from({ length: column - 1 }, () => null);
  return [TITLE, ...before, ...legendItems(look).map(({ text }) => text)];
}

export function styleLegend(draft: SheetDraft, look: LegendLook, row: number, column: number): void {
  draft.style(row, 0, 1, 1, { bold: true });
  legendItems(look).forEach(({ text, fill, ink }, index) =>
    draft.style(row, column + index, 1, 1, {
      fill,
      color: ink,
      horizontal: "center",
      ...(typeof text === "number" ? {} : { size: TEXT_SIZE }),
    }),
  );
}

/** "-2 of minder", "-1", "0", "+1", "+2 of meer" */
function differenceText(value: number, isEnd: boolean): string {
  const sign = value > 0 ? "+" : "";
  if (!isEnd) return `${sign}${value}`;
  return value < 0 ? `≤ ${value}` : `≥ ${sign}${value}`;
}
