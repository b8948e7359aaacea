/** Where a sheet's marker stands: see kept-mark.ts. */

/** The worksheet custom property. */
export const MARKER_KEY = "compleet";

/**
 * What the hidden names begin with. The sheet's id follows, so that no two sheets but copies have the same ones: Excel
 * refuses a name while a sheet with its twin is in front (office-js 2875).
 */
export const NAME_PREFIX = "Compleet_blad_";

export function isMarkerName(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase());
}
