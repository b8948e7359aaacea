/**
 * Sizes in an .xlsx file are counted in characters of the standard font (Calibri 11: 7 pixels a digit and 5 around
 * it), in the API and here in points. 96 pixels are 72 points.
 */
const DIGIT = 7;
const PADDING = 5;

export function pixelsOf(points: number): number {
  return (points * 96) / 72;
}

export function pointsOf(pixels: number): number {
  return (pixels * 72) / 96;
}

/** Points → the `width` of a column in the file, kept to 1/256 of a character as Excel does. */
export function fileWidth(points: number): number {
  const pixels = Math.round(pixelsOf(points));
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  // What the file holds includes the padding: a column of 8.43 characters is written as 9.140625.
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** The `width` of a column in a file → points. */
export function widthPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pointsOf(pixels);
}
