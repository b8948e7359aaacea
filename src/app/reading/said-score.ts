/** Scores with something written beside them, which leave no doubt but are no scores as they stand. */
import { foldKey } from "../../framework/fold";
import { MOST_LEVELS } from "../../framework/model";

/** "3 - Gevorderd", "3 (zelf)", "3*", "4 Expert", "3: goed", and of a highest of 4 "3 van 4", "3/4". */
function withMore(highest: number): RegExp {
  return new RegExp(
    String.raw`^([0-${highest}])(?:[.,]0+)?\s*(?:\*+|(?:[-–:=]\s*|\(|\s)\p{L}[\p{L}\s()'-]*|(?:van|uit|\/)\s*(?:de\s*)?${highest})$`,
    "u",
  );
}
/** One of each highest level: they are asked of every cell. */
const WITH_MORE = Array.from({ length: MOST_LEVELS + 1 }, (_, highest) => ({
  said: withMore(highest),
  ofHighest: new RegExp(String.raw`(?:van|uit|\/)\s*(?:de\s*)?${highest}$`, "u"),
}));
/** "3 van 5" says of which scale it is. */
const OF_OTHER = /\b(?:van|of|uit|tot|of|à)\s*(?:de\s*)?\d|\d\s*\/\s*\d/u;
const NOT_BESIDE = /^(?:a|of|en|tot|or|to|and|à|jaar|keer|maanden|weken|punten|half|halve?)\b/u;

/** The score up to a highest that such a text means, for a mend; undefined for what may mean anything. */
export function saidScore(text: string, highest: number): number | undefined {
  const form = WITH_MORE[highest];
  const key = foldKey(text);
  if (key.length > 40 || !form) return undefined;
  const found = form.said.exec(key);
  const digit = found?.[1];
  if (digit === undefined) return undefined;
  const rest = key
    .slice(1)
    .replace(/^[.,]0+/u, "")
    .replace(/^[\s:=(–-]+/u, "");
  if (OF_OTHER.test(key) && !form.ofHighest.test(key)) return undefined;
  if (NOT_BESIDE.test(rest)) return undefined;
  return Number(digit);
}
