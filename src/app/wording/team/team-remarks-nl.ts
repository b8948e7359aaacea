import { list } from "../listing";
import type { TeamRemarks } from "./team-remarks";

/** What is worth knowing about a sheet about a team, in Dutch. */
export const teamRemarksNl: TeamRemarks = {
  frozen: ({ sheet, address }) =>
    `Dit blad bestaat uit waarden en beweegt niet mee met de scores: formules kunnen ‘${sheet}’ niet volgen, door wat er bij ${address} staat. Maak het opnieuw als er scores zijn gewijzigd.`,
  nothingRequired:
    "Geen functie vraagt een niveau, dus wat nodig is staat nog leeg. Vul in de tabel het niveau en het aantal mensen in, of maak eerst functieprofielen.",
  scoredAgain: (people) =>
    `${people === 1 ? "1 persoon is" : `${people} mensen zijn`} meer dan één keer gescoord door dezelfde beoordelaar: alle scores tellen mee. Is een blad een kopie, of zijn het verschillende momenten of naamgenoten, kies dan de bladen die bij elkaar horen, of controleer de scores.`,
  break: (moments) =>
    `Let op: bij ${list(moments, "en")} is er een breuk met het moment ervoor. Waarom, staat op het blad.`,
};
