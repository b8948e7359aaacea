import type { Language } from "../language";

/** By itself, since it is also said where no other sentence can be had. */
export const partNotLoaded: Readonly<Record<Language, string>> = {
  nl: "Een deel van de invoegtoepassing kon niet worden geladen. Er is niets gewijzigd. Controleer de verbinding en probeer het opnieuw.",
  en: "A part of the add-in could not be loaded. Nothing was changed. Check the connection and try again.",
};
