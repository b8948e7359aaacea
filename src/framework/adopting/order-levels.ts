import { foldKey } from "../fold";
import { MOST_LEVELS } from "../model";
import type { Draft, DraftLevel } from "./draft";
import type { LevelLabel } from "./level-label";
import type { Said } from "./said-of-levels";
import { isJudgement, knownOrder } from "./words";

export interface OrderedLevels {
  /** By the key of a label. */
  readonly numbers: ReadonlyMap<string, number>;
  nameOf(label: LevelLabel): string | undefined;
  /** From the lowest to the highest, of those that there are. */
  readonly all: readonly number[];
}

/** Numbers the levels from the lowest on: as they are numbered, else in an order that is known, said or asked. */
export function orderLevels(
  draft: Draft,
  said: Said,
  wished: readonly string[] | undefined,
): OrderedLevels | { readonly tooMany: readonly string[] } {
  dropLevelZero(draft);
  const levels = draft.competencies.flatMap((competency) => competency.levels);
  const labels = firstOfEach(levels);
  if (labels.length > 0 && areRatings(draft, levels)) {
    for (const competency of draft.competencies) competency.levels.length = 0;
    return noLevels();
  }
  const shown = labels.map(shownLabel);
  if (labels.length > MOST_LEVELS || labels.some(({ number = 1 }) => number > MOST_LEVELS))
    return { tooMany: shown };
  const numbers = numbersOf(draft, labels, said, wished, levels[0]?.cell.at);
  const renamed = wished && wished.length === labels.length ? wished : undefined;
  return {
    numbers,
    all: [...new Set(numbers.values())].sort((a, b) => a - b),
    nameOf: (label) => {
      const rank = [...numbers.keys()].indexOf(label.key);
      return (
        (renamed && label.number !== undefined ? renamed[rank] : undefined) ??
        label.name ??
        said.names.get(label.key) ??
        label.letter
      );
    },
  };
}

function noLevels(): OrderedLevels {
  return { numbers: new Map(), all: [], nameOf: () => undefined };
}

function firstOfEach(levels: readonly DraftLevel[]): readonly LevelLabel[] {
  const found = new Map<string, LevelLabel>();
  for (const { label } of levels) if (!found.has(label.key)) found.set(label.key, label);
  return [...found.values()];
}

function shownLabel({ number, letter, name }: LevelLabel): string {
  return [number ?? letter, name].filter((part) => part !== undefined).join(" ");
}

function dropLevelZero(draft: Draft): void {
  for (const competency of draft.competencies) {
    const zero = competency.levels.findIndex(({ label }) => label.number === 0);
    const [gone] = zero < 0 ? [] : competency.levels.splice(zero, 1);
    if (gone) draft.passOver(gone.cell, "levelZero");
  }
}

/** Words of judgement are asked about, and taken for what people are judged with. */
function areRatings(draft: Draft, levels: readonly DraftLevel[]): boolean {
  const judging = levels.filter(({ label }) => label.name !== undefined && isJudgement(label.name));
  if (judging.length * 2 <= levels.length) return false;
  const names = [...new Set(judging.map(({ label }) => label.name ?? ""))];
  return draft.ask("levelsOrRatings", ["ratings", "levels"], names, judging[0]?.cell.at) === "ratings";
}

/** Number by key, in rising order. */
function numbersOf(
  draft: Draft,
  labels: readonly LevelLabel[],
  said: Said,
  wished: readonly string[] | undefined,
  cell: string | undefined,
): ReadonlyMap<string, number> {
  if (labels.length === 0) return new Map();
  if (labels.every(({ number }) => number !== undefined))
    return new Map(
      [...labels]
        .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .map(({ key, number = 0 }) => [key, number] as const),
    );
  const names = labels.map((label) => label.letter ?? label.name ?? String(label.number ?? ""));
  const ordered = wishedOrder(names, wished) ?? knownOrder(names) ?? lettersOrder(names, said.highest);
  const rising = ordered ?? askedOrder(draft, names, cell);
  return new Map(
    rising.flatMap((name, rank) => {
      const label = labels[names.indexOf(name)];
      return label ? [[label.key, rank + 1] as const] : [];
    }),
  );
}

function wishedOrder(
  names: readonly string[],
  wished: readonly string[] | undefined,
): readonly string[] | undefined {
  const keys = wished?.map(foldKey) ?? [];
  if (keys.length === 0 || !names.every((name) => keys.includes(foldKey(name)))) return undefined;
  return [...names].sort((a, b) => keys.indexOf(foldKey(a)) - keys.indexOf(foldKey(b)));
}

function lettersOrder(names: readonly string[], highest: string | undefined): readonly string[] | undefined {
  if (highest === undefined || !names.every((name) => /^[A-H]$/u.test(name))) return undefined;
  const rising = [...names].sort();
  return rising[0] === highest ? rising.reverse() : rising.at(-1) === highest ? rising : undefined;
}

/** Letters in their order and words as they stand, lowest first; or the other way round. */
function askedOrder(draft: Draft, names: readonly string[], cell: string | undefined): readonly string[] {
  const rising = names.every((name) => /^[A-H]$/u.test(name)) ? [...names].sort() : [...names];
  const falling = [...rising].reverse();
  const shown = [rising, falling].map((order) => order.join(" < ")) as [string, string];
  return draft.ask("levelOrder", shown, names, cell) === shown[1] ? falling : rising;
}
