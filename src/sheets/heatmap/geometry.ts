/** Where everything on a heatmap stands: rows and columns, before any of it is written. */
import { HEADINGS } from "../marker/column-headings";
import type { Area } from "../plan/area";
import { bandHeight, competencyWidths, namesHeight } from "../scores/competency-columns";
import { CELL_PADDING, textWidth } from "../drafting/text-size";
import { textColumnWidth } from "../drafting/text-columns";
import type { Heatmap } from "./content";
import { columnLabel } from "./frozen";
import { legendColumns, legendLook } from "./legend";
import {
  belowLabel,
  belowLines,
  capital,
  GROUP_WORDS,
  STATISTIC_WORDS,
  type BelowLine,
} from "./heatmap-words";

/** A column left or right of the block, by what it holds. */
export type SideColumn = "name" | "department" | "profile" | "people" | "summary" | "largestGaps" | "room";

export interface Geometry {
  readonly left: readonly SideColumn[];
  readonly right: readonly SideColumn[];
  /** Points, of all columns. */
  readonly widths: readonly number[];
  /** The lines below the block. */
  readonly lines: readonly BelowLine[];
  readonly row: {
    readonly subtitle: number;
    readonly status: number;
    readonly insights: number;
    readonly legend: number;
    /** The clusters above the competencies; undefined where the columns are clusters. */
    readonly band?: number;
    readonly header: number;
    readonly first: number;
    readonly below: number;
    /** The first row under the chart, and the rows of numbers that it is drawn from. */
    readonly chart: number;
    readonly chartData: number;
    readonly end: number;
  };
  readonly block: Area;
  /** Of the row with the names, and of the clusters above it. */
  readonly headerHeight: number;
  readonly bandHeight: number;
}

const NAME_WIDTHS = { least: 150, most: 210 } as const;
const TEXT_MOST = 120;
const CLUSTER_WIDTH = 92;
const CLUSTER_HEADER = 34;
const GAPS_WIDTH = 230;
const SUMMARY_WIDTH = 62;
const PEOPLE_WIDTH = 62;
/** So that the sentences at the top have room, also above few columns. */
const LEAST_BESIDE = 560;
export const CHART_ROWS = 17;
/** The values and, where there are any, the required levels; a line that says so above them. */
const CHART_DATA_ROWS = 3;
const CHART_GAP = 1;

/** The place of everything. */
export function geometryOf(heatmap: Heatmap): Geometry {
  const { look, columns, rows, selection, withProfiles } = heatmap;
  const { left, right } = sideColumns(heatmap);
  const lines = belowLines(look.measure, withProfiles);
  const block = blockWidths(heatmap);
  const sides = {
    left: left.map((column) => sideWidth(column, heatmap, lines)),
    right: right.map((column) => sideWidth(column, heatmap, lines)),
  };
  const beside = [...sides.left.slice(1), ...block, ...sides.right].reduce((sum, width) => sum + width, 0);
  // The legend takes a column for each step, too.
  const legend = legendColumns(legendLook(heatmap)) - columns.length - right.length;
  const rooms = Math.max(legend, beside < LEAST_BESIDE ? 1 : 0);
  const room = new Array<number>(rooms).fill(
    Math.max(LEGEND_WIDTH, Math.ceil((LEAST_BESIDE - beside) / Math.max(1, rooms))),
  );
  const insights = 3;
  const legendRow = insights + 1;
  const band = look.byCluster ? undefined : legendRow + 2;
  const header = (band ?? legendRow + 1) + 1;
  const first = header + 1;
  const below = first + rows.length + 1;
  const chart = below + lines.length + CHART_GAP;
  return {
    left,
    right: [...right, ...room.map((): SideColumn => "room")],
    widths: [...sides.left, ...block, ...sides.right, ...room],
    lines,
    row: {
      subtitle: 1,
      status: 2,
      insights,
      legend: legendRow,
      ...(band === undefined ? {} : { band }),
      header,
      first,
      below,
      chart,
      chartData: chart + CHART_ROWS,
      end: hasChart(heatmap) ? chart + CHART_ROWS + CHART_DATA_ROWS : below + lines.length,
    },
    block: { row: first, column: left.length, rows: rows.length, columns: columns.length },
    headerHeight: look.byCluster ? CLUSTER_HEADER : namesHeight(selection),
    bandHeight: look.byCluster ? 0 : bandHeight(selection),
  };
}

