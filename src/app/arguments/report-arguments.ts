/** What is taken for development pages. */
import { listOf, optional, text, truth } from "../../sheets/declared/declare";

export const makeReportsArguments = {
  /** By name; of namesakes "name (number)". Everybody with scores when left out. */
  people: optional(listOf(text)),
  /** Score sheets by name; when left out all of ours, and the one in front. */
  sources: optional(listOf(text)),
  /** As it is told: "najaar 2026"; the day when left out. */
  moment: optional(text),
  /** The score sheet of an earlier moment, by name. */
  earlier: optional(text),
  /** By which function everybody is measured; their own when left out. */
  function: optional(text),
  /** A function to grow towards. */
  next: optional(text),
  /** A second page, with more room for the goals. */
  plan: optional(truth, false),
  /** Open questions instead of figures. */
  conversation: optional(truth, false),
  /** A table with one row a person too, for mail merge. */
  mailMerge: optional(truth, false),
  /** Until when it is kept, as it is told. */
  keep: optional(text),
};
