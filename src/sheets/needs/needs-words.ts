/** What the sheets with what a team needs say. The texts are in a file for each language. */
import type { FollowWords } from "../heatmap/level-blocks";

export interface NeedsWords {
  /** What the sheets and the table are called when those names are free. */
  readonly names: {
    readonly sheet: string;
    readonly whatIf: string;
    readonly data: string;
    readonly table: string;
  };
  readonly title: string;
  readonly line: string;
  readonly explanation: string;
  readonly dataLines: readonly [string, string];
  readonly status: FollowWords;
  readonly origin: (made: string, sheets: readonly string[]) => string;
  readonly reserve: string;
  readonly overview: string;
  /** Everybody together, as a row of the table. */
  readonly team: string;
  readonly columns: {
    readonly whom: string;
    readonly competency: string;
    readonly level: string;
    readonly needed: string;
    readonly critical: string;
    readonly there: string;
    readonly unknown: string;
    readonly thereInWords: string;
    readonly short: string;
    readonly verdict: string;
    readonly thereAfter: string;
    readonly unknownAfter: string;
    readonly effect: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly to: string;
  readonly verdicts: {
    readonly short: string;
    readonly maybeShort: string;
    readonly vulnerable: string;
    readonly maybeVulnerable: string;
    readonly fine: string;
    readonly critical: string;
  };
  /** Behind "Zonder Jansen en Smit ": what is short after they left. */
  readonly effects: {
    readonly nobody: string;
    /** Before and behind the competency with its level, then how many are not scored. */
    readonly nobodySure: readonly [before: string, after: string, end: string];
    readonly one: readonly [before: string, after: string];
    readonly some: readonly [before: string, of: string, after: string];
  };
  readonly whatIf: {
    readonly title: string;
    readonly line: string;
    readonly leaves: string;
    readonly without: string;
    readonly and: string;
    readonly nobodyTicked: string;
    readonly nothingFalls: string;
    readonly otherMark: string;
    readonly name: string;
    readonly profile: string;
    readonly department: string;
    readonly whoCan: string;
    readonly chooseCompetency: string;
    readonly chooseLevel: string;
    readonly chooseDepartment: string;
    readonly can: string;
    readonly almost: string;
    readonly notScored: string;
    readonly nobody: string;
  };
}
