/** Digits with at most one decimal comma or point; "1.000" is not taken for a thousand: a score has no thousands. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

/** A finite number, or a text that is one ("3", " 3 ", "0,5"); undefined for anything else. */
export function numberOf(cell: unknown): number | undefined {
  const number = typeof cell === "string" ? parsed(cell.trim()) : cell;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function parsed(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : undefined;
}
