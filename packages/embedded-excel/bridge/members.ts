/** The members of an API object that the wire can reach: PascalCase getters, setters and methods of its class. */
import { HostCollection, HostObject } from "../objects/host-object";

export interface Member {
  /** As on the wire: "GetRange". */
  readonly name: string;
  readonly kind: "property" | "method";
  readonly readable: boolean;
  readonly writable: boolean;
}

export type Members = ReadonlyMap<string, Member>;

const WIRE_NAME = /^_?[A-Z]\w*$/;
const known = new WeakMap<object, Members>();

/** The members by their names in lower case: a load option may be written in any case. */
export function membersOf(object: HostObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  const found = known.get(prototype);
  if (found !== undefined) return found;
  const members = new Map<string, Member>();
  for (
    let level: object | null = prototype;
    level !== null && level !== HostObject.prototype && level !== HostCollection.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (!WIRE_NAME.test(name)) continue;
      const overridden = members.get(key);
      if (typeof property.value === "function") {
        if (overridden === undefined) {
          members.set(key, { name, kind: "method", readable: false, writable: false });
        }
      } else if (overridden === undefined || overridden.kind === "property") {
        members.set(key, {
          name,
          kind: "property",
          readable: property.get !== undefined || (overridden?.readable ?? false),
          writable: property.set !== undefined || (overridden?.writable ?? false),
        });
      }
    }
  }
  known.set(prototype, members);
  return members;
}

/** How Office.js writes a name of the wire: "GetRange" → "getRange", "Id" → "id". */
export function clientName(wireName: string): string {
  return wireName.replace(/^_?[A-Z]+/, (capitals) =>
    capitals.startsWith("_") ? capitals : capitals.toLowerCase(),
  );
}
