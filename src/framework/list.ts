/** "a", "a en b", "a, b en c". */
export function list(items: readonly (string | number)[], and: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
