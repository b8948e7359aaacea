/** The words of the pane's tab with the search. */
import type { Language } from "../../language";
import { searchPaneEn } from "./search-pane-en";
import { searchPaneNl } from "./search-pane-nl";

export interface SearchPaneWording {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly examples: string;
    /** Words that the framework holds, in its own language. */
    readonly exampleWords: readonly string[];
    readonly browse: string;
    /** "12 vindplaatsen in 5 competenties" */
    readonly found: (hits: number, competencies: number) => string;
    readonly nothing: (text: string) => string;
    readonly nothingHint: string;
    readonly didYouMean: (competency: string) => string;
    readonly definition: string;
    readonly level: (level: number) => string;
    /** Opens a competency: "Zorgvuldigheid openen". */
    readonly open: (competency: string) => string;
  };
  readonly detail: {
    readonly backToResults: string;
    readonly backToList: string;
    readonly definition: string;
    readonly levels: string;
    readonly indicators: (count: number) => string;
    readonly putInCell: string;
    /** All indicators of the level, each on a line. */
    readonly putLevel: string;
    readonly putDefinitionInCell: string;
    readonly putIndicatorInCell: (number: number) => string;
    readonly inMatrix: string;
  };
  readonly putInCell: (sheet: string, address: string) => string;
}

export const searchPaneWording: Readonly<Record<Language, SearchPaneWording>> = {
  nl: searchPaneNl,
  en: searchPaneEn,
};
