/** Whether what a form asks is what the framework has by that code: a code may have gone to another competency. */
import { foldKey } from "../../framework/fold";
import type { Competency } from "../../framework/model";

/** A row of a form, as it stands there. */
export interface FormRow {
  readonly competency: Competency;
  /** "" where the form does not say. */
  readonly name: string;
  readonly level: number;
  /** Of the indicator within its level, from 1. */
  readonly number: number;
  /** The indicator's text; "" where the form does not say. */
  readonly text: string;
}

/**
 * The competencies of which these rows are not: their name is another, and at most half of their indicators are as the
 * framework has them. One that was only renamed, or only worded anew, is the same.
 */
export function othersThan(rows: readonly FormRow[]): ReadonlySet<Competency> {
  const all = new Set(rows.map(({ competency }) => competency));
  return new Set(
    [...all].filter((competency) => {
      const own = rows.filter((row) => row.competency === competency);
      return own.some(({ name }) => name !== "" && !isCalled(competency, name)) && !asksTheSame(own);
    }),
  );
}

function isCalled({ code, name, aliases }: Competency, given: string): boolean {
  const key = foldKey(given);
  return [name, ...aliases].some((one) => key === foldKey(one) || key === foldKey(`${code} ${one}`));
}

function asksTheSame(rows: readonly FormRow[]): boolean {
  const worded = rows.filter(({ text }) => text !== "");
  const same = worded.filter(({ competency, level, number, text }) => {
    const found = competency.levels.find((one) => one.number === level);
    const indicators = found?.indicators ?? [];
    return [indicators[number - 1], ...indicators].some(
      (one) => one !== undefined && foldKey(one) === foldKey(text),
    );
  });
  return same.length * 2 > worded.length;
}
