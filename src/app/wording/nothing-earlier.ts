import type { Language } from "./language";

/** Why a heatmap cannot show the change. */
export const nothingEarlier: Readonly<Record<Language, string>> = {
  nl: "Er is geen ander scoreblad met dezelfde mensen om mee te vergelijken.",
  en: "There is no other score sheet with the same people to compare with.",
};
