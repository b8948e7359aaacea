import { settled, type Declarations, type Given, type Settled } from "../../sheets/declared/declare";
import type { ActionId } from "../action";
import { Problem } from "../problem";

/**
 * Answers the arguments with their types and with what is meant by those that are left out, or throws
 * `invalidArgument`: not an object, an unknown name, a missing one, a wrong type. An argument that is `undefined` counts
 * as left out. A scenario gives plain JSON, the pane gives typed values; both go through this check.
 */
export function checkArguments<All extends Declarations>(
  action: ActionId,
  declared: All,
  raw: unknown,
): Settled<All> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    throw new Problem("invalidArgument", { action, fault: { kind: "notAnObject" } });
  }
  const names = Object.keys(declared);
  const given = new Map<string, unknown>(Object.entries(raw).filter(([, value]) => value !== undefined));
  for (const name of given.keys()) {
    if (!names.includes(name))
      throw new Problem("invalidArgument", { action, fault: { kind: "unknown", name, names } });
  }
  for (const [name, { kind, required }] of Object.entries(declared)) {
    const { expected } = kind;
    if (!given.has(name)) {
      if (required)
        throw new Problem("invalidArgument", { action, fault: { kind: "missing", name, expected } });
    } else if (!kind.fits(given.get(name))) {
      throw new Problem("invalidArgument", {
        action,
        fault: { kind: "type", name, expected, given: JSON.stringify(given.get(name)) },
      });
    }
  }
  return settled(declared, Object.fromEntries(given) as Given<All>);
}
