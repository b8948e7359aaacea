/** An opaque word that no other round, rater or form has, and that says nothing of anybody. */
export function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
