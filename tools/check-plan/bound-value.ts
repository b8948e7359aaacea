/** What the formula of a bound (`boundFormula`) comes to; NaN for any other, as one that is a text. */
export function boundValue(formula: string): number {
  const parts = /^=(-?\d+)(?:\/(\d+))?$/.exec(formula);
  return parts ? Number(parts[1]) / Number(parts[2] ?? 1) : Number.NaN;
}
