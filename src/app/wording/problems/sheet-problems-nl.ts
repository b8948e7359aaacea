import type { ProblemDetails } from "../../problem";
import { after } from "./aftermath-nl";
import { sentences, type ProblemSentences } from "../sentences";
import { thousands } from "../thousands";

/** What can be in the way of a sheet or a place on one, in Dutch. */
export const sheetProblemsInDutch = {
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
  targetFilled: ({ sheet, address, aftermath }) =>
    sentences(
      `In ${address} op blad ‘${sheet}’ is intussen iets gezet.`,
      after(aftermath),
      "Selecteer een lege plek en probeer het opnieuw.",
    ),
  targetBeyondSheet: ({ sheet, address, rows, columns }) =>
    `Vanaf cel ${address} past het niet op blad ‘${sheet}’: er zijn ${amount(rows, "rij", "rijen")} en ` +
    `${amount(columns, "kolom", "kolommen")} nodig, en dat loopt over de rand van het blad. ` +
    "Selecteer een cel die hoger of meer naar links ligt, of kies voor een nieuw blad.",
  workbookProtected: (details) =>
    details.doing === "addSheet"
      ? "Er kan geen blad bij komen, want de structuur van de werkmap is beveiligd. Hef die beveiliging op via " +
        "Controleren › Werkmap beveiligen, of kies een lege plek op een bestaand blad."
      : `Blad ‘${details.sheet}’ kan niet worden ${details.doing === "removeSheet" ? "verwijderd" : "hernoemd"}, want de structuur van de werkmap is beveiligd. ` +
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
  sheetHidden: ({ sheet }) =>
    `Blad ‘${sheet}’ is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken en probeer het ` +
    "opnieuw.",
  sheetTooLarge: ({ sheet, address }) =>
    `Blad ‘${sheet}’ is te groot om te lezen: er staat iets tot in ${address}. Haal weg wat daar niet hoort, of zet de ` +
    "scores op een eigen blad.",
  lastSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is het enige zichtbare blad en een werkmap heeft er altijd één nodig. Voeg eerst een ander blad toe.`,
  newerSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is gemaakt met een nieuwere versie van deze invoegtoepassing en is hier niet te lezen. Er is niets gewijzigd. ` +
    "Sluit Excel en open het opnieuw om de nieuwste versie te krijgen, of vraag uw beheerder ernaar.",
  notKnownAgain: ({ sheet, kind }) =>
    kind === undefined
      ? `Blad ‘${sheet}’ is niet te herkennen als een blad van Compleet. Er is niets gewijzigd.`
      : `Op blad ‘${sheet}’ is niet meer te zien hoe het is gemaakt; het kan niet weer worden gekoppeld. Maak het zo nodig opnieuw.`,
  notOurSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is niet door deze invoegtoepassing gemaakt en blijft daarom staan. Wilt u het toch kwijt, klik dan ` +
    "met de rechtermuisknop op de bladtab en kies Verwijderen.",
} satisfies Partial<ProblemSentences>;

const SHEET_PROTECTED: Readonly<Record<ProblemDetails["sheetProtected"]["doing"], string>> = {
  insert: "kies voor een nieuw blad.",
  writeCell: "selecteer een cel op een ander blad.",
  writeScore: "kies een cel die niet vergrendeld is.",
  freeze: "kies een ander blad; er is nog niets vervangen.",
  mend: "verbeter de cellen zelf; er is nog niets gewijzigd.",
  undo: "zet de cellen zelf terug; er is nog niets gewijzigd.",
  clean: "laat het zoals het is; er is nog niets gewijzigd.",
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

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ".")} ${count === 1 ? one : more}`;
}
