/** The words of a development page, in each language; what the framework says stays as it is written there. */
import type { Seen } from "../../scoring/development";
import type { ReportRaters } from "./report-content";

export interface ReportWords {
  /** Of the tab: the name of the person goes behind it. */
  readonly sheetName: string;
  readonly conversationName: string;
  readonly title: string;
  readonly conversationTitle: string;
  readonly labels: Readonly<
    Record<"number" | "department" | "profile" | "next" | "moment" | "earlier" | "raters", string>
  >;
  /** An earlier sheet that is called after somebody. */
  readonly earlierForm: string;
  readonly raters: (raters: ReportRaters) => string;
  readonly sections: Readonly<
    Record<"levels" | "strengths" | "gaps" | "apart" | "unrated" | "goals" | "possible", string>
  >;
  readonly columns: Readonly<Record<"level" | "required" | "next" | "before" | "self" | "remark", string>>;
  readonly competency: string;
  /** Above the cells of the levels. */
  readonly steps: string;
  readonly legend: string;
  /** As it is written: "2,5". */
  readonly number: (value: number) => string;
  readonly gap: (gap: number) => string;
  readonly notRated: string;
  readonly notApplicable: string;
  /** "Analyseren, niveau 3" */
  readonly at: (name: string, level: number) => string;
  readonly short: (name: string, level: number, required: number) => string;
  /** Before the behaviour of the next level. */
  readonly asks: (level: number) => string;
  readonly noStrengths: string;
  readonly noGaps: string;
  readonly moreGaps: (count: number) => string;
  readonly unknownRequired: (profile: string | undefined) => string;
  readonly apart: (name: string, difference: number, byManager: boolean) => string;
  /** Of more than fit: these too. */
  readonly alsoApart: (names: readonly string[]) => string;
  readonly nothingApart: string;
  readonly noSelf: string;
  readonly unrated: (names: readonly string[]) => string;
  readonly notApplicableTo: (names: readonly string[]) => string;
  readonly nothingRated: string;
  readonly allRated: string;
  readonly goalsLine: string;
  readonly noGoals: string;
  readonly planColumns: readonly [goal: string, what: string, withWhom: string, when: string, shows: string];
  readonly goal: (name: string, level: number, text: string) => string;
  readonly seen: Readonly<Record<Seen, string>>;
  readonly note: Readonly<Record<"self" | "manager", string>>;
  readonly ownGoal: { readonly title: string; readonly text: string };
  readonly possibleLine: string;
  readonly purpose: string;
  readonly rule: string;
  readonly made: (day: string, keep: string) => string;
  /** Until when it is kept, where nothing else is asked. */
  readonly keep: string;
  readonly respond: string;
  readonly seenBy: readonly [person: string, manager: string];
  readonly confidential: string;
  readonly merge: {
    readonly sheet: string;
    readonly table: string;
    readonly line: string;
    readonly headings: Readonly<
      Record<
        | "name"
        | "number"
        | "department"
        | "profile"
        | "moment"
        | "strength"
        | "gap"
        | "goal"
        | "unrated"
        | "made",
        string
      >
    >;
  };
  /** Room for the right to respond. */
  readonly response: string;
  readonly conversation: {
    readonly strengths: string;
    readonly strength: (name: string) => string;
    readonly gaps: string;
    readonly gap: (name: string) => string;
    readonly apart: (name: string) => string;
    readonly goals: string;
    readonly goal: (text: string) => string;
    readonly open: readonly string[];
    readonly room: string;
  };
}
