import type { Language } from "../language";

/** Where the pane would be, when what draws it could not be loaded. */
export const notLoaded: Readonly<Record<Language, string>> = {
  nl: "Het taakvenster van Compleet kon niet worden geladen. Controleer de verbinding, sluit het venster en open het opnieuw. De functies in cellen werken wel.",
  en: "The task pane of Compleet could not be loaded. Check the connection, close the pane and open it again. The functions in cells do work.",
};
