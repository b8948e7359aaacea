/** The grid measures in CSS pixels, the model in points. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function points(px: number): number {
  return (px * 72) / 96;
}
