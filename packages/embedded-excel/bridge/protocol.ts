/**
 * The messages between Microsoft's client library and a host, as the library writes and reads them. Texts are JSON;
 * names of members are PascalCase. Read off `excel-web-16.00.debug.js` of `@microsoft/office-js` 1.1.110.
 */

/** What the library looks for as the global `_richApiNativeBridge`. */
export interface NativeBridge {
  /** The library calls it. */
  sendMessageToHost(text: string): void;
  /** The library puts it there; the host calls it. */
  onMessageFromHost?: (text: string) => void;
}

export const OBJECT_PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside `Arguments`: the id of an object path where the argument is an API object, 0 where it is not. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** Paths as the caller wrote them: "name", "format/fill/color", "*". Nothing at all means every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  /** Which action failed; -1 when the request as a whole was refused. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  /** "Class.member". */
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were passed: the library registers event handlers by them. */
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorInfo;
}

/** Type 1: a request, and the response to it under the same id. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags?: number;
  readonly message: {
    readonly url: string;
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: RequestBody | string;
  };
}

export interface ResponseMessage {
  readonly id: number;
  readonly type: 1;
  readonly message: {
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string>>;
    /** The response body as JSON text. */
    readonly body: string;
  };
}

export const EVENT_CATEGORY = 65536;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  /** The id of the sheet or table, "Workbook" for a collection, "" for the workbook's own selection. */
  readonly targetId: string;
  /** JSON text of the event's arguments. */
  readonly message: string;
}

/** A call of a custom function (1000), or the end of one that is no longer wanted (1001). */
export interface InvocationEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly message:
    | readonly [
        invocationId: number,
        functionId: string,
        parameters: readonly unknown[],
        address: string | null,
        flags: number,
      ]
    | { readonly invocationId: number };
}

/** Type 3: events, and invocations of custom functions. */
export interface EventMessage {
  readonly type: 3;
  readonly message: { readonly entries: readonly (EventEntry | InvocationEntry)[] };
}

/** Bytes of a text in UTF-8, as the payload limit and our own figures count them. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Half of a surrogate pair is two of the four bytes of its character.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** The request's body, whether the library sent it as an object or as JSON text. */
export function bodyOf(message: RequestMessage): RequestBody {
  const { body } = message.message;
  return typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
}
