/** What a `load` asks for, and reading it off an API object. */
import { HostCollection, HostError, HostObject } from "../objects/host-object";
import { clientName, membersOf, type Member } from "./members";
import type { QueryInfo } from "./protocol";

/** The load options as a tree: one node per object, one branch per member. */
interface Wanted {
  /** Every scalar property. */
  all: boolean;
  readonly members: Map<string, Wanted>;
}

export interface ReadingRules {
  /** Whether the Excel that is played has the member. */
  readonly allows: (object: HostObject, member: Member) => boolean;
  /** What identifies the object on the wire: its id, the reference it is kept by. */
  readonly identity: (object: HostObject) => Record<string, unknown>;
}

function nothingYet(): Wanted {
  return { all: false, members: new Map() };
}

/**
 * The tree of `Select` and `Expand`. "format/fill/color" walks down; "*" is every scalar there; an expanded or
 * selected object without further names is read with every scalar; nothing at all means every scalar.
 */
function wantedBy(query: QueryInfo): Wanted {
  const root = nothingYet();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.length === 0) root.all = true;
  for (const path of paths) {
    let node = root;
    for (const name of path.split(/[/.]/).map((part) => part.trim())) {
      if (name === "" || /^items$/i.test(name)) continue;
      if (name === "*" || name === "$all") {
        node.all = true;
        break;
      }
      const key = name.toLowerCase();
      const next = node.members.get(key) ?? nothingYet();
      node.members.set(key, next);
      node = next;
    }
    if (node === root && paths.length === 1) root.all = true;
  }
  return root;
}

/** Reads what is wanted; the answer's names are PascalCase, a collection's items are in `_Items`. */
export function readObject(
  object: HostObject,
  query: QueryInfo,
  rules: ReadingRules,
): Record<string, unknown> {
  return read(object, wantedBy(query), rules, query.Skip ?? 0, query.Top ?? Infinity);
}

function read(
  object: HostObject,
  wanted: Wanted,
  rules: ReadingRules,
  skip: number,
  top: number,
): Record<string, unknown> {
  object.checkAlive();
  if (!(object instanceof HostCollection)) {
    return { ...rules.identity(object), ...readMembers(object, wanted, rules) };
  }
  const collection = object as HostCollection<HostObject>;
  const own = nothingYet();
  const ofItems = nothingYet();
  own.all = ofItems.all = wanted.all;
  for (const [name, node] of wanted.members) {
    const isOwn = membersOf(collection).get(name)?.kind === "property";
    (isOwn ? own : ofItems).members.set(name, node);
  }
  const answer = { ...rules.identity(collection), ...readMembers(collection, own, rules) };
  const wantsItems = wanted.all || ofItems.members.size > 0;
  if (!wantsItems) return answer;
  const items = collection.items().slice(skip, skip + top);
  return { ...answer, _Items: items.map((item) => read(item, ofItems, rules, 0, Infinity)) };
}

function readMembers(object: HostObject, wanted: Wanted, rules: ReadingRules): Record<string, unknown> {
  const members = membersOf(object);
  const answer: Record<string, unknown> = {};
  if (wanted.all) {
    for (const member of members.values()) {
      if (!member.readable || member.name.startsWith("_") || !rules.allows(object, member)) continue;
      const value = valueOf(object, member);
      if (!(value instanceof HostObject)) answer[member.name] = value ?? null;
    }
  }
  for (const [name, node] of wanted.members) {
    if (name === "$none" || name === "isnullobject") continue;
    const member = members.get(name);
    if (member === undefined || !member.readable || !rules.allows(object, member)) {
      throw apiNotFound(object, member?.name ?? name);
    }
    const value = valueOf(object, member);
    if (value instanceof HostObject) {
      const bare = node.members.size === 0;
      answer[member.name] = read(value, bare ? { ...node, all: true } : node, rules, 0, Infinity);
    } else {
      if (node.members.size > 0 && value !== null && value !== undefined) {
        throw apiNotFound(object, `${member.name}/${[...node.members.keys()].join(",")}`);
      }
      answer[member.name] = value ?? null;
    }
  }
  return answer;
}

function valueOf(object: HostObject, member: Member): unknown {
  return (object as unknown as Record<string, unknown>)[member.name];
}

/** What Excel answers to a member it does not have. Names it, so that nothing is missed in silence. */
export function apiNotFound(object: HostObject, wireName: string): HostError {
  const member = `${object.typeName}.${clientName(wireName)}`;
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
  );
}
