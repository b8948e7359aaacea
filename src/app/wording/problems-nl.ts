import type { Expected } from "../expected";
import type { ProblemDetails } from "../problem";
import { after, named } from "./aftermath-nl";
import { list } from "./list";
import { dutchPeople } from "./people-nl";
import { scoreSheetsInDutch } from "./score-sheets-nl";
import { sentenceOf, sentences, type ProblemSentences } from "./sentences";
import { thousands } from "./thousands";

/** Dutch, the first language: the reader is addressed with "u", Excel's own words are those of Dutch Excel. */
export const dutch: ProblemSentences = {
  targetOccupied: ({ sheet, occupiedBy, cells }) => {
    const advice =
      cells === "one"
        ? "Selecteer een lege cel."
        : "Selecteer een plek met genoeg lege ruimte, of kies voor een nieuw blad.";
    switch (occupiedBy.kind) {
      case "cell":
        return cells === "one"
          ? `Cel ${occupiedBy.address} op blad ‘${sheet}’ is niet leeg. ${advice}`
          : `Op blad ‘${sheet}’ is hier niet genoeg lege ruimte: in cel ${occupiedBy.address} staat al iets. ${advice}`;
      case "table":
        return `Op deze plek op blad ‘${sheet}’ ligt de tabel ‘${occupiedBy.name}’. ${advice}`;
      case "mergedCells":
        return `Op deze plek op blad ‘${sheet}’ zijn de cellen ${occupiedBy.address} samengevoegd. ${advice}`;
    }
  },
  targetBeyondSheet: ({ sheet, address, rows, columns }) =>
    `Vanaf cel ${address} past het niet op blad ‘${sheet}’: er zijn ${amount(rows, "rij", "rijen")} en ` +
    `${amount(columns, "kolom", "kolommen")} nodig, en dat loopt over de rand van het blad. ` +
    "Selecteer een cel die hoger of meer naar links ligt, of kies voor een nieuw blad.",
  workbookProtected: (details) =>
    details.doing === "addSheet"
      ? "Er kan geen blad bij komen, want de structuur van de werkmap is beveiligd. Hef die beveiliging op via " +
        "Controleren › Werkmap beveiligen, of kies een lege plek op een bestaand blad."
      : `Blad ‘${details.sheet}’ kan niet worden verwijderd, want de structuur van de werkmap is beveiligd. ` +
        "Hef die beveiliging op via Controleren › Werkmap beveiligen.",
  sheetProtected: ({ sheet, doing }) =>
    `Blad ‘${sheet}’ is beveiligd. Hef de beveiliging op via Controleren › Beveiliging blad opheffen, of ` +
    SHEET_PROTECTED[doing],
  invalidSheetName: (details) => `${sheetNameRule(details)} Kies een andere naam voor het blad.`,
  sheetNameTaken: ({ name }) =>
    `Er is al een blad met de naam ‘${name}’. Kies een andere naam, of laat de naam leeg: dan krijgt het blad vanzelf ` +
    "een vrije naam.",
  nothingSelected: ({ aftermath }) =>
    sentences(
      "Er is niet één cel of één aaneengesloten gebied geselecteerd.",
      after(aftermath),
      "Klik in een werkblad op de cel waar het moet beginnen en probeer het opnieuw.",
    ),
  sheetNotFound: ({ name }) =>
    `Er is geen blad met de naam ‘${name}’. Kijk op de bladtabs hoe het heet en probeer het opnieuw.`,
  formulaRefused: ({ formula }) =>
    `Excel neemt dit niet aan als formule: ${formula}. Kijk na wat er bij de argumenten is ingevuld.`,
  partlyFrozen: ({ sheets }) =>
    `Excel brak het vervangen af op ${list(
      sheets.map((sheet) => `‘${sheet}’`),
      "en",
    )}: een deel van de formules is een ` +
    "waarde geworden en een deel niet. Kies Ongedaan maken in Excel, of probeer het opnieuw voor de rest.",
  unknownCompetency: ({ query, suggestion }) =>
    suggestion === undefined
      ? `De competentie ‘${query}’ is niet gevonden. Gebruik de code, zoals 1.1, of de naam zoals die in ` +
        "Compleet Competenties staat."
      : `De competentie ‘${query}’ is niet gevonden. Bedoelde u ${suggestion}?`,
  unknownLevel: ({ level, levels }) =>
    `Niveau ${level} bestaat niet. Kies uit niveau ${list(levels.map(String), "en")}.`,
  nothingChosen: ({ what }) => NOTHING_CHOSEN[what],
  ...dutchPeople,
  formsPartlyMade: ({ sheets, all, because }) => {
    const rest = all - sheets.length;
    return sentences(
      `${thousands(sheets.length, ".")} van de ${amount(all, "formulier", "formulieren")} ` +
        `${sheets.length === 1 ? "is gemaakt en blijft" : "zijn gemaakt en blijven"} staan: ${named(sheets)}.`,
      sentenceOf(dutch, because),
      rest === 1
        ? "Maak alleen voor de laatste persoon van de lijst nog een formulier."
        : `Maak alleen voor de laatste ${thousands(rest, ".")} mensen van de lijst nog formulieren.`,
    );
  },
  ...scoreSheetsInDutch,
  unknownAction: ({ action, actions }) =>
    `De actie ‘${action}’ bestaat niet. Er is keuze uit ${list(actions, "en")}.`,
  invalidArgument: ({ action, fault }) => {
    switch (fault.kind) {
      case "notAnObject":
        return `De actie ‘${action}’ verwacht haar argumenten als object, zoals { "naam": "waarde" }.`;
      case "unknown":
        return `De actie ‘${action}’ kent geen argument ‘${fault.name}’. Er is keuze uit ${list(fault.names, "en")}.`;
      case "missing":
        return `De actie ‘${action}’ mist het argument ‘${fault.name}’: geef ${expected(fault.expected)}.`;
      case "type":
        return `Het argument ‘${fault.name}’ van de actie ‘${action}’ is ${fault.given}; geef ${expected(fault.expected)}.`;
      case "conflict":
        return (
          `Het argument ‘${fault.name}’ van de actie ‘${action}’ gaat niet samen met ‘${fault.other}’: ` +
          `‘${fault.otherValue}’. Laat een van de twee weg.`
        );
    }
  },
  textTooLong: ({ length, most, row }) =>
    `${row === undefined ? "De tekst" : `De tekst op rij ${row} van de lijst`} telt ${thousands(length, ".")} tekens en een cel kan er ${thousands(most, ".")} bevatten. Kort de tekst in of ` +
    "verdeel die over meer cellen.",
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
  nameTakenMeanwhile: ({ aftermath }) =>
    sentences(
      "Intussen is er een ander blad of een andere tabel met dezelfde naam gemaakt.",
      after(aftermath),
      "Probeer het opnieuw; er wordt dan een vrije naam gezocht.",
    ),
  sheetHidden: ({ sheet }) =>
    `Blad ‘${sheet}’ is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken en probeer het ` +
    "opnieuw.",
  lastSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is het enige zichtbare blad en een werkmap heeft er altijd één nodig. Voeg eerst een ander blad toe.`,
  notOurSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is niet door deze invoegtoepassing gemaakt en blijft daarom staan. Wilt u het toch kwijt, klik dan ` +
    "met de rechtermuisknop op de bladtab en kies Verwijderen.",
  noScoreCell: ({ address }) =>
    `In cel ${address} hoort deze score niet, of niet meer. Selecteer de cel opnieuw en kies dan de score.`,
  scoreChanged: ({ sheet, address }) =>
    `In cel ${address} van ‘${sheet}’ staat intussen iets anders; dat is zo gelaten. Kijk wat er nu staat en kies opnieuw.`,
  editMode: ({ aftermath }) =>
    sentences(
      "Er wordt nog in een cel getypt, en zolang neemt Excel geen opdrachten aan.",
      after(aftermath),
      "Druk op Enter of Esc en probeer het opnieuw.",
    ),
  partNotLoaded: () =>
    "Een deel van de invoegtoepassing kon niet worden geladen. Er is niets gewijzigd. Controleer de verbinding en probeer " +
    "het opnieuw.",
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
      "Controleer de verbinding en probeer het opnieuw.",
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
};

