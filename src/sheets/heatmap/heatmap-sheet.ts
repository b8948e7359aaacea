/** A heatmap as the plan of a sheet. Longer than most files: its rows from top to bottom, each with what it holds. */
import { bandCells } from "../scores/competency-columns";
import type { DraftCell } from "../drafting/draft-cells";
import { PLAIN, TAB_COLOR } from "../matrix/matrix-frame";
import type { HeatmapMark, SharedHeatmapMark } from "../marker/marker";
import { INSIGHTS_TITLE } from "../marker/shape-words";
import type { GroupPlan, SheetPlan } from "../plan/plan";
import type { Area } from "../plan/area";
import { heatmapPage } from "./print";
import { SheetDraft } from "../drafting/sheet-draft";
import { ROW_HEIGHT_LIMIT, textHeight } from "../drafting/text-size";
import { addChartData, chartsOf } from "./heatmap-chart";
import type { Heatmap, HeatmapCells, HeatmapRow } from "./content";
import { coverageText, insightText } from "./frozen";
import {
  geometryOf,
  hasChart,
  headersOf,
  ROW_HEIGHT,
  sideHeader,
  TOP_HEIGHTS,
  type Geometry,
  type SideColumn,
} from "./geometry";
import { legendCells, legendLook, styleLegend } from "./legend";
import { addRules, BELOW_SIZE, SMALL, styleBelow, styleBlock, styleTop } from "./looks";
import { belowLabel, EXPLANATION_TITLE, insightLines, type BelowLine } from "./heatmap-words";
import { explanationOf } from "./status";
import { heatmapTitle } from "./title";

export interface HeatmapOptions {
  /** A free name in the workbook. */
  readonly sheet: string;
  /** By which it is found and made anew. */
  readonly mark: HeatmapMark | SharedHeatmapMark;
  readonly cells: HeatmapCells;
}

export interface HeatmapPlan {
  readonly plan: SheetPlan;
  /** The people or groups by the competencies or clusters. */
  readonly block: Area;
}

const LINE_HEIGHT = 15;
const SPACE_HEIGHT = 6;
/** Below the people of a group: as high as Excel's button for it, which stands there, can do with. */
const GROUP_END_HEIGHT = 9;
/** A live text may grow. */
const TEXT_IN_USE = 0.9;

/**
 * The heatmap as a sheet. At the top, in sight always: what it is, the legend, and the names of the competencies under
 * their clusters. Then the block; below it what each column says of everyone, what stands out, what explains it, and a
 * chart. What the cells hold, numbers or formulas, comes from outside: the plan is the same.
 */
export function buildHeatmap(heatmap: Heatmap, { sheet, mark, cells }: HeatmapOptions): HeatmapPlan {
  const geometry = geometryOf(heatmap);
  const { row, block, lines, widths } = geometry;
  const draft = new SheetDraft(widths);
  addTop(draft, heatmap, geometry, cells);
  heatmap.rows.forEach((own, index) =>
    draft.addRow(rowCells(heatmap, geometry, own, index, cells), rowHeight(own, geometry)),
  );
  const groups = rowGroups(heatmap.rows, row.first);
  draft.addRow([], groups.length > 0 ? GROUP_END_HEIGHT : SPACE_HEIGHT);
  for (const line of lines) addBelow(draft, heatmap, { line, cells, geometry });
  styleTop(draft, heatmap, geometry);
  styleBlock(draft, heatmap, geometry);
  styleBelow(draft, heatmap, geometry);
  addRules(draft, heatmap, geometry);
  draft.addRow([], SPACE_HEIGHT);
  addText(draft, INSIGHTS_TITLE, cells.insights, {
    expected: insightText(heatmap),
    least: insightLines(heatmap.look.measure, heatmap.withProfiles).length * LINE_HEIGHT,
  });
  addText(draft, EXPLANATION_TITLE, cells.explanation, {
    // As high whether it follows the scores or not.
    expected: explanationOf(heatmap, false),
    least: LINE_HEIGHT,
  });
  if (hasChart(heatmap)) draft.addRow([], SPACE_HEIGHT);
  const { print, chartRow } = heatmapPage(draft, heatmap, geometry);
  if (hasChart(heatmap)) {
    while (draft.rows < row.chartData) draft.addRow([], chartRow);
    addChartData(draft, heatmap, geometry, cells);
  }
  styleLegend(draft, legendLook(heatmap), {
    row: row.legend,
    column: block.column,
    widths: widths.slice(block.column),
  });
  return {
    block,
    plan: draft.finish({
      name: sheet,
      charts: chartsOf(heatmap, geometry),
      frame: {
        ...(TAB_COLOR === undefined ? {} : { tabColor: TAB_COLOR }),
        gridlines: false,
        freeze: { rows: row.first, columns: 1 },
        groups,
        print,
        marker: mark,
      },
    }),
  };
}

