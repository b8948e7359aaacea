/**
 * Lists of others with a row for each score: whose it is, of which competency, by whom. Longer than most files: what a
 * row says is decided in one order, from its cells to a rating.
 */
import { foldKey } from "../../framework/fold";
import type { Lookup } from "../../framework/lookup";
import type { ReadColumn } from "../arguments/score-columns";
import type { SheetAnswers } from "./given-answers";
import type { SaidHeadings } from "./headings";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { range, type Grid } from "./sheet-grid";
import { unreadField } from "./unread-field";
import { lookUpLine, namedIn } from "./header-lookup";
import { lineLabelOf } from "./line-words";
import { headsPeople, roleOf, type Role } from "./person-words";
import { scoreLabelRank } from "./person-words";
import { NamedScores, type LongRow } from "./named-scores";
import { nameMark } from "./name-mark";
import { whyNobody } from "./nobodys-names";
import { headerOr, readColumns, withSaidRoles } from "./read-columns";
import { nameFields, nameOn, type NameFields } from "./person-name";
import { rolesOf } from "./rating-lines";
import { rolesByField, type LabelledField } from "./roles";
import { normOn, SaidTogether } from "./said-together";
import { raterOn } from "./rater-words";
import { raterOf } from "./score-word";
import type { ScoreSheet } from "./score-sheet";

type LongList = Pick<ScoreSheet, "ratings" | "near" | "notUnderstood" | "columns">;

/** What the columns of a list hold, by the line of its headers. */
interface Columns {
  readonly line: number;
  readonly last: number;
  readonly names: NameFields;
  readonly roles: ReadonlyMap<Role, number>;
  /** Fields of which a person has said what they are for. */
  readonly settled: ReadonlySet<number>;
  readonly read: readonly ReadColumn[];
  /** One or two: code, name. */
  readonly competencies: readonly number[];
  /** One for the score, or one for each rater. */
  readonly scores: readonly number[];
  /** Rows that do not count, as of another moment. */
  readonly skip: ReadonlySet<number>;
  /** What a person has said of names that may be labels (`SheetAnswers`). */
  readonly people?: SheetAnswers["people"];
  /** What a person has said that words for raters mean. */
  readonly headings: SaidHeadings;
}

/** Reads a list with a row for each score; undefined for a sheet that has none. */
export function readLongList(
  grid: Grid,
  headers: CompetencyHeaders,
  {
    people,
    skip = new Set(),
  }: { readonly people?: SheetAnswers["people"]; readonly skip?: ReadonlySet<number> } = {},
): LongList | undefined {
  const lines = range(grid.lines.first, grid.lines.last).filter((line) => isHeader(grid, line, headers));
  if (lines.length === 0) return undefined;
  const scores = new NamedScores();
  const said = new SaidTogether();
  const read: ReadColumn[] = [];
  let understood = false;
  for (const [index, line] of lines.entries()) {
    const found = columnsOf(grid, line, (lines[index + 1] ?? grid.lines.last + 1) - 1, headers);
    const columns = { ...found, skip, headings: headers.headings, ...(people ? { people } : {}) };
    if (readRows(grid, columns, headers, scores, said)) understood = true;
    if (isNameless(columns)) {
      const number = columns.roles.get("number") ?? grid.fields.first;
      said.notUnderstood(grid.at(line, number), "numbersForNames");
    }
    sayUnread(grid, columns, said);
    read.push(...columns.read);
  }
  // "Code" and "Score" may head anything.
  return understood ? { ratings: scores.ratings(), ...said.all(), columns: read } : undefined;
}

/** Names, competencies and scores, each in a column of its own. */
function isHeader(grid: Grid, line: number, headers: CompetencyHeaders): boolean {
  const cells = range(grid.fields.first, grid.fields.last).map((field) => grid.at(line, field));
  const texts = cells.map((cell) => (typeof cell.content === "string" ? textOf(cell) : ""));
  return (
    texts.some(headsPeople) &&
    texts.some((text) => roleOf(text) === "caption") &&
    texts.some((text) => scoreLabelRank(text) !== undefined || isRaterLabel(text)) &&
    namedIn(cells, headers).size < 2
  );
}

