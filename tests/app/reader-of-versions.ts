/**
 * A reader who lays versions beside each other. Knows of each who was in it, in which group and with which function, what
 * is required of whom, and whose score came, went or changed in between; and reads of everything that is shown every
 * single value. The people who are in the same figures can change places, so the reader looks for other scores that all
 * figures would have been the same for. Finds none: the scores are told. Knows nothing of the rule.
 */
import { chances } from "../host/heatmap-teams";

/** A score that does not apply. No level, gap, difference or change is so high. */
export const NOT_APPLICABLE = 99;
/** All that a score can be. */
export const SCORES: readonly number[] = [0, 1, 2, 3, 4, NOT_APPLICABLE];

/** One score of someone that nobody knows. */
export interface Secret {
  /** Same for the same person's same score in two versions. */
  readonly id: string;
  /** What it is of anyone: "level of 1.1", "own of 1.1". Those of one role are told of a few people together. */
  readonly role: string;
  readonly value: number;
  /** All that it may be, as far as anyone knows. */
  readonly mayBe: readonly number[];
}

/** What one person adds to a figure. */
export interface Term {
  /** The scores it is made of; null for one that was not given, as everyone knows. */
  readonly parts: readonly (Secret | null)[];
  /** What it makes of their values: the same name makes the same. Undefined for nothing. */
  readonly of: {
    readonly name: string;
    readonly make: (parts: readonly (number | null)[]) => number | undefined;
  };
  /** What everyone knows of the person, as what is required: who differs in it is told apart. */
  readonly known?: string;
  /** How many colleagues are behind it; none where left out. */
  readonly colleagues?: number;
}

/** What a group of people must have for its values to be no secret: so many, and of colleagues none or so many. */
export interface Least {
  readonly people: number;
  readonly colleagues: number;
}

/** What is told of a set of people. */
export interface Figure {
  readonly terms: readonly Term[];
  /** "all" is every value, and to whom it does not apply; "numbers" the numbers only; "reached" how many are 0 or more. */
  readonly tells: "all" | "numbers" | "reached";
}

type State = readonly number[];

/** Where a person's scores are in a figure. */
interface Use {
  readonly figure: number;
  readonly of: Term["of"];
  /** Indexes in the state. */
  readonly places: readonly (number | null)[];
}

/** Scores of someone that are in a figure together. */
interface Piece {
  readonly ids: readonly string[];
  readonly roles: readonly string[];
  readonly mayBe: readonly (readonly number[])[];
  readonly state: State;
  readonly uses: readonly Use[];
  readonly known: string;
  readonly colleagues: number;
}

/** People who are in the same figures: nobody can tell one from the other. */
interface Atom extends Pick<Piece, "roles" | "mayBe" | "uses"> {
  readonly pieces: readonly Piece[];
  readonly counts: ReadonlyMap<string, number>;
}

/** A step to other scores: someone of an atom has others. */
interface Step {
  readonly atom: number;
  readonly from: State;
  readonly to: State;
  readonly delta: Delta;
}