const NOTHING_CHOSEN: Readonly<Record<ProblemDetails["nothingChosen"]["what"], string>> = {
  competencies: "Er is geen competentie gekozen. Kies er ten minste één.",
  levels: "Er is geen niveau gekozen. Kies er ten minste één.",
  people: "Er zijn geen personen opgegeven. Geef er ten minste één op.",
  raters: "Er is geen beoordelaar gekozen. Kies er ten minste één.",
};

const SHEET_PROTECTED: Readonly<Record<ProblemDetails["sheetProtected"]["doing"], string>> = {
  insert: "kies voor een nieuw blad.",
  writeCell: "selecteer een cel op een ander blad.",
  writeScore: "kies een cel die niet vergrendeld is.",
  freeze: "kies een ander blad; er is nog niets vervangen.",
  mend: "verbeter de cellen zelf; er is nog niets gewijzigd.",
  repair: "laat het zoals het is; er is nog niets gewijzigd.",
};

function sheetNameRule({ name, fault }: ProblemDetails["invalidSheetName"]): string {
  switch (fault.fault) {
    case "empty":
      return "De naam van een blad mag niet leeg zijn.";
    case "tooLong":
      return `De naam ‘${name}’ telt ${fault.length} tekens en de naam van een blad mag er ten hoogste ${fault.limit} tellen.`;
    case "forbiddenCharacter":
      return fault.character < " "
        ? "In de naam van een blad mag geen regeleinde of ander stuurteken staan."
        : `De naam ‘${name}’ bevat het teken ${fault.character}, en in de naam van een blad mogen de tekens ` +
            "[ ] : * ? / \\ niet staan.";
    case "apostropheAtEdge":
      return `De naam ‘${name}’ begint of eindigt met een apostrof, en dat mag niet bij een blad.`;
    case "reserved":
      return `De naam ‘${name}’ houdt Excel voor zichzelf.`;
  }
}

function expected(type: Expected): string {
  switch (type.kind) {
    case "text":
      return "een tekst";
    case "truth":
      return "true of false";
    case "object":
      return `een object met ${list(
        type.required.map((name) => `"${name}"`),
        "en",
      )}${
        type.optional.length > 0
          ? `, en eventueel ${list(
              type.optional.map((name) => `"${name}"`),
              "en",
            )}`
          : ""
      }`;
    case "record":
      return `een object met bij elke naam ${expected(type.of)}`;
    case "wholeNumber":
      return "een geheel getal";
    case "textOrNumber":
      return "een tekst of een getal";
    case "oneOf":
      return `een van ${list(
        type.values.map((value) => `"${value}"`),
        "en",
      )}`;
    case "listOf":
      return type.of.kind === "wholeNumber"
        ? "een lijst van gehele getallen, zoals [1, 2]"
        : `een lijst, met op elke plaats ${expected(type.of)}`;
  }
}

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ".")} ${count === 1 ? one : more}`;
}
