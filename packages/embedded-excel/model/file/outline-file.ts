import type { Lines } from "../lines";
import type { Sheet } from "../sheet";
import { attribute } from "./file-package";
import { summariesAfter } from "./kept-elements";
import { takeElement } from "./sheet-xml";

/**
 * excelts says of the deepest rows and columns in groups that they are folded, whether they are hidden or not. In a
 * file it is the line beside the group that says so: the one after it, where the summaries are.
 */
export function mendOutline(xml: string, sheet: Sheet): string {
  if (sheet.rows.depth === 0 && sheet.columns.depth === 0) return xml;
  const after = summariesAfter(sheet);
  const rows = foldedAt(sheet.rows, after.rows);
  const columns = foldedAt(sheet.columns, after.columns);
  const plain = xml.replace(/<(?:row|col)\b[^>]*>/g, (tag) => tag.replace(' collapsed="1"', ""));
  return withFolded(withFolded(plain, rows, rowAt), columns, columnAt);
}

/** The lines, from 0, that a group folds into. */
function foldedAt(lines: Lines, after: boolean): ReadonlySet<number> {
  const folded = lines.groups().filter((group) => group.folded);
  return new Set(
    folded.map(({ first, count }) => (after ? first + count : first - 1)).filter((at) => at >= 0),
  );
}

const rowAt = (line: number): { readonly tag: RegExp; readonly made: string; readonly list: string } => ({
  tag: new RegExp(`<row r="${line + 1}"[^>]*>`),
  made: `<row r="${line + 1}"/>`,
  list: "sheetData",
});
const columnAt = (line: number): ReturnType<typeof rowAt> => ({
  tag: new RegExp(`<col min="${line + 1}"[^>]*>`),
  made: `<col min="${line + 1}" max="${line + 1}" width="9.140625"/>`,
  list: "cols",
});

function withFolded(xml: string, lines: ReadonlySet<number>, at: typeof rowAt): string {
  let text = xml;
  for (const line of lines) {
    const { tag, made, list } = at(line);
    if (!tag.test(text)) text = insertLine(text, list, line, made);
    text = text.replace(tag, (found) => found.replace(/\s*\/?>$/, (end) => ` collapsed="1"${end.trim()}`));
  }
  return text;
}

/** Puts a line of nothing else in its place among the others. */
function insertLine(xml: string, list: string, line: number, made: string): string {
  const { element, rest } = takeElement(xml, list);
  if (element === undefined) return xml;
  const start = xml.indexOf(element);
  const name = list === "cols" ? "min" : "r";
  const later = [...element.matchAll(/<(?:row|col)\b[^>]*>/g)].find(
    ([tag]) => Number(attribute(tag, name)) > line + 1,
  );
  const place = later?.index ?? element.lastIndexOf("</");
  return rest.slice(0, start) + element.slice(0, place) + made + element.slice(place) + rest.slice(start);
}