/** "Gemiddelde": calculated over people, and nobody's. */
function isNobody(text: string): boolean {
  const label = lineLabelOf(text);
  return label?.certain === true && label.kind === "summary";
}

/** "Zelf", "Leidinggevende"; a "Medewerker" is whom it is about. */
function isRaterLabel(text: string): boolean {
  return roleOf(text) === undefined && raterOf(text) !== undefined;
}

function columnsOf(
  grid: Grid,
  line: number,
  last: number,
  headers: CompetencyHeaders,
): Omit<Columns, "skip" | "headings"> {
  const labelled: LabelledField[] = [];
  const competencies: number[] = [];
  const raters: number[] = [];
  let score: { readonly field: number; readonly rank: number } | undefined;
  for (const field of range(grid.fields.first, grid.fields.last)) {
    const text = textOf(grid.at(line, field));
    const role = roleOf(text);
    const rank = scoreLabelRank(text);
    // Beside a competency a "Cluster" is the competency's.
    const isCluster = foldKey(text) === "cluster";
    if (role === "caption") competencies.push(field);
    else if (role !== undefined && !isCluster) labelled.push({ field, label: text });
    else if (rank !== undefined && (score === undefined || rank < score.rank)) score = { field, rank };
    else if (isRaterLabel(text)) raters.push(field);
  }
  const scores = score ? [score.field] : raters;
  const labels = range(grid.fields.first, grid.fields.last)
    .filter((field) => !competencies.includes(field) && !scores.includes(field))
    .map((field) => ({ field, cell: grid.at(line, field), label: headerOr(grid.at(line, field)) }));
  const textsOf = (field: number): readonly string[] =>
    range(line + 1, last).map((each) => textOf(grid.shownAt(each, field)));
  const settledRoles = withSaidRoles(rolesByField(labelled, textsOf), labels, headers.roles);
  const found = { line, last, names: nameFields(settledRoles.roles), competencies, scores };
  const isFilled = (field: number): boolean =>
    range(line + 1, last).some((each) => !isEmpty(grid.shownAt(each, field)));
  const number = settledRoles.roles.get("number");
  if (isCounter(grid, found, number) && !settledRoles.settled.has(number ?? -1))
    settledRoles.roles.delete("number");
  return { ...found, ...settledRoles, read: readColumns(labels, settledRoles.roles, isFilled) };
}

/** "Nr" may count the rows; then every row has another one, though names return. */
function isCounter(
  grid: Grid,
  { line, last, names }: Pick<Columns, "line" | "last" | "names">,
  field: number | undefined,
): boolean {
  if (field === undefined) return false;
  const people: string[] = [];
  const numbers = new Set<string>();
  for (const each of range(line + 1, last)) {
    const { person } = nameOn(grid, each, names);
    if (person === "") continue;
    people.push(person);
    numbers.add(textOf(grid.shownAt(each, field)));
  }
  return numbers.size === people.length && new Set(people).size < people.length;
}

/** Reads the rows of a list; true where at least one names a competency, or something near one. */
function readRows(
  grid: Grid,
  columns: Columns,
  headers: CompetencyHeaders,
  scores: NamedScores,
  said: SaidTogether,
): boolean {
  const lines = range(columns.line + 1, columns.last).filter((line) => !columns.skip.has(line));
  const lookups = columns.competencies.map((field) =>
    lookUpLine(
      lines.map((line) => grid.shownAt(line, field)),
      headers,
      true,
    ),
  );
  let understood = false;
  for (const [index, line] of lines.entries()) {
    const named = columns.competencies.map((field, at) => ({
      cell: grid.shownAt(line, field),
      lookup: lookups[at]?.[index] ?? { found: false as const },
    }));
    const competency = competencyOn(named);
    if (competency && (competency.lookup.found || competency.lookup.suggestion)) understood = true;
    readRow({ grid, line, columns, competency }, scores, said);
  }
  return understood;
}

interface Named {
  readonly cell: Cell;
  readonly lookup: Lookup;
}

