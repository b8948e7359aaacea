/** What is worth knowing about a sheet about a team that was made. */
import type { Hindrance } from "../../heatmap/live-sources";
import type { Language } from "../../language";
import { teamRemarksEn } from "./team-remarks-en";
import { teamRemarksNl } from "./team-remarks-nl";

export interface TeamRemarks {
  /** Why it does not follow the scores. */
  readonly frozen: (because: Pick<Hindrance, "sheet" | "address">) => string;
  /** No function of anybody requires a level: what is needed is still to be said. */
  readonly nothingRequired: string;
  /** People whom the same rater has scored more than once. */
  readonly scoredAgain: (people: number) => string;
  readonly break: (moments: readonly string[]) => string;
}

const words: Readonly<Record<Language, TeamRemarks>> = { nl: teamRemarksNl, en: teamRemarksEn };

/** The remarks in a language. */
export function teamRemarks(language: Language): TeamRemarks {
  return words[language];
}
