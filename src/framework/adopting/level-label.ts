import { foldKey } from "../fold";
import { presentName } from "../presentation";
import { isJudgement, isSeriesWord } from "./words";

/** What names a level where it was read: "Niveau 2 – zelfstandig", "A", "Basis". */
export interface LevelLabel {
  /** Equal for the same level. */
  readonly key: string;
  readonly number?: number;
  readonly letter?: string;
  readonly name?: string;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const WORD = /^(?:niveau|level|lvl|schaal|trede|stap|fase|stage)\s*[:.]?\s*/iu;
const NUMBERED = /^(\d{1,2}|[IVX]{1,4})(?:\s*[.):–—-]+\s*|\s+|$)(.*)$/su;
const LETTERED = /^([A-H])(?:\s*[.):–—-]+\s*|\s+(?=\()|$)(.*)$/su;

/** A text that can only be a level: with the word before it, or a bare number, letter or word that is known. */
export function levelLabel(text: string, { bare = true } = {}): LevelLabel | undefined {
  const tidy = presentName(text);
  if (tidy === "" || tidy.length > 80) return undefined;
  const after = tidy.replace(WORD, "");
  const worded = after !== tidy;
  if (!worded && !bare) return undefined;
  if (after === "") return undefined;
  const numbered = NUMBERED.exec(after);
  const value = numbered && numberOf(numbered[1] ?? "");
  // "V" and "I" by themselves are numbers only where the word "Niveau" or others like them stand by.
  if (numbered && value !== undefined && value !== null)
    return labelled({ number: value }, numbered[2] ?? "");
  const lettered = LETTERED.exec(after);
  if (lettered?.[1] !== undefined) return labelled({ letter: lettered[1] }, lettered[2] ?? "");
  const name = after.replace(/[:.]$/u, "");
  return worded || isSeriesWord(name) || isJudgement(name) ? { key: foldKey(name), name } : undefined;
}

/** A level by a name that nothing is known of. */
export function namedLevel(text: string): LevelLabel {
  const name = presentName(text);
  return levelLabel(name) ?? { key: foldKey(name), name };
}

function labelled(of: { readonly number: number } | { readonly letter: string }, rest: string): LevelLabel {
  const name = rest
    .replace(/^\((.*)\)$/su, "")
    .replace(/:$/u, "")
    .trim();
  const key = "number" in of ? String(of.number) : of.letter;
  return { key, ...of, ...(name === "" ? {} : { name }) };
}

function numberOf(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const rank = ROMAN.indexOf(text.toLowerCase());
  return rank < 0 ? undefined : rank + 1;
}
