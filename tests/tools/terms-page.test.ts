/** docs/begrippen.md names things as the code and the sheets do, and the words that it rules out are used nowhere. */
import { readFileSync } from "node:fs";
import { pageOf, projectFiles } from "./markdown-pages";

interface Term {
  readonly dutch: string;
  readonly inCode: readonly string[];
  readonly onSheets: string;
  readonly notUsed: readonly string[];
}

const terms: readonly Term[] = readFileSync("docs/begrippen.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| *(?:-|Nederlands)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, dutch = "", , code = "", onSheets = "", , not = ""]) => ({
    dutch,
    inCode: [...code.matchAll(/`"?([^`"]+)"?`/g)].map(([, word = ""]) => word),
    onSheets,
    notUsed: not.split(",").flatMap((word) => word.trim() || []),
  }));

const sources = projectFiles("src").filter((file) => /\.tsx?$/.test(file));
const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");
/** What people read: the wording of the pane, the words of the sheets, the functions' texts. */
const read = sources
  .filter((file) => /^src\/(app\/wording|sheets|scoring|functions)\//.test(file))
  .map((file) => withoutComments(readFileSync(file, "utf8")))
  .join("\n")
  .toLowerCase();
/** Pages for people, without the page that rules words out. */
const pages = projectFiles()
  .filter((file) => file.endsWith(".md") && file !== "docs/begrippen.md")
  .map((file) => ({ file, text: pageOf(file).text.toLowerCase() }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function hasWord(text: string, word: string): boolean {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, "u").test(text);
}

test("the page has terms, each in the code", () => {
  expect(terms.length).toBeGreaterThan(30);
  expect(terms.filter(({ inCode }) => inCode.length === 0)).toEqual([]);
  expect(new Set(terms.map(({ dutch }) => dutch)).size).toBe(terms.length);
});

test.each(terms.map((term) => [term.dutch, term] as const))("%s is called so", (_dutch, term) => {
  expect(term.inCode.filter((word) => !hasWord(code, word))).toEqual([]);
  // With an ending too: "deelversies", "beoordelaars".
  expect(term.onSheets === "" || read.includes(term.onSheets.toLowerCase())).toBe(true);
  expect(term.notUsed.filter((word) => hasWord(read, word.toLowerCase()))).toEqual([]);
  const elsewhere = pages.filter(({ text }) =>
    term.notUsed.some((word) => hasWord(text, word.toLowerCase())),
  );
  expect(elsewhere.map(({ file }) => file)).toEqual([]);
});
