/** What stands above a table of team scores. */
import type { DraftCell } from "../drafting/draft-cells";
import { scoresLine } from "../marker/shape-words";
import type { Levels } from "../../scoring/level-scale";
import { columnOf, columnsOf } from "../plan/structured";
import { isOneScale, numbersWord } from "./scale-words";
import { areScores, scoreRuns, TEAM_HEADERS, type ScoreColumn } from "./team-rules";

const TO_TEXTS = "Klik op de naam van een competentie om te lezen wat elk niveau inhoudt.";
const GROWING = "Iemand toevoegen? Typ de naam direct onder de tabel.";
const PROTECTED =
  "Dit blad is beveiligd, zonder wachtwoord: alleen Functie, de scores en Toelichting zijn te wijzigen.";

/** The lines below the title: how far it is, what the numbers mean, who does what, and what can be done further. */
export function teamHeading(
  table: string,
  columns: readonly ScoreColumn[],
  { isProtected, withTexts }: { readonly isProtected: boolean; readonly withTexts: boolean },
): readonly DraftCell[] {
  return [
    { formula: progressFormula(table, columns) },
    `${meaning(columns.map(({ levels }) => levels))} = hoogste bereikte niveau; n.v.t. = niet van toepassing; leeg = nog niet ingevuld.`,
    "Invullen: wie bij Beoordelaar staat, kiest in die rij per competentie een score uit de lijst. Toelichten kan in de laatste kolom.",
    ...(withTexts || !isProtected
      ? [[...(withTexts ? [TO_TEXTS] : []), ...(isProtected ? [] : [GROWING])].join(" ")]
      : []),
    ...(isProtected ? [PROTECTED] : []),
  ];
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