function addTop(draft: SheetDraft, heatmap: Heatmap, geometry: Geometry, cells: HeatmapCells): void {
  const { row, block, left, right, widths } = geometry;
  const before = left.slice(1).map(() => null);
  const { title, legend, band, header } = TOP_HEIGHTS;
  draft.addRow([heatmapTitle(heatmap), cells.status], title);
  draft.merge(row.title, 0, 2, 1);
  draft.addRow([null, ...before, ...legendCells(legendLook(heatmap), widths.slice(block.column))], legend);
  const clusters = heatmap.look.byCluster ? [] : bandCells(heatmap.selection);
  // A version for others' eyes has no formula in it.
  const link = heatmap.look.shared ? "Wat valt op: onder de tabel" : linkTo(row.insights, hasChart(heatmap));
  draft.addRow([link, ...before, ...clusters], band);
  draft.addRow(
    [
      ...left.map((column) => sideHeader(column, heatmap)),
      ...headersOf(heatmap),
      ...right.map((column) => sideHeader(column, heatmap) || null),
    ],
    header,
  );
}

/** To what stands below the block; by a formula, which goes along when rows are put in and when the sheet is copied. */
function linkTo(row: number, withChart: boolean): DraftCell {
  const text = withChart ? "Wat valt op en grafiek ↓" : "Wat valt op ↓";
  return { formula: `=HYPERLINK("#"&ADDRESS(ROW(A${row + 1}),1),"${text}")` };
}

function addBelow(
  draft: SheetDraft,
  heatmap: Heatmap,
  {
    line,
    cells,
    geometry,
  }: { readonly line: BelowLine; readonly cells: HeatmapCells; readonly geometry: Geometry },
): void {
  const { widths, left } = geometry;
  const { look, columns, people } = heatmap;
  const label = belowLabel(line, look.measure, look.statistic);
  const most = line === "coverage" ? coverageText({ atLevel: people.length, measured: people.length }) : "";
  const height = Math.max(
    textHeight(label, widths[0] ?? 0, { size: BELOW_SIZE, bold: line === "middle" }),
    textHeight(most, Math.min(...widths.slice(left.length, left.length + columns.length)), { size: SMALL }),
  );
  draft.addRow(
    [label, ...left.slice(1).map(() => null), ...columns.map((_, column) => cells.below(line, column))],
    Math.max(LINE_HEIGHT, height + 1),
  );
}

/** A title, and beside it a text over the rest of the width. */
function addText(
  draft: SheetDraft,
  title: string,
  cell: DraftCell,
  { expected, least }: { readonly expected: string; readonly least: number },
): void {
  const height = textHeight(expected, draft.widthOf(1) * TEXT_IN_USE, { size: 10 }) + 2;
  const row = draft.addRow([title, cell], Math.max(least, height));
  draft.merge(row, 1, 1, draft.columns - 1);
  draft.style(row, 0, 1, draft.columns, { ...PLAIN, vertical: "top" });
  draft.style(row, 0, 1, 1, { bold: true });
  draft.style(row, 1, 1, draft.columns - 1, { wrap: true });
}

/** A long name goes on below. */
function rowHeight(row: HeatmapRow, { widths }: Geometry): number {
  if (row.kind === "end") return GROUP_END_HEIGHT;
  const bold = row.kind === "band";
  const label = bold ? bandLabel(row) : row.label;
  const needed = textHeight(label, widths[0] ?? 0, { size: 10, bold });
  return needed <= ROW_HEIGHT ? ROW_HEIGHT : Math.min(ROW_HEIGHT_LIMIT, needed + 3);
}

function bandLabel({ label, people }: Extract<HeatmapRow, { kind: "band" }>): string {
  return `${label} (${people})`;
}

function rowCells(
  heatmap: Heatmap,
  { left, right }: Geometry,
  row: HeatmapRow,
  index: number,
  cells: HeatmapCells,
): readonly DraftCell[] {
  if (row.kind === "end") return [];
  if (row.kind === "band") return [bandLabel(row)];
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

/** How large a group is; of a small one, for others' eyes, only that. */
function peopleOf({ look }: Heatmap, people: number): DraftCell {
  return look.shared && people < look.minimumGroup ? `<${look.minimumGroup}` : people;
}

/** The people under each band can be folded away; the row below them, with the button, stays. */
function rowGroups(rows: readonly HeatmapRow[], first: number): readonly GroupPlan[] {
  const bands = rows.flatMap(({ kind }, index) => (kind === "band" ? [index] : []));
  return bands.map((band) => {
    const end = rows.findIndex(({ kind }, index) => index > band && kind === "end");
    return { of: "rows", first: first + band + 1, count: (end < 0 ? rows.length : end) - band - 1 };
  });
}
