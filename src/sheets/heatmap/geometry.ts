/** Where everything on a heatmap stands: rows and columns, before any of it is written. */
import { HEADINGS } from "../marker/column-headings";
import type { Area } from "../plan/area";
import { CELL_PADDING, textWidth } from "../drafting/text-size";
import { textColumnWidth } from "../drafting/text-columns";
import { uprightLines } from "../drafting/upright";
import type { Heatmap } from "./content";
import { columnLabel } from "./frozen";
import { COLUMN_LEAST, legendColumns, legendLook, legendTextWidth } from "./legend";
import { belowLines, capital, GROUP_WORDS, STATISTIC_WORDS, type BelowLine } from "./heatmap-words";

/** A column left or right of the block, by what it holds. */
export type SideColumn = "name" | "department" | "profile" | "people" | "summary" | "largestGaps" | "room";

/** The rows at the top, which stay in sight: together at most 130 pixels. */
export const TOP_ROWS = { title: 0, legend: 1, band: 2, header: 3 } as const;
export const TOP_HEIGHTS = { title: 15, legend: 14.25, band: 12, header: 56.25 } as const;
export const ROW_HEIGHT = 16.5;
/** Of the names above the columns. */
export const NAME_FONT = { size: 8, bold: true } as const;

export interface Geometry {
  readonly left: readonly SideColumn[];
  readonly right: readonly SideColumn[];
  /** Points, of all columns. */
  readonly widths: readonly number[];
  /** The lines below the block. */
  readonly lines: readonly BelowLine[];
  readonly row: typeof TOP_ROWS & {
    readonly first: number;
    readonly below: number;
    readonly insights: number;
    readonly explanation: number;
    /** The first row under the chart, and the rows of numbers that it is drawn from. */
    readonly chart: number;
    readonly chartData: number;
    readonly end: number;
  };
  readonly block: Area;
}

const NAME_LEAST = 112;
/** Longer names go on below: so the columns of a whole framework can be seen beside them on a laptop. */
const NAME_MOST = 150;
const GROUP_MOST = 120;
const TEXT_MOST = 120;
/** What a line of an upright name takes. */
const COLUMN_LINE = 10.5;
const NAME_ROOM = 0.92;
const BAND_INDENT = 7;
const CLUSTER_WIDTH = 92;
const GAPS_WIDTH = 230;
const SUMMARY_WIDTH = 58;
const PEOPLE_WIDTH = 44;
/** So that the sentences have room, also beside few columns. */
const LEAST_BESIDE = 560;
export const CHART_ROWS = 17;
/** The names, the values and, where there are any, the required levels. */
const CHART_DATA_ROWS = 3;
const SPACE = 1;

/** The place of everything. */
export function geometryOf(heatmap: Heatmap): Geometry {
  const { look, columns, rows, withProfiles } = heatmap;
  const { left, right } = sideColumns(heatmap);
  const lines = belowLines(look, withProfiles);
  const block = blockWidths(heatmap);
  const sides = {
    left: left.map((column) => sideWidth(column, heatmap)),
    right: right.map((column) => sideWidth(column, heatmap)),
  };
  const room = roomWidths(heatmap, block, sides.left.slice(1), sides.right);
  const first = TOP_ROWS.header + 1;
  const below = first + rows.length + SPACE;
  const insights = below + lines.length + SPACE;
  const explanation = insights + 1;
  const chart = explanation + 1 + SPACE;
  return {
    left,
    right: [...right, ...room.map((): SideColumn => "room")],
    widths: [...sides.left, ...block, ...sides.right, ...room],
    lines,
    row: {
      ...TOP_ROWS,
      first,
      below,
      insights,
      explanation,
      chart,
      chartData: chart + CHART_ROWS,
      end: hasChart(heatmap) ? chart + CHART_ROWS + CHART_DATA_ROWS : explanation + 1,
    },
    block: { row: first, column: left.length, rows: rows.length, columns: columns.length },
  };
}

/** Columns that hold nothing: for the steps of the legend, and so that sentences have room. */
function roomWidths(
  heatmap: Heatmap,
  block: readonly number[],
  left: readonly number[],
  right: readonly number[],
): readonly number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
  const look = legendLook(heatmap);
  const beside = [...block, ...right];
  const steps = legendColumns(look, beside);
  const more = new Array<number>(Math.max(0, steps - beside.length)).fill(COLUMN_LEAST);
  const all = [...beside, ...more];
  const lacking = Math.max(
    legendTextWidth(look) - sum(all.slice(steps)),
    LEAST_BESIDE - sum(left) - sum(all),
  );
  return lacking > 0 ? [...more, Math.max(COLUMN_LEAST, Math.ceil(lacking))] : more;
}

function sideColumns({ rows, people, look, withProfiles }: Heatmap): Pick<Geometry, "left" | "right"> {
  if (rows.some(({ kind }) => kind === "group")) return { left: ["name", "people"], right: [] };
  // A row for others' eyes is nobody's: there is nothing to say of it.
  if (look.shared) return { left: ["name"], right: [] };
  const has = (part: "department" | "profile"): boolean =>
    look.groupBy !== part && people.some((person) => person[part] !== undefined);
  const department: readonly SideColumn[] = has("department") ? ["department"] : [];
  const profile: readonly SideColumn[] = withProfiles && has("profile") ? ["profile"] : [];
  return {
    left: ["name"],
    right: ["summary", ...department, ...profile, ...(withProfiles ? (["largestGaps"] as const) : [])],
  };
}

/** Narrow, but so that the upright names fit, and a cluster's name above its columns. */
function blockWidths({ look, columns, selection }: Heatmap): readonly number[] {
  if (look.byCluster) return columns.map(() => CLUSTER_WIDTH);
  return selection.clusters.flatMap(({ name, competencies }) => {
    const band = textWidth(name, NAME_FONT) + CELL_PADDING + BAND_INDENT;
    const lines = competencies.map((competency) => nameLines(columnLabel(competency)).length);
    return lines.map((count) =>
      Math.max(COLUMN_LEAST, Math.ceil(band / competencies.length), count * COLUMN_LINE + CELL_PADDING),
    );
  });
}

/** The lines of a competency's name, which stands upright. Some programs have less room than Excel. */
function nameLines(label: string): readonly string[] {
  return uprightLines(label, (TOP_HEIGHTS.header - CELL_PADDING) * NAME_ROOM, NAME_FONT);
}

/** The name with a hyphen where a word goes on in the next line; each program breaks it there by itself. */
function uprightLabel(label: string): string {
  return nameLines(label)
    .map((line) => (line.endsWith("-") ? line : `${line} `))
    .join("")
    .trim();
}

function sideWidth(column: SideColumn, heatmap: Heatmap): number {
  const { rows, people } = heatmap;
  switch (column) {
    case "name": {
      const isOfGroups = rows.some(({ kind }) => kind === "group");
      const labels = rows.flatMap((row) =>
        row.kind === "end" ? [] : [row.kind === "band" ? `${row.label} (${row.people})  ` : row.label],
      );
      return Math.max(
        NAME_LEAST,
        textColumnWidth(sideHeader("name", heatmap), labels, isOfGroups ? GROUP_MOST : NAME_MOST),
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
      return COLUMN_LEAST;
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
export function headersOf({ columns, look }: Heatmap): readonly string[] {
  const labels = columns.map(columnLabel);
  return look.byCluster ? labels : labels.map(uprightLabel);
}
