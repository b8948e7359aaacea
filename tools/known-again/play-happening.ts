/**
 * What the add-in does with a sheet that something has happened to, judged by what is true of the people. Longer than
 * most files: a judgement for each kind of sheet.
 */
import type { MadeHeatmap, Outcome, RunAction } from "../../src/app/action";
import type { Book } from "embedded-excel/book";
import type { CellValue } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import {
  area,
  CODES,
  FORM_OF,
  FORMS,
  GAPS,
  TEAM,
  withoutFirstScores,
  type Kind,
  type Made,
  type Truth,
} from "./spoiled-workbook";

export const DEEDS = ["controleren", "herstellen", "heatmap ervan", "vernieuwen", "delen"] as const;
export type Deed = (typeof DEEDS)[number];

/**
 * "goed": it shows what is true; "meldt": the same, and it says what is the matter with the sheet; "vraagt": it asks
 * which sheet was meant; "weigert": it refuses, and says why; "fout": it shows something that is not true, or spoils
 * something, and says nothing of it.
 */
export type Verdict = "goed" | "meldt" | "vraagt" | "weigert" | "fout";

export interface Judged {
  readonly verdict: Verdict;
  /** The code of a refusal, the kinds of the findings, or what is wrong. */
  readonly why: string;
}

export interface Scene {
  readonly book: Book;
  readonly run: RunAction;
  readonly kind: Kind;
  /** Undefined where it is in this workbook no more. */
  readonly sheet: Sheet | undefined;
  readonly made: Made;
  /** The workbook as it is. */
  readonly before: Snapshot;
}

/** Undefined where there is nothing to do it with. */
export async function play(deed: Deed, scene: Scene): Promise<Judged | undefined> {
  const { book, sheet } = scene;
  if (sheet?.visibility === "visible") book.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  switch (deed) {
    case "controleren":
      return sheet && checked(scene, sheet);
    case "herstellen":
      return sheet && repaired(scene, sheet);
    case "heatmap ervan":
      return sheet && heatmapOf(scene, sheet);
    case "vernieuwen":
      return refreshed(scene);
    case "delen":
      return shared(scene);
  }
}

/** Who stands on a sheet of this kind. */
function truthOn(kind: Kind): Truth | undefined {
  if (kind === "team") return TEAM;
  return kind === "form" ? { [FORM_OF]: FORMS[FORM_OF] ?? [] } : undefined;
}

async function checked({ run, kind }: Scene, sheet: Sheet): Promise<Judged> {
  const outcome = await run("checkScores", {});
  if (!outcome.ok) return refused(outcome);
  const truth = truthOn(kind);
  const read = outcome.result.sheets.filter((one) => one.sheet === sheet.name);
  const people = truth ? Object.keys(truth).length : 0;
  if (read.reduce((sum, one) => sum + one.people, 0) !== people)
    return wrong(`gelezen: ${JSON.stringify(read)}`);
  const scores = kind === "team" ? people * CODES.length : undefined;
  if (scores !== undefined && read[0]?.scores !== scores) return wrong(`gelezen: ${JSON.stringify(read)}`);
  const kinds = [...new Set(outcome.result.findings.map((finding) => finding.kind))];
  return kinds.length === 0 ? right() : { verdict: "meldt", why: kinds.join(" ") };
}

async function repaired({ run, book, kind, before }: Scene, sheet: Sheet): Promise<Judged> {
  const typed = typedOn(sheet);
  const outcome = await run("repairSheet", { sheet: sheet.name });
  if (!outcome.ok) return untouched(before, book) ?? refused(outcome);
  if (truthOn(kind) === undefined) return wrong("hersteld wat geen scoreblad is");
  const now = typedOn(sheet);
  const lost = [...typed].filter(([cell, value]) => now.get(cell) !== value);
  if (lost.length > 0) return wrong(`gewijzigd: ${lost.map(([cell]) => cell).join(" ")}`);
  return unspoiled(before, book, sheet.id) ?? right();
}

async function heatmapOf({ run, book, kind, before }: Scene, sheet: Sheet): Promise<Judged> {
  const outcome = await run("buildHeatmap", {
    view: "people",
    measure: "level",
    chart: "none",
    sources: [sheet.name],
  });
  if (!outcome.ok) return untouched(before, book) ?? refused(outcome);
  return unspoiled(before, book) ?? compared(shownOn(book, outcome.result), truthOn(kind));
}

/** The heatmap that has to do with a sheet: itself, or one that was made of it. */
function heatmapFor({
  book,
  kind,
  sheet,
  made,
}: Scene): { readonly name: string; readonly truth: Truth } | undefined {
  if (kind === "live" || kind === "frozen") return sheet && { name: sheet.name, truth: TEAM };
  const [name, truth] =
    kind === "form"
      ? [made.ofForms, sheet ? FORMS : withoutFirst(FORMS)]
      : kind === "profiles"
        ? [made.ofProfiles, GAPS]
        : [made.names.live, TEAM];
  return book.sheetByName(name) ? { name, truth } : undefined;
}

function withoutFirst(truth: Truth): Truth {
  return Object.fromEntries(Object.entries(truth).slice(1));
}

