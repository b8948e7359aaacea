/** The cells of a file with tabs between them; a text with a line end in it stands in quotes. */
export function cellsOf(file: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/gu;
  for (const [all, quoted, plain = "", end] of file.matchAll(cells)) {
    if (all === "" && end === "") continue;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\t" && end !== "") rows.push([]);
  }
  return rows;
}
