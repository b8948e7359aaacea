/** The marks that make a list of the lines in a cell. */

const MARK =
  /^\s*(?:[•·▪●◦○*‣➢✓\u2022\uF0B7-]|[–—-](?=\s)|\+(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;
/** Words for a level that a competency does not have. */
const NOTHING =
  /^(?:['’]?[-–—]+|n\.?v\.?t\.?|niet van toepassing|n\/a|x|geen|nvt|not applicable|currently not defined)$/iu;

export function isMarked(line: string): boolean {
  return MARK.test(line) && line.replace(MARK, "") !== "";
}

export function withoutMark(line: string): string {
  return line.replace(MARK, "").trim();
}

/** Stands where a level would be described, and says that there is none. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/**
 * The texts in a cell: by its marks, where lines without one go on with the line before; else a text per line. One
 * line of several sentences, or one long one, is prose.
 */
export function textsIn(cell: string): { readonly texts: readonly string[]; readonly prose: boolean } {
  const lines = cell
    .replace(/<\/?(?:ul|ol|p|br)\s*\/?>|<\/li>/giu, "\n")
    .replace(/<li>/giu, "• ")
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (!lines.some(isMarked)) {
    const only = lines[0] ?? "";
    return { texts: lines, prose: lines.length === 1 && /[.!?]\s+\p{Lu}|[.!?]$/u.test(only) };
  }
  const texts: string[] = [];
  for (const line of lines) {
    if (isMarked(line)) texts.push(withoutMark(line));
    // What stands before the first mark leads in, and is no indicator: "U kunt:".
    else if (texts.length > 0) texts.push(`${texts.pop() ?? ""} ${line}`);
    else if (!line.endsWith(":")) texts.push(line);
  }
  return { texts: texts.flatMap(severalOnALine), prose: false };
}

/** "houdt bij • meldt": bullets within a line. */
function severalOnALine(text: string): readonly string[] {
  return text
    .split(/\s*[•●▪]\s*/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
