import { LINE, QUIET_INK } from "../drafting/colors";
import { TAB_COLOR } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import type { Report, ReportGap, ReportPoint } from "./report-content";
import { addGoals, addPossible } from "./goals-block";
import { addLevels } from "./levels-block";
import { ReportDraft, reportGrid, type Block, type ReportGrid } from "./report-grid";
import { addFoot, addHeading, addTop, reportPrint, type ReportOptions } from "./report-top";
import type { ReportWords } from "./report-words";
import { stepsOf } from "./report-steps";

/** Of more than so many it is only said where else self and others are apart. */
const MOST_APART = 3;
const RESPONSE_HEIGHT = 100;
const GOAL_HEIGHT = { page: 46, plan: 170 } as const;

/**
 * A person's development page: one A4 upright, two with the plan, which then has more room. It holds values only, and
 * nothing of anybody else. Below the paper, folded away, stands what else can be a goal.
 */
export function buildReport(report: Report, options: ReportOptions & { readonly plan: boolean }): SheetPlan {
  const { words, plan } = options;
  const grid = reportGrid(stepsOf(report));
  const draft = new ReportDraft(grid.widths);
  addTop(draft, grid, report, options, words.title);
  if (report.levels.length > 0) {
    addHeading(draft, words.sections.levels);
    addLevels(draft, grid, report, words);
  }
  addPoints(draft, grid, report, words);
  addApart(draft, grid, report, words);
  addUnrated(draft, grid, report, words);
  const ends: number[] = [];
  if (plan) {
    addFoot(draft, grid, options, true);
    ends.push(draft.rows);
  }
  addHeading(draft, words.sections.goals);
  const line = report.goals.length > 0 ? words.goalsLine : words.noGoals;
  const said = draft.addBlocks([{ from: 0, to: grid.at.end, text: line, size: 8 }]);
  draft.style(said, 0, 1, 1, { color: QUIET_INK, size: 8 });
  const goals = addGoals(draft, grid, report, words, {
    height: GOAL_HEIGHT[plan ? "plan" : "page"],
    notes: plan ? "plan" : "page",
  });
  if (plan) addResponse(draft, grid, words);
  else addFoot(draft, grid, options, true);
  ends.push(draft.rows);
  draft.addRow([], 12);
  const folded = addPossible(draft, grid, report, words, goals);
  const print = reportPrint(draft, grid, ends, report, words);
  return draft.finish({
    name: options.sheet,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print,
      marker: { kind: "report" },
      ...(folded ? { groups: [{ of: "rows", ...folded, collapsed: true }] } : {}),
    },
  });
}

/** Strengths on the left, the largest gaps on the right, each in the framework's own words. */
function addPoints(draft: ReportDraft, { at }: ReportGrid, report: Report, words: ReportWords): void {
  const { sections } = words;
  addHeading(draft, sections.strengths, [at.steps, sections.gaps]);
  const left = report.strengths.map((point) => strengthOf(point, words));
  const right = gapsOf(report, words);
  if (left.length === 0) left.push(["", words.noStrengths]);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [[name, text], [gapName, gapText]] = [left[index] ?? ["", ""], right[index] ?? ["", ""]];
    const sides = (one: string, other: string, bold: boolean): readonly Block[] => [
      { from: 0, to: at.steps, text: one, bold },
      { from: at.steps, to: at.end, text: other, bold },
    ];
    if (name !== "" || gapName !== "")
      draft.style(draft.addBlocks(sides(name, gapName, true)), 0, 1, at.end, { bold: true });
    draft.addBlocks(sides(text, gapText, false));
  }
}

function strengthOf({ name, level, text = "" }: ReportPoint, words: ReportWords): readonly [string, string] {
  return [words.at(name, level), text];
}

function gapsOf(report: Report, words: ReportWords): readonly (readonly [string, string])[] {
  const { gaps, allGaps, profile, levels } = report;
  const of = ({ name, level, required, next, text }: ReportGap, index: number): readonly [string, string] => {
    const more = index === gaps.length - 1 ? allGaps - gaps.length : 0;
    const asks = text === undefined || next === undefined ? "" : `${words.asks(next)} ${text}`;
    return [words.short(name, level, required), more > 0 ? `${asks}\n${words.moreGaps(more)}`.trim() : asks];
  };
  if (gaps.length > 0) return gaps.map(of);
  if (!levels.some(({ required }) => required !== undefined))
    return [["", words.unknownRequired(profile?.name)]];
  return [["", levels.some(({ level }) => typeof level === "number") ? words.noGaps : words.nothingRated]];
}

/** Where self and others are two levels or more apart, as a question. */
function addApart(draft: ReportDraft, { at }: ReportGrid, report: Report, words: ReportWords): void {
  const { apart, raters } = report;
  addHeading(draft, words.sections.apart);
  const said = apart
    .slice(0, MOST_APART)
    .map(({ name, difference, byManager }) => words.apart(name, difference, byManager));
  const rest = apart.slice(MOST_APART).map(({ name }) => name);
  const lines = [...said, ...(rest.length > 0 ? [words.alsoApart(rest)] : [])];
  if (lines.length === 0) lines.push(raters.self ? words.nothingApart : words.noSelf);
  for (const text of lines) draft.addBlocks([{ from: 0, to: at.end, text }]);
}

function addUnrated(draft: ReportDraft, { at }: ReportGrid, report: Report, words: ReportWords): void {
  const { unrated, notApplicable, levels } = report;
  const nothing = levels.every(({ level }) => level === null);
  const lines = [
    ...(nothing ? [words.nothingRated] : unrated.length > 0 ? [words.unrated(unrated)] : []),
    ...(notApplicable.length > 0 ? [words.notApplicableTo(notApplicable)] : []),
  ];
  addHeading(draft, words.sections.unrated);
  if (lines.length === 0) lines.push(words.allRated);
  draft.addBlocks([{ from: 0, to: at.end, text: lines.join(" ") }]);
}

function addResponse(draft: ReportDraft, { at }: ReportGrid, words: ReportWords): void {
  addHeading(draft, words.response);
  const row = draft.addBlocks([{ from: 0, to: at.end, text: "" }], { least: RESPONSE_HEIGHT, toFill: true });
  draft.style(row, 0, 1, at.end, {
    numberFormat: "@",
    border: { sides: ["top", "bottom", "left", "right"], color: LINE, weight: "thin" },
  });
}
