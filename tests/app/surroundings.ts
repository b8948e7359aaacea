/** What stands around a cell, for tests. */
import { markerFor } from "./read-sheet";
import type { CellSurroundings } from "../../src/app/cell-surroundings";

/** Anna's score for 1.2 Analyseren, given by her manager. */
export const teamCell: CellSurroundings = {
  sheetId: "{T}",
  sheet: "Teamscores",
  marker: markerFor("teamScores", { table: "Teamscores", competencies: ["1.1", "1.2"] }),
  address: "G9",
  value: 3,
  calculated: false,
  locked: false,
  headers: [
    "Naam",
    "Nr",
    "Afdeling",
    "Functie",
    "Beoordelaar",
    "1.1 Zorgvuldigheid",
    "1.2 Analyseren",
    "Ingevuld",
    "Toelichting",
  ],
  row: ["Anna", "0012", "Zorg", "", "leidinggevende", "", 3, "1 van 2", ""],
  column: 6,
  top: [],
};

/** The second indicator of level 1 of 2.1 Samenwerken, on Anna's form. */
export const formCell: CellSurroundings = {
  sheetId: "{F}",
  sheet: "Anna",
  marker: markerFor("indicatorForm", { table: "Scores_Anna", competencies: ["2.1"] }),
  address: "F31",
  value: "deels",
  calculated: false,
  locked: false,
  headers: ["Code", "Competentie", "Niveau", "Nr", "Indicator", "Score", "Toelichting"],
  row: ["2.1", "Samenwerken", 1, 2, "…", "deels", ""],
  column: 5,
  top: [
    ["Indicatorenformulier", "", "", ""],
    ["Naam", "", "Anna", ""],
    ["Beoordelaar:", "zelf", "", ""],
  ],
};
