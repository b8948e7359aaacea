import type { Cluster, Competency } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import { clusterColors, LINE, QUIET_INK } from "../drafting/colors";
import { matrixFooter, matrixMarker, PLAIN, TAB_COLOR } from "./matrix-frame";
import { levelWord, MATRIX_WORDS as WORDS } from "./matrix-words";
import { pagesFrom, printableArea } from "../drafting/page";
import type { PrintPlan, SheetPlan } from "../plan/plan";
import { roundedHeight, SheetDraft } from "../drafting/sheet-draft";
import { lineHeight, textHeight } from "../drafting/text-size";

/**
 * A coloured spine, the title (which runs on over the next columns), the level, the indicator, room to write. Each kind
 * of text has a column of its own, so that a style is set once for all cards. Together a tenth less than the page,
 * so that a card is not made smaller: LibreOffice draws columns some 5 % wider than Excel, and printers differ.
 */
const WIDTHS = [6, 8, 48, 296, 128] as const;
const COLUMNS = { spine: 0, title: 1, label: 2, text: 3, notes: 4 } as const;
const SIZE = 10;
const TITLE_SIZE = 18;
const CARD_TITLE_HEIGHT = 38;
const ROW_PADDING = 3;
const DEFINITION_PADDING = 10;
const AGREEMENTS_HEIGHT = { least: 40, most: 150 } as const;
/** Printers differ a little in how high they make a row. */
const PAGE_SLACK = 6;
/** Enough to write two lines by hand; more where the page has room. */
const WRITING_HEIGHT = { least: roundedHeight(2 * lineHeight(SIZE) + ROW_PADDING), most: 54 } as const;

/**
 * A card per competency, each on its own A4, for a conversation: every indicator has room for an example or a note
 * beside it, and what is agreed goes below.
 */
export function buildCardLayout(selection: FrameworkSelection, name: string): SheetPlan {
  const print: PrintPlan = {
    paper: "a4",
    orientation: "portrait",
    margins: { top: 34, bottom: 42, left: 28, right: 28, header: 18, footer: 20 },
    pagesWide: 1,
    centerHorizontally: true,
    footer: matrixFooter(selection),
  };
  const page = printableArea(print).height - PAGE_SLACK;
  const writing = writingHeight(selection, page);
  const draft = new SheetDraft(WIDTHS);
  const starts: number[] = [];
  const cards: Card[] = [];
  for (const cluster of selection.clusters) {
    for (const competency of cluster.competencies) {
      if (draft.rows > 0) starts.push(draft.rows);
      cards.push(addCard(draft, cluster, competency, writing, page));
    }
  }
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  styleColumns(draft);
  for (const cluster of selection.clusters) styleCluster(draft, cluster, cards);
  for (const card of cards) styleCard(draft, card);
  return draft.finish({
    name,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print: { ...print, printAreas: pagesFrom(starts, draft) },
      marker: matrixMarker(selection, "card"),
    },
  });
}

/** Where a card's parts are: rows of the sheet. */
interface Card {
  readonly cluster: Cluster;
  readonly title: number;
  readonly header: number;
  readonly levels: readonly { readonly row: number; readonly rows: number }[];
  readonly end: number;
}

function addCard(
  draft: SheetDraft,
  cluster: Cluster,
  competency: Competency,
  writing: number,
  page: number,
): Card {
  const title = draft.addRow(
    [null, `${competency.code}  ${competency.name}`, null, null, cluster.name],
    CARD_TITLE_HEIGHT,
  );
  draft.addRow(
    [null, null, null, competency.definition, `${WORDS.person}\n\n${WORDS.date}`],
    definitionHeight(competency),
  );
  const header = draft.addRow([null, null, WORDS.level, WORDS.indicators, WORDS.notes], writing);
  const levels = competency.levels.map((level) => {
    const row = draft.rows;
    level.indicators.forEach((indicator, index) => {
      const label = index === 0 ? levelWord(level.number) : null;
      draft.addRow([null, null, label, indicator], indicatorHeight(indicator, writing));
    });
    return { row, rows: level.indicators.length };
  });
  const { least, most } = AGREEMENTS_HEIGHT;
  const left = Math.floor(page - draft.heightOf(title));
  draft.addRow([null, null, WORDS.agreements], Math.min(most, Math.max(least, left)));
  return { cluster, title, header, levels, end: draft.rows };
}

function indicatorHeight(indicator: string, writing: number): number {
  return Math.max(writing, fittingHeight(indicator, ROW_PADDING));
}

function definitionHeight({ definition }: Competency): number {
  return Math.max(
    roundedHeight(3 * lineHeight(SIZE) + DEFINITION_PADDING),
    fittingHeight(definition, DEFINITION_PADDING),
  );
}

function fittingHeight(text: string, padding: number): number {
  return roundedHeight(textHeight(text, WIDTHS[COLUMNS.text], { size: SIZE }) + padding);
}

/** The height of an indicator's row with which the fullest card still fits its page; one for all cards, for calm. */
function writingHeight(selection: FrameworkSelection, page: number): number {
  const cards = selection.clusters.flatMap((cluster) =>
    cluster.competencies.map((competency) => ({
      around: CARD_TITLE_HEIGHT + definitionHeight(competency) + AGREEMENTS_HEIGHT.least,
      texts: competency.levels.flatMap((level) =>
        level.indicators.map((indicator) => fittingHeight(indicator, ROW_PADDING)),
      ),
    })),
  );
  const { least, most } = WRITING_HEIGHT;
  for (let height: number = most; height > least; height -= 2) {
    const fits = cards.every(
      ({ around, texts }) =>
        texts.reduce((sum, text) => sum + Math.max(height, text), around + height) <= page,
    );
    if (fits) return height;
  }
  return least;
}

function styleColumns(draft: SheetDraft): void {
  draft.style(0, COLUMNS.title, draft.rows, 1, {
    bold: true,
    size: TITLE_SIZE,
    horizontal: "left",
    indent: 1,
  });
  draft.style(0, COLUMNS.label, draft.rows, 1, { bold: true });
  draft.style(0, COLUMNS.text, draft.rows, 2, {
    wrap: true,
    border: { sides: ["top", "insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(0, COLUMNS.notes, draft.rows, 1, { color: QUIET_INK, horizontal: "left", indent: 1 });
}

function styleCluster(draft: SheetDraft, cluster: Cluster, cards: readonly Card[]): void {
  const own = cards.filter((card) => card.cluster === cluster);
  const from = own[0]?.title ?? 0;
  const rows = (own.at(-1)?.end ?? from) - from;
  const { accent, ink } = clusterColors(cluster.code);
  draft.style(from, COLUMNS.spine, rows, 1, { fill: accent });
  draft.style(from, COLUMNS.title, rows, 2, { color: ink });
}

function styleCard(draft: SheetDraft, card: Card): void {
  const { tint } = clusterColors(card.cluster.code);
  draft.style(card.header, COLUMNS.text, 1, 2, { bold: true });
  card.levels.forEach((level, index) => {
    if (index % 2 === 0) draft.style(level.row, COLUMNS.title, level.rows, 4, { fill: tint });
  });
}
