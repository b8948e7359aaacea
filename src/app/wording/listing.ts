/** "a", "a en b", "a, b en c". */
export function list(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}

/** Names in quotation marks, as one list: "‘a’, ‘b’ en ‘c’". The one way in which names of sheets and the like are told. */
export function quotedList(names: readonly string[], and: string): string {
  return list(
    names.map((name) => `‘${name}’`),
    and,
  );
}
