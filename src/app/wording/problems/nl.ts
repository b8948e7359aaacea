import { named } from "./aftermath-nl";
import { argumentProblemsInDutch } from "./argument-problems-nl";
import { excelProblemsInDutch } from "./excel-problems-nl";
import { frameworkProblemsInDutch } from "./framework-problems-nl";
import { heatmapProblemsInDutch } from "./heatmap-problems-nl";
import { dutchPeople } from "./people-nl";
import { reportProblemsInDutch } from "./report-problems-nl";
import { roundProblemsInDutch } from "./round-problems-nl";
import { scoreSheetsInDutch } from "./score-sheets-nl";
import { sentenceOf, sentences, type ProblemSentences } from "../sentences";
import { sheetProblemsInDutch } from "./sheet-problems-nl";
import { teamProblemsInDutch } from "./team-problems-nl";
import { thousands } from "../thousands";

/** Dutch, the first language: the reader is addressed with "u", Excel's own words are those of Dutch Excel. */
export const dutch: ProblemSentences = {
  ...sheetProblemsInDutch,
  ...argumentProblemsInDutch,
  ...dutchPeople,
  ...scoreSheetsInDutch,
  ...roundProblemsInDutch,
  ...reportProblemsInDutch,
  ...teamProblemsInDutch,
  noNormThere: ({ sheet, address }) =>
    `In ${address} op blad ‘${sheet}’ staat geen norm waarvan de niveaus te lezen zijn. Controleer de scores en kies de cel die ` +
    "de bevinding noemt.",
  profilesThere: () =>
    "Deze werkmap heeft al functieprofielen, en alleen de eerste tabel daarvan telt. Zet de niveaus daar bij een functie.",
  notOthersSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is door deze invoegtoepassing gemaakt: daar is elke score een niveau. Kies een scoreblad dat u zelf hebt gemaakt.`,
  invalidScore: ({ value, score, highest }) =>
    `Bij de waarde ‘${value}’ is ‘${score}’ opgegeven, en dat is geen score. Geef een getal van 0 t/m ${highest}, of n.v.t.`,
  ...frameworkProblemsInDutch,
  ...heatmapProblemsInDutch,
  ...excelProblemsInDutch,
  partlyRemoved: ({ sheets, because }) =>
    sentences(
      `${sheets.length === 1 ? "Blad" : "De bladen"} ${named(sheets)} ${sheets.length === 1 ? "is" : "zijn"} verwijderd.`,
      "Wat erbij hoorde is er nog, of ten dele.",
      sentenceOf(dutch, because),
    ),
  personalDataPartlyRemoved: ({ cells, because }) =>
    sentences(
      `De persoonsgegevens zijn ten dele weg: ${cells === 1 ? "één cel is" : `${cells} cellen zijn`} gewijzigd, en de rest nog niet.`,
      sentenceOf(dutch, because),
      "Sluit de werkmap zonder op te slaan en begin opnieuw: een tweede keer geeft andere nummers.",
    ),
  personalDataUnchecked: ({ because }) =>
    sentences(
      "De persoonsgegevens zijn verwijderd, maar het nalezen is niet gelukt: mogelijk staat er nog iets.",
      sentenceOf(dutch, because),
      "Voer de opdracht dan nog eens uit; wie al een nummer heeft, houdt het.",
    ),
  formsPartlyMade: ({ sheets, all, because }) => {
    const rest = all - sheets.length;
    return sentences(
      `${thousands(sheets.length, ".")} van de ${thousands(all, ".")} ${all === 1 ? "formulier" : "formulieren"} ` +
        `${sheets.length === 1 ? "is gemaakt en blijft" : "zijn gemaakt en blijven"} staan: ${named(sheets)}.`,
      sentenceOf(dutch, because),
      rest === 1
        ? "Maak alleen voor de laatste persoon van de lijst nog een formulier."
        : `Maak alleen voor de laatste ${thousands(rest, ".")} mensen van de lijst nog formulieren.`,
    );
  },
};
