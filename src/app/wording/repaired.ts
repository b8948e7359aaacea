import type { Language } from "./language";

/** What was put back on a score sheet. */
export type Repaired =
  | { readonly what: "dropdown"; readonly header: string }
  | { readonly what: "progress"; readonly header: string }
  | { readonly what: "looks" }
  | { readonly what: "lists" };

/** In words, for a list: "de keuzelijst van ‘1.1 Zorgvuldigheid’". */
export function repairedWords(repaired: Repaired, language: Language): string {
  const nl = language === "nl";
  switch (repaired.what) {
    case "dropdown":
      return nl ? `de keuzelijst van ‘${repaired.header}’` : `the dropdown of ‘${repaired.header}’`;
    case "progress":
      return nl ? `de formule van ‘${repaired.header}’` : `the formula of ‘${repaired.header}’`;
    case "looks":
      return nl ? "de opmaak van de scores" : "the look of the scores";
    case "lists":
      return nl ? "het blad met de keuzelijsten" : "the sheet with the lists";
  }
}
