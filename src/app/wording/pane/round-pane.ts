/** The words of the part of the pane with a round: forms that go out as files, and files that come back. */
import type { CollectedForm, CollectedOn } from "../../action";
import type { Language } from "../../language";
import { roundPaneEn } from "./round-pane-en";
import { roundPaneNl } from "./round-pane-nl";

/** Where stands who scores whom. */
export const ROUND_SOURCES = ["made", "list"] as const;
export type RoundSource = (typeof ROUND_SOURCES)[number];
export const ROUND_PER = ["rater", "person"] as const;
export type RoundPer = (typeof ROUND_PER)[number];

export interface RoundPaneWording {
  readonly send: string;
  readonly source: string;
  readonly sources: (people: number) => Readonly<Record<RoundSource, string>>;
  readonly per: string;
  readonly pers: Readonly<Record<RoundPer, string>>;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly make: string;
  /** Files cannot be kept from the pane here: what to do instead. */
  readonly cannotKeep: string;
  readonly nobody: string;
  readonly sent: (files: number, sheet: string) => string;
  /** Of the one file with all of them. */
  readonly zip: string;
  readonly collect: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly looked: (files: number, forms: number) => string;
  readonly list: string;
  readonly verdicts: Readonly<Record<CollectedForm["verdict"], string>>;
  readonly progress: (filled: number, of: number) => string;
  readonly difference: (each: NonNullable<CollectedForm["differs"]>[number]) => string;
  readonly moreDifferences: (count: number) => string;
  readonly take: (file: string) => string;
  readonly withoutColleagues: string;
  readonly write: string;
  readonly written: (added: number, updated: number, sheet: string) => string;
  readonly nothingWritten: string;
  readonly missing: string;
  readonly reminder: string;
  readonly takeOut: string;
  readonly takeOutHint: string;
  readonly showCollected: string;
  readonly collectedOn: (day: CollectedOn) => string;
  readonly takeOutDay: (day: string) => string;
  /** Before it is done. */
  readonly takeOutQuestion: (day: CollectedOn) => string;
  readonly takeOutConfirm: string;
  readonly takeOutKeep: string;
  /** `sheet`: where it stands still. */
  readonly takenOut: (removed: number, left: number, sheet?: string) => string;
  readonly collectedInAll: (forms: number) => string;
}

export const roundPaneWording: Readonly<Record<Language, RoundPaneWording>> = {
  nl: roundPaneNl,
  en: roundPaneEn,
};
