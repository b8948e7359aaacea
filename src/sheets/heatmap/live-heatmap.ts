/** The cells of a heatmap as formulas on the score sheets, by way of the sheet with its data. */
import { TELLING } from "../../scoring/difference";
import { TOLERANCE } from "../../scoring/level-shares";
import { areaAddress } from "../plan/a1";
import type { DraftCell } from "../drafting/draft-cells";
import type { Heatmap, HeatmapCells } from "./content";
import type { DataSheet } from "./data-sheet";
import { hasLevel } from "./frozen";
import { geometryOf } from "./geometry";
import { combined, countAtLevel, countAtRequired, gapText, statisticOf } from "./live-formulas";
import type { LiveList } from "./live-source";
import { explanationOf, liveStatus } from "./status";
import {
  HEAT_MARKS,
  isLevelLine,
  levelOfLine,
  VULNERABLE_WORDS,
  type BelowLine,
  type LevelLine,
} from "./heatmap-words";

const tolerance = String(TOLERANCE).toUpperCase();

/** The cells as formulas. `insights` are those that the data sheet was made with. */
export function liveCells(
  heatmap: Heatmap,
  { references }: DataSheet,
  lists: readonly LiveList[],
  insights: DraftCell,
): HeatmapCells {
  const { block } = geometryOf(heatmap);
  const { statistic } = heatmap.look;
  const ofRow = (row: number): string =>
    areaAddress({ row: block.row + row, column: block.column, rows: 1, columns: block.columns });
  return {
    value: (row, column) => {
      const own = heatmap.rows[row];
      switch (own?.kind) {
        case "person":
          return { formula: `=${references.value(own.person, column)}` };
        case "group": {
          const range = references.values(column, { first: own.first, count: own.people });
          return { formula: combined({ range }, statistic) };
        }
        case "band":
        case "end":
        case undefined:
          return null;
      }
    },
    summary: (row) => ({ formula: combined({ range: ofRow(row) }, statistic) }),
    largestGaps: (row) => {
      const own = heatmap.rows[row];
      const [first, second] = own?.kind === "person" ? references.gapRanks(own.person) : [];
      if (first === undefined || second === undefined) return null;
      const text = (rank: string): string => gapText(rank, references.names);
      return { formula: `=IF(${first}="","",${text(first)}&IF(${second}="","","; "&${text(second)}))` };
    },
    below: (line, column) => ({ formula: belowFormula(heatmap, { references }, line, column) }),
    insights,
    status: { formula: liveStatus(heatmap, lists, references.lines) },
    explanation: explanationOf(heatmap, true),
  };
}

/** What a line below the block says of a column. */
export function belowFormula(
  { look, columns }: Heatmap,
  { references }: Pick<DataSheet, "references">,
  line: BelowLine,
  column: number,
): string {
  const values = references.values(column);
  const gaps = references.gaps(column);
  if (isLevelLine(line)) {
    const level = levelOfLine(line);
    const own = columns[column];
    return own && hasLevel(own, level)
      ? countAtLevel(values, { level, next: own.levels.find((each) => each > level) }, look.statistic)
      : `="${HEAT_MARKS.nothing}"`;
  }
  const formulas: Readonly<Record<Exclude<BelowLine, LevelLine>, () => string>> = {
    middle: () => statisticOf(values, look.statistic),
    scored: () => `=COUNT(${values})`,
    required: () => statisticOf(references.required(column), look.statistic),
    coverage: () =>
      `=IF(COUNT(${gaps}),${countAtRequired(gaps)}&" van "&COUNT(${gaps}),"${HEAT_MARKS.nothing}")`,
    vulnerable: () =>
      `=IF(AND(COUNT(${gaps})>0,${countAtRequired(gaps)}<=1),"${VULNERABLE_WORDS.yes}","${VULNERABLE_WORDS.no}")`,
    above: () => `=COUNTIF(${values},">0")`,
    at: () => `=COUNTIF(${values},0)`,
    below: () => `=COUNTIF(${values},"<0")`,
    blindSpots: () => `=COUNTIF(${values},">="&${TELLING}-${tolerance})`,
    hiddenStrengths: () => `=COUNTIF(${values},"<="&${tolerance}-${TELLING})`,
    notApplicable: () => `=COUNTIF(${values},"${HEAT_MARKS.notApplicable}")`,
    empty: () => `=COUNTIF(${values},"${HEAT_MARKS.nothing}")`,
  };
  return formulas[line]();
}
