import { quotedList } from "../listing";
import type { FunctionsPaneWording } from "./functions-pane";

/** The words of the tab with functions, in Dutch. */
export const functionsPaneNl: FunctionsPaneWording = {
  intro:
    "Typ een van deze functies in een cel, of vul haar hier in. Elke naam begint met COMPLEET en een punt.",
  example: "Voorbeeld",
  formula: "Formule",
  optional: "mag leeg blijven",
  faults: {
    missing: "Vul dit in.",
    noCells: "Geef cellen, bijvoorbeeld B2:B14.",
    noNumber: "Geef een getal, of een cel waar het in staat.",
    unknownCompetency: "Kies een competentie uit de lijst, of geef een cel waar er een in staat.",
    noChoice: "Kies een van de woorden hieronder.",
  },
  putInCell: "Zet in cel",
  putFunctionInCell: (name) => `Zet in cel: ${name}`,
  put: (sheet, address) => `De formule staat in cel ${address} van ‘${sheet}’.`,
  freeze: "Delen met wie Compleet niet heeft",
  freezeIntro:
    "Zonder de invoegtoepassing worden deze functies #NAAM? zodra Excel opnieuw rekent. Maak er waarden van voordat " +
    "u de werkmap deelt.",
  freezeTarget: "Waar",
  freezeTargets: { workbook: "In de hele werkmap", sheet: "Op dit blad", selection: "In de selectie" },
  freezeButton: "Formules door waarden vervangen",
  freezeQuestion:
    "Alle functies van Compleet in deze werkmap worden waarden, ook op verborgen bladen. Ze rekenen daarna niet meer mee.",
  freezeConfirm: "Vervangen",
  freezeKeep: "Laten staan",
  frozen: ({ frozen, left, sheets }) =>
    [
      frozen === 0
        ? "Er is niets vervangen."
        : `${frozen === 1 ? "Eén formule is" : `${frozen} formules zijn`} door ${frozen === 1 ? "haar" : "hun"} waarde ` +
          `vervangen, op ${quotedList(sheets, "en")}.`,
      left === 0
        ? frozen === 0 && "Er staan hier geen functies van Compleet."
        : `${left === 1 ? "Eén formule heeft" : `${left} formules hebben`} nog geen antwoord en ${left === 1 ? "bleef" : "bleven"} staan.`,
    ]
      .filter(Boolean)
      .join(" "),
};
