/** The words of the part of the pane with development pages. */
import type { Language } from "../../language";
import { reportPaneEn } from "./report-pane-en";
import { reportPaneNl } from "./report-pane-nl";

/** What is ticked. */
export const REPORT_TICKS = ["plan", "conversation", "mailMerge"] as const;
export type ReportTick = (typeof REPORT_TICKS)[number];
/** What is typed. */
export const REPORT_FIELDS = ["moment", "earlier", "function", "next"] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

export interface ReportPaneWording {
  readonly title: string;
  /** What is made, and of what. */
  readonly about: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly fields: Readonly<Record<ReportField, { readonly label: string; readonly hint: string }>>;
  readonly ticks: Readonly<Record<ReportTick, string>>;
  /** Before the fields that are seldom needed. */
  readonly more: string;
  readonly make: string;
  readonly made: (sheets: number, goals: number, remarks: readonly string[]) => string;
}

export const reportPaneWording: Readonly<Record<Language, ReportPaneWording>> = {
  nl: reportPaneNl,
  en: reportPaneEn,
};
