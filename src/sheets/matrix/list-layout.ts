import type { FrameworkSelection } from "../../framework/select";
import { both, type Translation } from "../../framework/translation";
import { clusterColors, HEADER_FILL, HEADER_INK, LINE } from "../drafting/colors";
import {
  matrixFooter,
  matrixMarker,
  PLAIN,
  SUBTITLE,
  SUBTITLE_HEIGHT,
  TAB_COLOR,
  TITLE,
  TITLE_HEIGHT,
} from "./matrix-frame";
import { contentsWord, MATRIX_WORDS as WORDS } from "./matrix-words";
import type { SheetPlan } from "../plan/plan";
import { SheetDraft } from "../drafting/sheet-draft";
import { lineHeight, textHeight, textWidth, CELL_PADDING } from "../drafting/text-size";
import { MARGINS } from "../drafting/page";

const COLUMNS = { cluster: 0, code: 1, competency: 2, level: 3, number: 4, indicator: 5 } as const;
const SIZE = 10;
const ROW_PADDING = 3;
/** The button with which a table header is filtered, 17 pixels, and some air. */
const FILTER_BUTTON = 16;
/** At the least an A4 is filled; with more than the most it would be printed too small to read. */
const INDICATOR_WIDTHS = { least: 440, most: 660, step: 20 } as const;

/**
 * A table with a row per indicator, to filter, sort and pivot. All rows are of one height, because heights stay where
 * they are when a table is sorted: the indicator column is made so wide that the longest fits two lines.
 */
export function buildListLayout(
  selection: FrameworkSelection,
  name: string,
  translation?: Translation,
): SheetPlan {
  const records = selection.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) =>
      competency.levels.flatMap((level) =>
        level.indicators.map((indicator, index) => ({ cluster, competency, level, index, indicator })),
      ),
    ),
  );
  const translated = translation
    ? records.map(({ competency: { code }, level, index }) => {
        const other = translation.competencies.get(code);
        return { name: other?.name ?? "", indicator: other?.levels.get(level.number)?.[index] ?? "" };
      })
    : [];
  const headers = [
    ...[WORDS.cluster, WORDS.code, WORDS.competency, WORDS.level, WORDS.number, WORDS.indicator],
    ...(translation ? [WORDS.translatedCompetency, WORDS.translatedIndicator] : []),
  ];
  const indicatorWidth = widthForTwoLines(records.map(({ indicator }) => indicator));
  const widths = [
    widthForWords(
      WORDS.cluster,
      selection.clusters.map((cluster) => cluster.name),
    ),
    widthForWords(
      WORDS.code,
      records.map(({ competency }) => competency.code),
    ),
    widthForWords(
      WORDS.competency,
      records.map(({ competency }) => competency.name),
    ),
    widthForWords(WORDS.level, []),
    widthForWords(WORDS.number, []),
    indicatorWidth,
    ...(translation
      ? [
          widthForWords(
            WORDS.translatedCompetency,
            translated.map((each) => each.name),
          ),
          widthForTwoLines(translated.map((each) => each.indicator)),
        ]
      : []),
  ];
  const draft = new SheetDraft(widths);
  draft.addRow([both(selection.title, translation?.title)], TITLE_HEIGHT);
  draft.addRow([contentsWord(selection.count, selection.levels)], SUBTITLE_HEIGHT);
  draft.addRow([], 8);
  const header = draft.addRow(headers, 24);
  const cells = records.map(({ cluster, competency, level, index, indicator }, row) => {
    const other = translated[row];
    return [
      cluster.name,
      competency.code,
      competency.name,
      level.number,
      index + 1,
      indicator,
      ...(other ? [other.name, other.indicator] : []),
    ];
  });
  const height = Math.max(
    2 * lineHeight(SIZE),
    ...cells.flatMap((row) =>
      row.map((cell, column) => textHeight(String(cell), widths[column] ?? 0, { size: SIZE })),
    ),
  );
  for (const row of cells) draft.addRow(row, height + ROW_PADDING);
  const first = header + 1;

  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(first, 0, cells.length, draft.columns, {
    wrap: true,
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(header, COLUMNS.level, cells.length + 1, 2, { horizontal: "center" });
  for (const cluster of selection.clusters) {
    const from = records.findIndex((record) => record.cluster === cluster);
    const rows = records.filter((record) => record.cluster === cluster).length;
    draft.style(first + from, COLUMNS.cluster, rows, 2, {
      color: clusterColors(cluster.code).ink,
    });
  }

  return draft.finish({
    name,
    tables: [
      {
        name: WORDS.tableName,
        area: { row: header, column: 0, rows: cells.length + 1, columns: draft.columns },
        style: "TableStyleLight1",
        filter: true,
        bandedRows: false,
      },
    ],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: first, columns: 0 },
      print: {
        // Two columns of texts are too wide for A4 to be read.
        paper: translation ? "a3" : "a4",
        orientation: "landscape",
        margins: MARGINS,
        pagesWide: 1,
        titleRows: { row: header, rows: 1 },
        footer: matrixFooter(selection),
      },
      marker: matrixMarker(selection, "list"),
    },
  });
}

/** Wide enough for the header with its filter button and for the longest word of the texts, which may wrap. */
function widthForWords(header: string, texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(" "));
  const widest = Math.max(
    textWidth(header, { size: SIZE, bold: true }) + FILTER_BUTTON,
    ...words.map((word) => textWidth(word, { size: SIZE, bold: true })),
  );
  return Math.ceil(widest + CELL_PADDING + 3);
}

function widthForTwoLines(texts: readonly string[]): number {
  const { least, most, step } = INDICATOR_WIDTHS;
  for (let width: number = least; width < most; width += step) {
    if (texts.every((text) => textHeight(text, width, { size: SIZE }) <= 2 * lineHeight(SIZE))) return width;
  }
  return most;
}
