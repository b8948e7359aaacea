/** The narrow columns, one for each competency, that the tables of scores and of profiles share. */
import type { Competency } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import { levelsOf } from "../../scoring/level-scale";
import { clusterColors, QUIET_INK } from "../drafting/colors";
import type { SheetDraft } from "../drafting/sheet-draft";
import {
  CELL_PADDING,
  INDENT_WIDTH,
  ROW_HEIGHT_LIMIT,
  textHeight,
  textWidth,
  wrapText,
} from "../drafting/text-size";
import { isOneScale, LEVELS_WORD, numbersWord } from "./scale-words";

/** Points: two upright lines with the button of the filter beside them, and one score below it. */
const LEAST_WIDTH = 40;
const BAND_INDENT = 1;
const BAND_FONT = { size: 10, bold: true } as const;
/** The names are no larger than they must be, in two lines where they can: below them one sees more people at once. */
const NAME_FONT = { size: 8, bold: true } as const;
const MOST_NAME_LINES = 2;
/** Header texts are measured rather narrowly by some programs: the upright names get some air. */
const NAME_AIR = 5;

const BAND_LINE = 15;

/** The competencies of a selection in framework order. */
export function competenciesOf(selection: FrameworkSelection): readonly Competency[] {
  return selection.clusters.flatMap(({ competencies }) => competencies);
}

/** The text at the top of a competency's column: "1.1 Zorgvuldigheid". */
export function competencyHeader({ code, name }: Pick<Competency, "code" | "name">): string {
  return `${code} ${name}`;
}

/**
 * The widths of the columns: as narrow as can be, but so that a cluster's name fits above its columns; above a single
 * one it may wrap.
 */
export function competencyWidths(selection: FrameworkSelection): readonly number[] {
  return selection.clusters.flatMap(({ name, competencies }) => {
    const texts = competencies.length === 1 ? name.split(" ") : [name];
    const widest = Math.max(...texts.map((text) => textWidth(text, BAND_FONT)));
    const needed = (widest + CELL_PADDING + BAND_INDENT * INDENT_WIDTH + 1) / competencies.length;
    return competencies.map(() => Math.max(LEAST_WIDTH, Math.ceil(needed)));
  });
}

/** The height of the row with the clusters' names. */
export function bandHeight(selection: FrameworkSelection): number {
  const widths = competencyWidths(selection);
  let column = 0;
  const lines = selection.clusters.map(({ name, competencies }) => {
    const width = widths[column] ?? LEAST_WIDTH;
    column += competencies.length;
    return competencies.length === 1
      ? wrapText(name, width - CELL_PADDING - BAND_INDENT * INDENT_WIDTH, BAND_FONT).length
      : 1;
  });
  return Math.max(...lines) * BAND_LINE + 3;
}

const SCALE_FONT = { size: 8 } as const;
const SPACE_HEIGHT = 6;

/**
 * The row above the band: empty, unless competencies differ in their levels; then it says of each which those are.
 * Answers how many rows with words that are, for who repeats them on every page.
 */
export function addScales(draft: SheetDraft, selection: FrameworkSelection, column: number): 0 | 1 {
  const scales = competenciesOf(selection).map(levelsOf);
  if (isOneScale(scales)) {
    draft.addRow([], SPACE_HEIGHT);
    return 0;
  }
  const widths = competencyWidths(selection);
  const words = scales.map(numbersWord);
  const height = Math.max(
    ...words.map((word, index) => textHeight(word, widths[index] ?? LEAST_WIDTH, SCALE_FONT)),
  );
  const before = Array.from({ length: column - 1 }, () => null);
  draft.addRow([...before, LEVELS_WORD, ...words], SPACE_HEIGHT + height);
  return 1;
}

/** How that row looks. */
export function styleScales(
  draft: SheetDraft,
  selection: FrameworkSelection,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const count = selection.count.competencies;
  draft.style(row, column - 1, 1, count + 1, {
    ...SCALE_FONT,
    color: QUIET_INK,
    vertical: "bottom",
    horizontal: "right",
  });
  draft.style(row, column, 1, count, { horizontal: "center", wrap: true });
}

/**
 * The height of the row with the competencies' names upright. A name that is a link stands on one line: LibreOffice 7.4
 * does not wrap it.
 */
export function namesHeight(
  selection: FrameworkSelection,
  { isLinked = false }: { readonly isLinked?: boolean } = {},
): number {
  const lengths = competenciesOf(selection)
    .map(competencyHeader)
    .map((header) => (isLinked ? textWidth(header, NAME_FONT) : nameLength(header)));
  return Math.min(ROW_HEIGHT_LIMIT, Math.ceil(Math.max(...lengths) + CELL_PADDING + NAME_AIR));
}

/** The least length within which a name takes no more lines than there is room for. */
function nameLength(header: string): number {
  const words = header.split(" ");
  const lengths = words.map((_, count) =>
    Math.max(
      ...[words.slice(0, count), words.slice(count)].map((line) => textWidth(line.join(" "), NAME_FONT)),
    ),
  );
  const fits = lengths.filter((length) => wrapText(header, length, NAME_FONT).length <= MOST_NAME_LINES);
  return Math.min(...fits, textWidth(header, NAME_FONT));
}

/** The cells of the row with the clusters' names: each name above the first of its columns. */
export function bandCells(selection: FrameworkSelection): readonly (string | null)[] {
  return selection.clusters.flatMap(({ name, competencies }) =>
    competencies.map((_, index) => (index === 0 ? name : null)),
  );
}

/** Colours the band and the upright names below it, from a first column on. */
export function styleCompetencies(
  draft: SheetDraft,
  selection: FrameworkSelection,
  {
    band,
    header,
    column,
    bandSize = BAND_FONT.size,
    align = "left",
  }: {
    readonly band: number;
    readonly header: number;
    readonly column: number;
    readonly bandSize?: number;
    /** Of the lines of a name: at the left the button of a filter covers none of them. */
    readonly align?: "left" | "center";
  },
): void {
  const count = selection.count.competencies;
  draft.style(band, column, 1, count, { size: bandSize });
  draft.style(header, column, 1, count, { size: NAME_FONT.size });
  draft.style(band, column, 1, count, {
    bold: true,
    vertical: "center",
    horizontal: "left",
    indent: BAND_INDENT,
  });
  draft.style(header, column, 1, count, {
    bold: true,
    underline: false,
    rotation: 90,
    wrap: true,
    horizontal: align,
    vertical: "bottom",
  });
  let from = column;
  for (const cluster of selection.clusters) {
    const columns = cluster.competencies.length;
    const { ink, tint } = clusterColors(cluster.code);
    draft.style(band, from, 2, columns, { color: ink, fill: tint });
    if (columns === 1) draft.style(band, from, 1, 1, { wrap: true });
    draft.style(band, from, draft.rows - band, 1, {
      border: { sides: ["left"], color: clusterColors(cluster.code).accent, weight: "thin" },
    });
    from += columns;
  }
}
