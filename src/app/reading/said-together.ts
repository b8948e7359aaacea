import { foldKey } from "../../framework/fold";
import type { Competency } from "../../framework/model";
import type { Lookup } from "../../framework/lookup";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { NearHeader, NotRead, NotUnderstood, ReadScore, ScoreSheet } from "./score-sheet";
import { scoreIn } from "./score-word";

/** What is not understood in a list where the same words return in many rows: said once, with the number of rows. */
export class SaidTogether {
  private readonly nearest = new Map<string, NearHeader & { rows: number }>();
  private readonly others: (Omit<NotUnderstood, "norm"> & { rows?: number; norm?: NotUnderstood["norm"] })[] =
    [];
  private readonly byText = new Map<string, { rows: number }>();

  near(cell: Cell, near: Competency): void {
    const key = foldKey(textOf(cell));
    const known = this.nearest.get(key);
    if (known) known.rows += 1;
    else this.nearest.set(key, { cell, near, rows: 1 });
  }

  together(cell: Cell, why: NotRead): void {
    const key = JSON.stringify([why, foldKey(textOf(cell))]);
    const known = this.byText.get(key);
    if (known) {
      known.rows += 1;
      return;
    }
    const one = { cell, why, rows: 1 };
    this.byText.set(key, one);
    this.others.push(one);
  }

  /** What is, or may be, a norm: what it requires is gathered from its rows; of a competency that it names twice, nothing. */
  norm(cell: Cell, why: NotRead, score: ReadScore | undefined): void {
    this.together(cell, why);
    const label = textOf(cell);
    const known = this.others.find((one) => one.why === why && foldKey(textOf(one.cell)) === foldKey(label));
    if (!known || !score) return;
    const before = known.norm?.required ?? [];
    const twice = before.some(({ competency }) => competency === score.competency);
    const required = twice
      ? before.map((one) => (one.competency === score.competency ? { ...one, score: undefined } : one))
      : [...before, score];
    known.norm = { label, required };
  }

  notUnderstood(cell: Cell, why: NotRead): void {
    this.others.push({ cell, why });
  }

  all(): Pick<ScoreSheet, "near" | "notUnderstood"> {
    return { near: [...this.nearest.values()], notUnderstood: this.others };
  }
}

/** What a row of a norm requires, where its competency is certain and it has one score. */
export function normOn(lookup: Lookup, scored: readonly { readonly cell: Cell }[]): ReadScore | undefined {
  const [first, ...more] = scored.filter(({ cell }) => !isEmpty(cell));
  if (!first || more.length > 0 || !lookup.found) return undefined;
  return { competency: lookup.competency, cell: first.cell, score: scoreIn(first.cell, lookup.competency) };
}
