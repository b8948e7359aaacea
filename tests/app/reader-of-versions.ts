/**
 * A reader who lays versions of one column beside each other. Knows of each who was in it, in which group and with which
 * function, what is required of whom, and whose score came, went or changed in between; and reads of everything that is
 * shown every single value. Of everyone who is in the same figures the scores can change places, so the reader looks for
 * other scores that all figures would have been the same for. Finds none: the scores are told. Knows nothing of the rule.
 */

/** One score that counts, of someone at some moment: people whose slots are in the same figures are alike. */
export interface Slot {
  /** Same for the same person's same score in two versions. */
  readonly id: string;
  /** A level; -1 is n.v.t. */
  readonly value: number;
  /** What is required of the person; undefined for nothing. */
  readonly required: number | undefined;
  /** How many colleagues are behind it; none where left out. */
  readonly colleagues?: number;
}

/** What a group of slots must have for its values to be no secret: so many slots, and of colleagues none or so many. */
export interface Least {
  readonly people: number;
  readonly colleagues: number;
}

/** What is told of a set of slots. */
export interface Figure {
  readonly slots: readonly Slot[];
  /**
   * "level" and "gap" are every value, and to whom it does not apply; "levels" and "gaps" the values only; "coverage" is
   * how many are at the required level.
   */
  readonly of: "level" | "gap" | "levels" | "gaps" | "coverage";
}

interface Atom {
  readonly slots: readonly Slot[];
  readonly required: number | undefined;
  readonly figures: readonly number[];
}

/** A step to other scores: someone of an atom has another value. */
interface Step {
  readonly atom: number;
  readonly from: number;
  readonly to: number;
}

const VALUES = [-1, 0, 1, 2, 3, 4];

/** The groups that have less than the least and whose values are told by the figures, by the ids in them. */
export function toldTogether(figures: readonly Figure[], least: Least): readonly string[] {
  const atoms = atomsOf(figures);
  const steps = stepsOf(atoms);
  const moves = movesOf(steps, atoms, figures);
  const unions = unionsOf(atoms, least);
  return unions
    .filter((union) => !moves.some((move) => changes(move, union)))
    .map((union) =>
      union
        .flatMap((at) => atoms[at]!.slots.map(({ id }) => id))
        .sort()
        .join(),
    );
}

function atomsOf(figures: readonly Figure[]): readonly Atom[] {
  const found = new Map<string, { slots: Slot[]; required: number | undefined; figures: number[] }>();
  const all = new Map<string, { slot: Slot; figures: number[] }>();
  figures.forEach(({ slots }, at) => {
    for (const slot of slots) {
      const one = all.get(slot.id) ?? { slot, figures: [] };
      one.figures.push(at);
      all.set(slot.id, one);
    }
  });
  for (const { slot, figures: own } of all.values()) {
    const key = `${own.join()} ${slot.required}`;
    const atom = found.get(key) ?? { slots: [], required: slot.required, figures: own };
    atom.slots.push(slot);
    found.set(key, atom);
  }
  return [...found.values()];
}

function stepsOf(atoms: readonly Atom[]): readonly Step[] {
  return atoms.flatMap(({ slots }, atom) =>
    [...new Set(slots.map(({ value }) => value))].flatMap((from) =>
      VALUES.filter((to) => to !== from).map((to) => ({ atom, from, to })),
    ),
  );
}

/** Up to four steps together that change no figure. Two or more in one atom may need a value that is there as often. */
function movesOf(
  steps: readonly Step[],
  atoms: readonly Atom[],
  figures: readonly Figure[],
): readonly (readonly Step[])[] {
  const size = figures.length * 16;
  const deltaOf = (step: Step): Int8Array => {
    const delta = new Int8Array(size);
    const { required, figures: own } = atoms[step.atom]!;
    for (const at of own) {
      for (const [value, sign] of [
        [step.from, -1],
        [step.to, 1],
      ] as const) {
        const key = keyOf(figures[at]!.of, value, required);
        if (key !== undefined) delta[at * 16 + key]! += sign;
      }
    }
    return delta;
  };
  const single = steps.map((step) => ({ steps: [step], delta: deltaOf(step) }));
  const pairs = single.flatMap((a, i) =>
    single.slice(i).map((b) => ({
      steps: [...a.steps, ...b.steps],
      delta: a.delta.map((value, index) => value + b.delta[index]!),
    })),
  );
  const all = [...single, ...pairs].filter((move) => isPossible(move.steps, atoms));
  const byDelta = new Map<string, (readonly Step[])[]>();
  for (const { steps: own, delta } of all) {
    const key = delta.join();
    const list = byDelta.get(key);
    if (!list) byDelta.set(key, [own]);
    // A few of each will do.
    else if (list.length < 40) list.push(own);
  }
  const zero = new Int8Array(size).join();
  return [
    ...(byDelta.get(zero) ?? []),
    ...all.flatMap(({ steps: own, delta }) =>
      (byDelta.get(delta.map((value) => -value).join()) ?? [])
        .map((other) => [...own, ...other])
        .filter((together) => isPossible(together, atoms)),
    ),
  ];
}

function keyOf(of: Figure["of"], value: number, required: number | undefined): number | undefined {
  switch (of) {
    case "level":
      return value + 1;
    case "levels":
      return value < 0 ? undefined : value + 1;
    case "gap":
      return value < 0 ? 15 : required === undefined ? undefined : value - required + 5;
    case "gaps":
      return required === undefined || value < 0 ? undefined : value - required + 5;
    case "coverage":
      return required === undefined || value < 0 ? undefined : Number(value >= required);
  }
}

/** Nobody gives away a value that is not there. */
function isPossible(steps: readonly Step[], atoms: readonly Atom[]): boolean {
  const used = new Map<string, number>();
  return steps.every(({ atom, from }) => {
    const key = `${atom} ${from}`;
    used.set(key, (used.get(key) ?? 0) + 1);
    return used.get(key)! <= atoms[atom]!.slots.filter(({ value }) => value === from).length;
  });
}

/** Whether after these steps the atoms have other values together. */
function changes(steps: readonly Step[], union: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const { atom, from, to } of steps) {
    if (!union.includes(atom)) continue;
    counts.set(from, (counts.get(from) ?? 0) - 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count !== 0);
}

/** Where there are more, only what a few of them are together is looked at. */
const MANY_ATOMS = 12;
const FEW_ATOMS = 4;

function unionsOf(atoms: readonly Atom[], least: Least): readonly (readonly number[])[] {
  const peopleIn = (union: readonly number[]): number =>
    union.reduce((sum, one) => sum + atoms[one]!.slots.length, 0);
  const colleaguesIn = (union: readonly number[]): number =>
    union.reduce(
      (sum, one) => sum + atoms[one]!.slots.reduce((own, { colleagues = 0 }) => own + colleagues, 0),
      0,
    );
  let unions: readonly (readonly number[])[] = [[]];
  atoms.forEach(({ slots }, at) => {
    if (slots.length === 0) return;
    const more = unions.map((union) => [...union, at]);
    unions = [
      ...unions,
      ...more.filter(
        (union) =>
          peopleIn(union) < least.people ||
          (colleaguesIn(union) < least.colleagues &&
            (atoms.length <= MANY_ATOMS || union.length <= FEW_ATOMS)),
      ),
    ];
  });
  return unions.filter(
    (union) => union.length > 0 && (peopleIn(union) < least.people || colleaguesIn(union) > 0),
  );
}
