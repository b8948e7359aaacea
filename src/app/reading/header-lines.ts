import type { Competency } from "../../framework/model";
import { isEmpty, textOf, type Cell } from "./cell";
import type { CompetencyHeaders } from "./competency-header";
import { range, type Grid } from "./grid";
import { lookUpLine, namedIn } from "./header-lookup";
import { isNameLabel, roleOf, type Role } from "./labels";
import { nameFields, type NameFields } from "./person-name";
import { scoreOf } from "./score-word";
import type { NearHeader, NotUnderstood } from "./score-sheet";

/** What a line of headers says of the fields of the lines below it. */
export interface Fields {
  /** The line of the headers. */
  readonly line: number;
  readonly competencies: ReadonlyMap<number, Competency>;
  /** The first field of each role. */
  readonly roles: ReadonlyMap<Role, number>;
  /** Names may be found without a header. */
  readonly names: NameFields;
  readonly near: readonly NearHeader[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Fields that were not read although something stands in them. */
  readonly unread: ReadonlySet<number>;
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
export function headerLines(grid: Grid, headers: CompetencyHeaders): readonly HeaderLine[] {
  const counted = range(grid.lines.first, grid.lines.last).flatMap((line) => {
    const count = countOf(grid, line, headers);
    return count > 0 ? [{ line, count }] : [];
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const kept: HeaderLine[] = [];
  for (const each of counted.filter(({ count }) => 2 * count >= most)) {
    const last = kept.at(-1);
    if (last && each.line - last.line <= LINES_ABOVE) {
      if (each.count >= last.count) kept.splice(-1, 1, each);
    } else kept.push(each);
  }
  return kept;
}

/** Different competencies in a line; 0 for a line that holds too few to be headers. */
function countOf(grid: Grid, line: number, headers: CompetencyHeaders): number {
  const cells = range(grid.fields.first, grid.fields.last)
    .map((field) => grid.at(line, field))
    .filter(
      ({ content, formula }) => content !== "" && !(typeof content === "number" && formula !== undefined),
    );
  const found = namedIn(cells, headers).size;
  const labelled = cells.some(({ content }) => typeof content === "string" && isNameLabel(content));
  // Numbers alone ("2.3" may be someone's average) need a header for names beside them, and so do dates.
  const texts = cells.some(({ content }) => typeof content === "string" && headers.find(content).found);
  return labelled || (found >= 2 && texts) ? found : 0;
}

/** Reads a line of headers; `last` is the last line that belongs to it. */
export function fieldsOf(grid: Grid, line: number, last: number, headers: CompetencyHeaders): Fields {
  const competencies = new Map<number, Competency>();
  const roles = new Map<Role, number>();
  const near: NearHeader[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const unread = new Set<number>();
  const unknown: { field: number; cell: Cell }[] = [];
  const all = range(grid.fields.first, grid.fields.last);
  const cells = all.map((field) => headerCell(grid, line, field, headers));
  const lookups = lookUpLine(cells, headers);
  for (const [index, cell] of cells.entries()) {
    const field = grid.fields.first + index;
    const role = typeof cell.content === "string" ? roleOf(cell.content) : undefined;
    const lookup = role === undefined ? lookups[index] : undefined;
    if (role !== undefined) {
      if (!roles.has(role)) roles.set(role, field);
    } else if (lookup?.found && [...competencies.values()].includes(lookup.competency)) {
      notUnderstood.push({ cell, why: "competencyTwice" });
      unread.add(field);
    } else if (lookup?.found) competencies.set(field, lookup.competency);
    else if (lookup?.suggestion) {
      near.push({ cell, near: lookup.suggestion });
      unread.add(field);
    } else unknown.push({ field, cell });
  }
  let names = nameFields(roles);
  if (names.whole === undefined && names.parts.length === 0) {
    // Beside people side by side "Competentie" stands in the line of their names.
    const caption = grid.turned ? roles.get("caption") : undefined;
    const places = [...unknown, ...(caption === undefined ? [] : [{ field: caption }])];
    const unnamed = nameField(grid, line, last, places, competencies);
    if (unnamed !== undefined) {
      roles.set("name", unnamed);
      names = { whole: unnamed, parts: [], guessed: true };
    }
  }
  for (const { field, cell } of unknown) {
    if (field === names.whole) continue;
    const said = unreadField(grid, field, cell, { line, last });
    if (!said) continue;
    unread.add(field);
    notUnderstood.push(said);
  }
  return { line, competencies, roles, names, near, notUnderstood, unread };
}

/** What is to be said of a field whose header is not understood; nothing where it is empty. */
export function unreadField(
  grid: Grid,
  field: number,
  cell: Cell,
  { line, last }: { readonly line: number; readonly last: number },
): NotUnderstood | undefined {
  const below = range(line + 1, last)
    .map((each) => grid.at(each, field))
    .filter((each) => !isEmpty(each));
  if (below.length === 0) return undefined;
  const scores = below.filter(({ content }) => scoreOf(content) !== undefined).length;
  return { cell, why: 2 * scores > below.length ? "scoreColumn" : "column" };
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

/** Names without a header of their own: before the scores, mostly texts, and the most different ones. */
function nameField(
  grid: Grid,
  line: number,
  last: number,
  unknown: readonly { readonly field: number }[],
  competencies: ReadonlyMap<number, Competency>,
): number | undefined {
  const firstScore = Math.min(...competencies.keys());
  let found: { readonly field: number; readonly different: number } | undefined;
  for (const { field } of unknown.filter((each) => each.field < firstScore)) {
    const filled = range(line + 1, last)
      .map((each) => grid.at(each, field))
      .filter((cell) => !isEmpty(cell));
    const texts = filled.filter(
      ({ content }) => typeof content === "string" && scoreOf(content) === undefined,
    );
    const different = new Set(texts.map(textOf)).size;
    if (2 * texts.length > filled.length && different > (found?.different ?? 0)) found = { field, different };
  }
  return found?.field;
}
