import { quotedList } from "../listing";
import type { PersonalDataWords } from "./personal-data";
import { placesOf } from "./said-places";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** In Dutch. */
export const personalDataNl: PersonalDataWords = {
  person: "Persoon",
  remarks: "opmerkingen naast cellen",
  told: ({ people, cells, numbers, notes, renamed, remarksRemoved, about, left, others, unknown }) => [
    people + cells + numbers + notes + renamed + remarksRemoved + about.length === 0
      ? "Op de bladen van Compleet staan geen namen, nummers of toelichtingen."
      : `${counted(people, "mens heet", "mensen heten")} nu Persoon met een nummer, op elk blad hetzelfde. Weg zijn ` +
        `${counted(numbers, "personeelsnummer", "personeelsnummers")}, ${counted(notes, "toelichting", "toelichtingen")} en ` +
        `${counted(remarksRemoved, "opmerking", "opmerkingen")}. Gewijzigd: ${counted(cells, "cel", "cellen")} en de naam van ` +
        `${counted(renamed, "blad", "bladen")}${about.includes("author") ? "; de auteur van de werkmap is leeg" : ""}.`,
    left.length === 0
      ? "Bij het nalezen is op deze bladen niets meer gevonden."
      : `Bij het nalezen is nog iets gevonden: ${placesOf(left)}. Haal dat zelf weg.`,
    ...(unknown.length === 0
      ? []
      : [
          `Kolommen die niet van Compleet zijn, zijn gebleven: ${placesOf(unknown)}. Kijk zelf wat erin staat.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Op bladen die Compleet niet heeft gemaakt staan nog namen: ${quotedList(others, "en")}. Een heatmap van zo’n blad vindt die mensen niet meer.`,
        ]),
    "Buiten bereik blijven: afdelingen en functies, een voornaam midden in een eigen tekst, notities in een ouder Excel, wie de werkmap " +
      "het laatst opsloeg, Excels lijst van wat ongedaan kan worden gemaakt, en eerdere versies in OneDrive of SharePoint. Sla op " +
      "onder een andere naam en sluit de werkmap voordat u deze deelt.",
  ],
};
