/** For who opens the pane's page in a browser, outside Excel. */
export const notInExcel =
  "Dit is het taakvenster van Compleet voor Excel. Het werkt alleen binnen Excel: voeg de invoegtoepassing daar toe.";

/** Where the pane would be, when what draws it could not be loaded. */
export const notLoaded =
  "Het taakvenster van Compleet kon niet worden geladen. Controleer de verbinding, sluit het venster en open het opnieuw. De functies in cellen werken wel.";

/** Of a part that is fetched when it is first wanted. */
export const partNotLoaded =
  "Een deel van de invoegtoepassing kon niet worden geladen. Er is niets gewijzigd. Controleer de verbinding en probeer het opnieuw.";
