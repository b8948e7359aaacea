/**
 * Settings and arguments, declared once as data: by its name what each may be, whether it must be given, and what is
 * meant where it is left out. Their types, the checks, the defaults, what a sheet's marker keeps, the documentation and
 * the pane's choices all come from here, so that nothing has to be written twice.
 */
import type { Expected } from "./expected";

/** What a value may be, as data for a sentence, and whether one is that. */
export interface AnyKind {
  readonly expected: Expected;
  fits(raw: unknown): boolean;
}

export interface Kind<Value> extends AnyKind {
  fits(raw: unknown): raw is Value;
  /** Never there. For the compiler: a kind of fewer values is not a kind of these. */
  readonly takes?: (value: Value) => void;
}

/** One of a few words. */
export interface Choice<Value extends string> extends Kind<Value> {
  readonly values: readonly Value[];
}

export type ValueOf<Of extends AnyKind> = Of extends { fits(raw: unknown): raw is infer Value }
  ? Value
  : never;

export interface Declared {
  readonly kind: AnyKind;
  readonly required: boolean;
  /** What is meant where it is left out; absent where that hangs on something else. */
  readonly otherwise?: unknown;
}

export type Declarations = Readonly<Record<string, Declared>>;

type Flat<Type> = { [Name in keyof Type]: Type[Name] } & {};

/** The values as they may be given. */
export type Given<All extends Declarations> = Flat<
  {
    readonly [Name in keyof All as All[Name] extends { readonly required: true } ? Name : never]: ValueOf<
      All[Name]["kind"]
    >;
  } & {
    readonly [Name in keyof All as All[Name] extends { readonly required: true } ? never : Name]?: ValueOf<
      All[Name]["kind"]
    >;
  }
>;

type IsThere = { readonly required: true } | { readonly otherwise: unknown };

/** The values once what was left out has been filled in. */
export type Settled<All extends Declarations> = Flat<
  {
    readonly [Name in keyof All as All[Name] extends IsThere ? Name : never]: ValueOf<All[Name]["kind"]>;
  } & {
    readonly [Name in keyof All as All[Name] extends IsThere ? never : Name]?: ValueOf<All[Name]["kind"]>;
  }
>;

/** For a type that stands elsewhere: all of its members and of each every value, or it does not compile. */
export type MembersOf<Value> = {
  readonly [Name in keyof Value]-?: {
    readonly kind: Kind<Exclude<Value[Name], undefined>>;
    readonly required: undefined extends Value[Name] ? false : true;
  };
};

export const text: Kind<string> = {
  expected: { kind: "text" },
  fits: (raw): raw is string => typeof raw === "string",
};

export const truth: Kind<boolean> = {
  expected: { kind: "truth" },
  fits: (raw): raw is boolean => typeof raw === "boolean",
};

export const wholeNumber: Kind<number> = {
  expected: { kind: "wholeNumber" },
  fits: (raw): raw is number => Number.isInteger(raw),
};

export const textOrNumber: Kind<string | number> = {
  expected: { kind: "textOrNumber" },
  fits: (raw): raw is string | number => typeof raw === "string" || Number.isFinite(raw),
};

/** Exactly these words: where a type says which, a shorter list does not compile. */
export function oneOf<const List extends readonly string[]>(values: List): Choice<List[number]> {
  return {
    values,
    expected: { kind: "oneOf", values },
    fits: (raw): raw is List[number] => values.some((value) => value === raw),
  };
}

export function listOf<Of extends AnyKind>(item: Of): Kind<readonly ValueOf<Of>[]> {
  return {
    expected: { kind: "listOf", of: item.expected },
    fits: (raw): raw is readonly ValueOf<Of>[] =>
      Array.isArray(raw) && raw.every((entry) => item.fits(entry)),
  };
}

/** An object with exactly these members. */
export function objectOf<const All extends Declarations>(members: All): Kind<Given<All>> {
  const known = Object.entries(members);
  const named = (isRequired: boolean) =>
    known.filter(([, { required: must }]) => must === isRequired).map(([name]) => name);
  return {
    expected: { kind: "object", required: named(true), optional: named(false) },
    fits: (raw): raw is Given<All> => {
      if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return false;
      const given = new Map<string, unknown>(Object.entries(raw).filter(([, value]) => value !== undefined));
      return (
        [...given.keys()].every((name) => known.some(([each]) => each === name)) &&
        known.every(([name, { kind, required: must }]) =>
          given.has(name) ? kind.fits(given.get(name)) : !must,
        )
      );
    },
  };
}

/** An object with any names, each with a value of this kind. */
export function recordOf<Of extends AnyKind>(value: Of): Kind<Readonly<Record<string, ValueOf<Of>>>> {
  return {
    expected: { kind: "record", of: value.expected },
    fits: (raw): raw is Readonly<Record<string, ValueOf<Of>>> =>
      typeof raw === "object" &&
      raw !== null &&
      !Array.isArray(raw) &&
      Object.values(raw).every((each) => value.fits(each)),
  };
}

export interface Required<Of extends AnyKind> extends Declared {
  readonly kind: Of;
  readonly required: true;
}

export interface Optional<Of extends AnyKind> extends Declared {
  readonly kind: Of;
  readonly required: false;
}

export interface WithDefault<Of extends AnyKind> extends Optional<Of> {
  readonly otherwise: ValueOf<Of>;
}

export function required<Of extends AnyKind>(kind: Of): Required<Of> {
  return { kind, required: true };
}

/** May be left out: then the second value is meant, or what the action finds fit. */
export function optional<Of extends AnyKind>(kind: Of): Optional<Of>;
export function optional<Of extends AnyKind>(kind: Of, otherwise: ValueOf<Of>): WithDefault<Of>;
export function optional<Of extends AnyKind>(kind: Of, otherwise?: ValueOf<Of>): Optional<Of> {
  return otherwise === undefined ? { kind, required: false } : { kind, required: false, otherwise };
}

/** Values that fit, with what is meant by those that are left out or undefined; of none other than these names. */
export function settled<All extends Declarations>(all: All, given: Given<All>): Settled<All> {
  const values = new Map<string, unknown>(Object.entries(given));
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, { otherwise }]) => {
      const value = values.get(name) ?? otherwise;
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Settled<All>;
}
