/** What the colours and marks of a heatmap mean, in a row of cells that look as the block does. */
import type { DraftCell } from "../drafting/draft-cells";
import { QUIET_INK } from "../drafting/colors";
import type { SheetDraft } from "../drafting/sheet-draft";
import { CELL_PADDING, INDENT_WIDTH, textWidth } from "../drafting/text-size";
import type { Heatmap, HeatmapLook } from "./content";
import { heatSteps, NOT_APPLICABLE, NOTHING, SUPPRESSED } from "./palettes";
import { HEAT_MARKS, MEASURE_LEGENDS, numberText } from "./heatmap-words";

/** A mark that does not fit in one column stands over two. */
interface LegendItem {
  readonly text: string | number;
  readonly fill: string;
  readonly ink: string;
}

const TEXT_SIZE = 8;
/** The width in points of the narrowest columns of a heatmap. */
export const COLUMN_LEAST = 37.5;

/** Each whole step and each mark. What is suppressed only where something can be. */
function legendItems({ measure, palette, highest, mayHide }: LegendLook): readonly LegendItem[] {
  const steps = heatSteps({ measure, palette, highest }).filter(({ value }) => Number.isInteger(value));
  return [
    ...steps.map(({ value, fill, ink }, index) => ({
      text: measure === "level" ? value : differenceText(value, index === 0 || index === steps.length - 1),
      fill,
      ink,
    })),
    { text: HEAT_MARKS.notApplicable, ...NOT_APPLICABLE },
    { text: `${HEAT_MARKS.nothing} leeg`, ...NOTHING },
    ...(mayHide ? [{ text: `${HEAT_MARKS.suppressed} weggelaten`, ...SUPPRESSED }] : []),
  ];
}

/** `mayHide`: cells may be suppressed. */
export type LegendLook = Pick<HeatmapLook, "measure" | "palette" | "highest"> & { readonly mayHide: boolean };

/** What the legend of a heatmap has to say. */
export function legendLook({ look }: Pick<Heatmap, "look">): LegendLook {
  return { ...look, mayHide: look.shared };
}

/** How many columns of these widths the steps and marks take. */
export function legendColumns(look: LegendLook, widths: readonly number[]): number {
  return placed(look, widths).reduce((sum, { columns }) => sum + columns, 0);
}

/** The width in points of what is said beside them. */
export function legendTextWidth({ measure, highest }: LegendLook): number {
  return textWidth(MEASURE_LEGENDS[measure](highest), { size: TEXT_SIZE }) + CELL_PADDING + INDENT_WIDTH;
}

/** The cells of the legend, from its first column on. */
export function legendCells(look: LegendLook, widths: readonly number[]): readonly DraftCell[] {
  return [
    ...placed(look, widths).flatMap(({ text, columns }) => [
      text,
      ...new Array<null>(columns - 1).fill(null),
    ]),
    MEASURE_LEGENDS[look.measure](look.highest),
  ];
}

/** `widths`: of the columns from `column` on. */
export function styleLegend(
  draft: SheetDraft,
  look: LegendLook,
  {
    row,
    column,
    widths,
  }: { readonly row: number; readonly column: number; readonly widths: readonly number[] },
): void {
  let at = column;
  for (const { fill, ink, columns } of placed(look, widths)) {
    if (columns > 1) draft.merge(row, at, 1, columns);
    draft.style(row, at, 1, columns, { fill, color: ink, horizontal: "center", size: TEXT_SIZE });
    at += columns;
  }
  draft.style(row, at, 1, 1, { color: QUIET_INK, size: TEXT_SIZE, indent: 1 });
}

function placed(
  look: LegendLook,
  widths: readonly number[],
): readonly (LegendItem & { readonly columns: number })[] {
  let at = 0;
  return legendItems(look).map((item) => {
    const width = widths[at] ?? COLUMN_LEAST;
    const columns = textWidth(String(item.text), { size: TEXT_SIZE }) + CELL_PADDING > width ? 2 : 1;
    at += columns;
    return { ...item, columns };
  });
}

/** "≤ −2", "−1", "0", "+1", "≥ +2" */
function differenceText(value: number, isEnd: boolean): string {
  const text = `${value > 0 ? "+" : ""}${numberText(value)}`;
  if (!isEnd) return text;
  return `${value < 0 ? "≤" : "≥"} ${text}`;
}
