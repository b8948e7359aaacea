import { MOST_GOALS, MOST_STRENGTHS } from "../../scoring/development";
import { HEADER_FILL, HEADER_INK } from "../drafting/colors";
import { SheetDraft } from "../drafting/sheet-draft";
import { finishList } from "../matrix/list-frame";
import { PLAIN, SUBTITLE, SUBTITLE_HEIGHT } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import { MOST_GAPS, type Report } from "./report-content";
import type { ReportWords } from "./report-words";

const WIDTHS = { short: 70, name: 120, text: 200 } as const;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly text: (report: Report) => string | undefined;
}

/** A table of one row a person, every cell a text, as Word's mail merge takes it. The names are free ones. */
export function buildMergeSheet(
  reports: readonly Report[],
  words: ReportWords,
  { sheet, table, day }: { readonly sheet: string; readonly table: string; readonly day: string },
): SheetPlan {
  const columns = columnsOf(words, day);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.addRow([words.merge.line], SUBTITLE_HEIGHT);
  const header = draft.addRow(
    columns.map(({ heading }) => heading),
    20,
  );
  // An empty cell, not an empty text: Word prints nothing for either, and a filter finds it.
  for (const report of reports) draft.addRow(columns.map(({ text }) => text(report) || null));
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, SUBTITLE);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  draft.style(header + 1, 0, reports.length, draft.columns, { numberFormat: "@" });
  return finishList(draft, {
    ...{ sheet, table, header },
    frozenColumns: 1,
    marker: { kind: "reportList", table },
  });
}

function columnsOf(words: ReportWords, day: string): readonly Column[] {
  const { headings } = words.merge;
  const { name: nameWidth, short, text: textWidth } = WIDTHS;
  const several = (
    heading: string,
    count: number,
    text: (report: Report, index: number) => string | undefined,
  ): readonly Column[] =>
    Array.from({ length: count }, (_, index) => ({
      heading: `${heading} ${index + 1}`,
      width: textWidth,
      text: (report: Report) => text(report, index),
    }));
  return [
    { heading: headings.name, width: nameWidth, text: ({ person }) => person.name },
    { heading: headings.number, width: short, text: ({ person }) => person.number },
    { heading: headings.department, width: nameWidth, text: ({ person }) => person.department },
    { heading: headings.profile, width: nameWidth, text: ({ profile }) => profile?.name },
    { heading: headings.moment, width: short, text: ({ moment }) => moment },
    ...several(headings.strength, MOST_STRENGTHS, ({ strengths }, index) => {
      const point = strengths[index];
      return point && words.at(point.name, point.level);
    }),
    ...several(headings.gap, MOST_GAPS, ({ gaps }, index) => {
      const point = gaps[index];
      return point && words.short(point.name, point.level, point.required);
    }),
    ...several(headings.goal, MOST_GOALS, ({ goals }, index) => {
      const goal = goals[index];
      return goal && words.goal(goal.name, goal.level, goal.text);
    }),
    { heading: headings.unrated, width: textWidth, text: ({ unrated }) => unrated.join(", ") },
    { heading: headings.made, width: nameWidth, text: () => day },
  ];
}
