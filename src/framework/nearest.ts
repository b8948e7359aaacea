import { foldKey } from "./fold";
import type { Competency, Framework } from "./model";

/** At most three edits in ten characters of the longer name: "Analiseren" is near, "xyz" is not. */
const NEAR = 0.3;
/** Shorter beginnings say too little to guess from. */
const SHORTEST_BEGINNING = 4;

/**
 * The competency that someone who wrote `key` (folded) most likely meant: the smallest number of typing errors from a
 * name or alias, else the only competency with a word that begins like it ("organiseren", "communicatie"). A
 * code is not guessed at, except one with superfluous zeros ("2.30").
 */
export function nearestCompetency(framework: Framework, key: string): Competency | undefined {
  const competencies = framework.clusters.flatMap((cluster) => cluster.competencies);
  if (/^\d+(?:\.\d*)?$/u.test(key)) {
    return key.includes(".")
      ? competencies.find((competency) => withoutZeros(competency.code) === withoutZeros(key))
      : undefined;
  }
  let nearest: Competency | undefined;
  let fewest = Infinity;
  for (const competency of competencies) {
    for (const name of keysOf(competency)) {
      const limit = Math.min(fewest - 1, Math.floor(NEAR * Math.max(name.length, key.length)));
      const distance = editDistance(key, name, limit);
      if (distance <= limit) {
        nearest = competency;
        fewest = distance;
      }
    }
  }
  return nearest ?? onlyBeginning(competencies, key);
}

function onlyBeginning(competencies: readonly Competency[], key: string): Competency | undefined {
  const enough = Math.max(SHORTEST_BEGINNING, key.length / 2);
  const matches = competencies.filter((competency) =>
    keysOf(competency).some((name) => wordStarts(name).some((rest) => sharedBeginning(key, rest) >= enough)),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

/** "plannen en organiseren", "en organiseren", "organiseren". */
function wordStarts(name: string): readonly string[] {
  const words = name.split(" ");
  return words.map((_, index) => words.slice(index).join(" "));
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const keys = new WeakMap<Competency, readonly string[]>();

/** Folded once: every text of a sheet may be held against them. */
function keysOf(competency: Competency): readonly string[] {
  const known = keys.get(competency);
  if (known) return known;
  const folded = [competency.name, ...competency.aliases].map(foldKey);
  keys.set(competency, folded);
  return folded;
}

function withoutZeros(code: string): string {
  return code
    .replace(/^0+(?=\d)/u, "")
    .replace(/(\.\d*?)0+$/u, "$1")
    .replace(/\.0*(?=\d)/u, ".");
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbour to get from one text to the other
 * (optimal string alignment), or Infinity if that is more than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, to.length);
  return distance <= limit ? distance : Infinity;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
