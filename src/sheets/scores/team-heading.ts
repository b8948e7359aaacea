/** What stands above a table of team scores. */
import { HIGHEST_SCORE } from "../../scoring/level-score";
import type { DraftCell } from "../drafting/draft-cells";
import { SCORES_LINE } from "../marker/shape-words";
import { columnOf, columnsOf } from "../plan/structured";
import { areScores, TEAM_HEADERS } from "./team-rules";

const GROWING = "Iemand toevoegen? Typ de naam direct onder de tabel.";
const PROTECTED =
  "Dit blad is beveiligd, zonder wachtwoord: alleen Functie, de scores en Toelichting zijn te wijzigen.";

/** The lines below the title: how far it is, what the numbers mean, who does what, and what can be done further. */
export function teamHeading(
  table: string,
  headers: readonly string[],
  isProtected: boolean,
): readonly DraftCell[] {
  return [
    { formula: progressFormula(table, headers) },
    `${SCORES_LINE}${HIGHEST_SCORE} = hoogste bereikte niveau; n.v.t. = niet van toepassing; leeg = nog niet ingevuld.`,
    "Invullen: wie bij Beoordelaar staat, kiest in die rij per competentie een score uit de lijst. Toelichten kan in de laatste kolom.",
    `Klik op de naam van een competentie om te lezen wat elk niveau inhoudt.${isProtected ? "" : ` ${GROWING}`}`,
    ...(isProtected ? [PROTECTED] : []),
  ];
}

/** "18 van 450 ingevuld": the scores that are there, of those that rows with a name can have. */
function progressFormula(table: string, headers: readonly string[]): string {
  const names = columnOf(table, TEAM_HEADERS.name);
  const scores = columnsOf(table, headers);
  // ISBLANK rather than a comparison, which an error value somewhere among the names would turn into one itself.
  const filled = `SUMPRODUCT((1-ISBLANK(${names}))*${areScores(scores)})`;
  return `=${filled}&" van "&COUNTA(${names})*COLUMNS(${scores})&" ingevuld"`;
}
