/** Exact numbers, so that a test rounds nowhere that the code under test does. */
export interface Fraction {
  readonly n: bigint;
  /** Above 0, and without a divisor in common with `n`. */
  readonly d: bigint;
}

export function fraction(n: number | bigint, d: number | bigint = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const divisor = common(top < 0n ? -top : top, bottom);
  return { n: top / divisor, d: bottom / divisor };
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : common(b, a % b);
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const less = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
/** Below 0 where a is the lower. */
export const compared = (a: Fraction, b: Fraction): number => {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
};
export const isAtLeast = (a: Fraction, whole: number): boolean => compared(a, fraction(whole)) >= 0;
export const toNumber = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** Hundredths, a half away from zero. */
export function hundredths({ n, d }: Fraction): number {
  const size = ((n < 0n ? -n : n) * 200n + d) / (2n * d);
  return Number(n < 0n ? -size : size);
}

export type Kind = "median" | "mean" | "min" | "max";

/** Undefined for none. */
export function statistic(all: readonly Fraction[], kind: Kind): Fraction | undefined {
  const [first, ...rest] = [...all].sort(compared);
  if (!first) return undefined;
  const sorted = [first, ...rest];
  switch (kind) {
    case "min":
      return first;
    case "max":
      return sorted.at(-1);
    case "mean": {
      const sum = rest.reduce(plus, first);
      return fraction(sum.n, sum.d * BigInt(sorted.length));
    }
    case "median": {
      // The middle one, or the two in the middle halved: the same two places counted from either end.
      const a = sorted[Math.ceil(sorted.length / 2) - 1]!;
      const b = sorted.at(-Math.ceil(sorted.length / 2))!;
      const sum = plus(a, b);
      return fraction(sum.n, sum.d * 2n);
    }
  }
}
