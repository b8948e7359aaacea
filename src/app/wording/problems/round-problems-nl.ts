import { list, quotedList } from "../listing";
import type { ProblemSentences } from "../sentences";
import type { RoundProblem } from "./round-problems";

/** What can be wrong with a round, in Dutch. */
export const roundProblemsInDutch: Pick<ProblemSentences, RoundProblem> = {
  noFilesHere: () =>
    "Hier kunnen geen bestanden worden uitgezet of opgehaald. Doe dit in het taakvenster, waar u bestanden kiest en bewaart.",
  noRound: () =>
    "Nergens staat wie over wie scores geeft. Geef de mensen en hun beoordelaars op, of ga naar een lijst met een kolom " +
    "‘Leidinggevende’.",
  unknownPerson: ({ name, people }) =>
    `‘${name}’ staat niet bij de mensen over wie scores worden gegeven: ${list(people.slice(0, 5), "en")}` +
    `${people.length > 5 ? ", en anderen" : ""}. Voeg de naam toe of verbeter die.`,
  noSuchFiles: ({ names }) =>
    `Er is geen bestand gevonden dat ${list(
      names.map((name) => `‘${name}’`),
      "of",
    )} heet. Kies een bestand dat er is.`,
  sheetHasNotes: ({ sheet, address }) =>
    `In ${address} op blad ‘${sheet}’ staat iets dat niet bij de tabel hoort en verloren zou gaan. Zet het op een ander blad ` +
    "en probeer het opnieuw.",
  receivedUnclear: ({ sheet, columns }) =>
    `In de tabel op blad ‘${sheet}’ ${columns.length === 1 ? "ontbreekt de kolom" : "ontbreken de kolommen"} ` +
    `${quotedList(columns, "en")}. Zo is niet te zien wat al is opgehaald. Zet de kop terug en probeer het opnieuw. ` +
    "Er is niets gewijzigd.",
};
