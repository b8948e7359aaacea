/**
 * Carries out a request of Microsoft's client on the API objects, as Excel does: in order, stopping at the first
 * action that fails; what came before it stays done and is answered. Longer than most files: the actions of a request
 * share its objects, and where it stops.
 */
import { BookError } from "../model/book-error";
import { HostCollection, HostError, HostObject, type HostErrorCode } from "../objects/host-object";
import { invalidArgument } from "../objects/call-arguments";
import { clientName, membersOf, type Member } from "./members";
import {
  ACTION,
  OBJECT_PATH,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ErrorInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { apiNotFound, readObject, type ReadingRules } from "./query";

export interface DispatcherOptions {
  /** Whether the Excel that is played has a member of a class; by default it has what the classes have. */
  readonly allows?: (typeName: string, wireName: string, access: "use" | "write") => boolean;
  /** Takes an event's registration (`_Register…Event`); false when the host does not raise that event. */
  readonly register?: (object: HostObject, wireName: string) => boolean;
  /** Objects that the client makes by type name rather than from the workbook. */
  readonly newObject?: (typeName: string) => HostObject | undefined;
  /** Told of an error that is not Excel's own: a fault of the host itself, answered as `GeneralException`. */
  readonly onFault?: (fault: unknown) => void;
}

/** An error to raise at an action instead of carrying it out. */
export interface ForcedError {
  readonly atAction: number;
  readonly code: string;
  readonly message: string;
}

/** What a method or property set on a null object answers. */
const NULL_RESULT = { _IsNull: true };

const HTTP_STATUS: Readonly<Partial<Record<string, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
};

