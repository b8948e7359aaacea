/** Several moments side by side: for each competency the median of the same people and of everyone, and one chart. */
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { MARGINS, pageHeight, pagesFrom } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { HEAT_MARKS } from "../heatmap/heatmap-words";
import { quotedInParts } from "../heatmap/live-formulas";
import { followStatus, levelHeader } from "../heatmap/level-blocks";
import { matrixFooter, PLAIN, SUBTITLE, TAB_COLOR, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { areaAddress } from "../plan/a1";
import type { PrintPlan, SheetPlan } from "../plan/plan";
import { addChart } from "./moments-chart";
import type { ComparedMoments, MomentBreak, MomentsNames } from "./moments-content";
import type { MomentsData } from "./moments-data";
import type { MomentsWords } from "./moments-words";
import { isBroken, type Work } from "./moments-work";

const WIDTHS = { competency: 210, median: 62, scored: 40, gap: 14 } as const;
/** So that lines of text and the chart have room where there are few moments. */
const LEAST_SHEET = 560;
const NOTHING = `"${HEAT_MARKS.nothing}"`;
const GAP_FILL = "#CBD2D9";

/** Where the medians and numbers stand: of the same people, and of everyone. */
export interface MomentsPlaces {
  readonly cells: string;
  readonly everyone: string;
}

/** The summary; it names nobody. */
export function momentsSheet(
  compared: ComparedMoments,
  behind: MomentsData,
  { summary, link }: MomentsNames,
  words: MomentsWords,
): { readonly plan: SheetPlan; readonly places: MomentsPlaces } {
  const { columns, gaps, widths } = columnsOf(compared);
  const draft = new SheetDraft(widths);
  const work: Work = { compared, behind, words, draft, columns, gaps };
  addTop(work);
  const same = addBlock(work, words.same, words.sameNote, sameFormulas(work));
  const everyone = addBlock(work, words.everyone, undefined, everyoneFormulas(work));
  const chartFrom = draft.rows;
  const charts = addChart(work, { same, everyone });
  const block = (row: number): string =>
    areaAddress({
      row,
      column: 1,
      rows: compared.levels.competencies.length,
      columns: (columns.at(-1) ?? 0) + 1,
    });
  const width = draft.widthOf(0);
  const print: PrintPlan = {
    paper: "a4",
    orientation: width > 700 ? "landscape" : "portrait",
    margins: MARGINS,
    pagesWide: 1,
    footer: matrixFooter(compared.selection),
  };
  // A chart that would not fit below the tables is on a page of its own: it must not be torn.
  const isLong = draft.heightOf(0) > pageHeight(print, width);
  const plan = draft.finish({
    name: summary,
    charts,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print: isLong ? { ...print, printAreas: pagesFrom([chartFrom], draft) } : print,
      marker: { kind: "moments", link },
    },
  });
  return { plan, places: { cells: block(same), everyone: block(everyone) } };
}

function columnsOf({ levels, breaks }: ComparedMoments): Pick<Work, "columns" | "gaps"> & {
  readonly widths: readonly number[];
} {
  const widths: number[] = [WIDTHS.competency];
  const gaps: number[] = [];
  const columns = levels.moments.map((_, moment) => {
    if (isBroken(breaks, moment)) gaps.push(widths.push(WIDTHS.gap) - 1);
    return widths.push(WIDTHS.median, WIDTHS.scored) - 2;
  });
  const room = LEAST_SHEET - widths.reduce((sum, width) => sum + width, 0);
  return { columns, gaps, widths: room > 0 ? [...widths, room] : widths };
}

function addTop(work: Work): void {
  const { compared, behind, words, draft } = work;
  draft.addRow([words.title], TITLE_HEIGHT);
  draft.style(0, 0, 1, draft.columns, { ...PLAIN, ...TITLE });
  addText(work, words.line, words.line);
  const origin = words.origin(compared.made, compared.sheets);
  const status = followStatus(words.status, compared.levels.follows?.lists, behind.lines);
  const longest = `${words.status.lost}000. ${words.status.again}${origin}`;
  addText(
    work,
    typeof status === "string"
      ? `${status}${origin}`
      : { formula: `${status.formula}&${quotedInParts(origin)}` },
    longest,
  );
  for (const one of compared.breaks) {
    const text = breakText(work, one);
    draft.style(addText(work, text, text), 0, 1, 1, { bold: true, color: HEADER_INK });
  }
}

