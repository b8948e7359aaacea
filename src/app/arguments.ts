/**
 * The arguments of an action as data: what each may be, and a check of what came in. A scenario gives plain JSON,
 * the pane gives typed values; both go through the same check.
 */
import type { ActionId, ActionMap } from "./action";
import type { Expected } from "./expected";
import { Problem } from "./problem";

export interface ArgumentType<Value> {
  readonly expected: Expected;
  fits(raw: unknown): raw is Value;
}

export interface Argument<Value> {
  readonly type: ArgumentType<Value>;
  readonly required: boolean;
}

/** For each argument of an action its type, and whether it must be there: exactly as the action's type says. */
export type ArgumentsOf<Args> = {
  readonly [Name in keyof Args]-?: Argument<Exclude<Args[Name], undefined>> & {
    readonly required: undefined extends Args[Name] ? false : true;
  };
};

export const text: ArgumentType<string> = {
  expected: { kind: "text" },
  fits: (raw): raw is string => typeof raw === "string",
};

export const truth: ArgumentType<boolean> = {
  expected: { kind: "truth" },
  fits: (raw): raw is boolean => typeof raw === "boolean",
};

export const wholeNumber: ArgumentType<number> = {
  expected: { kind: "wholeNumber" },
  fits: (raw): raw is number => Number.isInteger(raw),
};

export const textOrNumber: ArgumentType<string | number> = {
  expected: { kind: "textOrNumber" },
  fits: (raw): raw is string | number => typeof raw === "string" || Number.isFinite(raw),
};

export function oneOf<const Value extends string>(values: readonly Value[]): ArgumentType<Value> {
  return {
    expected: { kind: "oneOf", values },
    fits: (raw): raw is Value => values.some((value) => value === raw),
  };
}

export function listOf<Item>(item: ArgumentType<Item>): ArgumentType<readonly Item[]> {
  return {
    expected: { kind: "listOf", of: item.expected },
    fits: (raw): raw is readonly Item[] => Array.isArray(raw) && raw.every((entry) => item.fits(entry)),
  };
}

/** An object with exactly these members. */
export function objectOf<Value extends object>(members: ArgumentsOf<Value>): ArgumentType<Value> {
  const known = Object.entries<Argument<unknown>>(members);
  const named = (isRequired: boolean) =>
    known.filter(([, member]) => member.required === isRequired).map(([name]) => name);
  return {
    expected: { kind: "object", required: named(true), optional: named(false) },
    fits: (raw): raw is Value => {
      if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return false;
      const given = new Map<string, unknown>(Object.entries(raw).filter(([, value]) => value !== undefined));
      return (
        [...given.keys()].every((name) => known.some(([each]) => each === name)) &&
        known.every(([name, { type, required: needed }]) =>
          given.has(name) ? type.fits(given.get(name)) : !needed,
        )
      );
    },
  };
}

/** An object with any names, each with a value of this type. */
export function recordOf<Value>(value: ArgumentType<Value>): ArgumentType<Readonly<Record<string, Value>>> {
  return {
    expected: { kind: "record", of: value.expected },
    fits: (raw): raw is Readonly<Record<string, Value>> =>
      typeof raw === "object" &&
      raw !== null &&
      !Array.isArray(raw) &&
      Object.values(raw).every((each) => value.fits(each)),
  };
}

export function required<Value>(type: ArgumentType<Value>): Argument<Value> & { readonly required: true } {
  return { type, required: true };
}

export function optional<Value>(type: ArgumentType<Value>): Argument<Value> & { readonly required: false } {
  return { type, required: false };
}

/**
 * Answers the arguments with their types, or throws `invalidArgument`: not an object, an unknown name, a missing
 * one, a wrong type. An argument that is `undefined` counts as left out.
 */
export function checkArguments<Id extends ActionId>(
  action: Id,
  specification: ArgumentsOf<ActionMap[Id]["args"]>,
  raw: unknown,
): ActionMap[Id]["args"] {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    throw new Problem("invalidArgument", { action, fault: { kind: "notAnObject" } });
  }
  const known = Object.entries<Argument<unknown>>(specification);
  const names = known.map(([name]) => name);
  const given = new Map(Object.entries(raw).filter(([, value]) => value !== undefined));
  for (const name of given.keys()) {
    if (!names.includes(name))
      throw new Problem("invalidArgument", { action, fault: { kind: "unknown", name, names } });
  }
  for (const [name, argument] of known) {
    const { expected } = argument.type;
    if (!given.has(name)) {
      if (argument.required)
        throw new Problem("invalidArgument", { action, fault: { kind: "missing", name, expected } });
    } else if (!argument.type.fits(given.get(name))) {
      throw new Problem("invalidArgument", {
        action,
        fault: { kind: "type", name, expected, given: JSON.stringify(given.get(name)) },
      });
    }
  }
  return Object.fromEntries(given);
}
