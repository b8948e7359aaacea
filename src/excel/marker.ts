import type { Marker } from "../sheets/plan";
import { jsonBytes, OBJECT_BYTES, type Step } from "./steps";

/** The worksheet custom property that holds the marker, as JSON. */
export const MARKER_KEY = "compleet";

/**
 * A marker as it stands in the sheet: with the id of the run that made it, by which a half-made sheet is told from
 * any other. It stays there afterwards; it says nothing about anyone.
 */
export interface StoredMarker extends Marker {
  readonly run: string;
}

/** The first thing a new sheet gets. */
export function markerStep(marker: Marker, run: string): Step {
  const stored: StoredMarker = { ...marker, run };
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
  try {
    const stored: unknown = JSON.parse(value);
    if (typeof stored !== "object" || stored === null || !("run" in stored)) return undefined;
    return typeof stored.run === "string" ? stored.run : undefined;
  } catch {
    return undefined;
  }
}

/** An id that no other run has. (`crypto.randomUUID` is absent on a plain HTTP page, such as the playground may be.) */
export function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
