/** The cells of a heatmap as values: what it was when it was made. */
import type { HeatScore } from "../../scoring/heat-score";
import { groupValue, type HeatmapColumn } from "../../scoring/heatmap-values";
import { insights, type Insight } from "../../scoring/insights";
import { isVulnerable, type Coverage } from "../../scoring/coverage";
import { largestGaps } from "../../scoring/largest-gaps";
import { isOnScale } from "../../scoring/level-scale";
import { combineScores } from "../../scoring/combine";
import type { CellValue } from "../plan/plan";
import { explanationOf } from "./status";
import type { Heatmap, HeatmapCells, HeatmapRow, HiddenGroup } from "./content";
import {
  andMore,
  HEAT_MARKS,
  insightLines,
  insightPieces,
  isLevelLine,
  levelOfLine,
  NOTHING_STANDS_OUT,
  numberText,
  VULNERABLE_WORDS,
  type BelowLine,
  type LevelLine,
  type Part,
} from "./heatmap-words";

/** How many of a person's gaps are named. */
export const MOST_GAPS = 2;

/** The cells as values. */
export function frozenCells(heatmap: Heatmap, status: string): HeatmapCells {
  const { rows } = heatmap;
  return {
    value: (row, column) => {
      if (heatmap.suppressed?.isCell(row, column)) return HEAT_MARKS.suppressed;
      return shown(valueOf(heatmap, rows[row], column));
    },
    summary: (row) => shown(summaryOf(heatmap, row)),
    largestGaps: (row) => gapsOf(heatmap, row),
    below: (line, column) => belowOf(heatmap, line, column),
    insights: insightText(heatmap),
    status: status.startsWith("=") ? { formula: status } : status,
    explanation: explanationOf(heatmap, false),
  };
}

/** A value as it stands in a cell. */
function shown(value: HeatScore): CellValue {
  if (value === null) return HEAT_MARKS.nothing;
  return value === "n.v.t." ? HEAT_MARKS.notApplicable : value;
}

/** How many values are suppressed: cells of the block, and those that groups without a row would have. */
export function suppressedCells({ rows, columns, suppressed, hidden = [] }: Heatmap): number {
  if (!suppressed) return 0;
  const hasRow = ({ label }: HiddenGroup): boolean =>
    rows.some((row) => row.kind === "group" && row.label === label);
  return rows.reduce(
    (sum, _, row) => sum + columns.filter((_column, column) => suppressed.isCell(row, column)).length,
    hidden.filter((group) => !hasRow(group)).length * columns.length,
  );
}

/** The value of a row in a column; nothing for a row that holds none. */
export function valueOf({ people, look }: Heatmap, row: HeatmapRow | undefined, column: number): HeatScore {
  switch (row?.kind) {
    case "person":
      return people[row.person]?.numbers.values[column] ?? null;
    case "group": {
      const own = people.slice(row.first, row.first + row.people).map(({ numbers }) => numbers);
      return groupValue(own, column, look.statistic);
    }
    case "band":
    case "end":
    case undefined:
      return null;
  }
}

/** The statistic of what is shown in a row: never of what is suppressed. */
function summaryOf(heatmap: Heatmap, row: number): HeatScore {
  const values = heatmap.columns.flatMap((_, column) =>
    heatmap.suppressed?.isCell(row, column) ? [] : [valueOf(heatmap, heatmap.rows[row], column)],
  );
  return combineScores(values, heatmap.look.statistic);
}

function gapsOf(heatmap: Heatmap, row: number): string {
  const { columns, people, rows, suppressed } = heatmap;
  const own = rows[row];
  if (own?.kind !== "person") return "";
  const gaps = (people[own.person]?.numbers.gaps ?? []).map((gap, column) =>
    suppressed?.isCell(row, column) ? null : gap,
  );
  return largestGaps(gaps, MOST_GAPS)
    .map((column) => `${columnLabel(columns[column])} (${numberText(Number(gaps[column]))})`)
    .join("; ");
}

/** "1.2 Analyseren"; a cluster by its name alone. */
export function columnLabel(column: { readonly code: string; readonly name: string } | undefined): string {
  if (!column) return "";
  return column.code.includes(".") ? `${column.code} ${column.name}` : column.name;
}