/** What code and name say together: a guess where only one is known, nothing where they contradict each other. */
function competencyOn(cells: readonly Named[]): Named | undefined {
  const filled = cells.filter(({ cell }) => !isEmpty(cell));
  const [first] = filled;
  if (!first) return undefined;
  const found = new Set(filled.flatMap(({ lookup }) => (lookup.found ? [lookup.competency] : [])));
  const [competency] = found;
  if (found.size > 1) return { cell: first.cell, lookup: { found: false } };
  const doubtful = filled.find(({ lookup }) => !lookup.found && lookup.suggestion !== competency);
  if (competency) {
    return doubtful
      ? { cell: doubtful.cell, lookup: { found: false, suggestion: competency } }
      : { cell: first.cell, lookup: { found: true, competency } };
  }
  return filled.find(({ lookup }) => !lookup.found && lookup.suggestion) ?? first;
}

/** A list that calls nobody by name. */
function isNameless({ names }: Columns): boolean {
  return names.whole === undefined && names.parts.length === 0;
}

interface RowAt {
  readonly grid: Grid;
  readonly line: number;
  readonly columns: Columns;
  readonly competency: Named | undefined;
}

function readRow({ grid, line, columns, competency }: RowAt, scores: NamedScores, said: SaidTogether): void {
  if (isNameless(columns)) return;
  const { person, cells } = nameOn(grid, line, columns.names);
  const [name, ...others] = cells;
  const scored = columns.scores.map((field) => ({ field, cell: grid.at(line, field) }));
  const filled = scored.filter(({ cell }) => !isEmpty(cell));
  if (isNobody(person) || (competency && isNobody(textOf(competency.cell)))) return;
  if (!name || person === "") {
    const [first] = filled;
    if (name && !isEmpty(name)) said.notUnderstood(name, "loneText");
    else if (first) said.notUnderstood(first.cell, "scoresWithoutName");
    return;
  }
  if (!competency) {
    const [first] = filled;
    return said.notUnderstood(first?.cell ?? name, first ? "rowWithoutCompetency" : "loneText");
  }
  const label = lineLabelOf(person);
  const answer = label?.certain ? undefined : columns.people?.get(nameMark(person));
  if (answer === false) return said.together(name, "saidNobody");
  if (label && !answer) {
    const about = rolesOf(grid, columns, line);
    const says = [about.number, about.department, about.profile, about.raterCell].some(
      (one) => one && !isEmpty(one),
    );
    if (label.certain || label.kind !== "summary" || !says)
      return said.norm(
        name,
        label.certain ? "normLine" : "doubtfulPerson",
        label.kind === "norm" ? normOn(competency.lookup, scored) : undefined,
      );
  }
  const odd = label || answer ? undefined : whyNobody(person, rolesOf(grid, columns, line));
  if (odd) return said.together(name, odd);
  const { cell, lookup } = competency;
  if (!lookup.found) {
    if (lookup.suggestion) said.near(cell, lookup.suggestion);
    else said.together(cell, "rowCompetency");
    return;
  }
  const roles = rolesOf(grid, columns, line);
  const row: Omit<LongRow, "cell"> = {
    person,
    name,
    ...(others.length > 0 ? { nameParts: cells } : {}),
    roles,
    competency: lookup.competency,
  };
  for (const { field, cell: score } of scored) {
    // Where each rater has a column, an empty one may mean that there was no such rater.
    if (columns.scores.length > 1 && isEmpty(score)) continue;
    const by =
      raterOf(textOf(grid.at(columns.line, field))) ?? raterOn(person, roles.raterCell, columns.headings);
    if (by === "none") continue;
    const { raterCell: _word, ...others } = roles;
    if (by === "score") scores.add({ ...row, roles: others, cell: score });
    else scores.add({ ...row, cell: score, ...(by ? { rater: by } : {}) });
  }
}

function sayUnread(grid: Grid, columns: Columns, said: SaidTogether): void {
  const { line, last, competencies, scores, names } = columns;
  const read = new Set([...competencies, ...scores, ...names.parts, names.whole, ...columns.settled]);
  for (const field of range(grid.fields.first, grid.fields.last)) {
    const cell = grid.at(line, field);
    if (read.has(field) || roleOf(textOf(cell)) !== undefined) continue;
    const unread = unreadField(grid, field, cell, { line, last });
    if (unread) said.notUnderstood(unread.cell, unread.why);
  }
}
