/** What is queued, in pieces small enough to divide over requests. */

/** One thing to queue on a sheet, and about how many bytes it takes in the request: rather too many than too few. */
export interface Step {
  readonly bytes: number;
  queue(sheet: Excel.Worksheet): void;
}

/** The top left cell of a plan on its sheet. Zero-based. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/**
 * What Office.js writes for each thing queued: an object path with its first use, and a property that is set.
 * Measured on what the client sends, rounded up; a test holds the sum against real requests.
 */
export const RANGE_BYTES = 450;
export const OBJECT_BYTES = 260;
export const SET_BYTES = 140;

/** Excel on the web takes 5 MB per request; what Office.js adds around our part is well below the difference. */
export const REQUEST_BYTES = 4_500_000;

/** How many bytes a value takes in the request, its quotes escaped as they are on the wire. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(value))).length;
}

/** Steps one after the other in as few parts as will each stay below the limit; a step is never divided. */
export function divide<Item extends { readonly bytes: number }>(
  steps: readonly Item[],
  limit: number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = parts.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      parts.push([step]);
      room = limit - step.bytes;
    }
  }
  return parts;
}
