/** What may be entered in a table of team scores, and how its cells look by what they hold. */
import type { Competency } from "../../framework/model";
import { levelsOf, sameLevels, scoresOn, type Levels } from "../../scoring/level-scale";
import { cellAddress } from "../plan/a1";
import { cutAtWord } from "../drafting/cut-text";
import { QUIET_INK, TO_FILL_IN } from "../drafting/colors";
import { HEADINGS } from "../marker/column-headings";
import { listsFor, type ListNames } from "../marker/list-names";
import { RULE_TITLE_LIMIT, type ConditionalRule, type ValidationPlan } from "../plan/plan-rules";
import { inRow } from "../plan/structured";
import { scoresWord } from "./scale-words";

type Entry = Omit<ValidationPlan, "area">;

/** The columns beside those of the competencies. */
export const TEAM_HEADERS = {
  name: HEADINGS.name,
  number: HEADINGS.number,
  department: HEADINGS.department,
  profile: HEADINGS.profile,
  rater: HEADINGS.rater,
  filled: HEADINGS.filled,
  explanation: HEADINGS.explanation,
} as const;

/** Shown beside a cell: only of which competency it is, since more would cover the rows below. */
export function namePrompt({ name }: Competency): NonNullable<ValidationPlan["prompt"]> {
  return { title: cutAtWord(name, RULE_TITLE_LIMIT), text: "" };
}

/** A score of one competency, from the list of its levels. */
export function scoreEntry(competency: Competency, lists: ListNames): Entry {
  const levels = levelsOf(competency);
  return {
    rule: { kind: "list", source: `=${listsFor(lists, levels).scores}` },
    prompt: namePrompt(competency),
    alert: {
      style: "stop",
      title: "Geen geldige score",
      text: `Kies ${scoresWord(levels)} of n.v.t. uit de lijst. Weet u het nog niet? Laat de cel dan leeg.`,
    },
  };
}

export function raterEntry(list: string): Entry {
  return {
    rule: { kind: "list", source: `=${list}` },
    alert: {
      style: "stop",
      title: "Onbekende beoordelaar",
      text: "Kies zelf, leidinggevende of collega uit de lijst.",
    },
  };
}

/** A function from the table of profiles. */
export function profileEntry(list: string): Entry {
  return {
    rule: { kind: "list", source: `=${list}` },
    alert: {
      style: "stop",
      title: "Onbekende functie",
      text: "Kies een functie uit de lijst. Staat de functie er niet bij? Zet haar dan eerst in de tabel met functieprofielen.",
    },
  };
}

/** Marks what is still empty in a row that has a name. The cells are the first of the scores and the name in its row. */
export function emptyLook(row: number, column: number, nameColumn: number): ConditionalRule {
  const score = cellAddress(row, column);
  return {
    kind: "formula",
    formula: `=AND(ISBLANK(${score}),NOT(ISBLANK($${cellAddress(row, nameColumn)})))`,
    look: { fill: TO_FILL_IN },
  };
}

export const NOT_APPLICABLE_LOOK: ConditionalRule = {
  kind: "cellValue",
  is: "equal",
  formula1: '="n.v.t."',
  look: { color: QUIET_INK, italic: true },
};

/** A column of scores in a table: its header, and the levels of its competency. */
export interface ScoreColumn {
  readonly header: string;
  readonly levels: Levels;
}

/** Cells side by side that may hold the same scores, as a formula refers to them. */
export interface ScoreRun {
  readonly cells: string;
  readonly levels: Levels;
}

/**
 * The columns as runs of the same scale, each as `reference` has it. So many that they would not fit in a formula are one
 * run, of all levels that any of them has.
 */
export function scoreRuns(
  columns: readonly ScoreColumn[],
  reference: (headers: readonly string[]) => string,
): readonly ScoreRun[] {
  const runs: { headers: string[]; levels: Levels }[] = [];
  for (const { header, levels } of columns) {
    const last = runs.at(-1);
    if (last && sameLevels(last.levels, levels)) last.headers.push(header);
    else runs.push({ headers: [header], levels });
  }
  const all = runs.map(({ headers, levels }): ScoreRun => ({ cells: reference(headers), levels }));
  if (all.reduce((sum, { cells }) => sum + cells.length, 0) < MOST_REFERENCES) return all;
  const levels = [...new Set(columns.flatMap((column) => column.levels))].sort((a, b) => a - b);
  return [{ cells: reference(columns.map(({ header }) => header)), levels }];
}

/** Characters: a formula has 8,192, and each reference stands in it twice, with some 60 around it. */
const MOST_REFERENCES = 2_000;

/**
 * Which of the cells hold a score, as ones and zeros for SUMPRODUCT. Anything else, such as a word that was pasted, is not
 * filled in. A score as text ("3") is read as one and counts here only once it is mended. Source: docs/checking.md.
 */
export function areScores({ cells, levels }: ScoreRun): string {
  return `ISNUMBER(MATCH(${cells},{${[...scoresOn(levels), '"n.v.t."'].join(",")}},0))`;
}

/** How many scores a row has, of how many: "12 van 15". Nothing in a row without a name. */
export function filledFormula(table: string, columns: readonly ScoreColumn[]): string {
  return filledInRow(
    inRow(table, [TEAM_HEADERS.name]),
    scoreRuns(columns, (headers) => inRow(table, headers)),
  );
}

/** The same, of scores in several runs of columns; all are references within the row. */
export function filledInRow(name: string, runs: readonly ScoreRun[]): string {
  const filled = runs.map((run) => `SUMPRODUCT(--${areScores(run)})`).join("+");
  const all = runs.map(({ cells }) => `COLUMNS(${cells})`).join("+");
  return `=IF(ISBLANK(${name}),"",${filled}&" van "&${runs.length > 1 ? `(${all})` : all})`;
}
