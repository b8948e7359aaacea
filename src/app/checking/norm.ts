import type { NotUnderstood } from "../reading/score-sheet";

/** The levels that a line of norms requires, by code; undefined where none of them is a level. */
export function normOf({
  label,
  required,
}: NonNullable<NotUnderstood["norm"]>):
  { readonly label: string; readonly required: Readonly<Record<string, number>> } | undefined {
  const levels = required.flatMap(({ competency, score }) =>
    typeof score === "number" ? [[competency.code, score] as const] : [],
  );
  return levels.length > 0 ? { label, required: Object.fromEntries(levels) } : undefined;
}
