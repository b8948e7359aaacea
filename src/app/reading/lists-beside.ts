/** Lists that stand beside each other on one sheet, each with its own names: where each begins. */
import type { CompetencyHeaders } from "./competency-header";
import { lineLabelOf } from "./line-words";
import { isNameLabel, roleOf, scoreLabelRank, type Role } from "./person-words";
import { isEmpty, textOf } from "./read-cell";
import { raterHeadingOf, scoreOf } from "./score-word";
import { range, type Grid } from "./sheet-grid";

/** Fields from and up to, where a list has its headers. */
interface Head {
  readonly from: number;
  readonly to: number;
}

/** What may stand before the names of a list and is of the same people. */
const BEFORE_NAMES: ReadonlySet<Role> = new Set(["number", "department", "profile"]);
/** So many lines below a header tell whether names stand there. */
const LINES_TO_SEE = 30;

/**
 * The grid, or the parts of it that hold a list each. A list begins where names are headed anew behind competencies and
 * before others, on whichever line; what a header line of another list runs through is one list.
 */
export function listsBeside(grid: Grid, headers: CompetencyHeaders): readonly Grid[] {
  const heads = range(grid.lines.first, grid.lines.last).flatMap((line) => headsIn(grid, line, headers));
  const apart: Head[] = [];
  for (const head of [...heads].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && head.from <= last.to)
      apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, head.to) });
    else apart.push(head);
  }
  if (apart.length < 2) return [grid];
  return apart.map(({ from }, at): Grid => {
    const next = apart[at + 1];
    const fields = {
      first: at === 0 ? grid.fields.first : from,
      last: next ? next.from - 1 : grid.fields.last,
    };
    return { ...grid, fields };
  });
}

/** The lists that have their headers in a line; none where it names too few competencies to be one of headers. */
function headsIn(grid: Grid, line: number, headers: CompetencyHeaders): readonly Head[] {
  const content: number[] = [];
  const labels: number[] = [];
  let competencies = 0;
  for (const field of range(grid.fields.first, grid.fields.last)) {
    const cell = grid.at(line, field);
    if (typeof cell.content !== "string" || isEmpty(cell)) continue;
    const text = textOf(cell);
    const role = roleOf(text);
    if (isNameLabel(text) || (grid.turned && role === "caption")) labels.push(field);
    else if (role === "caption" || scoreLabelRank(text) !== undefined) content.push(field);
    else if (names(grid, line, field, headers) && !inColumn(grid, line, field, headers)) {
      content.push(field);
      competencies += 1;
    }
  }
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  // "Competentie" and "Score" beside a name, or competencies themselves.
  if (competencies < 2 && (labels.length === 0 || (competencies === 0 && content.length < 2))) return [];
  const starts = range(first + 1, last - 1).filter(
    (field) =>
      !content.includes(field) &&
      (labels.includes(field) ? holdsNames(grid, line, field) : isUnheaded(grid, line, field)),
  );
  const froms = [Math.min(first, ...labels)];
  for (const start of starts) {
    const before = content.some((field) => field > (froms.at(-1) ?? 0) && field < start);
    if (before && content.some((field) => field > start)) froms.push(firstOf(grid, line, start));
  }
  return froms.map((from, at) => {
    const next = froms[at + 1] ?? Infinity;
    return { from, to: Math.max(from, ...content.filter((field) => field < next)) };
  });
}

function names(grid: Grid, line: number, field: number, headers: CompetencyHeaders): boolean {
  const { content } = grid.at(line, field);
  return typeof content === "string" && (headers.find(content).found || headers.rated(content) !== undefined);
}

/** A list with a row for each score names competencies below each other. */
function inColumn(grid: Grid, line: number, field: number, headers: CompetencyHeaders): boolean {
  return [line - 1, line + 1].some((each) => each >= grid.lines.first && names(grid, each, field, headers));
}

/** Number, department and function of the same people may stand before their names. */
function firstOf(grid: Grid, line: number, start: number): number {
  let first = start;
  for (let field = start - 1; field >= grid.fields.first; field -= 1) {
    const role = roleOf(textOf(grid.at(line, field)));
    if (role === undefined || !BEFORE_NAMES.has(role)) break;
    first = field;
  }
  return first;
}

/** Names without a header, behind a field in which nothing stands. */
function isUnheaded(grid: Grid, line: number, field: number): boolean {
  const below = range(line, Math.min(grid.lines.last, line + LINES_TO_SEE));
  return (
    isEmpty(grid.shownAt(line, field)) &&
    below.every((each) => isEmpty(grid.shownAt(each, field - 1))) &&
    holdsNames(grid, line, field)
  );
}

/** Mostly texts that are no scores, raters or labels, and not the same ones. */
function holdsNames(grid: Grid, line: number, field: number): boolean {
  const texts = range(line + 1, Math.min(grid.lines.last, line + LINES_TO_SEE))
    .map((each) => grid.shownAt(each, field))
    .filter((cell) => !isEmpty(cell));
  const names = texts.filter(({ content }) => {
    const text = typeof content === "string" ? content : "";
    return (
      /\p{L}/u.test(text) &&
      scoreOf(text, grid.highest) === undefined &&
      !raterHeadingOf(text) &&
      !lineLabelOf(text)?.certain
    );
  });
  return names.length > 0 && 2 * names.length > texts.length;
}