type Callable = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export class Dispatcher {
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private lastReference = 0;

  constructor(
    private readonly root: HostObject,
    private readonly options: DispatcherOptions = {},
  ) {}

  /** How many objects the client has kept and not let go. */
  get keptReferences(): number {
    return this.kept.size;
  }

  /** The object a client kept under this id, or handed out with an event. */
  keptObject(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  run(body: RequestBody, forced?: ForcedError): ResponseBody {
    return new Run(this, this.root, this.options, body, forced).answer();
  }

  /** Keeps an object for later requests; the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.references.get(object);
    if (known !== undefined) return known;
    const id = `ref${++this.lastReference}`;
    this.references.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.references.delete(object);
    this.kept.delete(id);
  }

  identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.get(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }
}

/** One request on its way. */
class Run {
  private readonly objects = new Map<number, HostObject | null>();
  /** "Class.member" of what is being done, for the error. */
  private location = "";

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly root: HostObject,
    private readonly options: DispatcherOptions,
    private readonly body: RequestBody,
    private readonly forced: ForcedError | undefined,
  ) {}

  answer(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.forced?.atAction === index) {
          this.location = this.locationOf(action);
          throw new ForcedFailure(this.forced);
        }
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.errorInfo(index, error) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: ActionInfo): unknown {
    this.location = "";
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.dispatcher.identity(object);
      case ACTION.query:
        return object === null ? null : readObject(object, action.QueryInfo ?? {}, this.readingRules);
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        return this.setProperty(object, action);
      default:
        throw new HostError("NotImplemented", `The embedded Excel knows no action ${action.ActionType}.`);
    }
  }

  private readonly readingRules: ReadingRules = {
    allows: (object, member) => this.allowed(object, member, "use"),
    identity: (object) => this.dispatcher.identity(object),
  };

  private callMethod(object: HostObject | null, action: ActionInfo): unknown {
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.dispatcher.release(String(args[0]));
      return null;
    }
    // A null object takes every call and does nothing: `getItemOrNullObject("x").delete()` is good Office.js.
    if (object === null) return NULL_RESULT;
    this.locate(object, action.Name);
    if (action.Name === "_KeepReference") {
      this.dispatcher.keep(object);
      return null;
    }
    if (/^_(Unr|R)egister/.test(action.Name)) {
      if (this.options.register?.(object, action.Name) === true) return null;
      throw apiNotFound(object, action.Name);
    }
    const result = this.invoke(object, action.Name, args);
    return result instanceof HostObject ? this.dispatcher.identity(result) : result;
  }

  private setProperty(object: HostObject | null, action: ActionInfo): unknown {
    const value = this.arguments(action.ArgumentInfo, "keepNull")[0];
    if (object === null) return null;
    this.locate(object, action.Name);
    const member = membersOf(object).get(action.Name.toLowerCase());
    if (member?.kind !== "property" || !this.allowed(object, member, "write")) {
      throw apiNotFound(object, action.Name);
    }
    if (!member.writable) throw invalidArgument(this.location, "the property is read-only");
    object.checkAlive();
    (object as unknown as Record<string, unknown>)[member.name] = value;
    return null;
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = membersOf(object).get(name.toLowerCase());
    if (member === undefined && name === "GetItemAt" && object instanceof HostCollection) {
      return itemAt(object as HostCollection<HostObject>, args[0]);
    }
    if (member?.kind !== "method" || !this.allowed(object, member, "use")) throw apiNotFound(object, name);
    object.checkAlive();
    return (object as unknown as Callable)[member.name]?.(...args);
  }

  private allowed(object: HostObject, member: Member, access: "use" | "write"): boolean {
    return this.options.allows?.(object.typeName, member.name, access) ?? true;
  }

  /** The object of a path; null for a null object. Made once per request, when it is first needed. */
  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidArgument", `There is no object path ${id}.`);
    const made = this.makeObject(path);
    this.objects.set(id, made);
    return made;
  }

  private makeObject(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.root;
      case OBJECT_PATH.newObject: {
        const made = this.options.newObject?.(path.Name);
        if (made === undefined) {
          throw new HostError("ApiNotFound", `The embedded Excel has no object ${path.Name}.`);
        }
        return made;
      }
      case OBJECT_PATH.referenceId: {
        const kept = this.dispatcher.keptObject(path.Name);
        if (kept === undefined) {
          throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        }
        kept.checkAlive();
        return kept;
      }
      case OBJECT_PATH.nullObject:
        return null;
      default:
        return this.childObject(path);
    }
  }

  private childObject(path: ObjectPathInfo): HostObject | null {
    if (path.ParentObjectPathId === undefined) {
      throw new HostError("InvalidArgument", `Object path ${path.Id} has no parent.`);
    }
    const parent = this.object(path.ParentObjectPathId);
    const args = this.arguments(path.ArgumentInfo);
    if (parent === null) return null;
    const name = path.ObjectPathType === OBJECT_PATH.indexer ? "GetItem" : path.Name;
    this.locate(parent, name);
    const child =
      path.ObjectPathType === OBJECT_PATH.property
        ? this.navigate(parent, name)
        : this.invoke(parent, name, args);
    if (child === null || child instanceof HostObject) return child;
    throw new Error(`${this.location} gave no object`);
  }

  private navigate(parent: HostObject, name: string): unknown {
    const member = membersOf(parent).get(name.toLowerCase());
    if (member?.kind !== "property" || !member.readable || !this.allowed(parent, member, "use")) {
      throw apiNotFound(parent, name);
    }
    parent.checkAlive();
    return (parent as unknown as Record<string, unknown>)[member.name];
  }

  /** Arguments with references to object paths replaced by the objects; null means left out, except in a value. */
  private arguments(info: ArgumentInfo | undefined, nulls: "omit" | "keepNull" = "omit"): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const resolved = this.resolve(value, ids?.[index]);
      return resolved === null && nulls === "omit" ? undefined : resolved;
    });
  }

  private resolve(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.object(id);
    if (Array.isArray(value)) {
      if (Array.isArray(id)) return value.map((item, index) => this.resolve(item, (id as unknown[])[index]));
      return value;
    }
    if (typeof value === "object" && value !== null) {
      const reference = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof reference === "number") return this.object(reference);
      const entries = Object.entries(value).map(([name, inner]) => [name, this.resolve(inner, undefined)]);
      return Object.fromEntries(entries);
    }
    return value;
  }

  /** What an action that is not carried out would have been about, as far as its object is known. */
  private locationOf({ ActionType, ObjectPathId, Name }: ActionInfo): string {
    const known = this.objects.get(ObjectPathId);
    if (ActionType === ACTION.method || ActionType === ACTION.setProperty)
      return known ? `${known.typeName}.${clientName(Name)}` : "";
    const path = this.body.ObjectPaths[ObjectPathId];
    const parent = this.objects.get(path?.ParentObjectPathId ?? -1);
    return path && parent && !known ? `${parent.typeName}.${clientName(path.Name)}` : "";
  }

  private locate(object: HostObject, wireName: string): void {
    this.location = `${object.typeName}.${clientName(wireName)}`;
  }

  private errorInfo(index: number, error: unknown): ErrorInfo {
    const known = error instanceof HostError || error instanceof BookError || error instanceof ForcedFailure;
    if (!known) this.options.onFault?.(error);
    const code: HostErrorCode | string = known ? error.code : "GeneralException";
    const message = error instanceof Error ? error.message : String(error);
    return {
      ActionIndex: index,
      Code: code,
      Message: known ? message : `There was an internal error while processing the request. (${message})`,
      Location: this.location,
      HttpStatusCode: HTTP_STATUS[code] ?? 400,
    };
  }
}

/** How the client finds an item again that has no id of its own: by where it stood when it was loaded. */
function itemAt(collection: HostCollection<HostObject>, index: unknown): HostObject {
  collection.checkAlive();
  const item = typeof index === "number" ? collection.items()[index] : undefined;
  if (item === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return item;
}

class ForcedFailure extends Error {
  readonly code: string;
  constructor(forced: ForcedError) {
    super(forced.message);
    this.code = forced.code;
  }
}
