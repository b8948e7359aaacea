/**
 * Takes a spreadsheet's clipboard text apart: rows by line breaks, cells by tabs; a cell with either in it stands
 * between double quotes, its own quotes doubled, as Excel writes it.
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  const plain = /[^\t\r\n]*/y;
  const source = text.replace(/\r?\n$/, "");
  for (;;) {
    quoted.lastIndex = at;
    plain.lastIndex = at;
    const inQuotes = quoted.exec(source);
    const found = inQuotes ?? plain.exec(source);
    row.push(inQuotes ? (inQuotes[1] ?? "").replaceAll('""', '"') : (found?.[0] ?? ""));
    at += found?.[0].length ?? 0;
    if (source[at] === "\t") {
      at++;
      continue;
    }
    rows.push(row);
    if (at >= source.length) return rows;
    row = [];
    at += source.startsWith("\r\n", at) ? 2 : 1;
  }
}
