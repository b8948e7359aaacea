/** The words of what can be done about a notice at the foot of the pane. */
import type { Undone } from "../../action";
import type { Language } from "../../language";
import { noticePaneEn } from "./notice-pane-en";
import { noticePaneNl } from "./notice-pane-nl";
import type { RemovalWording } from "./removal";

export interface NoticePaneWording extends RemovalWording {
  readonly goTo: string;
  readonly undo: string;
  /** What is back, and what is not and why. */
  readonly undone: (undone: Undone) => string;
  readonly remove: string;
  readonly removeAll: (count: number) => string;
  readonly confirm: string;
  readonly keep: string;
  readonly keepAll: string;
}

export const noticePaneWording: Readonly<Record<Language, NoticePaneWording>> = {
  nl: noticePaneNl,
  en: noticePaneEn,
};
