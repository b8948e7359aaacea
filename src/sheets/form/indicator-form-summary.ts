/**
 * What a form says of each competency, below the questions: the level reached, the share per level, a pattern that
 * contradicts itself. The share cells stand right of it, off the paper, where they do not press its columns; the
 * formulas of the levels read them, and on paper they appear as one text.
 */
import type { FrameworkSelection } from "../../framework/select";
import { levelsOf, type Levels } from "../../scoring/level-scale";
import { cellAddress, columnLetters } from "../plan/a1";
import { CLUSTER_COLORS, clusterColors, HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import {
  COLUMNS,
  competenciesOf,
  FIRST_SHARE,
  ROW_PADDING,
  scoreColumns,
  shareCells,
  SIZE,
  TABLE_COLUMNS,
  type IndicatorFormOptions,
} from "./indicator-form-frame";
import { FORM_WORDS as WORDS, someLevelsNote } from "./indicator-form-words";
import {
  INSUFFICIENT_DATA,
  levelFormula,
  NO_THRESHOLD,
  patternFormula,
  patternListFormula,
  shareFormula,
  type ShareCell,
} from "./level-formula";
import type { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";

const ROW_HEIGHT = 18;
const TITLE = { height: 22, size: 12 };

export interface FormSummary {
  /** Where the part begins: its title, then its header. */
  readonly title: number;
  readonly header: number;
  /** The row of the first competency; the others follow. */
  readonly first: number;
  readonly rows: number;
}

/** `threshold` is the address of its cell: "$G$4". */
export function addSummary(
  draft: SheetDraft,
  selection: FrameworkSelection,
  options: IndicatorFormOptions,
  threshold: string,
  widths: readonly number[],
): FormSummary {
  const { summary, headers } = WORDS;
  const columns = scoreColumns(options);
  const { allLevels = [] } = options;
  const afterShares = FIRST_SHARE + selection.levels.length;
  const title = draft.addRow([summary.title], TITLE.height);
  draft.style(title, 0, 1, 1, { size: TITLE.size, bold: true });
  draft.style(draft.rows, 0, 1, TABLE_COLUMNS, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(draft.rows, FIRST_SHARE, 1, selection.levels.length + 2, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    horizontal: "center",
  });
  draft.style(draft.rows, FIRST_SHARE, 1, selection.levels.length, { numberFormat: '"Niveau "0' });
  const header = draft.addRow(
    [
      ...[headers.code, headers.competency, summary.level, null, summary.shares, summary.remark, null, null],
      ...selection.levels,
      ...[summary.reached, summary.missed],
    ],
    20,
  );
  const first = draft.rows;
  for (const competency of competenciesOf(selection)) {
    const { code, name } = competency;
    const own = levelsOf(competency);
    const row = draft.rows;
    const shares = shareCells(selection, row).filter(({ level }) => own.includes(level));
    const listCells = [afterShares, afterShares + 1].map((column) => `$${cellAddress(row, column)}`) as [
      string,
      string,
    ];
    draft.addRow(
      [
        code,
        name,
        { formula: levelFormula(shares, threshold) },
        null,
        { formula: sharesAsText(shares) },
        { formula: patternFormula(...listCells) },
        null,
        null,
        ...selection.levels.map((number, index): DraftCell => {
          if (!own.includes(number)) return null;
          const level = `${columnLetters(FIRST_SHARE + index)}$${header + 1}`;
          return { formula: shareFormula(columns, `$B${row + 1}`, level) };
        }),
        { formula: patternListFormula("reached", shares, threshold) },
        { formula: patternListFormula("missed", shares, threshold) },
      ],
      Math.max(
        ROW_HEIGHT,
        textHeight(name, widths[COLUMNS.competency] ?? 0, { size: SIZE, bold: true }),
        textHeight(longestShares(own), widths[COLUMNS.indicator] ?? 0, { size: SIZE }),
      ),
    );
  }
  const rows = draft.rows - first;
  styleSummary(draft, selection, first, rows);
  if (allLevels.some((level) => !selection.levels.includes(level))) addNote(draft, selection, widths);
  return { title, header, first, rows };
}

/** "1: 100%   2: 67%   3: te weinig   4: –" */
function sharesAsText(shares: readonly ShareCell[]): string {
  const parts = shares.map(
    ({ cell, level }) => `"${level}: "&IF(ISNUMBER(${cell}),TEXT(${cell},"0%"),IF(${cell}="","–",${cell}))`,
  );
  return `=${parts.join('&"   "&')}`;
}

/** The shares of more levels than four may need a second line. */
function longestShares(levels: Levels): string {
  return levels.length > ON_ONE_LINE ? levels.map((level) => `${level}: 100%`).join("   ") : "";
}

const ON_ONE_LINE = 4;

function styleSummary(draft: SheetDraft, selection: FrameworkSelection, first: number, rows: number): void {
  const border = { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" } as const;
  draft.style(first, 0, rows, TABLE_COLUMNS, { border });
  draft.style(first, FIRST_SHARE, rows, selection.levels.length + 2, { border, horizontal: "center" });
  draft.style(first, FIRST_SHARE, rows, selection.levels.length, { numberFormat: "0%" });
  draft.style(first, COLUMNS.competency, rows, 1, { wrap: true });
  draft.style(first, COLUMNS.level, rows, 1, { horizontal: "left" });
  if (selection.levels.length > ON_ONE_LINE) draft.style(first, COLUMNS.indicator, rows, 1, { wrap: true });
  draft.style(first, COLUMNS.score, rows, 1, { color: CLUSTER_COLORS[1]?.ink });
  const competencies = competenciesOf(selection);
  for (const cluster of selection.clusters) {
    const from = competencies.findIndex(({ clusterCode }) => clusterCode === cluster.code);
    const { ink } = clusterColors(cluster.code);
    draft.style(first + from, 0, cluster.competencies.length, 2, { color: ink, bold: true });
  }
  const isText = (text: string): void =>
    draft.styleIf(first, COLUMNS.level, rows, 1, {
      kind: "cellValue",
      is: "equal",
      formula1: `="${text}"`,
      look: { color: QUIET_INK, italic: true },
      stopIfTrue: true,
    });
  isText(INSUFFICIENT_DATA);
  isText(NO_THRESHOLD);
  draft.styleIf(first, COLUMNS.level, rows, 1, {
    kind: "cellValue",
    is: "greaterOrEqual",
    formula1: "=0",
    look: { bold: true },
  });
}

function addNote(draft: SheetDraft, selection: FrameworkSelection, widths: readonly number[]): void {
  const note = someLevelsNote(selection.levels);
  const width = widths.slice(0, TABLE_COLUMNS).reduce((sum, each) => sum + each, 0);
  draft.addRow([], 4);
  const row = draft.addRow([note], textHeight(note, width, { size: SIZE }) + ROW_PADDING);
  draft.merge(row, 0, 1, TABLE_COLUMNS);
  draft.style(row, 0, 1, 1, { wrap: true, color: QUIET_INK });
}
