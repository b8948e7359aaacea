/** The goals, with room for what, with whom, when and how it will show; and what else can be chosen, off the paper. */
import { MOST_GOALS } from "../../scoring/development";
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import { cutAtWord } from "../drafting/cut-text";
import { absoluteAddress } from "../plan/a1";
import type { Report, ReportGoal } from "./report-content";
import type { ReportDraft, ReportGrid } from "./report-grid";
import type { ReportWords } from "./report-words";

/** Of a note, beside the indicator, on a page and in a plan. */
const NOTE_LENGTH = { page: 110, plan: 400 } as const;

export interface GoalRows {
  readonly header: number;
  readonly first: number;
}

/** The goals as rows to write in, with fewer of them the rest for goals of one's own; `height` is the least of each, in points. */
export function addGoals(
  draft: ReportDraft,
  grid: ReportGrid,
  report: Report,
  words: ReportWords,
  { height, notes }: { readonly height: number; readonly notes: keyof typeof NOTE_LENGTH },
): GoalRows {
  const { at } = grid;
  const bounds = [
    [at.code, at.required],
    [at.required, at.self],
    [at.self, at.next],
    [at.next, at.remark],
    [at.remark, at.end],
  ] as const;
  const header = draft.addBlocks(
    bounds.map(([from, to], index) => ({
      ...{ from, to, text: words.planColumns[index] ?? "", size: 8, bold: true },
    })),
  );
  draft.style(header, 0, 1, at.end, { bold: true, size: 8, fill: HEADER_FILL, color: HEADER_INK });
  const first = draft.rows;
  for (let index = 0; index < MOST_GOALS; index++) {
    const goal = report.goals[index];
    const text = goal
      ? [goalLine(goal, words), ...noteLines(goal, words, NOTE_LENGTH[notes])].join("\n")
      : "";
    draft.addBlocks(
      bounds.map(([from, to]) => ({ from, to, text: from === at.code ? text : "" })),
      { least: height, toFill: true },
    );
  }
  draft.style(first, 0, MOST_GOALS, at.end, {
    numberFormat: "@",
    border: {
      sides: ["insideHorizontal", "insideVertical", "bottom"],
      color: LINE,
      weight: "thin",
    },
  });
  return { header, first };
}

/** "Analyseren, niveau 3: legt verbanden (deels)" */
function goalLine({ name, level, text, seen }: ReportGoal, words: ReportWords): string {
  const state = words.seen[seen];
  return `${words.goal(name, level, text)}${state === "" ? "" : ` (${state})`}`;
}

function noteLines({ notes }: ReportGoal, words: ReportWords, most: number): readonly string[] {
  return notes.map(
    ({ by, text }) => `${words.note[by]}: ${cutAtWord(text.replace(/\s+/gu, " ").trim(), most)}`,
  );
}

/**
 * Everything that can be a goal, a row each, folded away below what is printed; the goals above can be chosen from it.
 * Answers the rows to fold.
 */
export function addPossible(
  draft: ReportDraft,
  { at }: ReportGrid,
  report: Report,
  words: ReportWords,
  goals: GoalRows,
): { readonly first: number; readonly count: number } | undefined {
  if (report.possible.length === 0) return undefined;
  const first = draft.addRow([words.sections.possible], 16);
  draft.style(first, 0, 1, 1, { bold: true, size: 11, wrap: false });
  const line = draft.addRow([words.possibleLine], 13);
  draft.style(line, 0, 1, 1, { color: QUIET_INK, size: 8, wrap: false });
  const from = draft.rows;
  for (const goal of report.possible) draft.addRow([goalLine(goal, words)], 13);
  const count = report.possible.length;
  draft.style(from, 0, count, 1, { wrap: false });
  const list = absoluteAddress({ row: from, column: 0, rows: count, columns: 1 });
  draft.validate(goals.first, at.code, MOST_GOALS, at.required - at.code, {
    rule: { kind: "list", source: `=${list}` },
    alert: { style: "information", ...words.ownGoal },
  });
  return { first, count: draft.rows - first };
}
