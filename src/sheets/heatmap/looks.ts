/** How a heatmap looks: its top, the block, the lines below it, and the rules that colour them. */
import { clusterColors, HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import { styleCompetencies } from "../scores/competency-columns";
import { PLAIN, TITLE } from "../matrix/matrix-frame";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { Heatmap } from "./content";
import type { Geometry } from "./geometry";
import { heatFormat, heatRules } from "./rules";
import { SMALL_FORMAT, smallGroups } from "./small-groups";

const BAND_FILL = HEADER_FILL;
/** Behind the number of people at a level; light, so that the number stays legible. */
const BAR = "#C9D6E2";

export function styleTop(draft: SheetDraft, { row }: Geometry): void {
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(row.subtitle, 0, 1, 1, { color: QUIET_INK });
  draft.style(row.status, 0, 1, 1, { color: QUIET_INK, italic: true });
  draft.style(row.insights, 0, 1, 1, { bold: true });
  draft.style(row.insights, 0, 1, draft.columns, { vertical: "top" });
  draft.style(row.insights, 1, 1, draft.columns - 1, { wrap: true });
}

export function styleBlock(draft: SheetDraft, heatmap: Heatmap, { row, block, left, right }: Geometry): void {
  const { look } = heatmap;
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
      band: row.band ?? row.header,
      header: row.header,
      column: block.column,
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
  draft.style(row.below, 0, lines.length, block.column + block.columns, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "hairline" },
  });
  draft.style(row.below, block.column, lines.length, block.columns, { horizontal: "center" });
  draft.style(row.below, 0, 1, block.column + block.columns, { bold: true });
  draft.style(row.below, block.column, 1, block.columns, {
    numberFormat: heatFormat(look.measure, look.statistic === "mean"),
  });
  lines.forEach((line, index) => {
    if (line === "required" && look.statistic === "mean") {
      draft.style(row.below + index, block.column, 1, block.columns, { numberFormat: "0.0" });
    }
  });
}

export function addRules(draft: SheetDraft, heatmap: Heatmap, { row, block, lines }: Geometry): void {
  const { measure, palette } = heatmap.look;
  const hasBands = heatmap.rows.some(({ kind }) => kind === "band");
  const rules = { measure, palette };
  for (const rule of heatRules(block, { ...rules, hasBands })) {
    draft.styleIf(block.row, block.column, block.rows, block.columns, rule);
  }
  const middle = { row: row.below, column: block.column };
  for (const rule of heatRules(middle, rules)) {
    draft.styleIf(middle.row, middle.column, 1, block.columns, rule);
  }
  const spread = lines.findIndex((line) => line === "level4" || line === "above");
  draft.styleIf(row.below + spread, block.column, measure === "level" ? 5 : 3, block.columns, {
    kind: "dataBar",
    color: BAR,
    min: 0,
    max: Math.max(1, heatmap.people.length),
  });
}