async function refreshed(scene: Scene): Promise<Judged | undefined> {
  const { run, book, kind, sheet, before } = scene;
  const heatmap = heatmapFor(scene);
  if (!heatmap) return undefined;
  const own = book.sheetByName(heatmap.name)?.id;
  const outcome = await run("refreshHeatmap", { sheet: heatmap.name });
  if (!outcome.ok) return untouched(before, book) ?? refused(outcome);
  return (
    unspoiled(before, book, own, kind === "data" ? sheet?.id : undefined) ??
    compared(shownOn(book, outcome.result), heatmap.truth)
  );
}

/**
 * A version was shared already. Since then one person's scores are gone: telling the rest would tell those, so that a
 * new version must not be made.
 */
async function shared(scene: Scene): Promise<Judged | undefined> {
  const { run, kind, sheet: own } = scene;
  // Whoever takes away what remembers it says that nobody has seen it: that is how it stands on that sheet.
  if (kind === "memory" && !own) return undefined;
  const heatmap = heatmapFor(scene);
  if (!heatmap) return undefined;
  for (const sheet of scoreSheets(scene)) withoutFirstScores(sheet);
  const outcome = await run("shareHeatmap", { sheet: heatmap.name });
  if (!outcome.ok) return refused(outcome);
  return wrong("er is gedeeld");
}

/** The sheet that the shared version was made of. */
function scoreSheets({ book, kind, sheet, made }: Scene): readonly Sheet[] {
  const own = kind === "team" ? sheet : undefined;
  return [book.sheetByName(made.names.team) ?? own].filter((one) => one !== undefined);
}

/** In the order of the codes: columns stand in that of the framework, which a person may have sorted. */
function shownOn(
  book: Book,
  { sheet: name, cells, columns }: Pick<MadeHeatmap, "sheet" | "cells" | "columns">,
): Truth {
  const sheet = book.sheetByName(name);
  book.calculate();
  const block = area(cells);
  const rows = sheet?.values({ ...block, column: 0, columns: block.column + block.columns }) ?? [];
  return Object.fromEntries(
    rows.map((row) => [
      labelOf(row[0]),
      CODES.flatMap((code) => {
        const at = columns.indexOf(code);
        return at < 0 ? [] : [Number(row[block.column + at] ?? NaN)];
      }),
    ]),
  );
}

function labelOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function compared(shown: Truth, truth: Truth | undefined): Judged {
  const sorted = (one: Truth): string =>
    JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (truth === undefined) return wrong(`een heatmap van wat geen scoreblad is: ${JSON.stringify(shown)}`);
  return sorted(shown) === sorted(truth) ? right() : wrong(`toont ${JSON.stringify(shown)}`);
}

/** The sheets of a workbook, as they are. */
export type Snapshot = ReadonlyMap<
  string,
  { readonly name: string; readonly values: string; readonly typed: string }
>;

export function snapshot(book: Book): Snapshot {
  book.calculate();
  return new Map(
    book.sheets.map((sheet) => [
      sheet.id,
      { name: sheet.name, values: valuesOf(sheet), typed: JSON.stringify([...typedOn(sheet)]) },
    ]),
  );
}

function valuesOf(sheet: Sheet): string {
  const used = sheet.cells.used(true);
  return used ? JSON.stringify([used, sheet.values(used)]) : "";
}

/**
 * What an action has done to sheets that it had nothing to do with; undefined when they show what they did. The data of
 * a heatmap goes with the old one.
 */
function unspoiled(
  before: Snapshot,
  book: Book,
  ...except: readonly (string | undefined)[]
): Judged | undefined {
  book.calculate();
  return spoiled(before, book, except, (sheet, was) => valuesOf(sheet) === was.values);
}

/** The same of what was refused: nothing has been typed or taken away. */
function untouched(before: Snapshot, book: Book): Judged | undefined {
  return spoiled(before, book, [], (sheet, was) => JSON.stringify([...typedOn(sheet)]) === was.typed);
}

function spoiled(
  before: Snapshot,
  book: Book,
  except: readonly (string | undefined)[],
  isSame: (sheet: Sheet, was: { readonly values: string; readonly typed: string }) => boolean,
): Judged | undefined {
  for (const [id, was] of before) {
    const sheet = book.sheetById(id);
    if (except.includes(id) || (!sheet && was.name.startsWith("Heatmapgegevens"))) continue;
    if (!sheet || !isSame(sheet, was)) return wrong(`${sheet ? "gewijzigd" : "weg"}: ${was.name}`);
  }
  return undefined;
}

/** What is no formula, by its place. */
function typedOn(sheet: Sheet): ReadonlyMap<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const { row, column, cell } of sheet.cells.all())
    if (!cell.formula && cell.value !== null) found.set(`${row},${column}`, cell.value);
  return found;
}

function refused(outcome: Outcome<unknown>): Judged {
  if (outcome.ok) throw new Error("It was not refused");
  const { code, message } = outcome.error;
  if (message === "" || code === "unexpected") return wrong(`${code}: ${message}`);
  return { verdict: code === "sourcesUnsure" ? "vraagt" : "weigert", why: code };
}

const right = (): Judged => ({ verdict: "goed", why: "" });
const wrong = (why: string): Judged => ({ verdict: "fout", why });
