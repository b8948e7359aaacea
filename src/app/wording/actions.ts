import type { ActionId } from "../action";
import type { Language } from "../language";

/** What each action is called, on a button or in a list. */
export const actionLabels: Readonly<Record<ActionId, Readonly<Record<Language, string>>>> = {
  insertMatrix: { nl: "Competentiematrix invoegen", en: "Insert competency matrix" },
  insertText: { nl: "In de geselecteerde cel zetten", en: "Put in the selected cell" },
  insertFormula: { nl: "Formule in de geselecteerde cel zetten", en: "Put the formula in the selected cell" },
  freezeFormulas: { nl: "Formules vervangen door waarden", en: "Replace formulas by values" },
  createTeamScoreSheet: { nl: "Teamscoreblad maken", en: "Make a team score sheet" },
  createIndicatorForms: { nl: "Indicatorformulieren maken", en: "Make indicator forms" },
  createProfiles: { nl: "Functieprofielen maken", en: "Make function profiles" },
  checkScores: { nl: "Scores controleren", en: "Check scores" },
  answerSheet: { nl: "Betekenis van scores vastleggen", en: "Keep what the scores mean" },
  mendScores: { nl: "Voorgestelde verbeteringen uitvoeren", en: "Carry out proposed mends" },
  reconnectSheet: { nl: "Blad weer koppelen", en: "Connect the sheet again" },
  repairSheet: { nl: "Scoreblad herstellen", en: "Repair the score sheet" },
  readSelection: { nl: "Selectie lezen", en: "Read the selection" },
  writeScore: { nl: "Score invullen", en: "Fill in the score" },
  previewHeatmap: { nl: "Heatmap vooraf bekijken", en: "Preview the heatmap" },
  buildHeatmap: { nl: "Heatmap maken", en: "Make a heatmap" },
  refreshHeatmap: { nl: "Heatmap vernieuwen", en: "Refresh the heatmap" },
  shareHeatmap: { nl: "Deelversie maken", en: "Make a version for sharing" },
  goTo: { nl: "Naar het blad gaan", en: "Go to the sheet" },
  removeSheet: { nl: "Blad verwijderen", en: "Remove the sheet" },
};
