import { list, quotedList } from "../listing";
import type { ProblemDetails } from "../../problem";
import type { ProblemSentences } from "../sentences";

const NOT_READ: Readonly<Record<ProblemDetails["fileNotRead"]["why"], string>> = {
  empty: "het bestand is leeg. Kies een ander.",
  damaged: "het is beschadigd of niet compleet. Open het in Excel en sla het opnieuw op.",
  tooLarge: "het is te groot. Zet het kader in een eigen werkmap.",
  lockedOrOld:
    "er zit een wachtwoord of een gevoeligheidslabel op, of het is een oud .xls-bestand. Sla het in Excel zonder wachtwoord op als .xlsx.",
  binaryWorkbook: "het is een binaire werkmap (.xlsb). Sla het in Excel op als .xlsx.",
  notWorkbook: "het is geen werkmap en geen lijst. Kies een .xlsx-, .ods- of .csv-bestand.",
  unsafe: "er staat iets in dat in een werkmap niet hoort. Sla het in Excel opnieuw op als .xlsx.",
  newer: "het is gemaakt met een nieuwere versie van deze invoegtoepassing. Werk de invoegtoepassing bij.",
};

/** What can go wrong with a framework of one's own. */
export const frameworkProblemsInDutch = {
  frameworkNotRead: (details) => {
    const where =
      details.file !== undefined
        ? `In ‘${details.file}’`
        : details.sheet === undefined
          ? "In deze tekst"
          : `Op blad ‘${details.sheet}’`;
    switch (details.why) {
      case "nothing":
        return (
          `${where} zijn geen competenties herkend. Zet er kolomkoppen boven (bijvoorbeeld Cluster, Competentie, ` +
          "Definitie, Niveau en Gedragsindicator) of selecteer alleen de cellen met het kader, en probeer het opnieuw."
        );
      case "brokenJson":
        return (
          "Deze tekst begint als JSON, zoals een CASE-pakket, maar is niet compleet of niet goed geschreven. Kopieer de hele " +
          "inhoud van het bestand en probeer het opnieuw."
        );
      case "otherJson":
        return (
          "Deze tekst is JSON, maar geen CASE-pakket: CFDocument en CFItems ontbreken. Exporteer het kader in het andere " +
          "programma als CASE-pakket (1.0 of 1.1) en probeer het opnieuw."
        );
      case "emptyPackage":
        return (
          "In dit CASE-pakket staan geen competenties. Exporteer het kader in het andere programma met alles wat erin staat, " +
          "en probeer het opnieuw."
        );
      case "numbers":
        return (
          `${where} staan vooral getallen: dat zijn scores of vereiste niveaus, en geen kader. Kies het blad met de teksten ` +
          "van de competenties; van vereiste niveaus maakt u functieprofielen."
        );
      case "tooManyLevels":
        return (
          `${where} staan meer dan ${details.most} niveaus: ${list(details.levels, "en")}. Voeg niveaus samen tot ` +
          `ten hoogste ${details.most}, genummerd vanaf 1, of neem een deel van het kader over.`
        );
      case "tooManyCompetencies":
        return (
          `${where} staan ${details.count} competenties; een kader heeft er ten hoogste ${details.most}. ` +
          "Selecteer alleen de cellen met het kader."
        );
    }
  },
  severalFrameworks: ({ file, sheets }) =>
    `In ‘${file}’ kan op meer dan één blad het kader staan: ${quotedList(sheets, "en")}. Vul in welk blad het is.`,
  fileNotRead: ({ file, why }) => `‘${file}’ is niet te lezen: ${NOT_READ[why]}`,
  translationUnsure: ({ sheet, question }) =>
    `Van de vertaling${sheet === undefined ? "" : ` op blad ‘${sheet}’`} is niet zeker wat bij wat hoort. ${question} Zet bij de niveaus van de vertaling dezelfde nummers of namen, en bij de competenties dezelfde codes. Er is niets gewijzigd.`,
  notTranslated: ({ sheet }) =>
    `In de vertaling${sheet === undefined ? "" : ` op blad ‘${sheet}’`} staat bij geen enkele competentie een code van dit kader. Zet er dezelfde codes bij (1.1, 1.2, …). Er is niets gewijzigd.`,
  frameworkThere: ({ sheet }) =>
    `Deze werkmap heeft al een eigen kader, op blad ‘${sheet}’. Wijzig het daar, of verwijder dat blad eerst.`,
  frameworksDiffer: ({ sheets }) =>
    `Op ${quotedList(sheets, "en")} staan kaders die van elkaar verschillen, en niet is te zien welk kader geldt. Laat alleen het ` +
    "blad staan dat geldt. Tot dan wordt er niets mee gemaakt.",
  frameworkUnreadable: ({ sheet, faults }) => {
    const [first, ...more] = faults;
    const rest =
      more.length === 0 ? "" : ` Er ${more.length === 1 ? "is" : "zijn"} nog ${more.length} zulke plekken.`;
    return `Het kader op blad ‘${sheet}’ is niet te lezen: ${first ? faultOf(first) : ""}${rest} Tot dan wordt er niets mee gemaakt.`;
  },
  noIndicators: ({ competency }) =>
    competency === undefined
      ? "Bij deze competenties staan geen indicatoren, en die toont een matrix. Zet ze op het blad met het kader, of kies andere competenties."
      : `Een formulier vraagt naar indicatoren, en bij ‘${competency}’ staat niet bij elk niveau een indicator. Zet die op het blad ` +
        "met het kader, kies andere competenties, of maak een teamscoreblad.",
  levelsNotScored: ({ competency, none }) =>
    none
      ? `Een score is een niveau, en geen competentie van dit kader heeft niveaus (‘${competency}’ bijvoorbeeld). Zet op het blad met ` +
        "het kader bij elke competentie een rij per niveau, met het nummer in de kolom Niveau. Een matrix kan ook zonder."
      : `Een score is een niveau, en ‘${competency}’ heeft in dit kader geen niveaus. Kies de andere competenties, of zet op het blad ` +
        "met het kader bij deze een rij per niveau, met het nummer in de kolom Niveau.",
} satisfies Partial<ProblemSentences>;

