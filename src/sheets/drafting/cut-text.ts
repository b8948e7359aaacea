/**
 * The text itself when it is short enough, else as many whole words of it as fit with "…" behind them. A first word
 * that is too long is cut through. Lengths are UTF-16 units, as Excel counts.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, Math.max(0, most - 1));
  const words = /^\s/.test(text.slice(room.length)) ? room : room.replace(/\s+\S*$/, "");
  const cut = (words.trim() === "" ? room : words).replace(/[\uD800-\uDBFF]$/, "").replace(/[\s,;:]+$/, "");
  return `${cut}…`;
}
