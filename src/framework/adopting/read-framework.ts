import { countFramework } from "../select";
import { MOST_LEVELS, type Framework, type FrameworkCount } from "../model";
import { columnsOf, tableIn, type ReadColumn, type Table } from "./column-roles";
import { Draft, type Answers, type Ask, type NotUnderstood } from "./draft";
import { finish } from "./finish";
import { filled, isNumber, turned, type ColumnRoles, type Grid } from "./text-grid";
import { levelLabel } from "./level-label";
import { orderLevels } from "./order-levels";
import { asItStands, intoDraft, type Outline } from "./outline";
import { looksLikeBlocks, readBlocks } from "./read-blocks";
import { readNames } from "./read-names";
import { readTable, splitDefinition } from "./read-table";
import { readTree } from "./read-tree";
import { takeSentences, type Said } from "./said-of-levels";

/** More competencies than any framework that was seen has. */
const MOST_COMPETENCIES = 300;

export interface ReadFramework {
  readonly framework: Framework;
  /** Groups with a name only; `levels` are those of the framework, from the lowest to the highest that there is. */
  readonly count: FrameworkCount;
  /** From the lowest to the highest: their names, else their numbers. */
  readonly levels: readonly string[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly asks: readonly Ask[];
  /** What each column was taken for; none where it was no table. */
  readonly columns: readonly ReadColumn[];
  /** Where each competency begins, by its code. */
  readonly cells: ReadonlyMap<string, string>;
  /** Codes of competencies that had none, or one of another's. */
  readonly madeUp: ReadonlySet<string>;
}

/** Why there is nothing to take over. */
export type NotRead =
  /** `brokenJson`: it begins as JSON and does not go on so. `otherJson`: JSON, and no package of CASE. */
  | { readonly why: "nothing" | "brokenJson" | "otherJson" | "emptyPackage" }
  /** Scores, or levels that functions require: numbers rather than texts. */
  | { readonly why: "numbers" }
  | { readonly why: "tooManyLevels"; readonly levels: readonly string[]; readonly most: number }
  | { readonly why: "tooManyCompetencies"; readonly count: number; readonly most: number };

export interface ReadingWishes {
  /** Names of the levels, lowest first. */
  readonly levels?: readonly string[];
  readonly answers?: Answers;
  /** What columns are for, where they were taken for something else. */
  readonly columns?: ColumnRoles;
}

/**
 * Reads a framework of somebody else's, in whichever shape it stands in the cells: a row per indicator, a row per
 * competency with a column per level (or the other way round), blocks under each other, names and definitions, or nodes
 * with codes. What is uncertain is asked, with the answer that was taken; what means nothing is told by its cell.
 */
export function readFramework(
  grid: Grid,
  { levels: wished, answers = {}, columns: roles }: ReadingWishes = {},
): ReadFramework | NotRead {
  if (isMostlyNumbers(grid)) return { why: "numbers" };
  const draft = new Draft(answers);
  const { said, grid: rest } = takeSentences(draft, shownRows(draft, { ...grid, roles }));
  readShape(draft, rest);
  return conclude(draft, said, wished);
}

/** What was read, as a framework, if it is one. */
function conclude(draft: Draft, said: Said, wished: readonly string[] | undefined): ReadFramework | NotRead {
  for (const competency of draft.competencies) splitDefinition(draft, competency);
  if (draft.competencies.length === 0) return { why: "nothing" };
  if (draft.competencies.length > MOST_COMPETENCIES)
    return { why: "tooManyCompetencies", count: draft.competencies.length, most: MOST_COMPETENCIES };
  const ordered = orderLevels(draft, said, wished);
  if ("tooMany" in ordered) return { why: "tooManyLevels", levels: ordered.tooMany, most: MOST_LEVELS };
  const { framework, cells, madeUp } = finish(draft, ordered, wished);
  const levels = levelNames(framework);
  if (levels.length === 0) draft.ask("levelNames", ["none"], []);
  return {
    framework,
    count: countOf(framework, levels),
    levels,
    notUnderstood: draft.notUnderstood,
    asks: draft.asks,
    columns: draft.columns,
    cells,
    madeUp,
  };
}

/** As it stands, where it says of everything what it is and is sound; else finished as anybody's. */
export function concludeOutline(
  draft: Draft,
  outline: Outline,
  { isOwn, wished }: { readonly isOwn: boolean; readonly wished: readonly string[] | undefined },
): ReadFramework | NotRead {
  const whole = isOwn && wished === undefined ? asItStands(outline) : undefined;
  if (whole) return { ...asRead(whole), notUnderstood: draft.notUnderstood, asks: draft.asks };
  // A level that is not there does not exist: nobody is to be asked.
  draft.levelsAreCertain = true;
  intoDraft(draft, outline);
  return conclude(draft, { names: new Map() }, wished);
}

/** A framework that is sound already, as if it had been read. */
export function asRead(framework: Framework): ReadFramework {
  const levels = levelNames(framework);
  const none = {
    notUnderstood: [],
    asks: [],
    columns: [],
    cells: new Map<string, string>(),
    madeUp: new Set<string>(),
  };
  return { framework, count: countOf(framework, levels), levels, ...none };
}

function countOf({ clusters }: Framework, levels: readonly string[]): FrameworkCount {
  const named = clusters.filter(({ name }) => name !== "").length;
  return { ...countFramework(clusters), clusters: named, levels: levels.length };
}

/** The levels of a framework by name, else by number, lowest first. */
function levelNames({ clusters }: Framework): readonly string[] {
  const names = new Map<number, string>();
  for (const { levels } of clusters.flatMap((cluster) => cluster.competencies))
    for (const { number, name } of levels) if (!names.has(number)) names.set(number, name ?? String(number));
  return [...names].sort(([one], [other]) => one - other).map(([, name]) => name);
}

/** Below a row of headings and beside a column of names stand numbers, and no column has texts of a framework. */
function isMostlyNumbers(grid: Grid): boolean {
  const { rows } = grid;
  const table = tableIn(grid);
  if (table && (table.levels.length > 0 || table.columns.has("indicator") || table.columns.has("parent")))
    return false;
  const inner = rows.filter((row) => filled(row).length > 1).slice(1);
  const cells = inner.flatMap((row) => filled(row).slice(1));
  return cells.length > 2 && cells.filter(isNumber).length * 2 > cells.length;
}

/** Rows that are hidden are read too, unless a person says otherwise. */
function shownRows(draft: Draft, grid: Grid): Grid {
  const hidden = grid.rows.filter((row, index) => grid.hidden?.has(index) && filled(row).length > 0);
  const [first] = hidden.flatMap((row) => filled(row));
  if (!first) return grid;
  if (draft.ask("hiddenRows", ["read", "leaveOut"], [String(hidden.length)], first.at) === "read")
    return grid;
  return { ...grid, rows: grid.rows.filter((row) => !hidden.includes(row)), hidden: undefined };
}

function readShape(draft: Draft, grid: Grid): void {
  const table = tableIn(grid);
  const acrossLevels = levelsAsRows(grid);
  if (table && !acrossLevels) draft.columns = columnsOf(grid, table);
  if (table?.columns.has("parent")) readTree(draft, titled(draft, grid, table), table);
  else if (acrossLevels) readTurned(draft, acrossLevels);
  else if (table && (table.levels.length > 0 || table.columns.has("indicator") || !looksLikeBlocks(grid)))
    readTable(draft, titled(draft, grid, table), table);
  else if (looksLikeBlocks(grid)) readBlocks(draft, grid);
  else readNames(draft, grid);
}

/** The title is the first line above the headings; others there are told. */
function titled(draft: Draft, grid: Grid, { header }: Table): Grid {
  const above = grid.rows.slice(0, header).map((row) => filled(row));
  const [first, ...others] = above.filter((row) => row.length === 1).flat();
  if (first) draft.title = first.text.trim();
  for (const cell of others) draft.passOver(cell, "loose");
  return grid;
}

/** Levels down the first column and competencies across, from the row with their names on. */
function levelsAsRows({ rows }: Grid): Grid | undefined {
  const header = rows.findIndex((row) => filled(row).length > 2);
  const body = rows.slice(header + 1).filter((row) => filled(row).length > 0);
  const [corner, ...names] = rows[header] ?? [];
  if (header < 0 || body.length < 2 || body.length > 9 || !corner) return undefined;
  const isLevel = (text: string): boolean => levelLabel(text) !== undefined;
  if (!body.every((row) => isLevel(row[0]?.text ?? ""))) return undefined;
  const keys = new Set(body.map((row) => levelLabel(row[0]?.text ?? "")?.key));
  if (keys.size < body.length || names.some(({ text }) => isLevel(text))) return undefined;
  const long = body.flatMap((row) => filled(row.slice(1))).filter(({ text }) => text.length > 15).length;
  if (long * 2 < body.length) return undefined;
  return { rows: rows.slice(header) };
}

function readTurned(draft: Draft, grid: Grid): void {
  const across = turned(grid);
  const corner = across.rows[0]?.[0];
  if (!corner) return;
  const headed = across.rows.map((row, index) =>
    index === 0 ? [{ ...corner, text: "Competentie" }, ...row.slice(1)] : row,
  );
  const table = tableIn({ rows: headed });
  if (!table) return;
  draft.ask(
    "turned",
    ["competencies"],
    filled(across.rows.map((row) => row[0] ?? corner).slice(1)).map(({ text }) => text),
    corner.at,
  );
  readTable(draft, { rows: headed }, table);
}
