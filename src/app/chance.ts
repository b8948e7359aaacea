/** What is left to chance, and must not be guessed. */

/**
 * A word that no other heatmap, round, form or run has, and that says nothing of anybody. (`crypto.randomUUID` is absent on
 * a plain HTTP page, such as the playground may be.)
 */
export function chanceToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
