import type { Competency } from "../../framework/model";
import type { ReadColumn } from "../arguments/score-columns";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { range, type Grid } from "./sheet-grid";
import { countNamed, lookUpLine } from "./header-lookup";
import type { Heading } from "./headings";
import { lineLabelOf } from "./line-words";
import { headsPeople, roleOf, type Role } from "./person-words";
import { findNames, findRaters, findWords } from "./person-fields";
import type { NameFields } from "./person-name";
import { scoreOf } from "./score-word";
import { headerOr, readColumns, withSaidRoles } from "./read-columns";
import type { RepeatedWords } from "./repeated-words";
import { rolesByField } from "./roles";
import { scoreFields } from "./score-fields";
import { unreadField } from "./unread-field";
import type { NearHeader, NotUnderstood } from "./score-sheet";

/** A field of scores: of which competency, and where a heading says so by whom. */
export interface ScoreField {
  readonly competency: Competency;
  readonly heading?: Heading;
}

/** What a line of headers says of the fields of the lines below it. */
export interface Fields {
  /** The line of the headers. */
  readonly line: number;
  /** The first line below them that may be somebody's. */
  readonly body: number;
  readonly competencies: ReadonlyMap<number, ScoreField>;
  /** The field of each role. */
  readonly roles: ReadonlyMap<Role, number>;
  /** Words below the names that say by whom, or of when, the scores of each line are. */
  readonly words?: RepeatedWords;
  /** Names may be found without a header. */
  readonly names: NameFields;
  readonly near: readonly NearHeader[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Fields that were not read although something stands in them. */
  readonly unread: ReadonlySet<number>;
  /** What every field beside the competencies became. */
  readonly columns: readonly ReadColumn[];
}

/** A line of headers, with how many competencies it names. */
export interface HeaderLine {
  readonly line: number;
  readonly count: number;
}

/** How far above its neighbours a header in more than one line may begin. */
const LINES_ABOVE = 2;

/**
 * The lines that hold headers: two competencies at least, or one beside a header for names; each with at least half as
 * many as the fullest. Of lines that touch only the fullest counts, and the lower of two alike.
 */
export function headerLines(
  grid: Grid,
  headers: CompetencyHeaders,
  countLine: (grid: Grid, line: number, headers: CompetencyHeaders) => number = countOf,
): readonly HeaderLine[] {
  const counted = range(grid.lines.first, grid.lines.last).flatMap((line) => {
    const count = countLine(grid, line, headers);
    return count > 0 ? [{ line, count }] : [];
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const kept: HeaderLine[] = [];
  for (const each of counted.filter(({ count }) => 2 * count >= most)) {
    const last = kept.at(-1);
    if (last && each.line - last.line <= LINES_ABOVE && !isScoredBetween(grid, last.line, each.line)) {
      if (each.count >= last.count) kept.splice(-1, 1, each);
    } else kept.push(each);
  }
  return kept;
}

/** Somebody's scores stand between two lines of headers: then they are two, and the first is no part of the second. */
function isScoredBetween(grid: Grid, above: number, below: number): boolean {
  return range(above + 1, below - 1).some((line) => {
    const cells = range(grid.fields.first, grid.fields.last).map((field) => grid.at(line, field));
    const named = cells.some(({ content }) => typeof content === "string" && /\p{L}/u.test(content));
    return (
      named &&
      cells.some(({ content }) => typeof content === "number" && scoreOf(content, grid.highest) !== undefined)
    );
  });
}

/** Different competencies in a line; 0 for a line that holds too few to be headers. */
function countOf(grid: Grid, line: number, headers: CompetencyHeaders): number {
  const cells = headerCells(grid, line).map((cell) => withoutRater(cell, headers).cell);
  const found = countNamed(cells, headers);
  const labelled = cells.some(({ content }) => typeof content === "string" && headsPeople(content));
  // Numbers alone ("2.3" may be someone's average) need a header for names beside them, and so do dates.
  const texts = cells.some(({ content }) => typeof content === "string" && headers.find(content).found);
  return labelled || (found >= 2 && texts) ? found : 0;
}

/**
 * The same for a sheet on which no header is a competency: how many are near one, each above what may be scores; beside
 * a header for names one will do.
 */
export function countNear(grid: Grid, line: number, headers: CompetencyHeaders): number {
  const cells = headerCells(grid, line);
  const near = new Set(
    cells.flatMap((cell) => {
      if (typeof cell.content !== "string" || roleOf(cell.content) !== undefined) return [];
      const lookup = headers.find(cell.content);
      const named = lookup.found ? lookup.competency : lookup.suggestion;
      return named && headsNumbers(grid, line, grid.turned ? cell.row : cell.column) ? [named] : [];
    }),
  );
  const labelled = cells.some(({ content }) => typeof content === "string" && headsPeople(content));
  return labelled || near.size >= 2 ? near.size : 0;
}

function headsNumbers(grid: Grid, line: number, field: number): boolean {
  const below = range(line + 1, grid.lines.last)
    .map((each) => grid.at(each, field))
    .filter((cell) => !isEmpty(cell));
  const scores = below.filter(
    ({ content }) => typeof content === "number" || (scoreOf(content, grid.highest) ?? null) !== null,
  );
  return below.length > 0 && 2 * scores.length >= below.length;
}

function headerCells(grid: Grid, line: number): readonly Cell[] {
  return range(grid.fields.first, grid.fields.last)
    .map((field) => grid.at(line, field))
    .filter(
      ({ content, formula }) => content !== "" && !(typeof content === "number" && formula !== undefined),
    );
}

/** A header without the rater that it names beside the competency. */
function withoutRater(
  cell: Cell,
  headers: CompetencyHeaders,
): { readonly cell: Cell; readonly heading?: Heading } {
  const rated = headers.rated(cell.content);
  return rated
    ? { cell: { ...cell, content: rated.content }, heading: { rater: rated.rater, word: rated.word, cell } }
    : { cell };
}

/** Reads a line of headers; `last` is the last line that belongs to it. */
export function fieldsOf(grid: Grid, line: number, last: number, headers: CompetencyHeaders): Fields {
  const all = range(grid.fields.first, grid.fields.last);
  const seen = all.map((field) => withoutRater(headerCell(grid, line, field, headers), headers));
  const lookups = lookUpLine(
    seen.map(({ cell }) => cell),
    headers,
  );
  const headed = all.map((field, index) => ({
    field,
    cell: seen[index]?.cell ?? grid.at(line, field),
    heading: seen[index]?.heading,
    lookup: lookups[index] ?? { found: false as const },
  }));
  const scored = scoreFields(grid, line, last, headed, headers.headings);
  const { competencies, body, sub } = scored;
  // Of headers in two lines the label may stand in either.
  const shownHeader = (field: number, cell: Cell): Cell => {
    const lower = sub?.has(field) || body === line + 1 ? undefined : grid.shownAt(body - 1, field);
    return isEmpty(cell) && lower && roleOf(textOf(lower)) !== undefined ? lower : cell;
  };
  const labels = headed.flatMap(({ field, cell }) => {
    if (competencies.has(field)) return [];
    const shown = shownHeader(field, cell);
    return typeof shown.content === "string" && shown.content.length > 0
      ? [{ field, label: textOf(shown) }]
      : [];
  });
  const textsOf = (field: number): readonly string[] =>
    range(body, last).map((each) => textOf(grid.shownAt(each, field)));
  const fields = headed.flatMap(({ field, cell }) =>
    competencies.has(field) || scored.settled.has(field)
      ? []
      : [{ field, label: headerOr(shownHeader(field, cell)) }],
  );
  const { roles, settled } = withSaidRoles(rolesByField(labels, textsOf), fields, headers.roles);
  const hasRole = new Set([
    ...settled,
    ...labels.filter(({ label }) => roleOf(label) !== undefined).map(({ field }) => field),
  ]);
  const near: NearHeader[] = [];
  const notUnderstood: NotUnderstood[] = [...scored.notUnderstood];
  const unread = new Set<number>(scored.unread);
  const unknown: { field: number; cell: Cell }[] = [];
  /** "Datum": nobody's name, though words may stand below it. */
  const labelled: number[] = [];
  for (const { field, cell, lookup } of headed) {
    if (hasRole.has(field) || competencies.has(field) || scored.settled.has(field)) continue;
    if (lineLabelOf(textOf(cell))?.certain) labelled.push(field);
    else if (!lookup.found && lookup.suggestion) {
      near.push({ cell, near: lookup.suggestion });
      unread.add(field);
    } else unknown.push({ field, cell });
  }
  const part = { grid, body, last, firstScore: Math.min(...competencies.keys(), ...scored.settled) };
  const words = findWords({ ...part, line, scored: [...competencies.keys()] }, roles, settled, [
    ...unknown.map(({ field }) => field),
    ...labelled,
  ]);
  if (!words) findRaters(part, roles, unknown);
  const names = words?.guessed
    ? { whole: words.names, parts: [], guessed: true as const }
    : findNames(part, roles, unknown);
  for (const { field, cell } of unknown) {
    if (field === names.whole || field === roles.get("rater") || field === words?.field) continue;
    const said = unreadField(grid, field, cell, { line: body - 1, last });
    if (!said) continue;
    unread.add(field);
    notUnderstood.push(said);
  }
  const columns = readColumns(
    headed
      .filter(({ field }) => !competencies.has(field) && !scored.settled.has(field))
      .map(({ field, cell }) => ({ field, cell: shownHeader(field, cell) })),
    roles,
    (field) => textsOf(field).some((text) => text !== ""),
  );
  return {
    line,
    body,
    competencies,
    roles,
    ...(words ? { words } : {}),
    names,
    near,
    notUnderstood,
    unread,
    columns,
  };
}

/** A header, or where its own line is empty what stands above it, merged or not, if that says anything. */
function headerCell(grid: Grid, line: number, field: number, headers: CompetencyHeaders): Cell {
  const own = grid.shownAt(line, field);
  if (!isEmpty(own)) return own;
  for (const above of range(Math.max(grid.lines.first, line - LINES_ABOVE), line - 1).toReversed()) {
    const cell = grid.at(above, field);
    if (isEmpty(cell)) continue;
    if (roleOf(textOf(cell)) !== undefined || headers.find(cell.content).found) return cell;
  }
  return own;
}
