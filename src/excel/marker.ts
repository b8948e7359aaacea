import { SHEET_KINDS, type Marker } from "../sheets/plan";
import { jsonBytes, OBJECT_BYTES, type Step } from "./steps";

/** The worksheet custom property that holds the marker, as JSON. */
export const MARKER_KEY = "compleet";

/**
 * A marker as it stands in the sheet: with the id of the run that made it, by which a half-made sheet is told from
 * any other. It stays there afterwards; it says nothing about anyone.
 */
export interface StoredMarker extends Marker {
  readonly run: string;
  /** Defined names that were made with the sheet, and go with it. */
  readonly names?: readonly string[];
}

/** The first thing a new sheet gets. */
export function markerStep(marker: Marker, run: string, names: readonly string[]): Step {
  const stored: StoredMarker = { ...marker, run, ...(names.length > 0 ? { names } : {}) };
  const value = JSON.stringify(stored);
  return {
    bytes: 2 * OBJECT_BYTES + jsonBytes(value),
    queue: (sheet) => {
      sheet.customProperties.add(MARKER_KEY, value);
    },
  };
}

/** The run that a marker belongs to; undefined for what is not a marker of ours. */
export function runOf(value: string): string | undefined {
  const { run } = parsed(value);
  return typeof run === "string" ? run : undefined;
}

/** The defined names that were made with the sheet. */
export function namesOf(value: string): readonly string[] {
  const { names } = parsed(value);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** The marker of a sheet; undefined for what is none of ours, or of a kind that a later version makes. */
export function readMarker(value: string): Marker | undefined {
  const { kind: found, version, about } = parsed(value);
  const kind = SHEET_KINDS.find((one) => one === found);
  if (kind === undefined || typeof version !== "number" || typeof about !== "object" || about === null)
    return undefined;
  const texts = Object.entries(about).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { kind, version, about: Object.fromEntries(texts) };
}

function parsed(value: string): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(value);
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

/** An id that no other run has. (`crypto.randomUUID` is absent on a plain HTTP page, such as the playground may be.) */
export function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
