import { bandCells } from "../scores/competency-columns";
import type { DraftCell } from "../drafting/draft-cells";
import { TAB_COLOR } from "../matrix/matrix-frame";
import type { HeatmapMark, SharedHeatmapMark } from "../marker/marker";
import { HEATMAP_TITLE, INSIGHTS_TITLE } from "../marker/shape-words";
import type { GroupPlan, SheetPlan } from "../plan/plan";
import type { Area } from "../plan/area";
import { heatmapPrint } from "./print";
import { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { addChartData, chartsOf } from "./heatmap-chart";
import type { Heatmap, HeatmapCells, HeatmapRow } from "./content";
import { insightText } from "./frozen";
import { geometryOf, hasChart, headersOf, sideHeader, type Geometry, type SideColumn } from "./geometry";
import { legendLook, legendRow, styleLegend } from "./legend";
import { smallSentence } from "./small-groups";
import { addRules, styleBelow, styleBlock, styleTop } from "./looks";
import {
  belowLabel,
  GROUP_WORDS,
  insightLines,
  MEASURE_MEANINGS,
  MEASURE_WORDS,
  ratersSentence,
  SCALE_SENTENCES,
  STATISTIC_WORDS,
} from "./heatmap-words";

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

const TITLE_HEIGHT = 28;
const LINE_HEIGHT = 15;
const ROW_HEIGHT = 17;
const LEGEND_HEIGHT = 19;
const SPACE_HEIGHT = 6;
/** Below the people of a group: as high as Excel's button for it, which stands there, can do with. */
const GROUP_END_HEIGHT = 9;

/**
 * The heatmap as a sheet: what it shows, what stands out and the legend at the top; the block under the names of the
 * competencies and their clusters; below it what each column says of everyone; a chart below that. What the cells hold,
 * numbers or formulas, comes from outside: the plan is the same.
 */
export function buildHeatmap(heatmap: Heatmap, { sheet, mark, cells }: HeatmapOptions): HeatmapPlan {
  const geometry = geometryOf(heatmap);
  const draft = new SheetDraft(geometry.widths);
  addTop(draft, heatmap, geometry, cells);
  addHeader(draft, heatmap, geometry);
  heatmap.rows.forEach((row, index) =>
    draft.addRow(
      rowCells(heatmap, geometry, row, index, cells),
      row.kind === "end" ? GROUP_END_HEIGHT : ROW_HEIGHT,
    ),
  );
  const groups = rowGroups(heatmap.rows, geometry.row.first);
  draft.addRow([], groups.length > 0 ? GROUP_END_HEIGHT : SPACE_HEIGHT);
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
        groups,
        print: heatmapPrint(draft, heatmap, geometry),
        marker: mark,
      },
    }),
  };
}

/** The title of a heatmap, which its chart bears too. */
function heatmapTitle({ look }: Heatmap): string {
  return `${HEATMAP_TITLE}${MEASURE_WORDS[look.measure]}${look.byCluster ? " per cluster" : ""}`;
}

function subtitle({ look, people, rows }: Heatmap): string {
  const groups = rows.filter(({ kind }) => kind === "group").length;
  const who =
    groups > 0 && look.groupBy
      ? `Per ${GROUP_WORDS[look.groupBy].one} de ${STATISTIC_WORDS[look.statistic]} van ${people.length} ${people.length === 1 ? "persoon" : "personen"}.`
      : `${people.length} ${people.length === 1 ? "persoon" : "personen"}.`;
  const scales = (look.scales ?? []).map((scale) => SCALE_SENTENCES[scale]);
  return [
    who,
    MEASURE_MEANINGS[look.measure],
    ratersSentence(look.raters, look.measure),
    ...scales,
    smallSentence({ look, rows }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function addTop(draft: SheetDraft, heatmap: Heatmap, { row, block }: Geometry, cells: HeatmapCells): void {
  draft.addRow([heatmapTitle(heatmap)], TITLE_HEIGHT);
  addLine(draft, subtitle(heatmap));
  addLine(draft, cells.status);
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

/** A line over the whole width; what does not fit on it goes on below. */
function addLine(draft: SheetDraft, cell: DraftCell): void {
  const height = typeof cell === "string" ? textHeight(cell, draft.widthOf(0), { size: 10 }) : 0;
  const row = draft.addRow([cell], Math.max(LINE_HEIGHT, height));
  if (height <= LINE_HEIGHT) return;
  draft.merge(row, 0, 1, draft.columns);
  draft.style(row, 0, 1, draft.columns, { wrap: true });
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
  if (row.kind === "end") return [];
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
