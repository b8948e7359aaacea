/** The words of the pane for sheets about a team: on the tab with heatmaps, and so loaded with it. */
import type { Language } from "../../language";
import { teamPagesEn } from "./team-pages-en";
import { teamPagesNl } from "./team-pages-nl";

export type NeededByChoice = "team" | "department" | "function";

export interface TeamPagesWording {
  /** On the line that opens it. */
  readonly title: string;
  readonly needs: {
    readonly title: string;
    readonly hint: string;
    readonly by: string;
    readonly byNames: Readonly<Record<NeededByChoice, string>>;
    readonly button: string;
    readonly made: (sheet: string, whatIf: string) => string;
  };
  readonly moments: {
    readonly title: string;
    readonly hint: string;
    readonly date: (sheet: string) => string;
    readonly dateHint: string;
    readonly button: string;
    readonly made: (sheet: string, people: string) => string;
  };
  readonly raters: {
    readonly title: string;
    readonly hint: string;
    readonly button: string;
    readonly made: (sheet: string, toDiscuss: number) => string;
  };
}

export const teamPagesWording: Readonly<Record<Language, TeamPagesWording>> = {
  nl: teamPagesNl,
  en: teamPagesEn,
};