/** By figure and value, how many more or fewer there are; with a number that is the same for the same ones only. */
interface Delta {
  readonly counts: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** So many people at most have other scores. */
const MOST_STEPS = 4;
/** All that someone's scores can be is tried where that is no more. */
const MOST_STATES = 1300;
/** So often one score is tried after another. */
const MOST_TRIES = 1500;
/** Further from every value than these are from each other. */
const NOTHING = 200;

/** The groups that have less than the least, or all the same, and of which something is told by the figures: the ids of the scores of each. */
function toldTogether(figures: readonly Figure[], least: Least): readonly (readonly string[])[] {
  const atoms = atomsOf(figures);
  const search = new Search(atoms, figures);
  return unionsOf(atoms, least)
    .filter((union) => secretsOf(union, atoms).some((what) => !search.findsOther(union, what)))
    .map((union) => union.flatMap((at) => atoms[at]!.pieces.map(({ ids }) => ids.join("&"))).sort());
}

/** What versions tell of groups that have less than the least: together, and what one of them tells already. */
export function toldByVersions(
  versions: readonly (readonly Figure[])[],
  least: Least,
): { readonly together: readonly string[]; readonly alone: number } {
  const byOne = new Set(versions.flatMap((own) => toldTogether(own, least)).flat());
  const isKnown = (one: string): boolean => one.split("&").some((id) => known.has(id));
  const known = new Set([...byOne].flatMap((one) => one.split("&")));
  const several = versions.filter((own) => own.length > 0).length > 1;
  const told = several ? toldTogether(versions.flat(), least) : [];
  return {
    together: told.filter((who) => !who.every(isKnown)).map((who) => who.join()),
    alone: byOne.size,
  };
}

/** What is a secret of some people: each of the scores that they all have, and what is made of them. */
type What = (atom: Atom, state: State) => number | undefined;

function secretsOf(union: readonly number[], atoms: readonly Atom[]): readonly What[] {
  const namesOf = ({ roles, uses }: Atom): string[] => [
    ...roles.map((role) => `score ${role}`),
    ...uses.map(({ of }) => `made ${of.name}`),
  ];
  const [first, ...rest] = union.map((at) => new Set(namesOf(atoms[at]!)));
  return [...(first ?? [])]
    .filter((name) => rest.every((own) => own.has(name)))
    .map((name): What => (atom, state) => {
      const place = atom.roles.findIndex((role) => name === `score ${role}`);
      if (place >= 0) return state[place];
      const use = atom.uses.find(({ of }) => name === `made ${of.name}`);
      return use && madeOf(use, state);
    });
}

function madeOf({ of, places }: Use, state: State): number | undefined {
  return of.make(places.map((place) => (place === null ? null : state[place]!)));
}

function atomsOf(figures: readonly Figure[]): readonly Atom[] {
  const found = new Map<string, Piece[]>();
  for (const piece of piecesOf(figures)) {
    const uses = piece.uses.map(({ figure, of, places }) => `${figure} ${of.name} ${places.join()}`);
    const key = JSON.stringify([piece.roles, piece.known, uses]);
    found.set(key, [...(found.get(key) ?? []), piece]);
  }
  return [...found.values()].map((pieces): Atom => {
    const counts = new Map<string, number>();
    for (const { state } of pieces) counts.set(state.join(), (counts.get(state.join()) ?? 0) + 1);
    return { ...pieces[0]!, pieces, counts };
  });
}

/** Scores that are made one value of anywhere belong together. */
function piecesOf(figures: readonly Figure[]): readonly Piece[] {
  const secrets = new Map<string, Secret>();
  const belongsTo = new Map<string, string>();
  const root = (id: string): string => {
    const next = belongsTo.get(id);
    return next === undefined || next === id ? id : root(next);
  };
  const termsOf = new Map<string, { figure: number; term: Term }[]>();
  for (const { terms } of figures)
    for (const { parts } of terms) {
      const own = parts.filter((part) => part !== null);
      for (const part of own) {
        secrets.set(part.id, part);
        belongsTo.set(root(part.id), root(own[0]!.id));
      }
    }
  figures.forEach(({ terms }, figure) => {
    for (const term of terms) {
      const [first] = term.parts.filter((part) => part !== null);
      if (!first) continue;
      const key = root(first.id);
      termsOf.set(key, [...(termsOf.get(key) ?? []), { figure, term }]);
    }
  });
  const idsOf = new Map<string, string[]>();
  for (const id of secrets.keys()) idsOf.set(root(id), [...(idsOf.get(root(id)) ?? []), id]);
  return [...termsOf].map(([key, all]): Piece => {
    const role = (id: string): string => secrets.get(id)!.role;
    const ids = idsOf.get(key)!.sort((a, b) => (role(a) < role(b) ? -1 : 1));
    return {
      ids,
      roles: ids.map(role),
      mayBe: ids.map((id) => secrets.get(id)!.mayBe),
      state: ids.map((id) => secrets.get(id)!.value),
      uses: all.map(({ figure, term }) => ({
        figure,
        of: term.of,
        places: term.parts.map((part) => part && ids.indexOf(part.id)),
      })),
      known: all[0]?.term.known ?? "",
      colleagues: Math.max(...all.map(({ term }) => term.colleagues ?? 0)),
    };
  });
}

/** Looks for other scores, and keeps those that were found: they mostly do for the next question too. */
class Search {
  private readonly steps: readonly Step[];
  /** By what a step adds or takes away. */
  private readonly touching = new Map<string, Step[]>();
  private readonly alike = new Map<number, Step[]>();
  private readonly found: (readonly Step[])[] = [];
  private readonly chance = chances(3);

