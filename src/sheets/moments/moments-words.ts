/** What the sheets with several moments say. The texts are in a file for each language. */
import type { FollowWords } from "../heatmap/level-blocks";

export interface MomentsWords {
  /** What the sheets are called when those names are free. */
  readonly sheets: { readonly summary: string; readonly people: string; readonly data: string };
  readonly title: string;
  readonly peopleTitle: string;
  /** Below the title of either sheet; begins with what it is known by. */
  readonly line: string;
  readonly peopleLine: string;
  readonly dataLines: readonly [string, string];
  readonly status: FollowWords;
  /** "gemaakt 30-11-2026; van Scores 2024 en Scores 2025" */
  readonly origin: (made: string, sheets: readonly string[]) => string;
  readonly competency: string;
  readonly median: string;
  readonly scored: string;
  readonly everyone: string;
  readonly same: string;
  readonly sameNote: string;
  /** Why no line goes on between two moments. */
  readonly breakLine: (before: string, after: string, why: string) => string;
  readonly otherFramework: string;
  readonly otherRaters: (before: string, after: string) => string;
  readonly sameRoles: string;
  readonly chartFor: string;
  readonly chartTitle: string;
  readonly chartNumbers: string;
  readonly name: string;
  readonly profile: string;
  readonly note: string;
  readonly change: string;
  readonly first: string;
  readonly last: string;
  readonly otherRater: string;
  readonly explanation: string;
  readonly confidential: string;
}

/** What stands where no rater is named. */
export interface RaterKindWords {
  readonly self: string;
  readonly manager: string;
  readonly colleague: string;
  readonly unknown: string;
}
