/** What the sheet with raters beside each other says. The texts are in a file for each language. */
import type { RaterHabits } from "../../scoring/rater-habits";

export interface RatersWords {
  readonly sheet: string;
  readonly tables: { readonly raters: string; readonly talk: string };
  readonly title: string;
  readonly line: string;
  readonly explanation: string;
  readonly origin: (made: string, sheets: readonly string[]) => string;
  readonly columns: {
    readonly rater: string;
    readonly people: string;
    readonly scores: string;
    /** How often a level was given. */
    readonly level: (level: number) => string;
    readonly difference: string;
    readonly shared: string;
    readonly extremes: string;
    readonly withoutNote: string;
    readonly words: string;
  };
  readonly inWords: (habits: RaterHabits) => string;
  readonly talkTitle: string;
  readonly talkNone: string;
  readonly talk: {
    readonly person: string;
    readonly competency: string;
    readonly given: string;
    readonly apart: string;
    readonly agreed: string;
  };
}
