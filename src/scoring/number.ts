/** Digits with at most one decimal comma or point; "1.000" is not taken for a thousand: a score has no thousands. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

/** A finite number, or a text that is one ("3", " 3 ", "0,5"); undefined for anything else. */
export function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : undefined;
}
