import { after } from "./aftermath-nl";
import { quotedList } from "../listing";
import { partNotLoaded } from "../not-loaded/nl";
import { sentences, type ProblemSentences } from "../sentences";

/** What Excel itself may come up with, and what may come in between, in Dutch. */
export const excelProblemsInDutch = {
  formulaRefused: ({ formula }) =>
    `Excel neemt dit niet aan als formule: ${formula}. Kijk na wat er bij de argumenten is ingevuld.`,
  partlyFrozen: ({ sheets }) =>
    `Excel brak het vervangen af op ${quotedList(sheets, "en")}: een deel van de formules is een ` +
    "waarde geworden en een deel niet. Kies de opdracht opnieuw voor de rest.",
  tooLarge: ({ aftermath }) =>
    sentences(
      "Dit is te veel in één keer voor Excel.",
      after(aftermath),
      "Kies minder competenties of minder niveaus.",
    ),
  sheetGone: ({ aftermath }) =>
    sentences(
      "Het blad of het onderdeel ervan is er niet meer; waarschijnlijk is het intussen verwijderd.",
      after(aftermath),
      "Voeg het zo nodig opnieuw in.",
    ),
  sourcesChanged: ({ aftermath }) =>
    sentences(
      "De bladen waarvan dit wordt gemaakt, zijn intussen gewijzigd: er is een blad, rij of kolom bij gekomen of weggehaald, of een blad heeft een andere naam.",
      after(aftermath),
      "Probeer het opnieuw.",
    ),
  nameTakenMeanwhile: ({ aftermath }) =>
    sentences(
      "Intussen is er een ander blad of een andere tabel met dezelfde naam gemaakt.",
      after(aftermath),
      "Probeer het opnieuw; er wordt dan een vrije naam gezocht.",
    ),
  editMode: ({ aftermath }) =>
    sentences(
      "Er wordt nog in een cel getypt, en zolang neemt Excel geen opdrachten aan.",
      after(aftermath),
      "Druk op Enter of Esc en probeer het opnieuw.",
    ),
  partNotLoaded: () => partNotLoaded,
  busy: () => "Er is nog een opdracht bezig. Wacht tot die klaar is en probeer het dan opnieuw.",
  cancelled: ({ aftermath }) => sentences("De opdracht is gestopt.", after(aftermath)),
  accessDenied: ({ aftermath }) =>
    sentences(
      "Excel staat geen wijzigingen toe: de werkmap of het blad is beveiligd of alleen-lezen.",
      after(aftermath),
      "Hef de beveiliging op of sla een eigen kopie op, en probeer het opnieuw.",
    ),
  notSupported: ({ member, aftermath }) =>
    sentences(
      member === undefined
        ? "Deze versie van Excel kan een deel van de opdracht niet uitvoeren."
        : `Deze versie van Excel kan een deel van de opdracht niet uitvoeren (${member}).`,
      after(aftermath),
      "Werk Excel bij: nodig is Excel 2021 of nieuwer, Microsoft 365 of Excel op het web.",
    ),
  requestFailed: ({ aftermath }) =>
    sentences(
      "Excel gaf geen antwoord of de verbinding viel weg.",
      after(aftermath),
      "Controleer de verbinding en probeer het opnieuw; reageert Excel niet meer, start het dan opnieuw.",
    ),
  hostRefused: ({ hostCode, aftermath }) =>
    sentences(
      `Excel heeft de opdracht afgebroken (foutcode ${hostCode}).`,
      after(aftermath),
      "Probeer het opnieuw; gaat het weer mis, sla de werkmap dan op en open haar opnieuw.",
    ),
  unexpected: ({ message, aftermath }) =>
    sentences(
      `Door een fout in de invoegtoepassing is de opdracht niet uitgevoerd (${message}).`,
      after(aftermath),
      "Probeer het opnieuw; gaat het weer mis, meld het dan aan de beheerder met deze tekst erbij.",
    ),
} satisfies Partial<ProblemSentences>;
