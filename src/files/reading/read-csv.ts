/** A list with separators: its texts as they stand, since what looks like a number may be a code or a number of staff. */
import { plainText } from "../bytes/text-bytes";
import { UnreadableFile } from "../bytes/unreadable";
import { FileCells, MOST_CELLS, type FileBook } from "./file-book";

const SEPARATORS = [";", "\t", ","] as const;
/** With which Excel is told the separator. */
const SAID = /^sep=(.)\r?\n/i;
/** A number in Dutch or in English, without leading zeros: "2,5" and "3", not "00123" and "1.2", which may be a code. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/;

/** Throws `UnreadableFile`: `empty`, `tooLarge`, and `notWorkbook` for what is no text. */
export function readCsv(bytes: Uint8Array): FileBook {
  const whole = plainText(bytes);
  if (/[\u0000-\u0008\u000e-\u001f]/.test(whole.slice(0, 10_000))) throw new UnreadableFile("notWorkbook");
  const said = SAID.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  if (text.trim() === "") throw new UnreadableFile("empty");
  const cells = new FileCells();
  let row = 0;
  for (const line of linesOf(text, said?.[1] ?? likeliest(text))) {
    line.forEach((field, column) => {
      if (field === "") return;
      if (cells.count >= MOST_CELLS) throw new UnreadableFile("tooLarge");
      cells.set(row, column, { value: NUMBER.test(field) ? Number(field.replace(",", ".")) : field });
    });
    row += 1;
  }
  const sheet = {
    ...{ name: "CSV", visible: true, protected: false, cells },
    ...{ tables: [], merges: [], hiddenRows: [], hiddenColumns: [], dropdowns: [] },
    properties: new Map<string, string>(),
  };
  return { kind: "csv", sheets: [sheet], names: [], keywords: "", savedBy: "", savedAt: "", from1904: false };
}

/** The separator that the first line has most of, outside quotes. */
function likeliest(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((each) => bare.split(each).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}

/** Fields by RFC 4180: between quotes a separator and a line break are text, and a quote is doubled. */
function* linesOf(text: string, separator: string): Generator<readonly string[]> {
  let line: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (quoted) {
      if (one !== '"') field += one;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (one === '"' && field === "") quoted = true;
    else if (one === separator) {
      line.push(field);
      field = "";
    } else if (one === "\n" || one === "\r") {
      if (one === "\r" && text.charAt(at + 1) === "\n") at += 1;
      yield [...line, field];
      line = [];
      field = "";
    } else field += one;
  }
  if (field !== "" || line.length > 0) yield [...line, field];
}
