/** A form in the embedded Excel, to be filled in and read back as a rater would. */
import type { CreateIndicatorFormsArguments, MadeForm } from "../../src/app/action";
import { compleet } from "../../src/framework/compleet";
import type { Competency } from "../../src/framework/model";
import type { CellValue } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import { levelReached } from "../../src/scoring/level-reached";
import type { ScoresByLevel } from "../../src/scoring/level-shares";
import { inconsistentPattern } from "../../src/scoring/pattern";
import { parseArea } from "../../src/sheets/plan/a1";
import type { Area } from "../../src/sheets/plan/plan";
import type { ExcelAtWork } from "./excel-at-work";

export const COMPETENCIES: readonly Competency[] = compleet().clusters.flatMap(
  ({ competencies }) => competencies,
);

export interface FormAtWork {
  readonly made: MadeForm;
  readonly sheet: Sheet;
  /** Where the scores are, and the levels reached. */
  readonly scores: Area;
  readonly levels: Area;
}

export async function makeForms(
  { run, book }: ExcelAtWork,
  args: Omit<CreateIndicatorFormsArguments, "people">,
  ...names: readonly string[]
): Promise<readonly FormAtWork[]> {
  const people = names.map((name) => ({ name }));
  const outcome = await run("createIndicatorForms", { people, rater: "manager", ...args });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result.sheets.map((made) => ({
    made,
    sheet: book.sheetById(made.sheetId)!,
    scores: parseArea(made.scores)!,
    levels: parseArea(made.levels)!,
  }));
}

const WORDS = new Map<IndicatorScore, string | null>([
  [1, "ja"],
  [0.5, "deels"],
  [0, "nee"],
  ["n.v.t.", "n.v.t."],
  [null, null],
]);

export function wordFor(score: IndicatorScore): string | null {
  return WORDS.get(score) ?? null;
}

/** Fills in scores from the first row down; `threshold` as a rater types it over the old one. */
export function fill(
  { sheet, scores }: FormAtWork,
  column: readonly IndicatorScore[],
  threshold: number,
): void {
  if (column.length !== scores.rows) throw new Error(`${column.length} scores for ${scores.rows} rows`);
  sheet.write(
    scores,
    column.map((score) => [{ value: wordFor(score) }]),
  );
  sheet.write(cellBeside(sheet, "Drempel"), [[{ value: threshold }]]);
}

/** The cell in which the value beside a label at the top of a form stands. */
export function cellBeside(sheet: Sheet, label: string): Area {
  for (let row = 0; row < 20; row++) {
    if (sheet.value(row, 0) === label) return { row, column: 2, rows: 1, columns: 1 };
    if (sheet.value(row, 5) === label) return { row, column: 6, rows: 1, columns: 1 };
  }
  throw new Error(`No label ${label}`);
}

export function levelsOf({ sheet, levels }: FormAtWork): readonly CellValue[] {
  return sheet.values(levels).map(([level]) => level ?? null);
}

/** What stands under "Opmerking", "" for nothing. */
export function remarksOf({ sheet, levels }: FormAtWork): readonly CellValue[] {
  return sheet.values({ ...levels, column: 5 }).map(([remark]) => remark ?? "");
}

export function expectedLevel(scores: ScoresByLevel, threshold: number): number | string {
  const reached = levelReached(scores, { threshold });
  return "level" in reached ? reached.level : "onvoldoende gegevens";
}

export function expectedRemark(scores: ScoresByLevel, threshold: number): string {
  const pattern = inconsistentPattern(scores, threshold);
  return pattern ? `niveau ${listed(pattern.reached)} gehaald, niveau ${listed(pattern.missed)} niet` : "";
}

function listed(levels: readonly number[]): string {
  return levels.length === 1 ? String(levels[0]) : `${levels.slice(0, -1).join(", ")} en ${levels.at(-1)}`;
}
