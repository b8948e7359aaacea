import type { FormPart } from "../../sheets/form/form-repair";

/** What was put back on a score sheet. */
export type Repaired =
  | { readonly what: "dropdown"; readonly header: string }
  | { readonly what: "progress"; readonly header: string }
  /** What may be entered beside labels. */
  | { readonly what: "entries"; readonly labels: readonly string[] }
  | { readonly what: "parts"; readonly parts: readonly FormPart[] }
  | { readonly what: "looks"; readonly of: "scores" | "form" }
  | { readonly what: "lists" };
