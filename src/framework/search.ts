import { fold, foldWithPlaces, type FoldedText } from "./fold";
import type { Competency, Framework, LevelNumber } from "./model";
import { remembered } from "./remembered";

export type SearchField = "name" | "definition" | "indicator";

export interface SearchHit {
  readonly competency: Competency;
  readonly field: SearchField;
  /** Of an indicator only. */
  readonly level?: LevelNumber;
  /** Rank of the indicator within its level, from 1. */
  readonly number?: number;
  /** The whole text of the field. */
  readonly text: string;
  /** The parts [start, end) of `text` that were sought, ascending, not overlapping; none where an alias matched. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Higher is better; only good for comparing hits of one search. */
  readonly score: number;
}

interface Entry extends Pick<SearchHit, "competency" | "field" | "level" | "number" | "text"> {
  readonly folded: FoldedText;
  /** Name and aliases of the competency, folded: where words may be found that the text itself has not. */
  readonly context: readonly string[];
}

/** How well a word fits: the value counts in the score. */
const WHOLE = 3;
const BEGINNING = 2;
const INSIDE = 1;
const ELSEWHERE = 0;
/** Further apart than the best and the worst fit. */
const FIELD_SCORE: Readonly<Record<SearchField, number>> = { name: 30, definition: 20, indicator: 10 };
/** A code is one word; otherwise words are runs of letters and digits. */
const WORDS = /\d+\.\d+(?![\p{L}\p{N}]|\.\d)|[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

interface SearchIndex {
  readonly entries: readonly Entry[];
  /** All hits of a text: the same words are asked in many cells. */
  readonly byText: (text: string) => readonly SearchHit[];
}

const indexes = new WeakMap<Framework, SearchIndex>();
/** Of texts whose hits are kept: a hit is much more than a text. */
const KEPT_TEXTS = 200;

/**
 * Finds names, definitions and indicators in which every word of `text` occurs: in the text itself, or some of them in
 * the competency's code, name or aliases. Case and accents make no difference. A word may be the beginning or the
 * inside of a longer one; a single letter only the beginning. Best first: names, then definitions, then indicators;
 * within these whole words before beginnings before insides; then the order of the framework. Blank gives nothing.
 */
export function searchFramework(
  framework: Framework,
  text: string,
  options: { readonly limit?: number } = {},
): readonly SearchHit[] {
  const hits = searchIndex(framework).byText(text);
  return hits.slice(0, Math.max(0, options.limit ?? hits.length));
}

function hitsOf(entries: readonly Entry[], text: string): readonly SearchHit[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const hits: SearchHit[] = [];
  for (const entry of entries) {
    const hit = match(entry, words);
    if (hit) hits.push(hit);
  }
  // The sort is stable: equal scores stay in the order of the framework.
  return hits.sort((a, b) => b.score - a.score);
}

/** The distinct words of a search text, folded. */
export function searchWords(text: string): readonly string[] {
  return [...new Set(fold(text).match(WORDS) ?? [])];
}

function match(entry: Entry, words: readonly string[]): SearchHit | undefined {
  // Most texts do not have the words: that costs a look, and nothing is made for it.
  for (const word of words)
    if (!entry.folded.folded.includes(word) && !belongsToCompetency(word, entry)) return undefined;
  const highlights: [number, number][] = [];
  let total = 0;
  let own = entry.field === "name";
  for (const word of words) {
    const occurrences = find(word, entry.folded.folded);
    const best = Math.max(ELSEWHERE, ...occurrences.map((occurrence) => occurrence.fit));
    if (occurrences.length === 0 && !belongsToCompetency(word, entry)) return undefined;
    own ||= occurrences.length > 0;
    total += best;
    for (const { start, fit } of occurrences) {
      // "en" inside "doelen" is not what was meant where "en" stands by itself.
      if (fit === INSIDE && best > INSIDE) continue;
      const { starts, ends } = entry.folded;
      highlights.push([starts[start] ?? 0, ends[start + word.length - 1] ?? 0]);
    }
  }
  if (!own) return undefined;
  const { folded: _folded, context: _context, ...found } = entry;
  const score = FIELD_SCORE[entry.field] + total / words.length;
  return { ...found, highlights: mergeOverlaps(highlights), score };
}

/** A code counts as it is typed: "2", "2.", "2.1". */
function belongsToCompetency(word: string, { competency, context }: Entry): boolean {
  return (
    competency.code.startsWith(word) ||
    context.some((name) => name.includes(word) && find(word, name).length > 0)
  );
}

function find(word: string, text: string): readonly { readonly start: number; readonly fit: number }[] {
  const occurrences = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const begins = !WORD_CHARACTER.test(text[start - 1] ?? " ");
    const ends = !WORD_CHARACTER.test(text[start + word.length] ?? " ");
    if (begins || word.length > 1)
      occurrences.push({ start, fit: begins ? (ends ? WHOLE : BEGINNING) : INSIDE });
  }
  return occurrences;
}

function mergeOverlaps(
  ranges: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function searchIndex(framework: Framework): SearchIndex {
  const known = indexes.get(framework);
  if (known) return known;
  const entries = framework.clusters.flatMap((cluster) => cluster.competencies).flatMap(entriesOf);
  const index = { entries, byText: remembered((text) => hitsOf(entries, text), KEPT_TEXTS) };
  indexes.set(framework, index);
  return index;
}

function entriesOf(competency: Competency): readonly Entry[] {
  const context = [competency.name, ...competency.aliases].map(fold);
  const entry = (field: SearchField, text: string, place: Pick<Entry, "level" | "number"> = {}): Entry => ({
    competency,
    field,
    ...place,
    text,
    folded: foldWithPlaces(text),
    context,
  });
  return [
    entry("name", competency.name),
    entry("definition", competency.definition),
    ...competency.levels.flatMap((level) =>
      level.indicators.map((text, index) =>
        entry("indicator", text, { level: level.number, number: index + 1 }),
      ),
    ),
  ];
}
