/** A workbook remembered, so that it can be played with again and again without making it anew. */
import type { Book } from "embedded-excel/book";

/** What belongs to the running Excel rather than to the workbook. */
const KEPT = ["listeners", "owner", "calculation"] as const;

type Fields = Record<string, unknown>;

export class Memory {
  private readonly fields: Fields;

  constructor(private readonly book: Book) {
    this.fields = copied(book, book);
  }

  /** Makes the workbook what it was, sheets with the ids they had. */
  recall(): void {
    Object.assign(this.book, copied(this.fields, this.book));
    this.book.invalidate();
    this.book.tell({ kind: "book" });
  }
}

/** The fields of a book, deep; what belongs to the running Excel, and the book itself, are referred to. */
function copied(from: object, book: Book): Fields {
  const known = new Map<object, object>([[book, book]]);
  for (const name of KEPT) {
    const kept = (book as unknown as Fields)[name] as object;
    known.set(kept, kept);
  }
  return Object.fromEntries(
    Object.entries(from)
      .filter(([name]) => !KEPT.some((kept) => kept === name))
      .map(([name, value]) => [name, copy(value, known)]),
  );
}

function copy(value: unknown, known: Map<object, object>): unknown {
  // What is frozen is told from others by being the same object.
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  const before = known.get(value);
  if (before) return before;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Map) {
    const made = new Map<unknown, unknown>();
    known.set(value, made);
    for (const [key, inner] of value) made.set(copy(key, known), copy(inner, known));
    return made;
  }
  if (value instanceof Set) {
    const made = new Set<unknown>();
    known.set(value, made);
    for (const inner of value) made.add(copy(inner, known));
    return made;
  }
  if (Array.isArray(value)) {
    const made: unknown[] = [];
    known.set(value, made);
    for (const inner of value) made.push(copy(inner, known));
    return made;
  }
  const made = Object.create(Object.getPrototypeOf(value) as object | null) as Fields;
  known.set(value, made);
  for (const [name, inner] of Object.entries(value)) made[name] = copy(inner, known);
  return made;
}
