/** By which a file that comes back is known, whatever it is called: opaque ids in the document's keywords and in a name. */

/** The hidden name of the workbook that holds the same as the keywords. */
export const ROUND_NAME = "Compleet_ronde";

const MARK = /compleet-ronde:([a-f\d]+)((?: [a-f\d]+-\d+)*)/u;

export interface RoundMarks {
  readonly round: string;
  readonly forms: readonly string[];
}

/** "compleet-ronde:5f0a 11aa-1 11aa-2" */
export function roundKeywords(round: string, forms: readonly string[]): string {
  return [`compleet-ronde:${round}`, ...forms].join(" ");
}

/** What stands in one of both; undefined where neither holds it. */
export function roundMarks(...texts: readonly string[]): RoundMarks | undefined {
  for (const text of texts) {
    const [, round, forms = ""] = MARK.exec(text) ?? [];
    if (round !== undefined) return { round, forms: forms.split(" ").filter((id) => id !== "") };
  }
  return undefined;
}

/** The n-th form of a rater, from 1; `token` is the rater's own. */
export function formId(token: string, number: number): string {
  return `${token}-${number}`;
}