type Fault = Parameters<ProblemSentences["frameworkUnreadable"]>[0]["faults"][number];

function faultOf({ why, text, heading = "", address }: Fault): string {
  switch (why) {
    case "heading":
      return `de kolom ‘${text}’ ontbreekt in de koppen (rij van ${address}). Zet die kop terug.`;
    case "empty":
      return `in ${address} staat geen ${heading.toLowerCase()}. Vul die in, of verwijder de rij.`;
    case "levelNumber":
      return `in ${address} staat ‘${text}’, en een niveau is een heel getal van 1 t/m 7.`;
    case "levelMissing":
      return `in ${address} staat geen niveau, terwijl de rij van een niveau is. Vul het niveau in; voor gedrag zonder niveau zet u bij Soort ‘voorbeeld’.`;
    case "kind":
      return `in ${address} (${heading}) staat ‘${text}’. Dat is indicator of tekst, bij een niveau, of voorbeeld, zonder niveau.`;
    case "yesOrNo":
      return `in ${address} (${heading}) staat ‘${text}’. Zet er ja, of niets.`;
    case "error":
      return `in ${address} (${heading}) staat de fout ${text}. Typ de tekst opnieuw, met een apostrof (') ervoor.`;
    case "date":
      return `in ${address} (${heading}) heeft Excel een datum gemaakt (${text}) van wat getypt is. Typ het opnieuw, met een apostrof (') ervoor.`;
    case "clusterDiffers":
      return `de clustercode van de rij van ${address} heeft ook een cluster met een andere naam dan ‘${text}’. Geef elk cluster een eigen clustercode.`;
    case "differs":
      return `in ${address} (${heading}) staat ‘${text}’, en een andere rij van dezelfde competentie zegt iets anders. Maak ze gelijk.`;
    case "codeTaken":
      return `de code ‘${text}’ in ${address} heeft een andere competentie al. Geef elke competentie een eigen code.`;
    case "aliasTaken":
      return `in ${address} (${heading}) staat ‘${text}’, en zo heet al een andere competentie. Haal die andere naam weg, of noem een van beide anders.`;
    case "nameTaken":
      return `de naam ‘${text}’ in ${address} heeft een andere competentie al. Geef elke competentie een eigen naam.`;
  }
}