const LEGEND_WIDTH = 46;

function sideColumns({ rows, people, look, withProfiles }: Heatmap): Pick<Geometry, "left" | "right"> {
  if (rows.some(({ kind }) => kind === "group")) return { left: ["name", "people"], right: [] };
  // A row for others' eyes is nobody's: there is nothing to say of it.
  if (look.shared) return { left: ["name"], right: [] };
  const has = (part: "department" | "profile"): boolean =>
    look.groupBy !== part && people.some((person) => person[part] !== undefined);
  const department: readonly SideColumn[] = has("department") ? ["department"] : [];
  const profile: readonly SideColumn[] = withProfiles && has("profile") ? ["profile"] : [];
  return {
    left: ["name", ...department, ...profile],
    right: ["summary", ...(withProfiles ? (["largestGaps"] as const) : [])],
  };
}

function blockWidths({ look, columns, selection, people }: Heatmap): readonly number[] {
  const most = String(people.length);
  const coverage = Math.ceil(textWidth(`${most} van ${most}`, { size: 10 }) + CELL_PADDING + 2);
  const widths = look.byCluster ? columns.map(() => CLUSTER_WIDTH) : competencyWidths(selection);
  return widths.map((width) => Math.max(width, LEGEND_WIDTH, coverage));
}

function sideWidth(column: SideColumn, heatmap: Heatmap, lines: readonly BelowLine[]): number {
  const { rows, people, look } = heatmap;
  switch (column) {
    case "name": {
      const labels = rows.flatMap((row) =>
        row.kind === "end" ? [] : [row.kind === "person" ? row.label : `${row.label}   `],
      );
      const below = lines.map((line) => belowLabel(line, look.measure, look.statistic));
      const widest = Math.max(...below.map((text) => textWidth(text, { size: 10 }))) + CELL_PADDING + 4;
      return Math.max(
        NAME_WIDTHS.least,
        Math.ceil(widest),
        textColumnWidth(sideHeader("name", heatmap), labels, NAME_WIDTHS.most),
      );
    }
    case "department":
    case "profile":
      return textColumnWidth(
        sideHeader(column, heatmap),
        people.map((person) => person[column] ?? ""),
        TEXT_MOST,
      );
    case "people":
      return PEOPLE_WIDTH;
    case "summary":
      return SUMMARY_WIDTH;
    case "largestGaps":
      return gapsWidth(heatmap);
    case "room":
      return LEGEND_WIDTH;
  }
}

/** Of a single column there is nothing to draw. */
export function hasChart({ look, columns }: Heatmap): boolean {
  return look.chart !== "none" && columns.length > 1;
}

/** Room for the two longest names with their gaps. */
function gapsWidth({ columns }: Heatmap): number {
  const widths = columns.map((column) => textWidth(`${columnLabel(column)} (−2,33)`, { size: 10 }));
  const [first = 0, second = 0] = widths.sort((a, b) => b - a);
  return Math.max(GAPS_WIDTH, Math.ceil(first + second + textWidth("; ", { size: 10 }) + CELL_PADDING + 14));
}

/** What stands above a column at the side. */
export function sideHeader(column: SideColumn, { look, rows }: Heatmap): string {
  switch (column) {
    case "name":
      if (rows.some(({ kind }) => kind === "group") && look.groupBy) return GROUP_WORDS[look.groupBy].header;
      return look.shared ? "Van hoog naar laag" : HEADINGS.name;
    case "department":
      return GROUP_WORDS.department.header;
    case "profile":
      return GROUP_WORDS.profile.header;
    case "people":
      return "Mensen";
    case "summary":
      return capital(STATISTIC_WORDS[look.statistic]);
    case "largestGaps":
      return "Grootste tekorten";
    case "room":
      return "";
  }
}

/** The texts above the columns of the block. */
export function headersOf({ columns }: Heatmap): readonly string[] {
  return columns.map(columnLabel);
}