function breakText({ compared, words }: Work, { before, why, roles }: MomentBreak): string {
  const titles = compared.levels.moments.map(({ title }) => title);
  const reasons = why.map((reason) => {
    if (reason === "framework") return words.otherFramework;
    return roles ? words.otherRaters(roles.before, roles.after) : words.sameRoles;
  });
  return words.breakLine(titles[before - 1] ?? "", titles[before] ?? "", reasons.join("; "));
}

/** A line over the whole width, as high as it needs. Answers its row. */
function addText({ draft }: Pick<Work, "draft">, cell: DraftCell, longest: string): number {
  const row = draft.addRow([cell], textHeight(longest, draft.widthOf(0), { size: 10 }) + 3);
  draft.merge(row, 0, 1, draft.columns);
  draft.style(row, 0, 1, draft.columns, { ...PLAIN, ...SUBTITLE, wrap: true, vertical: "top" });
  return row;
}

type Formulas = (competency: number, moment: number) => { readonly median: string; readonly scored: string };

function everyoneFormulas({ behind }: Work): Formulas {
  return (competency, moment) => {
    const cells = cellsOf(behind, moment, competency);
    return { median: `=IF(COUNT(${cells}),MEDIAN(${cells}),${NOTHING})`, scored: `=COUNT(${cells})` };
  };
}

/** Of who has a number at every moment. */
function sameFormulas({ behind, compared }: Work): Formulas {
  return (competency, moment) => {
    const all = compared.levels.moments.map((_, each) => `ISNUMBER(${cellsOf(behind, each, competency)})`);
    const test = all.join("*");
    const cells = cellsOf(behind, moment, competency);
    const scored = `SUMPRODUCT(${test})`;
    // Of a single person who was not there MEDIAN would be given FALSE itself, which counts as 0.
    return {
      median: `=IF(${scored}=0,${NOTHING},MEDIAN(IF(${test},${cells})))`,
      scored: `=${scored}`,
    };
  };
}

function cellsOf({ data, blocks }: MomentsData, moment: number, competency: number): string {
  return data.column((blocks[moment]?.first ?? 0) + competency);
}

/** The heading, the moments and a row for each competency; answers the row of the first. */
function addBlock(work: Work, title: string, note: string | undefined, formulas: Formulas): number {
  const { compared, words, draft, columns, gaps } = work;
  const { competencies, moments } = compared.levels;
  draft.addRow([], 8);
  const heading = draft.addRow([title], 20);
  draft.style(heading, 0, 1, draft.columns, { ...PLAIN, bold: true, size: 12 });
  if (note !== undefined) addText(work, note, note);
  const line = (cellsOfMoment: (moment: number) => readonly DraftCell[], first: DraftCell): DraftCell[] => {
    const cells = new Array<DraftCell>(draft.columns).fill(null);
    cells[0] = first;
    columns.forEach((column, moment) => cells.splice(column, 2, ...cellsOfMoment(moment)));
    return cells;
  };
  const header = draft.addRow(
    line((moment) => [moments[moment]?.title ?? "", null], null),
    18,
  );
  draft.addRow(
    line(() => [words.median, words.scored], words.competency),
    18,
  );
  const first = draft.rows;
  competencies.forEach((competency, index) =>
    draft.addRow(
      line((moment) => {
        const { median, scored } = formulas(index, moment);
        return [{ formula: median }, { formula: scored }];
      }, levelHeader(competency)),
      16,
    ),
  );
  const rows = draft.rows - first;
  const width = (columns.at(-1) ?? 0) + 2;
  draft.style(header, 0, rows + 2, width, PLAIN);
  draft.style(header, 0, 2, width, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(header, 1, rows + 2, width - 1, { horizontal: "center" });
  draft.style(first, 0, rows, width, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  for (const column of columns) {
    draft.merge(header, column, 1, 2);
    draft.style(first, column, rows, 1, { bold: true });
    draft.style(first, column + 1, rows, 1, { color: QUIET_INK });
  }
  for (const gap of gaps) draft.style(header, gap, rows + 2, 1, { fill: GAP_FILL });
  return first;
}
