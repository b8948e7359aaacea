import { foldKey } from "./fold";
import type { Competency, Framework } from "./model";
import { nearestCompetency } from "./nearest";
import { remembered } from "./remembered";

export type Lookup =
  | { readonly found: true; readonly competency: Competency }
  | { readonly found: false; readonly suggestion?: Competency };

interface LookupIndex {
  readonly byCode: ReadonlyMap<string, Competency>;
  /** Codes, names, aliases and "code name", folded. */
  readonly byKey: ReadonlyMap<string, Competency>;
  /** What a text was found to be, or not to be. */
  readonly byText: (text: string) => Lookup;
}

const indexes = new WeakMap<Framework, LookupIndex>();

/**
 * Finds a competency by code, name or alias ("1.1", "Zorgvuldigheid", "1.1 Zorgvuldigheid"), ignoring case, accents
 * and superfluous space. In a cell a code may have become a number: 1.1 is "1.1", and so is the text "1,1". The number
 * cannot tell 1.1 from 1.10 and means the first; the text "1.10" means exactly that.
 * What is not found comes with the nearest name, if one is near. Never throws, whatever comes out of a cell.
 */
export function findCompetency(framework: Framework, query: string | number): Lookup {
  return lookupIndex(framework).byText(
    typeof query === "number" ? numberKey(query) : typeof query === "string" ? query : "",
  );
}

function lookUp(framework: Framework, byKey: LookupIndex["byKey"], text: string): Lookup {
  const key = textKey(text);
  const competency = byKey.get(key);
  if (competency) return { found: true, competency };
  const suggestion = nearestCompetency(framework, key);
  return suggestion ? { found: false, suggestion } : { found: false };
}

/** The competency with exactly this code ("1.1"). */
export function competencyByCode(framework: Framework, code: string): Competency | undefined {
  return lookupIndex(framework).byCode.get(code);
}

/** Who types with a decimal comma writes the code so too. */
function textKey(text: string): string {
  return foldKey(text).replace(/^(\d+),(\d+)(?= |$)/u, "$1.$2");
}

/** Fifteen digits, as Excel has them: 3 × 1.1 is 3.3 there and here. */
function numberKey(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : "";
}

function lookupIndex(framework: Framework): LookupIndex {
  const known = indexes.get(framework);
  if (known) return known;
  const byCode = new Map<string, Competency>();
  const byKey = new Map<string, Competency>();
  for (const competency of framework.clusters.flatMap((cluster) => cluster.competencies)) {
    byCode.set(competency.code, competency);
    byKey.set(foldKey(competency.code), competency);
    for (const name of [competency.name, ...competency.aliases]) {
      byKey.set(foldKey(name), competency);
      byKey.set(foldKey(`${competency.code} ${name}`), competency);
    }
  }
  const index = { byCode, byKey, byText: remembered((text) => lookUp(framework, byKey, text)) };
  indexes.set(framework, index);
  return index;
}
