/**
 * The events that the embedded Excel raises: by which method the client registers for them, under which number and
 * target they are sent. Read off the `eventType` and `getTargetIdFunc` of the client's classes.
 */
import type { HostObject } from "../objects/host-object";

export const EVENT_TYPE = {
  /** `workbook.onSelectionChanged`: the client registers for it with no message to the host. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof EVENT_TYPE)[keyof typeof EVENT_TYPE];

/** The target of an event of a collection. */
export const WORKBOOK_TARGET = "Workbook";

interface Registration {
  readonly type: EventType;
  /** The Office.js member, for its requirement set. */
  readonly member: string;
}

const REGISTRATIONS: Readonly<Record<string, Readonly<Record<string, Registration>>>> = {
  Worksheet: {
    DataChangedEvent: { type: EVENT_TYPE.worksheetChanged, member: "onChanged" },
    ActivatedEvent: { type: EVENT_TYPE.worksheetActivated, member: "onActivated" },
    DeactivatedEvent: { type: EVENT_TYPE.worksheetDeactivated, member: "onDeactivated" },
    SelectionChangedEvent: { type: EVENT_TYPE.worksheetSelectionChanged, member: "onSelectionChanged" },
    ProtectionChangedEvent: { type: EVENT_TYPE.worksheetProtectionChanged, member: "onProtectionChanged" },
    EventNameChanged: { type: EVENT_TYPE.worksheetNameChanged, member: "onNameChanged" },
    EventVisibilityChanged: { type: EVENT_TYPE.worksheetVisibilityChanged, member: "onVisibilityChanged" },
  },
  WorksheetCollection: {
    DataChangedEvent: { type: EVENT_TYPE.worksheetChanged, member: "onChanged" },
    ActivatedEvent: { type: EVENT_TYPE.worksheetActivated, member: "onActivated" },
    DeactivatedEvent: { type: EVENT_TYPE.worksheetDeactivated, member: "onDeactivated" },
    AddedEvent: { type: EVENT_TYPE.worksheetAdded, member: "onAdded" },
    DeletedEvent: { type: EVENT_TYPE.worksheetDeleted, member: "onDeleted" },
    SelectionChangedEvent: { type: EVENT_TYPE.worksheetSelectionChanged, member: "onSelectionChanged" },
    ProtectionChangedEvent: { type: EVENT_TYPE.worksheetProtectionChanged, member: "onProtectionChanged" },
    EventNameChanged: { type: EVENT_TYPE.worksheetNameChanged, member: "onNameChanged" },
    EventVisibilityChanged: { type: EVENT_TYPE.worksheetVisibilityChanged, member: "onVisibilityChanged" },
  },
  Table: {
    DataChangedEvent: { type: EVENT_TYPE.tableChanged, member: "onChanged" },
    SelectionChangedEvent: { type: EVENT_TYPE.tableSelectionChanged, member: "onSelectionChanged" },
  },
  TableCollection: {
    DataChangedEvent: { type: EVENT_TYPE.tableChanged, member: "onChanged" },
    AddedEvent: { type: EVENT_TYPE.tableAdded, member: "onAdded" },
    DeletedEvent: { type: EVENT_TYPE.tableDeleted, member: "onDeleted" },
  },
};

/** Every event member with a registration, as "Worksheet.onChanged": for the list of requirement sets. */
export function eventMembers(): readonly string[] {
  return Object.entries(REGISTRATIONS).flatMap(([typeName, registrations]) =>
    Object.values(registrations).map(({ member }) => `${typeName}.${member}`),
  );
}

/** Who listens to what: counted, since each request context of the add-in registers for itself. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();

  /**
   * Takes `_Register…Event` and `_Unregister…Event`; false for an event that the embedded Excel does not raise, or
   * that is newer than the Excel it plays.
   */
  register(
    object: HostObject,
    wireName: string,
    allows: (typeName: string, member: string) => boolean,
  ): boolean {
    const [, verb = "", event = ""] = /^_(Register|Unregister)(\w+)$/.exec(wireName) ?? [];
    const registration = REGISTRATIONS[object.typeName]?.[event];
    if (registration === undefined || !allows(object.typeName, registration.member)) return false;
    const key = `${registration.type} ${targetOf(object)}`;
    const count = (this.counts.get(key) ?? 0) + (verb === "Register" ? 1 : -1);
    this.counts.set(key, Math.max(0, count));
    return true;
  }

  isWanted(type: EventType, targetId: string): boolean {
    if (type === EVENT_TYPE.documentSelectionChanged) return true;
    return [targetId, ANY_TARGET].some((target) => (this.counts.get(`${type} ${target}`) ?? 0) > 0);
  }
}

/** A collection of tables may be a sheet's or the workbook's: the client knows which, and listens accordingly. */
const ANY_TARGET = "*";

function targetOf(object: HostObject): string {
  if (object.typeName === "TableCollection") return ANY_TARGET;
  const id = object.identity()["Id"];
  return typeof id === "string" ? id : WORKBOOK_TARGET;
}