  constructor(
    private readonly atoms: readonly Atom[],
    figures: readonly Figure[],
  ) {
    const deltas = new Deltas(figures);
    this.steps = atoms.flatMap((atom, at) => stepsOf(atom, at, atoms, deltas));
    for (const step of this.steps) {
      add(this.alike, step.delta.sum, step);
      for (const [key, count] of step.delta.counts) add(this.touching, `${key} ${Math.sign(count)}`, step);
    }
  }

  /** Whether these people together could have something else while no figure changes. */
  findsOther(union: readonly number[], what: What): boolean {
    // That a score stayed the same is known without any figure: so is that its change is 0, if it applies.
    const isKnown = union.every((at) => {
      const own = this.steps.filter(({ atom }) => atom === at).flatMap(({ from, to }) => [from, to]);
      const all = new Set(own.map((state) => what(this.atoms[at]!, state)));
      all.delete(NOT_APPLICABLE);
      return all.size <= 1;
    });
    if (isKnown) return true;
    if (this.found.some((move) => this.changes(move, union, what))) return true;
    const willDo = (move: readonly Step[]): boolean => {
      if (!this.changes(move, union, what)) return false;
      this.found.push(move);
      return true;
    };
    const own = this.steps.filter(({ atom }) => union.includes(atom));
    const withSteps = (most: number): boolean =>
      own.some((one) => this.completes([one], one.delta, most, willDo));
    // What costs least comes first.
    return withSteps(2) || union.some((at) => this.exchanges(at).some(willDo)) || withSteps(MOST_STEPS);
  }

  /** Two people change places in the figures that both are in, and stay as they were in the others. */
  private exchanges(at: number): readonly (readonly Step[])[] {
    const own = this.atoms[at]!;
    return this.atoms.flatMap((other, index) => {
      if (index === at) return [];
      const statesOf = ({ pieces }: Atom): readonly State[] => [
        ...new Map(pieces.map(({ state }) => [state.join(), state])).values(),
      ];
      return statesOf(own).flatMap((from) =>
        statesOf(other).flatMap((theirs) => {
          const back = this.scoresFor(other, theirs, own, from);
          if (!back) return [];
          // From elsewhere other scores are found that make the same.
          return [from, this.someState(own), this.someState(own)].flatMap((start) => {
            const to = this.scoresFor(own, from, other, theirs, start);
            return to
              ? [[step(at, this.stateOf(at, from), to), step(index, this.stateOf(index, theirs), back)]]
              : [];
          });
        }),
      );
    });
  }

