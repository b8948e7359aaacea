/**
 * Ids of sheets, as `Excel.Worksheet.id` has them: "the value of the identifier remains the same even when the
 * worksheet is renamed or moved". A file keeps them (`xr:uid`, [MS-XLSX] 2014/revision). Excel gives a sheet that is
 * made a random one, and numbers by their place the first sheet of a new workbook (office-js #552) and the sheets of a
 * file that keeps none, as other programs and Excel 2016 save it (office-js #1390, office-js-docs #297).
 */

/** One that no sheet has had before. */
export function newSheetId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-").toUpperCase()}}`;
}

/** Of a sheet that has none, by its place in the workbook. */
export function numberedSheetId(index: number): string {
  const number = index.toString(16).toUpperCase().padStart(2, "0");
  return `{00000000-0001-0000-${number}00-000000000000}`;
}
