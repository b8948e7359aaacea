import type { Remnant } from "../../problem";
import { list } from "../listing";
import { thousands } from "../thousands";
import type { ProblemSentences } from "../sentences";

/** What can go wrong with reading, mending and repairing score sheets. */
export const scoreSheetsInDutch = {
  nothingToUndo: () =>
    "Er is niets meer dat Compleet ongedaan kan maken. Probeer Ctrl+Z, of zet de cellen zelf terug.",
  partlyUndone: ({ cells }) =>
    `Het terugzetten is afgebroken: mogelijk is ${cells === 1 ? "de cel" : `een deel van de ${cells} cellen`} al teruggezet. Kies nogmaals Ongedaan maken; wat al terug is, blijft zo.`,
  partlyMended: ({ cells, places = [] }) =>
    `Excel brak het verbeteren van ${amount(cells, "cel", "cellen")} af, en wat er stond kon niet overal worden ` +
    `teruggezet. ${places.length === 0 ? "Misschien staat een deel al verbeterd." : `Kijk wat er nu staat in ${placesIn(places)}.`} ` +
    "Controleer de scores daarna opnieuw.",
  sheetMoved: ({ sheet }) =>
    `Op blad ‘${sheet}’ zijn intussen rijen of kolommen verschoven. Er is niets gewijzigd. Probeer het opnieuw.`,
  partlyRepaired: ({ sheet }) =>
    `Excel brak het herstellen${sheet === "" ? "" : ` van blad ‘${sheet}’`} af. Er is geen enkele score gewijzigd; ` +
    "een deel van de keuzelijsten en opmaak kan nog ontbreken. Probeer het opnieuw.",
  notScoreSheet: ({ sheet }) =>
    `Blad ‘${sheet}’ is geen scoreblad dat met deze invoegtoepassing is gemaakt, en kan dus niet worden hersteld. ` +
    "Kies een teamscoreblad of een indicatorenformulier.",
  tableGone: ({ sheet }) =>
    `Op blad ‘${sheet}’ is de tabel met scores er niet meer. Selecteer de scores met hun koppen en kies ` +
    "Invoegen › Tabel, en herstel het blad daarna.",
  selectionTooLarge: ({ rows, columns, most }) =>
    `De selectie telt ${amount(rows, "rij", "rijen")} en ${amount(columns, "kolom", "kolommen")}, en er kunnen ` +
    `${thousands(most.rows, ".")} rijen en ${most.columns} kolommen worden gelezen. Selecteer een kleiner gebied.`,
  noScoreCell: ({ address }) =>
    `In cel ${address} hoort deze score niet, of niet meer. Selecteer de cel opnieuw en kies dan de score.`,
  scoreChanged: ({ sheet, address }) =>
    `In cel ${address} van ‘${sheet}’ staat intussen iets anders; dat is zo gelaten. Kijk wat er nu staat en kies opnieuw.`,
} satisfies Partial<ProblemSentences>;

function placesIn(places: readonly Remnant[]): string {
  const cells = places.map(({ sheet, address }) =>
    address === undefined ? `‘${sheet}’` : `${address} op ‘${sheet}’`,
  );
  return cells.length <= 4 ? list(cells, "en") : `${cells[0]} tot en met ${cells.at(-1)}`;
}

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ".")} ${count === 1 ? one : more}`;
}
