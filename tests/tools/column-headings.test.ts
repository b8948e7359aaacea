/**
 * The headings that are written above columns and read back stand in one file, `column-headings.ts`; the vocabulary for
 * other people's lists takes ours from there, and stands in one file itself.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { foldKey } from "../../src/framework/fold";
import { HEADINGS } from "../../src/sheets/marker/column-headings";
import { roleOf, scoreLabelRank } from "../../src/app/reading/person-words";
import { projectFiles } from "./markdown-pages";

const HOME = "src/sheets/marker/column-headings.ts";
/** Sentences, names of arguments and the document of the framework hold these words too, and are no headings. */
const NO_HEADINGS = /^src\/(?:app\/wording|functions|framework)\//;
/** In the code these are names of things; as headings they are written with a capital. */
const ALSO_CODE = new Set(["code", "indicator", "score"]);

const sources = projectFiles("src").filter(
  (file) => /\.tsx?$/.test(file) && file !== HOME && !NO_HEADINGS.test(file),
);
const headings: readonly string[] = Object.values(HEADINGS);
const folded = new Set(headings.map(foldKey).filter((word) => !ALSO_CODE.has(word)));

/** Texts of a file, those that list words apart: each word, as it stands there. */
function wordsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(...node.text.split("|").map((word) => word.trim().replace(/:$/, "")));
    ts.forEachChild(node, look);
  };
  look(source);
  return words;
}

test("no heading of ours is written out elsewhere", () => {
  // What the sheets say in sentences has these words in small letters.
  const isHeading = (file: string, word: string): boolean =>
    headings.includes(word) || (!file.startsWith("src/sheets/") && folded.has(foldKey(word)));
  const elsewhere = sources.flatMap((file) =>
    wordsOf(file).flatMap((word) => (isHeading(file, word) ? [`${file}: ${word}`] : [])),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(elsewhere).toEqual([]);
});

test("the vocabulary for other people's lists knows every heading of ours", () => {
  const unknown = headings.filter(
    (word) => roleOf(word) === undefined && scoreLabelRank(word) === undefined && word !== HEADINGS.indicator,
  );
  expect(unknown).toEqual([]);
});

test("words for other people's headers stand in one file", () => {
  const vocabulary = "src/app/reading/person-words.ts";
  // Any three of these in one file are a second vocabulary.
  const telling = new Set(
    wordsOf(vocabulary).filter(
      (word) => word.length > 3 && roleOf(word) !== undefined && / |naam|nummer/.test(word),
    ),
  );
  expect(telling.size).toBeGreaterThan(100);
  const second = sources.filter(
    (file) => file !== vocabulary && new Set(wordsOf(file).filter((word) => telling.has(word))).size > 2,
  );
  expect(second).toEqual([]);
});