  /** Other scores of someone, that make what another's make where both are; found by trying, one score after the other. */
  private scoresFor(
    atom: Atom,
    from: State,
    other: Atom,
    theirs: State,
    start: State = from,
  ): State | undefined {
    const shared = atom.uses.map(({ figure, of }) =>
      other.uses.find((use) => use.figure === figure && use.of.name === of.name),
    );
    if (shared.every((use) => use === undefined)) return undefined;
    const wanted = atom.uses.map((use, at) => {
      const same = shared[at];
      return (same ? madeOf(same, theirs) : madeOf(use, from)) ?? NOTHING;
    });
    const distance = (state: State): number =>
      atom.uses.reduce((sum, use, at) => sum + Math.abs((madeOf(use, state) ?? NOTHING) - wanted[at]!), 0);
    let best = start;
    let least = distance(start);
    for (let time = 0; time < MOST_TRIES && least > 1e-9; time++) {
      const place = Math.floor(this.chance() * from.length);
      const next = best.with(place, this.among(atom.mayBe[place]!));
      const away = distance(next);
      if (away <= least || this.chance() < 0.02) [best, least] = [next, away];
    }
    return least > 1e-9 ? undefined : best;
  }

  private among(values: readonly number[]): number {
    return values[Math.floor(this.chance() * values.length)]!;
  }

  private someState({ mayBe }: Atom): State {
    return mayBe.map((values) => this.among(values));
  }

  private stateOf(at: number, state: State): State {
    return this.steps.find(({ atom, from }) => atom === at && from.join() === state.join())?.from ?? state;
  }

  /** Goes through the steps that make up for what the first ones change, until one move will do. */
  private completes(
    steps: readonly Step[],
    delta: Delta,
    most: number,
    willDo: (move: readonly Step[]) => boolean,
  ): boolean {
    const [open] = delta.counts;
    if (!open) return willDo(steps);
    if (steps.length === most) return false;
    const last = this.alike.get(-delta.sum) ?? [];
    // A few of each will do.
    for (const step of last.slice(0, 40)) {
      const move = [...steps, step];
      if (this.isPossible(move) && willDo(move)) return true;
    }
    if (steps.length === most - 1) return false;
    const [key, count] = open;
    return (this.touching.get(`${key} ${-Math.sign(count)}`) ?? []).some((step) => {
      const move = [...steps, step];
      return this.isPossible(move) && this.completes(move, sum(delta, step.delta), most, willDo);
    });
  }

  /** Nobody gives away what is not there. */
  private isPossible(steps: readonly Step[]): boolean {
    return steps.every(
      ({ atom, from }) =>
        steps.filter((other) => other.atom === atom && other.from === from).length <=
        this.atoms[atom]!.counts.get(from.join())!,
    );
  }

  private changes(steps: readonly Step[], union: readonly number[], what: What): boolean {
    const counts = new Map<number | undefined, number>();
    const count = (value: number | undefined, by: number): unknown =>
      counts.set(value, (counts.get(value) ?? 0) + by);
    for (const { atom, from, to } of steps) {
      if (!union.includes(atom)) continue;
      count(what(this.atoms[atom]!, from), -1);
      count(what(this.atoms[atom]!, to), 1);
    }
    return [...counts.values()].some((left) => left !== 0);
  }
}

/** To another score, to what someone else has, or all of one's scores higher or lower by the same. */
function stepsOf(atom: Atom, at: number, atoms: readonly Atom[], deltas: Deltas): readonly Step[] {
  const alike = atoms.filter(({ roles }) => roles.join() === atom.roles.join());
  const others = alike.flatMap(({ pieces }) => pieces.map(({ state }) => state));
  const states = new Map(atom.pieces.map(({ state }) => [state.join(), state]));
  return [...states.values()].flatMap((from) => {
    const ends = new Map<string, State>();
    const end = (to: State): unknown => ends.set(to.join(), to);
    if (atom.mayBe.reduce((product, values) => product * values.length, 1) <= MOST_STATES)
      // Of those that make the same one is enough.
      new Map(
        everyState(atom.mayBe).map((state) => [
          [state[0], ...atom.uses.map((use) => madeOf(use, state))].join(),
          state,
        ]),
      ).forEach(end);
    from.forEach((_, place) => atom.mayBe[place]!.forEach((value) => end(from.with(place, value))));
    if (from.length > 1) {
      others.forEach(end);
      // What one gave, another may have given.
      from.forEach((value, one) =>
        from.forEach((their, other) => end(from.with(one, their).with(other, value))),
      );
      for (const by of [-2, -1, 1, 2]) {
        const to = from.map((value) => (value > 90 ? value : value + by));
        if (to.every((value, place) => atom.mayBe[place]!.includes(value))) end(to);
      }
    }
    ends.delete(from.join());
    return [...ends.values()].map((to): Step => ({
      atom: at,
      from,
      to,
      delta: deltas.between(atom, from, to),
    }));
  });
}

function everyState([values, ...rest]: readonly (readonly number[])[]): readonly State[] {
  if (!values) return [[]];
  return everyState(rest).flatMap((state) => values.map((value) => [value, ...state]));
}

function step(atom: number, from: State, to: State): Step {
  return { atom, from, to, delta: { counts: new Map(), sum: 0 } };
}

class Deltas {
  private readonly numbers = new Map<string, number>();
  private readonly chance = chances(7);

