/** The words of the pane's tab with scores. Sentences that count take the number. */
import type { AskedWords } from "../../arguments/asked-settings";
import type { HeadingMeaning } from "../../arguments/heading-meanings";
import type { ColumnRole } from "../../arguments/score-columns";
import type { CheckedScores, FindingKind } from "../../action";
import type { ScoreSheetKind, ScoresPart } from "../../pane/pane-view";
import type { CHECK_SETTINGS } from "../../pane/score-check";
import type { ScoresSettings } from "../../pane/scores-choice";
import type { PersonField } from "../../people/columns";
import type { Rater } from "../../people/people-limits";
import type { PeopleFinding } from "../../people/read-people";
import type { Urgency } from "../../pane/urgency";
import type { Language } from "../../language";
import { scoresPaneEn } from "./scores-pane-en";
import { scoresPaneNl } from "./scores-pane-nl";

type Read = Pick<CheckedScores["sheets"][number], "people" | "scores">;

export interface ScoresPaneWording {
  /** Names the row of parts for a screen reader. */
  readonly partList: string;
  readonly parts: Readonly<Record<ScoresPart, string>>;
  readonly who: {
    readonly title: string;
    readonly fromSelection: string;
    readonly text: string;
    readonly placeholder: string;
    /** "30 mensen" */
    readonly people: (count: number) => string;
    /** What is known of them besides a name: "met nummer en afdeling". */
    readonly fields: (fields: readonly PersonField[]) => string;
    /** Which column of the list holds what; each is named by its header or its first cell. */
    readonly columns: {
      readonly title: string;
      readonly fields: Readonly<Record<PersonField | "none", string>>;
    };
    /** Lines of the list, counted from 1. */
    readonly finding: (kind: PeopleFinding["kind"], lines: readonly number[]) => string;
    readonly remove: (name: string) => string;
    /** Behind a list that is not shown whole. */
    readonly more: (count: number) => string;
    readonly emptySelection: (sheet: string, address: string) => string;
  };
  readonly what: {
    readonly title: string;
    readonly kinds: Readonly<Record<ScoreSheetKind, { readonly name: string; readonly description: string }>>;
    /** "Alle 15 competenties", "3 van de 15 competenties" */
    readonly competencies: (chosen: number, all: number) => string;
    readonly raters: string;
    readonly formRaters: string;
    readonly raterNames: Readonly<Record<Rater, string>>;
    readonly settings: AskedWords<ScoresSettings>;
  };
  readonly make: {
    readonly buttons: Readonly<Record<ScoreSheetKind, string>>;
    readonly busy: string;
    /** "60 rijen: 30 mensen × 2 beoordelaars" */
    readonly team: (count: { people: number; raters: number }) => string;
    readonly forms: (count: { people: number; raters: number; indicators: number }) => string;
    readonly profiles: (count: number) => string;
    readonly noPeople: string;
    readonly tooManyPeople: (count: number) => string;
    readonly noRater: string;
    readonly madeTeam: (sheet: string) => string;
    readonly madeForms: (sheets: readonly string[]) => string;
    readonly madeProfiles: (sheet: string) => string;
  };
  readonly check: {
    readonly intro: string;
    readonly onlyInFront: string;
    readonly settings: AskedWords<typeof CHECK_SETTINGS>;
    readonly button: string;
    readonly running: string;
    readonly nothingRead: string;
    /** Above the sheets that were read: "2 bladen gecontroleerd" */
    readonly checkedSheets: (count: number) => string;
    /** "30 mensen, 450 scores" */
    readonly read: (read: Read) => string;
    readonly nothingFound: string;
    readonly found: (count: number) => string;
    /** Above the findings that are dealt with first, and those after them. */
    readonly urgencies: Readonly<Record<Urgency, string>>;
    readonly kinds: Readonly<Record<FindingKind, string>>;
    /** Who has still to score. */
    readonly still: {
      readonly title: string;
      readonly raters: Readonly<Record<Rater, string>>;
      readonly noRater: string;
      /** "Leidinggevende: nog 12 scores, bij 3 mensen" */
      readonly rater: (rater: string, open: number, people: number) => string;
      /** "Anna Bos: nog 5 van 15" */
      readonly person: (person: string, open: number, of: number) => string;
    };
    /** What each value of another scale means. */
    readonly scale: {
      /** "12 keer" */
      readonly times: (count: number) => string;
      readonly noScore: string;
      /** `lowest`: the level that is not reached with a 0. */
      readonly level: (level: number, lowest: number) => string;
      readonly read: string;
      readonly leaveOut: string;
    };
    /** Levels of a norm, taken over as those that a function requires. */
    readonly norm: {
      readonly name: string;
      readonly take: string;
      readonly taken: (name: string, sheet: string) => string;
    };
    /** That the numbers in a column stand for names. */
    readonly numbersAsNames: string;
    /** Whether a name that may be a label is somebody. */
    readonly person: { readonly yes: string; readonly no: string };
    /** What words over scores mean; what was said of it, and taking that back. */
    readonly headings: {
      /** Of all words at a place. */
      readonly title: (place: string) => string;
      readonly meanings: Readonly<Record<HeadingMeaning, string>>;
      readonly read: string;
      readonly answered: string;
      readonly again: (sheet: string) => string;
    };
    /** Which of several moments counts; what was said of it, and taking that back. */
    readonly moment: {
      readonly only: (value: string) => string;
      /** Of each person the last, by date. */
      readonly latest: string;
      readonly all: string;
      readonly answered: string;
      readonly again: (sheet: string) => string;
    };
    /** Behind a sheet that is read on a scale of its own, and taking that back. */
    readonly ownScale: string;
    readonly otherScale: (sheet: string) => string;
    /** The same of lines of which was said whether they are somebody. */
    readonly answeredPeople: (lines: number) => string;
    /** Of a sheet of someone else's: what its columns became. */
    readonly columnsOf: (sheet: string) => string;
    readonly columnRoles: Readonly<Record<ColumnRole, string>>;
    readonly noHeader: (address: string) => string;
    readonly otherColumns: (sheet: string) => string;
    readonly otherPeople: (sheet: string) => string;
    /** Taking names out of the workbook: what it does, the question before it, and the two answers. */
    readonly personal: {
      readonly title: string;
      readonly intro: string;
      readonly button: string;
      readonly question: string;
      readonly confirm: string;
      readonly keep: string;
    };
    readonly goTo: (place: string) => string;
    readonly mend: (label: string) => string;
    readonly mendAll: (count: number) => string;
    readonly confirm: (label: string) => string;
    readonly confirmed: (header: string, label: string) => string;
    readonly takeBack: string;
    readonly reconnect: (sheet: string) => string;
    readonly reconnected: (sheet: string) => string;
    readonly repair: (sheet: string) => string;
    readonly showAll: (count: number) => string;
    readonly mended: (mended: number, left: number) => string;
    readonly repaired: (sheet: string, repaired: readonly string[], left: readonly string[]) => string;
  };
}

export const scoresPaneWording: Readonly<Record<Language, ScoresPaneWording>> = {
  nl: scoresPaneNl,
  en: scoresPaneEn,
};
