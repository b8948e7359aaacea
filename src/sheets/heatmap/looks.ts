/** How a heatmap looks: its top, the block, the lines below it, and the rules that colour them. */
import { clusterColors, HEADER_FILL, HEADER_INK, LINE, LINK_INK, QUIET_INK } from "../drafting/colors";
import { styleCompetencies } from "../scores/competency-columns";
import { PLAIN } from "../matrix/matrix-frame";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap } from "./content";
import { textHeight } from "../drafting/text-size";
import { NAME_FONT, TOP_HEIGHTS, type Geometry } from "./geometry";
import { heatFormat, heatRules } from "./rules";
import { isLevelLine } from "./heatmap-words";
import { heatmapTitle } from "./title";
import { SMALL_FORMAT, smallGroups } from "./small-groups";

const BAND_FILL = HEADER_FILL;
/** Behind the number of people at a level; light, so that the number stays legible. */
const BAR = "#C9D6E2";

/** Of what stands below the columns. */
export const BELOW_SIZE = 9;
export const SMALL = 8;
/** The largest of these in which the title fits in its two rows. */
const TITLE_SIZES = [12, 11, 10, 9, 8] as const;

export function styleTop(draft: SheetDraft, heatmap: Heatmap, { row, widths }: Geometry): void {
  draft.style(0, 0, row.first, draft.columns, PLAIN);
  const title = heatmapTitle(heatmap);
  const room = TOP_HEIGHTS.title + TOP_HEIGHTS.legend;
  const size =
    TITLE_SIZES.find((one) => textHeight(title, widths[0] ?? 0, { size: one, bold: true }) <= room) ?? SMALL;
  draft.style(row.title, 0, 2, 1, { size, bold: true, wrap: true, vertical: "center" });
  draft.style(row.title, 1, 1, 1, { color: QUIET_INK, size: BELOW_SIZE });
  const link = heatmap.look.shared ? { color: QUIET_INK } : { color: LINK_INK, underline: true };
  draft.style(row.band, 0, 1, 1, { ...link, size: SMALL });
}

export function styleBlock(draft: SheetDraft, heatmap: Heatmap, { row, block, left, right }: Geometry): void {
  const { look } = heatmap;
  draft.style(row.first, 0, block.rows, draft.columns, PLAIN);
  draft.style(row.first, 0, block.rows, 1, { wrap: true });
  const after = block.column + block.columns;
  const real = right.filter((column) => column !== "room").length;
  for (const [from, count] of [
    [0, left.length],
    [after, real],
  ] as const) {
    draft.style(row.header, from, 1, count, {
      fill: HEADER_FILL,
      color: HEADER_INK,
      bold: true,
      size: BELOW_SIZE,
      vertical: "bottom",
      wrap: true,
    });
  }
  draft.style(row.first, 0, block.rows, after + real, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  if (look.byCluster) styleClusters(draft, heatmap, { row, block });
  else
    styleCompetencies(draft, heatmap.selection, {
      band: row.band,
      header: row.header,
      column: block.column,
      bandSize: NAME_FONT.size,
      align: "center",
    });
  draft.style(block.row, block.column, block.rows, block.columns, {
    horizontal: "center",
    numberFormat: heatFormat(look.measure, look.statistic === "mean"),
  });
  right.forEach((column, index) => {
    if (column === "summary") {
      draft.style(block.row, after + index, block.rows, 1, {
        horizontal: "center",
        numberFormat: heatFormat(look.measure, look.statistic === "mean"),
      });
      draft.style(row.header, after + index, 1, 1, { horizontal: "center" });
    }
    if (column === "largestGaps") draft.style(row.header, after + index, block.rows + 1, 1, { indent: 1 });
  });
  left.forEach((column, index) => {
    if (column === "people") draft.style(row.header, index, block.rows + 1, 1, { horizontal: "center" });
  });
  const small = look.shared ? [] : smallGroups(heatmap);
  heatmap.rows.forEach((own, index) => {
    if (own.kind === "group" && small.includes(own))
      draft.style(block.row + index, left.indexOf("people"), 1, 1, { numberFormat: SMALL_FORMAT });
    if (own.kind === "band")
      draft.style(block.row + index, 0, 1, after + real, { fill: BAND_FILL, bold: true });
  });
}

function styleClusters(
  draft: SheetDraft,
  { columns }: Heatmap,
  { row, block }: Pick<Geometry, "row" | "block">,
): void {
  draft.style(row.header, block.column, 1, block.columns, {
    bold: true,
    wrap: true,
    horizontal: "center",
    vertical: "bottom",
  });
  columns.forEach(({ code }, index) => {
    const { ink, tint, accent } = clusterColors(code);
    draft.style(row.header, block.column + index, 1, 1, {
      color: ink,
      fill: tint,
      border: { sides: ["left"], color: accent, weight: "thin" },
    });
  });
}

export function styleBelow(draft: SheetDraft, { look }: Heatmap, { row, block, lines }: Geometry): void {
  draft.style(row.below, 0, lines.length, draft.columns, { ...PLAIN, size: BELOW_SIZE });
  draft.style(row.below, 0, lines.length, block.column + block.columns, { wrap: true });
  draft.style(row.below, 0, lines.length, block.column + block.columns, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "hairline" },
  });
  draft.style(row.below, block.column, lines.length, block.columns, { horizontal: "center" });
  draft.style(row.below, 0, 1, block.column + block.columns, { bold: true });
  draft.style(row.below, block.column, 1, block.columns, {
    numberFormat: heatFormat(look.measure, look.statistic === "mean"),
  });
  lines.forEach((line, index) => {
    if (line === "coverage") draft.style(row.below + index, block.column, 1, block.columns, { size: SMALL });
    if (line === "required" && look.statistic === "mean") {
      draft.style(row.below + index, block.column, 1, block.columns, { numberFormat: "0.0" });
    }
  });
}

export function addRules(draft: SheetDraft, heatmap: Heatmap, { row, block, lines }: Geometry): void {
  const { measure, palette, highest } = heatmap.look;
  const hasBands = heatmap.rows.some(({ kind }) => kind === "band");
  const rules = { measure, palette, highest };
  for (const rule of heatRules(block, { ...rules, hasBands })) {
    draft.styleIf(block.row, block.column, block.rows, block.columns, rule);
  }
  const middle = { row: row.below, column: block.column };
  for (const rule of heatRules(middle, rules)) {
    draft.styleIf(middle.row, middle.column, 1, block.columns, rule);
  }
  const spread = lines.findIndex((line) => isLevelLine(line) || line === "above");
  draft.styleIf(row.below + spread, block.column, measure === "level" ? highest + 1 : 3, block.columns, {
    kind: "dataBar",
    color: BAR,
    min: 0,
    max: Math.max(1, heatmap.people.length),
  });
}
