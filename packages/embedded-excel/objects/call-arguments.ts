/**
 * Arguments as they come over the wire, checked as strictly as Excel does: anything of another type is
 * `InvalidArgument`, named with the member it was meant for ("Worksheet.name").
 */
import { HostError } from "./host-object";

/** The error for an argument or a value that Excel would not take. */
export function invalidArgument(member: string, what: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${member}: ${what})`,
  );
}

export function textArgument(value: unknown, member: string): string {
  if (typeof value !== "string") throw invalidArgument(member, `a text was expected, not ${describe(value)}`);
  return value;
}

export function booleanArgument(value: unknown, member: string): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument(member, `true or false was expected, not ${describe(value)}`);
  }
  return value;
}

/** A finite number, within the bounds if they are given. */
export function numberArgument(
  value: unknown,
  member: string,
  bounds: { readonly min?: number; readonly max?: number } = {},
): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(member, `a number was expected, not ${describe(value)}`);
  }
  const { min = -Infinity, max = Infinity } = bounds;
  if (value < min || value > max) throw invalidArgument(member, `${value} is outside ${min} to ${max}`);
  return value;
}

export function integerArgument(
  value: unknown,
  member: string,
  bounds: { readonly min?: number; readonly max?: number } = {},
): number {
  const number = numberArgument(value, member, bounds);
  if (!Number.isInteger(number)) throw invalidArgument(member, `a whole number was expected, not ${number}`);
  return number;
}

/** One of an enumeration's texts, in exactly that spelling. */
export function choiceArgument<Choice extends string>(
  value: unknown,
  member: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw invalidArgument(member, `one of ${choices.join(", ")} was expected, not ${describe(value)}`);
  }
  return found;
}

/** "#RRGGBB" in capitals; takes the named colours of HTML that Excel's documentation uses in its samples. */
export function colorArgument(value: unknown, member: string): string {
  const text = textArgument(value, member).trim();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(member, `${describe(value)} is not a colour`);
  return `#${text.replace("#", "").toUpperCase()}`;
}

/** A plain object of options; the names it may have are given, any other is refused. */
export function optionsArgument(
  value: unknown,
  member: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(member, `an object was expected, not ${describe(value)}`);
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalidArgument(member, `there is no option ${unknown}`);
  return value as Readonly<Record<string, unknown>>;
}

/** `check(value)` unless the value was left out. */
export function optional<Value>(value: unknown, check: (present: unknown) => Value): Value | undefined {
  return value === undefined || value === null ? undefined : check(value);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
