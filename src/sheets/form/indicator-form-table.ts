/** The table of an indicator form: a row for each indicator, grouped for the eye by competency and level. */
import type { Cluster } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import { cellAddress } from "../plan/a1";
import { clusterColors, HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import {
  COLUMNS,
  formPageHeight,
  ROW_PADDING,
  SIZE,
  TABLE_COLUMNS,
  TO_FILL,
  type IndicatorFormOptions,
} from "./indicator-form-frame";
import { FORM_WORDS as WORDS } from "./indicator-form-words";
import type { Area } from "../plan/plan";
import { roundedHeight, type SheetDraft } from "../drafting/sheet-draft";
import { lineHeight, textHeight } from "../drafting/text-size";

/** Room for the filter button below the word. */
const HEADER_HEIGHT = 30;
/** Two lines: evidence needs room, and a row does not grow by itself once its height is set. */
const LEAST_HEIGHT = 2 * lineHeight(SIZE) + ROW_PADDING;

export interface FormTable {
  /** With the header. */
  readonly area: Area;
  /** The rows of each level of each competency, in order. */
  readonly levels: readonly RowRun[];
}

/** Rows that belong together. */
export interface RowRun {
  readonly first: number;
  readonly rows: number;
}

export function addTable(
  draft: SheetDraft,
  selection: FrameworkSelection,
  { lists, protect }: IndicatorFormOptions,
  widths: readonly number[],
): FormTable {
  const header = draft.addRow(Object.values(WORDS.headers), HEADER_HEIGHT);
  const first = draft.rows;
  const levels: RowRun[] = [];
  const starts: { readonly row: number; readonly cluster: string }[] = [];
  for (const cluster of selection.clusters) {
    for (const { code, name, levels: ofCompetency } of cluster.competencies) {
      starts.push({ row: draft.rows, cluster: cluster.code });
      for (const { number, indicators } of ofCompetency) {
        levels.push({ first: draft.rows, rows: indicators.length });
        indicators.forEach((indicator, index) =>
          draft.addRow([code, name, number, index + 1, indicator], heightFor(name, indicator, widths)),
        );
      }
    }
  }
  const rows = draft.rows - first;
  styleTable(draft, header, rows, protect === true);
  for (const { row, cluster } of starts) {
    const border = { sides: ["top"], color: clusterColors(cluster).accent, weight: "medium" } as const;
    draft.style(row, 0, 1, TABLE_COLUMNS, { border });
  }
  followTheRows(draft, selection, lists.judgements, { first, rows });
  draft.validate(first, COLUMNS.score, rows, 1, {
    rule: { kind: "list", source: `=${lists.judgements}` },
    alert: WORDS.scoreAlert,
  });
  return {
    area: { row: header, column: 0, rows: rows + 1, columns: TABLE_COLUMNS },
    levels,
  };
}

function heightFor(name: string, indicator: string, widths: readonly number[]): number {
  return Math.max(
    LEAST_HEIGHT,
    textHeight(name, widths[COLUMNS.competency] ?? 0, { size: SIZE, bold: true }) + ROW_PADDING,
    textHeight(indicator, widths[COLUMNS.indicator] ?? 0, { size: SIZE }) + ROW_PADDING,
  );
}

function styleTable(draft: SheetDraft, header: number, rows: number, protect: boolean): void {
  const first = header + 1;
  draft.style(header, 0, 1, TABLE_COLUMNS, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    vertical: "top",
  });
  draft.style(first, 0, rows, TABLE_COLUMNS, {
    wrap: true,
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(first, 0, rows, 2, { color: QUIET_INK });
  draft.style(header, COLUMNS.level, rows + 1, 2, { horizontal: "center" });
  draft.style(first, COLUMNS.score, rows, 1, { horizontal: "center" });
  if (protect) draft.style(first, COLUMNS.score, rows, 2, { locked: false });
}

/** Looks that go with the rows when these are sorted, and that inserted rows get too. Earlier rules win. */
function followTheRows(
  draft: SheetDraft,
  selection: FrameworkSelection,
  judgements: string,
  { first, rows }: RowRun,
): void {
  const at = (column: number): string => `$${cellAddress(first, column)}`;
  const [code, level, score] = [at(COLUMNS.code), at(COLUMNS.level), at(COLUMNS.score)];
  const above = `$${cellAddress(first - 1, COLUMNS.code)}`;
  draft.styleIf(first, COLUMNS.score, rows, 1, {
    kind: "formula",
    formula: `=AND(${score}<>"",COUNTIF(${judgements},${score})=0)`,
    look: { fill: "#2B3642", color: "#FFFFFF", bold: true },
    stopIfTrue: true,
  });
  draft.styleIf(first, COLUMNS.score, rows, 1, {
    kind: "formula",
    formula: `=AND(${code}<>"",${score}="")`,
    look: { fill: TO_FILL },
    stopIfTrue: true,
  });
  // Every second level, counted by those on the form, so that neighbours differ.
  const tinted = selection.levels.filter((_, index) => index % 2 === 0).map((each) => `${level}=${each}`);
  for (const cluster of selection.clusters) {
    const { ink, tint } = clusterColors(cluster.code);
    const isTinted = `${isOf(cluster, code)},OR(${tinted.join(",")})`;
    // The first row of a competency has all of the look in one rule: LibreOffice takes the first rule that holds.
    draft.styleIf(first, 0, rows, 2, {
      kind: "formula",
      formula: `=AND(${code}<>${above},${isTinted})`,
      look: { fill: tint, color: ink, bold: true },
      stopIfTrue: true,
    });
    draft.styleIf(first, 0, rows, TABLE_COLUMNS, {
      kind: "formula",
      formula: `=AND(${isTinted})`,
      look: { fill: tint },
    });
  }
}

/** Whether the code in a cell is of a cluster: by how it begins, where the codes are so, else by each of them. */
function isOf({ code: cluster, competencies }: Cluster, cell: string): string {
  const codes = competencies.map(({ code }) => code);
  if (codes.every((code) => code.startsWith(`${cluster}.`)))
    return `LEFT(${cell},${cluster.length + 1})="${cluster}."`;
  return `OR(${codes.map((code) => `${cell}="${code.replaceAll('"', '""')}"`).join(",")})`;
}

/**
 * The first row of each page but the first. Pages are filled with whole levels; on all but the first the header is
 * repeated. What stands below the table goes with the last level, so that the header is never repeated above that alone.
 */
export function pageStarts(draft: SheetDraft, levels: readonly RowRun[]): readonly number[] {
  const page = formPageHeight();
  const found: number[] = [];
  let used = levels[0] ? draft.heightOf(0, levels[0].first) : 0;
  for (const [index, { first, rows }] of levels.entries()) {
    const height = draft.heightOf(first, index === levels.length - 1 ? draft.rows : first + rows);
    if (used + height > page) {
      found.push(first);
      used = roundedHeight(HEADER_HEIGHT);
    }
    used += height;
  }
  return found;
}
