import { LINE } from "../drafting/colors";
import { TAB_COLOR } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import type { Report } from "./report-content";
import { ReportDraft, reportGrid, type ReportGrid } from "./report-grid";
import { addFoot, addHeading, addTop, reportPrint, type ReportOptions } from "./report-top";
import { stepsOf } from "./report-steps";

/** Of room below a question, in points. */
const ROOM = 34;
const MOST_GOALS = 2;

/** The page of a person without a figure: what the talk is about, as open questions with room below each. */
export function buildConversation(report: Report, options: ReportOptions): SheetPlan {
  const { words } = options;
  const { conversation } = words;
  const grid = reportGrid(stepsOf(report));
  const draft = new ReportDraft(grid.widths);
  addTop(draft, grid, report, options, words.conversationTitle);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [conversation.strengths, report.strengths.map(({ name }) => conversation.strength(name))],
    [conversation.gaps, report.gaps.map(({ name }) => conversation.gap(name))],
    [words.sections.apart, report.apart.slice(0, 1).map(({ name }) => conversation.apart(name))],
    [conversation.goals, report.goals.slice(0, MOST_GOALS).map(({ text }) => conversation.goal(text))],
    [conversation.room, conversation.open],
  ];
  for (const [title, questions] of parts) {
    if (questions.length === 0) continue;
    addHeading(draft, title);
    for (const question of questions) addQuestion(draft, grid, question);
  }
  addFoot(draft, grid, options, false);
  return draft.finish({
    name: options.sheet,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print: reportPrint(draft, grid, [draft.rows], report, words),
      marker: { kind: "report" },
    },
  });
}

function addQuestion(draft: ReportDraft, { at }: ReportGrid, text: string): void {
  const asked = draft.addBlocks([{ from: 0, to: at.end, text, size: 10 }]);
  draft.style(asked, 0, 1, 1, { size: 10 });
  const row = draft.addBlocks([{ from: 0, to: at.end, text: "" }], { least: ROOM, toFill: true });
  draft.style(row, 0, 1, at.end, {
    numberFormat: "@",
    border: { sides: ["bottom"], color: LINE, weight: "thin" },
  });
}
