/** Scores with something written beside them, which leave no doubt but are no scores as they stand. */
import { foldKey } from "../../framework/fold";

/** "3 - Gevorderd", "3 (zelf)", "3*", "4 Expert", "3: goed", "3 van 4", "3/4". */
const WITH_MORE =
  /^([0-4])(?:[.,]0+)?\s*(?:\*+|(?:[-–:=]\s*|\(|\s)\p{L}[\p{L}\s()'-]*|(?:van|uit|\/)\s*(?:de\s*)?4)$/u;
/** "3 van 5" says of which scale it is. */
const OF_OTHER = /\b(?:van|of|uit|tot|of|à)\s*(?:de\s*)?\d|\d\s*\/\s*\d/u;
const NOT_BESIDE = /^(?:a|of|en|tot|or|to|and|à|jaar|keer|maanden|weken|punten|half|halve?)\b/u;

/** The score that such a text means, for a mend; undefined for what may mean anything. */
export function saidScore(text: string): number | undefined {
  const key = foldKey(text);
  if (key.length > 40) return undefined;
  const found = WITH_MORE.exec(key);
  const digit = found?.[1];
  if (digit === undefined) return undefined;
  const rest = key
    .slice(1)
    .replace(/^[.,]0+/u, "")
    .replace(/^[\s:=(–-]+/u, "");
  if (OF_OTHER.test(key) && !/(?:van|uit|\/)\s*(?:de\s*)?4$/u.test(key)) return undefined;
  if (NOT_BESIDE.test(rest)) return undefined;
  return Number(digit);
}
