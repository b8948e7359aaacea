/** The one place for the address from which the add-in is served: `npm run build -- --env origin=https://…`. */
export const DEFAULT_ORIGIN = "https://localhost:3000";

/**
 * The origin asked for, without a slash at its end; it may carry a path. Throws if Office would refuse it.
 * @param {Record<string, unknown>} env webpack's `--env` values
 * @returns {string}
 */
export function originOf(env) {
  const asked = env.origin ?? DEFAULT_ORIGIN;
  if (typeof asked !== "string" || !URL.canParse(asked) || new URL(asked).protocol !== "https:") {
    throw new Error(
      `The origin must be an https address, for instance --env origin=https://example.nl; it is "${asked}".`,
    );
  }
  const { search, hash } = new URL(asked);
  if (search || hash) throw new Error(`The origin must not carry a query or a fragment; it is "${asked}".`);
  return asked.replace(/\/+$/, "");
}

/**
 * The manifest's text with its origin replaced everywhere.
 * An app domain is a bare origin, so a path in the origin is left out there.
 * @param {string} manifest
 * @param {string} origin
 * @returns {string}
 */
export function withOrigin(manifest, origin) {
  return manifest
    .replaceAll(
      `<AppDomain>${DEFAULT_ORIGIN}</AppDomain>`,
      `<AppDomain>${new URL(origin).origin}</AppDomain>`,
    )
    .replaceAll(DEFAULT_ORIGIN, origin);
}
