import type { TeamPagesWording } from "./team-pages";

/** Sheets about a team, in Dutch. */
export const teamPagesNl: TeamPagesWording = {
  title: "Meer over het team",
  needs: {
    title: "Nodig en aanwezig",
    hint: "Hoeveel mensen nodig zijn op een niveau, hoeveel er zijn, en wat er gebeurt als iemand weggaat. Het niveau en het aantal komen uit de functieprofielen en zijn op het blad te wijzigen.",
    by: "Voor wie",
    byNames: { team: "Het hele team", department: "Elke afdeling", function: "Elke functie" },
    button: "Maak nodig en aanwezig",
    made: (sheet, whatIf) =>
      `Wat nodig en aanwezig is, staat op het nieuwe blad ‘${sheet}’. Zet op ‘${whatIf}’ een x bij wie weggaat.`,
  },
  moments: {
    title: "Meer momenten",
    hint: "Scorebladen van verschillende momenten naast elkaar. Kies er minstens twee.",
    date: (sheet) => `Wanneer was ‘${sheet}’?`,
    dateHint: "Bijvoorbeeld 1-3-2026, maart 2026 of 2026. Leeg: zoals de naam van het blad zegt.",
    button: "Vergelijk momenten",
    made: (sheet, people) =>
      `Het verloop staat op het nieuwe blad ‘${sheet}’, en van iedere persoon op ‘${people}’.`,
  },
  raters: {
    title: "Beoordelaars vergelijken",
    hint: "Hoe beoordelaars met een naam scoren, om samen te bespreken. Zonder collega’s, die in vertrouwen scoren. Er wordt niets bijgesteld.",
    button: "Vergelijk beoordelaars",
    made: (sheet, toDiscuss) =>
      `De beoordelaars staan op het nieuwe blad ‘${sheet}’, met ${toDiscuss === 1 ? "1 score" : `${toDiscuss} scores`} om te bespreken.`,
  },
};
