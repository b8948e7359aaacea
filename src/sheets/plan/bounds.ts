/**
 * Bounds of rules as formulas that no language reads otherwise: a Dutch Excel has a comma where the API has a point, so a
 * number with decimals is written as a fraction.
 */

/** So many decimals are told; those of the rules have at most six. */
const DECIMALS = 9;

/** "=3", "=-2", "=1/4", "=-1999999/1000000". Throws a RangeError for what no such fraction is. */
export function boundFormula(bound: number): string {
  for (let below = 1, decimals = 0; decimals <= DECIMALS; below *= 10, decimals++) {
    const above = Math.round(bound * below);
    if (Math.abs(above / below - bound) > Math.abs(bound) * Number.EPSILON) continue;
    const shared = divisor(Math.abs(above), below);
    return below === shared ? `=${above / shared}` : `=${above / shared}/${below / shared}`;
  }
  throw new RangeError(`${bound} cannot be a bound`);
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
