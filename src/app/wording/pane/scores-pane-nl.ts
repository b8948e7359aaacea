/** The words of the tab with scores. Longer than most files: one tab asks and tells the most. */
import type { PersonField } from "../../people/columns";
import { columnRolesNl } from "./column-roles-nl";
import { list } from "../listing";
import type { ScoresPaneWording } from "./scores-pane";
import { sentences } from "../sentences";

const number = new Intl.NumberFormat("nl-NL").format;
const counted = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const people = (count: number) => counted(count, "persoon", "mensen");
const RATER_NAMES = { self: "De medewerker zelf", manager: "Leidinggevende", colleague: "Collega" };
const FIELDS: Readonly<Record<PersonField, string>> = {
  name: "naam",
  number: "nummer",
  department: "afdeling",
  profile: "functie",
};

/** "regel 4", "regels 4, 7 en 9", "regels 4, 7, 9 en 12 andere" */
function lines(all: readonly number[]): string {
  if (all.length === 1) return `regel\u00a0${number(all[0] ?? 0)}`;
  const shown = all.slice(0, all.length > 5 ? 4 : 5).map(String);
  return `regels ${list(all.length > shown.length ? [...shown, `${number(all.length - shown.length)} andere`] : shown, "en")}`;
}

export const scoresPaneNl: ScoresPaneWording = {
  partList: "Scoren",
  parts: { make: "Maken", check: "Controleren", round: "Ronde", report: "Verslag" },
  who: {
    title: "1. Wie",
    fromSelection: "Uit de selectie",
    text: "Of plak of typ hier namen, één per regel",
    placeholder: "Anna Bakker\nBilal Çelik; 1002; Burgerzaken",
    people,
    fields: (fields) => {
      const known = fields.filter((field) => field !== "name").map((field) => FIELDS[field]);
      return known.length > 0 ? `met ${list(known, "en")}` : "";
    },
    columns: {
      title: "Zo zijn de kolommen gelezen:",
      fields: {
        name: "Naam",
        number: "Nummer",
        department: "Afdeling",
        profile: "Functie",
        none: "Niet gebruikt",
      },
    },
    finding: (kind, rows) => {
      const one = rows.length === 1;
      switch (kind) {
        case "straySpaces":
          return `${one ? "Overbodige spaties zijn" : `In ${number(rows.length)} regels zijn overbodige spaties`} weggehaald (${lines(rows)}).`;
        case "emptyName":
          return one
            ? `Zonder naam, en daarom overgeslagen: ${lines(rows)}.`
            : `${number(rows.length)} keer zonder naam, en daarom overgeslagen: ${lines(rows)}.`;
        case "noPerson":
          return one
            ? `Waarschijnlijk geen persoon: ${lines(rows)}. Is het er wel een, laat de regel dan staan; anders haalt u die weg.`
            : `Waarschijnlijk zijn dit geen mensen: ${lines(rows)}. Wie het wel is, blijft staan; haal de andere regels weg.`;
        case "duplicate":
          return `${counted(rows.length, "dubbele naam is", "dubbele namen zijn")} overgeslagen (${lines(rows)}). Zijn het verschillende mensen? Geef ze dan een nummer.`;
        case "sharedNumber":
          return one
            ? `Een nummer dat een ander ook heeft: ${lines(rows)}. Beiden blijven; klopt het niet, verbeter dan het nummer.`
            : `Nummers die anderen ook hebben: ${lines(rows)}. Iedereen blijft; klopt het niet, verbeter dan de nummers.`;
        case "tooMany":
          return `Meer dan 2.000 mensen gaat niet in één keer. Haal de mensen vanaf regel ${number(rows[0] ?? 0)} weg, of verdeel ze.`;
      }
    },
    remove: (name) => `${name} weghalen`,
    more: (count) => `en nog ${number(count)}`,
    emptySelection: (sheet, address) =>
      `In ${address} van ‘${sheet}’ staat geen naam. Selecteer de cellen met namen en kies daarna opnieuw Uit de selectie.`,
  },
  what: {
    title: "2. Wat",
    kinds: {
      team: {
        name: "Teamblad",
        description: "Eén tabel: een rij per persoon en beoordelaar, een score per competentie.",
      },
      forms: {
        name: "Formulieren",
        description: "Een blad per persoon: elke indicator apart, en daaronder het niveau dat eruit volgt.",
      },
      profiles: {
        name: "Profielen",
        description: "Een tabel met het vereiste niveau van elke competentie per functie.",
      },
    },
    competencies: (chosen, all) =>
      chosen === all
        ? `Alle ${all} competenties`
        : chosen === 0
          ? "Geen competenties"
          : `${chosen} van de ${all} competenties`,
    raters: "Wie geeft een score",
    formRaters: "Wie vult een formulier in",
    raterNames: RATER_NAMES,
    settings: {
      protect: {
        label: "Blad beveiligen",
        hint: "Alleen wat ingevuld moet worden blijft open. Zonder wachtwoord, dus altijd op te heffen.",
      },
    },
  },
  make: {
    buttons: { team: "Maak teamscoreblad", forms: "Maak formulieren", profiles: "Maak functieprofielen" },
    busy: "Wordt gemaakt…",
    team: ({ people: count, raters }) =>
      `${counted(count * raters, "rij", "rijen")}: ${people(count)} × ${counted(raters, "beoordelaar", "beoordelaars")}`,
    forms: ({ people: count, raters, indicators }) => {
      const all = count * raters;
      const of = raters > 1 ? `${people(count)} × ${raters} beoordelaars` : "voor ieder één";
      const sheets = all === 1 ? "Eén blad" : `${counted(all, "blad", "bladen")}, ${of},`;
      return `${sheets} met ${counted(indicators, "indicator", "indicatoren")}`;
    },
    profiles: (count) =>
      count === 0
        ? "Een tabel met een voorbeeldrij om te overschrijven"
        : `Een tabel met de ${counted(count, "functie", "functies")} uit uw lijst`,
    noPeople: "Geef eerst aan wie: minstens één naam.",
    tooManyPeople: (count) => `${people(count)} is te veel: hoogstens 2.000 in één keer.`,
    noRater: "Kies minstens één beoordelaar.",
    madeTeam: (sheet) => `Het teamscoreblad staat op het nieuwe blad ‘${sheet}’.`,
    madeForms: (sheets) =>
      sheets.length === 1
        ? `Het formulier staat op het nieuwe blad ‘${sheets[0] ?? ""}’.`
        : `Er zijn ${number(sheets.length)} formulieren gemaakt, van ‘${sheets[0] ?? ""}’ tot en met ‘${sheets.at(-1) ?? ""}’.`,
    madeProfiles: (sheet) => `De functieprofielen staan op het nieuwe blad ‘${sheet}’.`,
  },
  check: {
    intro:
      "Leest alle scorebladen in deze werkmap, en het blad dat u voor u hebt. Er verandert niets zonder dat u het zegt.",
    onlyInFront: "Alleen het blad dat u voor u hebt",
    settings: { evidence: { label: "Toelichting vragen bij 0 en 4" } },
    button: "Controleer scores",
    running: "Wordt gecontroleerd…",
    nothingRead:
      "Er zijn geen scores gevonden. Ga naar het blad met scores, of maak eerst een scoreblad, en controleer opnieuw.",
    checkedSheets: (count) => `${counted(count, "blad", "bladen")} gecontroleerd`,
    read: ({ people: count, scores }) => `${people(count)}, ${counted(scores, "score", "scores")}`,
    nothingFound: "Niets gevonden.",
    found: (count) => `${counted(count, "bevinding", "bevindingen")}.`,
    urgencies: {
      wrong: "Eerst herstellen",
      missing: "Nog in te vullen",
      discuss: "Om te bekijken of te bespreken",
    },
    still: {
      title: "Wie moet nog",
      raters: RATER_NAMES,
      noRater: "Zonder beoordelaar",
      rater: (rater, open, count) =>
        `${rater}: nog ${counted(open, "score", "scores")}, bij ${people(count)}`,
      person: (person, open, of) => `${person}: nog ${number(open)} van ${number(of)}`,
    },
    kinds: {
      outsideScale: "Buiten de schaal",
      textScore: "Tekst in plaats van een score",
      formula: "Formule in plaats van een score",
      errorValue: "Foutwaarde",
      validation: "Keuzelijst ontbreekt",
      duplicateRating: "Dubbel beoordeeld",
      sharedNumber: "Eén nummer, meer mensen",
      unknownRater: "Onbekende beoordelaar",
      unknownPerson: "Onbekende persoon",
      unknownCompetency: "Onbekende competentie",
      nearCompetency: "Bedoelde competentie",
      unknownProfile: "Onbekende functie",
      noProfile: "Zonder functie",
      missingScore: "Nog niet ingevuld",
      missingEvidence: "Toelichting ontbreekt",
      inconsistentPattern: "Wisselend patroon",
      blindSpot: "Blinde vlek",
      hiddenStrength: "Verborgen sterkte",
      hiddenRows: "Verborgen rijen",
      hiddenColumns: "Verborgen kolommen",
      mergedCells: "Samengevoegde cellen",
      strayName: "Spaties in een naam",
      unmarked: "Niet meer gekoppeld",
      notUnderstood: "Niet begrepen",
    },
    scale: {
      times: (count) => `${number(count)} keer`,
      noScore: "geen score",
      level: (level, lowest) => (level === 0 ? `0: niveau ${lowest} niet gehaald` : `niveau ${level}`),
      read: "Zo lezen",
      leaveOut: "Dit blad weglaten",
    },
    norm: {
      name: "Naam van de functie",
      take: "Neem over als vereist niveau",
      taken: (name, sheet) =>
        `De functie ‘${name}’ staat met haar vereiste niveaus op het nieuwe blad ‘${sheet}’. Ze geldt voor wie deze functie ` +
        "heeft: vul haar in de kolom Functie in.",
    },
    numbersAsNames: "Lees de nummers als namen",
    person: { yes: "Ja, dit is een persoon", no: "Nee, dit is geen persoon" },
    headings: {
      title: (place) => `Wat de woorden bij ${place} betekenen`,
      meanings: {
        self: "Zelf",
        manager: "Leidinggevende",
        colleague: "Collega",
        score: "De score",
        none: "Niet meetellen",
      },
      read: "Zo lezen",
      answered: "met de woorden bij de scores zoals u ze hebt uitgelegd",
      again: (sheet) => `Opnieuw zeggen wat de woorden bij de scores van ‘${sheet}’ betekenen`,
    },
    moment: {
      only: (value) => `Alleen ‘${value}’`,
      latest: "Van ieder de laatste",
      all: "Alles samen",
      answered: "van de momenten die u koos",
      again: (sheet) => `Opnieuw kiezen welk moment op ‘${sheet}’ telt`,
    },
    ownScale: "op een eigen schaal",
    otherScale: (sheet) => `Schaal van ‘${sheet}’ opnieuw opgeven`,
    answeredPeople: (lines) =>
      lines === 1
        ? "van 1 regel hebt u gezegd of het een persoon is"
        : `van ${lines} regels hebt u gezegd of het een persoon is`,
    columnsOf: (sheet) => `Zo zijn de kolommen van ‘${sheet}’ gelezen`,
    columnRoles: columnRolesNl,
    noHeader: (address) => `Zonder kop (${address})`,
    otherColumns: (sheet) => `Kolommen van ‘${sheet}’ weer door Compleet laten lezen`,
    otherPeople: (sheet) => `Opnieuw zeggen wat op ‘${sheet}’ een persoon is`,
    personal: {
      title: "Persoonsgegevens verwijderen",
      intro:
        "Maakt van elke naam Persoon met een nummer, op elk blad hetzelfde, en haalt personeelsnummers, toelichtingen, opmerkingen en de " +
        "auteur weg. De scores blijven staan, en heatmaps daarvan blijven werken.",
      button: "Persoonsgegevens verwijderen",
      question:
        "Alle namen op de bladen van Compleet worden nummers, ook op verborgen bladen. Dat kunt u niet ongedaan maken: bewaar eerst een kopie.",
      confirm: "Verwijderen",
      keep: "Laten staan",
    },
    goTo: (place) => `Ga naar ${place}`,
    mend: (label) => `Verbeter: ${label}`,
    mendAll: (count) => `Verbeter alle ${number(count)}`,
    confirm: (label) => `Ja, ${label}`,
    confirmed: (header, label) => `‘${header}’ wordt gelezen als ${label}.`,
    takeBack: "Terugnemen",
    reconnect: (sheet) => `Blad ‘${sheet}’ weer koppelen`,
    reconnected: (sheet) => `Blad ‘${sheet}’ is weer gekoppeld.`,
    repair: (sheet) => `Herstel blad ‘${sheet}’`,
    showAll: (count) => `Toon alle ${number(count)}`,
    mended: (mended, left) =>
      [
        mended > 0 ? `${counted(mended, "cel is", "cellen zijn")} verbeterd.` : "Er is niets verbeterd.",
        left > 0 &&
          `${counted(left, "cel is", "cellen zijn")} intussen veranderd en ${left === 1 ? "bleef" : "bleven"} staan.`,
      ]
        .filter(Boolean)
        .join(" "),
    repaired: (sheet, repaired, left) =>
      sentences(
        repaired.length === 0
          ? `Aan ‘${sheet}’ was niets te herstellen.`
          : `‘${sheet}’ is hersteld: ${list(repaired, "en")}.`,
        left.length === 0 ? "" : `Niet teruggezet, omdat er geen zekere plaats voor is: ${list(left, "en")}.`,
      ),
  },
};
