import { foldKey } from "./fold";
import type { Competency } from "./model";

type Named = Pick<Competency, "code" | "name" | "aliases">;

/**
 * Whether another competency is called by an alias of this one, by its name or its code: by that name nobody could tell
 * which is meant. Case, accents and surrounding space make no difference.
 */
export function takenAliases(competencies: readonly Named[]): (of: Named, alias: string) => boolean {
  const called = new Map<string, Named[]>();
  for (const competency of competencies)
    for (const word of [competency.code, competency.name]) {
      const key = foldKey(word);
      called.set(key, [...(called.get(key) ?? []), competency]);
    }
  return (of, alias) => called.get(foldKey(alias))?.some((other) => other !== of) ?? false;
}
