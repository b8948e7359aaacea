import type { Cluster, Competency, LevelNumber } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import { clusterColors, HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import { matrixFooter, matrixMarker, PLAIN, TAB_COLOR } from "./matrix-frame";
import { contentsWord, levelWord, MATRIX_WORDS as WORDS } from "./matrix-words";
import { addFrozenHeading, styleFrozenHeading } from "./frozen-heading";
import { MARGINS, pagesFrom, printableArea, printScale } from "../drafting/page";
import type { PrintPlan, SheetPlan } from "../plan/plan";
import { SheetDraft } from "../drafting/sheet-draft";
import { ROW_HEIGHT_LIMIT, textHeight } from "../drafting/text-size";

const CODE_WIDTH = 42;
const NAME_WIDTH = 130;
/** Of the definition and of each level, by the number of levels shown: four of them fill an A3 at full size. */
const WIDTHS: readonly { readonly definition: number; readonly level: number }[] = [
  { definition: 250, level: 430 },
  { definition: 220, level: 340 },
  { definition: 172, level: 262 },
  { definition: 160, level: 199 },
];
const SIZE = 10;
const NAME_SIZE = 11;
const HEADER_HEIGHT = 24;
const BAND_HEIGHT = 24;
const ROW_PADDING = 6;
/** Between the columns: a cell's own padding is too little for texts side by side. */
const INDENT = 1;
const FROZEN_COLUMNS = 2;
const FIRST_LEVEL = 3;
/** In a column of the least width. */
const LONGEST_LEVEL_NAME = 24;

/**
 * The framework as a matrix: cluster bands, a row per competency with its definition, a column per level with the
 * indicators as a bulleted text. For A3 landscape, one page wide.
 */
export function buildMatrixLayout(selection: FrameworkSelection, name: string): SheetPlan {
  const { levels } = selection;
  const { definition, level } = WIDTHS[Math.min(levels.length, WIDTHS.length) - 1] as (typeof WIDTHS)[number];
  const widths = [CODE_WIDTH, NAME_WIDTH, definition, ...levels.map(() => level)];
  const draft = new SheetDraft(widths);
  const heading = {
    title: selection.title,
    line: contentsWord(selection.count, levels),
    columns: FROZEN_COLUMNS,
  };
  addFrozenHeading(draft, heading);
  draft.addRow([], 8);
  const header = draft.addRow(
    [
      WORDS.code,
      WORDS.competency,
      WORDS.definition,
      ...levels.map((number) => levelHeading(selection, number)),
    ],
    HEADER_HEIGHT,
  );

  const blocks = selection.clusters.map((cluster) => {
    const band = draft.addRow([cluster.code, cluster.name], BAND_HEIGHT);
    for (const competency of cluster.competencies) addCompetency(draft, competency, levels, widths);
    return { cluster, band, rows: draft.rows - band - 1 };
  });

  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  styleFrozenHeading(draft, heading);
  draft.style(header, 0, draft.rows - header, draft.columns, { horizontal: "left", indent: INDENT });
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  const body = draft.rows - header - 1;
  draft.style(header + 1, 0, body, draft.columns, {
    wrap: true,
    vertical: "top",
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(header + 1, 0, body, 2, { bold: true, size: NAME_SIZE });
  draft.style(header + 1, 2, body, 1, { color: QUIET_INK });
  for (const { cluster, band, rows } of blocks) styleCluster(draft, cluster, band, rows);

  const print: PrintPlan = {
    paper: "a3",
    orientation: "landscape",
    margins: MARGINS,
    pagesWide: 1,
    titleRows: { row: header, rows: 1 },
    centerHorizontally: true,
    footer: matrixFooter(selection),
  };
  const bands = blocks.map(({ band }) => band);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const starts = bandsToMove(draft, bands, printableArea(print).height / printScale(print, width));
  return draft.finish({
    name,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: header + 1, columns: FROZEN_COLUMNS },
      print: starts.length === 0 ? print : { ...print, printAreas: pagesFrom(starts, draft) },
      marker: matrixMarker(selection, "matrix"),
    },
  });
}

/** "Niveau 2", with the level's name where all competencies call it so and it fits. */
function levelHeading({ clusters }: FrameworkSelection, number: LevelNumber): string {
  const names = new Set(
    clusters.flatMap(({ competencies }) =>
      competencies.flatMap(({ levels }) =>
        levels.filter((level) => level.number === number).map(({ name }) => name),
      ),
    ),
  );
  const [name] = names;
  const fits = names.size === 1 && name !== undefined && name.length <= LONGEST_LEVEL_NAME;
  return fits ? `${levelWord(number)} – ${name}` : levelWord(number);
}

function styleCluster(draft: SheetDraft, cluster: Cluster, band: number, rows: number): void {
  const { ink, tint } = clusterColors(cluster.code);
  draft.style(band, 0, rows + 1, 2, { color: ink });
  draft.style(band, 0, 1, draft.columns, { fill: tint, wrap: false, vertical: "center" });
}

/**
 * Adds a competency's row. Where a level's text is too much for one row of Excel (409 points), the rest follows in a
 * row below it, so that nothing is cut off.
 */
function addCompetency(
  draft: SheetDraft,
  competency: Competency,
  levels: readonly LevelNumber[],
  widths: readonly number[],
): void {
  const texts = levels.map((number, index) => {
    const indicators = competency.levels.find((level) => level.number === number)?.indicators ?? [];
    return bulletedTexts(indicators, widths[FIRST_LEVEL + index] ?? 0);
  });
  const rows = Math.max(1, ...texts.map(({ length }) => length));
  for (let part = 0; part < rows; part++) {
    const name = part === 0 ? competency.name : `${competency.name} ${WORDS.continued}`;
    const definition = part === 0 ? competency.definition : null;
    const parts = texts.map((text) => text[part] ?? null);
    const height = Math.max(
      textHeight(name, NAME_WIDTH, { size: NAME_SIZE, bold: true }, INDENT),
      ...[definition, ...parts].map((text, index) =>
        textHeight(text ?? "", widths[2 + index] ?? 0, { size: SIZE }, INDENT),
      ),
    );
    draft.addRow(
      [competency.code, name, definition, ...parts],
      Math.min(height + ROW_PADDING, ROW_HEIGHT_LIMIT),
    );
  }
}

/** The indicators as bulleted texts: one, or more where one row cannot hold them. */
function bulletedTexts(indicators: readonly string[], width: number): readonly string[] {
  const texts: string[] = [];
  for (const indicator of indicators) {
    const bullet = `• ${indicator}`;
    const together = texts.length > 0 ? `${texts.at(-1)}\n${bullet}` : bullet;
    const fits = textHeight(together, width, { size: SIZE }, INDENT) + ROW_PADDING <= ROW_HEIGHT_LIMIT;
    if (texts.length > 0 && fits) texts[texts.length - 1] = together;
    else texts.push(bullet);
  }
  return texts;
}

/** The bands that would stand at the foot of a page, apart from their first competency: a page break goes above them. */
function bandsToMove(draft: SheetDraft, bands: readonly number[], page: number): readonly number[] {
  const moved: number[] = [];
  let used = 0;
  for (let row = 0; row < draft.rows; row++) {
    const together = draft.heightOf(row, bands.includes(row) ? row + 2 : row + 1);
    if (used + together > page) {
      if (bands.includes(row)) moved.push(row);
      used = HEADER_HEIGHT;
    }
    used += draft.heightOf(row, row + 1);
  }
  return moved;
}