  constructor(private readonly figures: readonly Figure[]) {}

  between({ uses }: Atom, from: State, to: State): Delta {
    const counts = new Map<string, number>();
    for (const use of uses)
      for (const [state, by] of [
        [from, -1],
        [to, 1],
      ] as const) {
        const told = toldOf(this.figures[use.figure]!.tells, madeOf(use, state));
        if (told === undefined) continue;
        const key = `${use.figure}:${told}`;
        counts.set(key, (counts.get(key) ?? 0) + by);
      }
    const all = withoutZeros(counts);
    return { counts: all, sum: [...all].reduce((sum, [key, count]) => sum + count * this.numberOf(key), 0) };
  }

  /** So that other counts of other values do not come to the same sum. */
  private numberOf(key: string): number {
    const known = this.numbers.get(key) ?? Math.floor(this.chance() * 2 ** 45);
    this.numbers.set(key, known);
    return known;
  }
}

function toldOf(tells: Figure["tells"], made: number | undefined): string | undefined {
  if (made === undefined || (tells !== "all" && made === NOT_APPLICABLE)) return undefined;
  return tells === "reached" ? String(made >= 0) : made.toFixed(4);
}

function sum(one: Delta, other: Delta): Delta {
  const counts = new Map(one.counts);
  for (const [key, count] of other.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  return { counts: withoutZeros(counts), sum: one.sum + other.sum };
}

function withoutZeros(counts: Map<string, number>): Map<string, number> {
  for (const [key, count] of counts) if (count === 0) counts.delete(key);
  return counts;
}

function add<Key>(lists: Map<Key, Step[]>, key: Key, step: Step): void {
  const list = lists.get(key);
  if (list) list.push(step);
  else lists.set(key, [step]);
}

/** Where there are more, only what a few of them are together is looked at. */
const MANY_ATOMS = 12;
const FEW_ATOMS = 4;

function unionsOf(atoms: readonly Atom[], least: Least): readonly (readonly number[])[] {
  const peopleIn = (union: readonly number[]): number =>
    union.reduce((count, one) => count + atoms[one]!.pieces.length, 0);
  const colleaguesIn = (union: readonly number[]): number =>
    union.reduce(
      (count, one) => count + atoms[one]!.pieces.reduce((own, { colleagues }) => own + colleagues, 0),
      0,
    );
  // Where everyone has the same, that they are many is no help.
  const alike = atoms.flatMap(({ counts, pieces }, at) =>
    counts.size === 1 && pieces.length >= least.people && !pieces[0]?.state.includes(NOT_APPLICABLE)
      ? [[at]]
      : [],
  );
  let unions: readonly (readonly number[])[] = [[]];
  atoms.forEach((_, at) => {
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
  return [
    ...alike,
    ...unions.filter(
      (union) => union.length > 0 && (peopleIn(union) < least.people || colleaguesIn(union) > 0),
    ),
  ];
}
