/** What stands above a table of team scores. */
import type { DraftCell } from "../drafting/draft-cells";
import { scoresLine } from "../marker/shape-words";
import type { Levels } from "../../scoring/level-scale";
import { columnOf, columnsOf } from "../plan/structured";
import { isOneScale, numbersWord } from "./scale-words";
import { areScores, scoreRuns, TEAM_HEADERS, type ScoreColumn } from "./team-rules";

const FILLING =
  "Invullen: wie bij Beoordelaar staat, kiest in die rij per competentie een score uit de lijst. Toelichten kan in de laatste kolom.";
const TO_TEXTS = "Klik op de naam van een competentie om te lezen wat elk niveau inhoudt.";
const GROWING = "Iemand toevoegen? Typ de naam direct onder de tabel.";
const PROTECTED = "Dit blad is beveiligd (geen wachtwoord): te wijzigen zijn Functie, scores en Toelichting.";

/** What stands beside the title and below it, a row each: how far it is at the left, and a text over the scores. */
export interface TeamHeading {
  readonly progress: DraftCell;
  /** What the numbers mean, who does what, and what can be done further: short, for they stay in sight. */
  readonly texts: readonly [string, string, string];
}

export function teamHeading(
  table: string,
  columns: readonly ScoreColumn[],
  { isProtected, withTexts }: { readonly isProtected: boolean; readonly withTexts: boolean },
): TeamHeading {
  return {
    progress: { formula: progressFormula(table, columns) },
    texts: [
      `${meaning(columns.map(({ levels }) => levels))} = hoogste bereikte niveau; n.v.t. = niet van toepassing; leeg = nog niet ingevuld.`,
      FILLING,
      [...(withTexts ? [TO_TEXTS] : []), isProtected ? PROTECTED : GROWING].join(" "),
    ],
  };
}

/** "Score: 0 = niveau 1 nog niet bereikt; 1 t/m 4": what the numbers mean. */
function meaning(scales: readonly Levels[]): string {
  const [levels = []] = scales;
  return isOneScale(scales)
    ? `${scoresLine(levels[0])}${numbersWord(levels)}`
    : `${scoresLine(undefined)}de niveaus boven de kolom`;
}

/** "18 van 450 ingevuld": the scores that are there, of those that rows with a name can have. */
function progressFormula(table: string, columns: readonly ScoreColumn[]): string {
  const names = columnOf(table, TEAM_HEADERS.name);
  const runs = scoreRuns(columns, (headers) => columnsOf(table, headers));
  // ISBLANK rather than a comparison, which an error value somewhere among the names would turn into one itself.
  const filled = runs.map((run) => `SUMPRODUCT((1-ISBLANK(${names}))*${areScores(run)})`).join("+");
  const all = runs.map(({ cells }) => `COLUMNS(${cells})`).join("+");
  return `=${filled}&" van "&COUNTA(${names})*${runs.length > 1 ? `(${all})` : all}&" ingevuld"`;
}