function belowOf(heatmap: Heatmap, line: BelowLine, column: number): CellValue {
  const numbers = heatmap.totals[column];
  const isAboutCoverage = line === "coverage" || line === "vulnerable";
  if (
    !numbers ||
    heatmap.suppressed?.isTotal(column) ||
    (isAboutCoverage && heatmap.suppressed?.isCoverage(column)) ||
    (line === "required" && heatmap.suppressed?.isRequired(column))
  ) {
    return HEAT_MARKS.suppressed;
  }
  if (isLevelLine(line)) {
    const level = levelOfLine(line);
    return hasLevel(heatmap.columns[column], level)
      ? (numbers.distribution.levels.get(level) ?? 0)
      : HEAT_MARKS.nothing;
  }
  const [below, at, above] = numbers.signs;
  const { coverage } = numbers;
  const cells: Readonly<Record<Exclude<BelowLine, LevelLine>, () => CellValue>> = {
    middle: () => numbers.middle ?? HEAT_MARKS.nothing,
    scored: () => numbers.scored,
    required: () => numbers.required ?? HEAT_MARKS.nothing,
    coverage: () => (coverage && coverage.measured > 0 ? coverageText(coverage) : HEAT_MARKS.nothing),
    vulnerable: () => (coverage && isVulnerable(coverage) ? VULNERABLE_WORDS.yes : VULNERABLE_WORDS.no),
    above: () => above,
    at: () => at,
    below: () => below,
    blindSpots: () => numbers.blindSpots ?? 0,
    hiddenStrengths: () => numbers.hiddenStrengths ?? 0,
    notApplicable: () => numbers.notApplicable,
    empty: () => numbers.empty,
  };
  return cells[line]();
}

/** Whether anyone can be at a level in a column: at 0 always. */
export function hasLevel(column: HeatmapColumn | undefined, level: number): boolean {
  return column !== undefined && isOnScale(column.levels, level);
}

/** "9 van 12" */
export function coverageText({ atLevel, measured }: Coverage): string {
  return `${atLevel} van ${measured}`;
}

/** What stands out, a line for each thing. Of a suppressed column nothing is said. */
export function insightText(heatmap: Heatmap): string {
  const { look, totals, suppressed, withProfiles } = heatmap;
  const found = insights(
    totals.flatMap((numbers, column) => {
      if (suppressed?.isTotal(column)) return [];
      const { coverage, ...rest } = numbers;
      return [coverage === undefined || suppressed?.isCoverage(column) ? rest : numbers];
    }),
    look.measure,
  );
  const lines = insightLines(look.measure, withProfiles).map((kinds) =>
    kinds
      .flatMap((kind) => found.filter((insight) => insight.kind === kind))
      .map((insight) => sentence(insight, heatmap))
      .join(" "),
  );
  return lines.filter((line) => line !== "").join("\n") || NOTHING_STANDS_OUT;
}

function sentence(insight: Insight, { look }: Heatmap): string {
  const texts = partsOf(insight, look.measure !== "level");
  return insightPieces(insight.kind, look.statistic)
    .map((piece) => (typeof piece === "string" ? piece : texts[piece.part]))
    .join("");
}

function partsOf(insight: Insight, signed: boolean): Readonly<Record<Part, string>> {
  const none = { list: "", middle: "", count: "", of: "", most: "" };
  switch (insight.kind) {
    case "strongest":
    case "weakest":
    case "grown":
    case "fallen":
      return { ...none, list: listOf(insight), middle: signedText(insight.middle, signed) };
    case "belowRequired":
      return {
        ...none,
        list: listOf({
          ...insight,
          columns: insight.columns.map((column) => ({
            ...column,
            name: `${column.name} (${coverageText(column.coverage)})`,
          })),
        }),
      };
    case "vulnerable":
    case "tooFew":
      return { ...none, list: listOf({ columns: insight.columns, more: 0 }) };
    case "noneVulnerable":
      return none;
    case "blindSpots":
    case "hiddenStrengths":
    case "missing":
      return {
        ...none,
        list: listOf(insight),
        count: String(insight.count),
        most: String(insight.most),
        of: "of" in insight ? String(insight.of) : "",
      };
  }
}

function signedText(value: number, signed: boolean): string {
  return signed && value > 0 ? `+${numberText(value)}` : numberText(value);
}

function listOf({
  columns,
  more,
}: {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly more: number;
}): string {
  const names = columns.map(columnLabel).join(", ");
  return more > 0 ? `${names}${andMore.before}${more}` : names;
}
