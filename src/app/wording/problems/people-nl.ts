import { list } from "../listing";
import type { ProblemSentences } from "../sentences";
import { named, type PeopleProblem } from "./people-problems";
import { thousands } from "../thousands";

/** What can be wrong with people and profiles that are given, in Dutch. */
export const dutchPeople: Pick<ProblemSentences, PeopleProblem> = {
  tooManyPeople: ({ count, most }) =>
    `Er zijn ${thousands(count, ".")} mensen opgegeven, en op één scoreblad passen er ${thousands(most, ".")}. Verdeel ze ` +
    "over meer bladen.",
  personWithoutName: ({ row }) =>
    `De persoon op rij ${row} van de lijst heeft geen naam. Vul de naam in of haal de rij weg.`,
  samePerson: ({ people }) =>
    `Deze namen komen vaker voor en zijn niet aan een nummer te onderscheiden: ${named(people, {
      row: "rij",
      and: "en",
      more: (count) => `nog ${count}`,
    })}. Geef ieder een eigen nummer, of haal de dubbele weg.`,
  profileWithoutName: ({ row }) =>
    `De functie op rij ${row} van de lijst heeft geen naam. Vul de naam in of haal de rij weg.`,
  sameProfile: ({ name, rows }) =>
    `De functie ‘${name}’ komt vaker voor: op rij ${list(rows.map(String), "en")} van de lijst. Geef elke functie een ` +
    "eigen naam.",
  invalidRequiredLevel: ({ profile, competency, level, levels }) =>
    `Bij functie ‘${profile}’ is voor ${competency} niveau ${level} opgegeven. Geef ` +
    `${list([0, ...levels], "of")}; 0 betekent dat er niets wordt vereist.`,
  invalidWeight: ({ competency, weight, most }) =>
    `Voor ${competency} is het gewicht ${weight} opgegeven. Geef een geheel getal van 0 t/m ${most}.`,
  competencyTwice: ({ competency }) =>
    `De competentie ${competency} is twee keer opgegeven, met verschillende aanduidingen. Laat er één staan.`,
};
