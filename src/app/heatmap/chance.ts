/** What is left to chance, and must not be guessed. */

/** A word that no other heatmap has. */
export function chanceToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** The same things in an order that says nothing. */
export function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const chances = crypto.getRandomValues(new Uint32Array(items.length));
  return items
    .map((item, index) => ({ item, chance: chances[index] ?? 0 }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ item }) => item);
}
