/** What the pane says of the score in the selected cell. */
import type { Language } from "../../language";
import type { ScoreStep } from "../../pane/score-steps";
import type { NoticePaneWording } from "./notice-pane";
import { followedPaneEn } from "./followed-pane-en";
import { followedPaneNl } from "./followed-pane-nl";

export interface FollowedPaneWording {
  readonly label: string;
  /** In place of a name that has not been filled in. */
  readonly nobody: string;
  /** In place of a score that has not been filled in. */
  readonly empty: string;
  /** In place of a score where something else stands. */
  readonly noScore: (value: string) => string;
  readonly cell: (address: string) => string;
  readonly level: (level: number) => string;
  /** Behind the level that the person's function requires. */
  readonly required: string;
  readonly requiredLevel: (level: number) => string;
  /** Of the buttons with the scores, and of the texts below them. */
  readonly scores: string;
  readonly texts: string;
  /** Puts back what was written here last. */
  readonly undo: string;
  readonly undone: NoticePaneWording["undone"];
  readonly previous: string;
  readonly next: string;
  /** Where there is nothing to go to that way. */
  readonly noMore: Readonly<Record<ScoreStep, string>>;
  /** That a person is below the lowest level. */
  readonly notReached: (lowest: number) => string;
  readonly notApplicable: string;
}

export const followedPaneWording: Readonly<Record<Language, FollowedPaneWording>> = {
  nl: followedPaneNl,
  en: followedPaneEn,
};
