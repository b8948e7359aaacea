/** Indicator forms with scores of all sorts, and the levels that src/scoring gives them. */
import type { MadeForm } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { levelReached } from "../../src/scoring/level-reached";
import { DEFAULT_THRESHOLD, type ScoresByLevel } from "../../src/scoring/level-shares";
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import { inconsistentPattern } from "../../src/scoring/pattern";
import { parseArea } from "../../src/sheets/plan/a1";
import { startExcel } from "embedded-excel/node";

export interface FilledForm {
  readonly made: MadeForm;
  /** One for each competency, in framework order. */
  readonly expected: readonly { readonly level: string; readonly hasPattern: boolean }[];
}

const WORDS: readonly (readonly [score: IndicatorScore, word: string | null])[] = [
  [1, "ja"],
  [0.5, "deels"],
  [0, "nee"],
  ["n.v.t.", "n.v.t."],
  [null, null],
];
/** How often each of them comes, for levels that are done well, badly, hardly or not at all. */
const MIXES = [
  [9, 2, 1, 0, 0],
  [6, 1, 0, 1, 1],
  [1, 2, 6, 0, 0],
  [2, 1, 1, 0, 6],
  [1, 1, 1, 1, 1],
  [0, 0, 0, 1, 0],
  [0, 0, 0, 0, 1],
] as const;
const NAMES = ["An", "Łukasz O'Brien", "=1+1", "Bo 🎓", "Cas", "'Jansen", "Els"];

/** A workbook with a whole form for each name. The same numbers each time. */
export async function filledForms(): Promise<{
  readonly workbook: Uint8Array;
  readonly forms: readonly FilledForm[];
}> {
  const framework = compleet();
  const excel = startExcel();
  try {
    const run = createActions({ port: createWorkbookPort(), framework, language: "nl" });
    const people = NAMES.map((name) => ({ name }));
    const outcome = await run("createIndicatorForms", { people, rater: "manager" });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const random = randomNumbers(20);
    const forms = outcome.result.sheets.map((made): FilledForm => {
      const byCompetency = framework.clusters
        .flatMap(({ competencies }) => competencies)
        .map(({ levels }) => levels.map(({ indicators }) => someScores(indicators.length, random)));
      const sheet = excel.book.sheetById(made.sheetId);
      const area = parseArea(made.scores);
      if (!sheet || !area) throw new Error(`There is no ${made.sheet}`);
      sheet.write(
        area,
        byCompetency.flat(2).map((score) => [{ value: WORDS.find(([each]) => each === score)?.[1] ?? null }]),
      );
      return { made, expected: byCompetency.map(expectedOf) };
    });
    return { workbook: await excel.book.save(), forms };
  } finally {
    excel.dispose();
  }
}

function expectedOf(scores: ScoresByLevel): { readonly level: string; readonly hasPattern: boolean } {
  const reached = levelReached(scores, { threshold: DEFAULT_THRESHOLD });
  return {
    level: "level" in reached ? String(reached.level) : "onvoldoende gegevens",
    hasPattern: inconsistentPattern(scores) !== undefined,
  };
}

function someScores(count: number, random: () => number): readonly IndicatorScore[] {
  const mix = MIXES[Math.floor(random() ** 1.6 * MIXES.length)] ?? MIXES[0];
  const total = mix.reduce<number>((sum, weight) => sum + weight, 0);
  return Array.from({ length: count }, () => {
    let left = random() * total;
    const index = mix.findIndex((weight) => (left -= weight) < 0);
    return WORDS[index]?.[0] ?? null;
  });
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed ("mulberry32"). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
