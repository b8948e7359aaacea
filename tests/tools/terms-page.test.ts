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

const sources = ["src", "playground"].flatMap((folder) =>
  projectFiles(folder).filter((file) => /\.tsx?$/.test(file)),
);
const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");
/** What people read of the add-in: the wording of the pane, the words of the sheets, the functions' texts, the ribbon, the help. */
const read = [
  ...sources
    .filter((file) => /^(?:src\/(?:app\/wording|sheets|scoring|functions)|playground)\//.test(file))
    // By these words sheets of earlier versions are known; they are written no more.
    .filter((file) => file !== "src/sheets/marker/earlier-shape-words.ts")
    .map((file) => ({ file, text: withoutComments(readFileSync(file, "utf8")) })),
  ...["manifest.xml", "assets/help.html", "playground/index.html"].map((file) => ({
    file,
    text: readFileSync(file, "utf8"),
  })),
].map(({ file, text }) => ({ file, text: text.toLowerCase() }));
/** Pages for people, without the page that rules words out and the one that tells of earlier words. */
const pages = projectFiles()
  .filter((file) => file.endsWith(".md") && !["docs/begrippen.md", "CHANGELOG.md"].includes(file))
  .map((file) => ({ file, text: pageOf(file).text.toLowerCase() }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** In Dutch also with an ending: "deelversies", "indicatorformulieren". */
function hasWord(text: string, word: string): boolean {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const ending = isDutch(text) ? "(?:en|s|’s)?" : "";
  return new RegExp(`(?<![\\p{L}\\d])${plain}${ending}(?![\\p{L}\\d])`, "u").test(text);
}

function isDutch(text: string): boolean {
  const times = (word: RegExp): number => text.match(word)?.length ?? 0;
  return times(/\b(?:de|het|een|en)\b/g) > times(/\b(?:the|an?|and)\b/g);
}

test("the page has terms, each in the code", () => {
  expect(terms.length).toBeGreaterThan(30);
  expect(terms.filter(({ inCode }) => inCode.length === 0)).toEqual([]);
  expect(new Set(terms.map(({ dutch }) => dutch)).size).toBe(terms.length);
});

test("a word is found with an ending, and not inside another", () => {
  expect(hasWord("een van twee deelversies", "deelversie")).toBe(true);
  expect(hasWord("de indicatorformulieren maken", "indicatorformulier")).toBe(true);
  expect(hasWord("in de rolstoel", "rol")).toBe(false);
  expect(hasWord("the issues", "issue")).toBe(false);
});

test.each(terms.map((term) => [term.dutch, term] as const))("%s is called so", (_dutch, term) => {
  expect(term.inCode.filter((word) => !hasWord(code, word))).toEqual([]);
  // With an ending too: "scorebladen", "beoordelaars".
  const onSheets = term.onSheets.toLowerCase();
  expect(onSheets === "" || read.some(({ text }) => text.includes(onSheets))).toBe(true);
  const found = [...read, ...pages].flatMap(({ file, text }) =>
    term.notUsed.filter((word) => hasWord(text, word.toLowerCase())).map((word) => [file, word]),
  );
  expect(found).toEqual([]);
});
