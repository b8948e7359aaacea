import { clusterColors, HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../colors";
import { bandCells, styleCompetencies } from "../competency-columns";
import type { DraftCell } from "../draft-cells";
import { PLAIN, TAB_COLOR, TITLE } from "../matrix-frame";
import type { GroupPlan, Marker, PrintPlan, SheetPlan } from "../plan";
import type { Area } from "../area";
import { scorePrint } from "../score-frame";
import { SheetDraft } from "../sheet-draft";
import { textHeight } from "../text-size";
import { addChartData, chartsOf } from "./chart";
import type { Heatmap, HeatmapCells, HeatmapRow } from "./content";
import { insightText } from "./frozen";
import { geometryOf, hasChart, headersOf, sideHeader, type Geometry, type SideColumn } from "./geometry";
import { legendLook, legendRow, styleLegend } from "./legend";
import { heatFormat, heatRules } from "./rules";
import {
  belowLabel,
  GROUP_WORDS,
  insightLines,
  INSIGHTS_TITLE,
  MEASURE_MEANINGS,
  MEASURE_WORDS,
  ratersSentence,
  STATISTIC_WORDS,
} from "./words";

export interface HeatmapOptions {
  /** A free name in the workbook. */
  readonly sheet: string;
  /** By which it is found and made anew. */
  readonly about: Marker["about"];
  readonly cells: HeatmapCells;
}

export interface HeatmapPlan {
  readonly plan: SheetPlan;
  /** The people or groups by the competencies or clusters. */
  readonly block: Area;
}

const TITLE_HEIGHT = 28;
const LINE_HEIGHT = 15;
const ROW_HEIGHT = 17;
const LEGEND_HEIGHT = 19;
const SPACE_HEIGHT = 6;
const BAND_FILL = HEADER_FILL;
/** Behind the number of people at a level; light, so that the number stays legible. */
const BAR = "#C9D6E2";

/**
 * The heatmap as a sheet: what it shows, what stands out and the legend at the top; the block under the names of the
 * competencies and their clusters; below it what each column says of everyone; a chart below that. What the cells hold,
 * numbers or formulas, comes from outside: the plan is the same.
 */
export function buildHeatmap(heatmap: Heatmap, { sheet, about, cells }: HeatmapOptions): HeatmapPlan {
  const geometry = geometryOf(heatmap);
  const draft = new SheetDraft(geometry.widths);
  addTop(draft, heatmap, geometry, cells);
  addHeader(draft, heatmap, geometry);
  heatmap.rows.forEach((row, index) =>
    draft.addRow(rowCells(heatmap, geometry, row, index, cells), ROW_HEIGHT),
  );
  draft.addRow([], SPACE_HEIGHT);
  for (const line of geometry.lines) {
    draft.addRow(
      [
        belowLabel(line, heatmap.look.measure, heatmap.look.statistic),
        ...geometry.left.slice(1).map(() => null),
        ...heatmap.columns.map((_, column) => cells.below(line, column)),
      ],
      ROW_HEIGHT,
    );
  }
  styleTop(draft, geometry);
  styleBlock(draft, heatmap, geometry);
  styleBelow(draft, heatmap, geometry);
  addRules(draft, heatmap, geometry);
  if (hasChart(heatmap)) {
    while (draft.rows < geometry.row.chartData) draft.addRow([], LINE_HEIGHT);
    addChartData(draft, heatmap, geometry, cells);
  }
  styleLegend(draft, legendLook(heatmap), geometry.row.legend, geometry.block.column);
  return {
    block: geometry.block,
    plan: draft.finish({
      name: sheet,
      charts: chartsOf(heatmap, geometry),
      frame: {
        ...(TAB_COLOR === undefined ? {} : { tabColor: TAB_COLOR }),
        gridlines: false,
        freeze: { rows: geometry.row.first, columns: 1 },
        groups: rowGroups(heatmap.rows, geometry.row.first),
        print: printOf(heatmap, geometry),
        marker: { kind: "heatmap", version: 1, about },
      },
    }),
  };
}

/** The title of a heatmap, which its chart bears too. */
export function heatmapTitle({ look }: Heatmap): string {
  return `Heatmap: ${MEASURE_WORDS[look.measure]}${look.byCluster ? " per cluster" : ""}`;
}

function subtitle({ look, people, rows }: Heatmap): string {
  const groups = rows.filter(({ kind }) => kind === "group").length;
  const who =
    groups > 0 && look.groupBy
      ? `Per ${GROUP_WORDS[look.groupBy].one} de ${STATISTIC_WORDS[look.statistic]} van ${people.length} ${people.length === 1 ? "persoon" : "personen"}.`
      : `${people.length} ${people.length === 1 ? "persoon" : "personen"}.`;
  return `${who} ${MEASURE_MEANINGS[look.measure]} ${ratersSentence(look.raters, look.measure)}`.trim();
}

function addTop(draft: SheetDraft, heatmap: Heatmap, { row, block }: Geometry, cells: HeatmapCells): void {
  draft.addRow([heatmapTitle(heatmap)], TITLE_HEIGHT);
  draft.addRow([subtitle(heatmap)], LINE_HEIGHT);
  draft.addRow([cells.status], LINE_HEIGHT);
  // A live text may grow.
  const width = draft.widthOf(1) * 0.9;
  const least = insightLines(heatmap.look.measure, heatmap.withProfiles).length * LINE_HEIGHT;
  const height = textHeight(insightText(heatmap), width, { size: 10 }) + 2;
  const insights = draft.addRow([INSIGHTS_TITLE, cells.insights], Math.max(least, height));
  draft.merge(insights, 1, 1, draft.columns - 1);
  draft.addRow(legendRow(legendLook(heatmap), block.column), LEGEND_HEIGHT);
  draft.addRow([], SPACE_HEIGHT);
  if (draft.rows !== (row.band ?? row.header)) throw new Error("The top is not as high as was reckoned");
}

function addHeader(draft: SheetDraft, heatmap: Heatmap, geometry: Geometry): void {
  const before = geometry.left.map(() => null);
  if (!heatmap.look.byCluster) {
    draft.addRow([...before, ...bandCells(heatmap.selection)], geometry.bandHeight);
  }
  draft.addRow(
    [
      ...geometry.left.map((column) => sideHeader(column, heatmap)),
      ...headersOf(heatmap),
      ...geometry.right.map((column) => sideHeader(column, heatmap) || null),
    ],
    geometry.headerHeight,
  );
}

function rowCells(
  heatmap: Heatmap,
  { left, right }: Geometry,
  row: HeatmapRow,
  index: number,
  cells: HeatmapCells,
): readonly DraftCell[] {
  if (row.kind === "band") return [`${row.label} (${row.people})`];
  const side = (column: SideColumn): DraftCell => {
    switch (column) {
      case "name":
        return row.label;
      case "department":
      case "profile":
        return row.kind === "person" ? (heatmap.people[row.person]?.[column] ?? null) : null;
      case "people":
        return row.kind === "group" ? peopleOf(heatmap, row.people) : null;
      case "summary":
        return cells.summary(index);
      case "largestGaps":
        return cells.largestGaps(index);
      case "room":
        return null;
    }
  };
  return [
    ...left.map(side),
    ...heatmap.columns.map((_, column) => cells.value(index, column)),
    ...right.map(side),
  ];
}

/** How large a group is; of a small one only that. */
function peopleOf({ look }: Heatmap, people: number): DraftCell {
  return people < look.minimumGroup ? `<${look.minimumGroup}` : people;
}

function styleTop(draft: SheetDraft, { row }: Geometry): void {
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(row.subtitle, 0, 1, 1, { color: QUIET_INK });
  draft.style(row.status, 0, 1, 1, { color: QUIET_INK, italic: true });
  draft.style(row.insights, 0, 1, 1, { bold: true });
  draft.style(row.insights, 0, 1, draft.columns, { vertical: "top" });
  draft.style(row.insights, 1, 1, draft.columns - 1, { wrap: true });
}

function styleBlock(draft: SheetDraft, heatmap: Heatmap, { row, block, left, right }: Geometry): void {
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
  heatmap.rows.forEach(({ kind }, index) => {
    if (kind === "band") draft.style(block.row + index, 0, 1, after + real, { fill: BAND_FILL, bold: true });
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

function styleBelow(draft: SheetDraft, { look }: Heatmap, { row, block, lines }: Geometry): void {
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

function addRules(draft: SheetDraft, heatmap: Heatmap, { row, block, lines }: Geometry): void {
  const { measure, palette } = heatmap.look;
  const hasBands = heatmap.rows.some(({ kind }) => kind === "band");
  const rules = { measure, palette };
  for (const rule of heatRules(block, { ...rules, ...(hasBands ? { band: BAND_FILL } : {}) })) {
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

/** The people under each band can be folded away. */
function rowGroups(rows: readonly HeatmapRow[], first: number): readonly GroupPlan[] {
  const bands = rows.flatMap(({ kind }, index) => (kind === "band" ? [index] : []));
  return bands.map((band, index) => ({
    of: "rows",
    first: first + band + 1,
    count: (bands[index + 1] ?? rows.length) - band - 1,
  }));
}

/** One page wide on A4, or A3 where that can be read better, with the names of the competencies on every page. */
function printOf(heatmap: Heatmap, { widths, row }: Geometry): PrintPlan {
  const titleRows = heatmap.look.byCluster
    ? { row: row.header, rows: 1 }
    : { row: row.band ?? row.header, rows: 2 };
  return {
    ...scorePrint(heatmap.selection, widths, titleRows),
    // The numbers that the chart is drawn from are in the chart.
    printArea: {
      row: 0,
      column: 0,
      rows: hasChart(heatmap) ? row.chartData : row.end,
      columns: widths.length,
    },
  };
}
