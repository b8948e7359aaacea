import type { Language } from "../language";

/** For who opens the pane's page in a browser, outside Excel. */
export const notInExcel: Readonly<Record<Language, string>> = {
  nl: "Dit is het taakvenster van Compleet voor Excel. Het werkt alleen binnen Excel: voeg de invoegtoepassing daar toe.",
  en: "This is the task pane of Compleet for Excel. It only works inside Excel: add the add-in there.",
};
