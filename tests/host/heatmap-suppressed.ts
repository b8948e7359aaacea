/** The rules for small groups as docs/heatmap.md tells them, step by step and on exact numbers. */
import { compared, statistic, type Fraction, type Kind } from "./fractions";

/** Of one column: which groups are secret, and whether what is told below it is. */
export function suppressionOf(
  groups: readonly (readonly Fraction[])[],
  minimum: number,
  kind: Kind,
): { readonly groups: readonly boolean[]; readonly total: boolean } {
  const small = groups.map((numbers) => numbers.length > 0 && numbers.length < minimum);
  const secret = [...small];
  if (!small.includes(true)) return { groups: secret, total: false };
  const hidden = (): readonly Fraction[] =>
    groups.flatMap((numbers, index) => (secret[index] ? numbers : []));
  for (;;) {
    const alone = secret.filter(Boolean).length < 2;
    const shown = groups.flatMap((numbers, index) =>
      !secret[index] && numbers.length > 0 ? [numbers.length] : [],
    );
    if ((!alone && hidden().length >= minimum) || shown.length === 0) break;
    const next = Math.min(...shown);
    secret[groups.findIndex((numbers, index) => !secret[index] && numbers.length === next)] = true;
  }
  const together = [...hidden()].sort(compared);
  const told = groups.some((numbers, index) => {
    if (!small[index]) return false;
    const lowest = statistic(together.slice(0, numbers.length), kind)!;
    const highest = statistic(together.slice(together.length - numbers.length), kind)!;
    return compared(lowest, highest) === 0;
  });
  return { groups: secret, total: together.length < minimum || told };
}
