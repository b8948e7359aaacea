/**
 * What the embedded Excel's API objects have in common. A class per Office.js class; the members that the API
 * names are PascalCase getters, setters and methods on it, as they stand on the wire (`Values`, `GetRange`).
 * The dispatcher reaches nothing else: a member that is not there answers `ApiNotFound`.
 *
 * - A getter may answer a plain JSON value (a scalar) or a `HostObject` (a navigation property).
 * - A method gets its arguments as they came, an argument that is an API object as that `HostObject`, an omitted
 *   or null one as `undefined`. It answers a JSON value, nothing, or a `HostObject`; `null` where the API speaks of
 *   a null object (`GetItemOrNullObject`).
 * - A setter gets the JSON value as it came. A getter without a setter is read-only.
 * - What kept references and events need on the wire (`_KeepReference`, `_Register…`) is the dispatcher's.
 * - A property and its load options match whatever their case.
 */
export abstract class HostObject {
  /** The Office.js class this plays: "Range". Looks up requirement sets and names the member in errors. */
  abstract readonly typeName: string;

  /** What the wire calls it by: `{ Id }`, or nothing. The `_ReferenceId` of a kept range is added by the dispatcher. */
  identity(): Record<string, unknown> {
    return {};
  }

  /**
   * Throws a `HostError` when what this stands for is gone (its sheet was deleted). Called before every use.
   */
  checkAlive(): void {}
}

/** A collection: answers a query with `{ _Items: […] }`. Its `GetItem` is the indexer of the wire. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];
}

/** The errors of Excel's own that the embedded Excel raises. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** An error of Excel's own kind: the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}
