/**
 * One language's words are in files of their own, so that one can be had without the other: `nl.ts` and `en.ts`, or
 * `<subject>-nl.ts` and `<subject>-en.ts`. Beside them a file with their type chooses between the two and says nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectFiles } from "./markdown-pages";

const WORDING = "src/app/wording";
const sources = projectFiles("src").filter((file) => /\.tsx?$/.test(file));
const files = sources.filter((file) => file.startsWith(`${WORDING}/`));

type Side = "nl" | "en" | undefined;

function sideOf(file: string): Side {
  return /(?:^|[/-])(nl|en)(?:\.ts)?$/.exec(file)?.[1] as Side;
}

const other = { nl: "en", en: "nl" } as const;

interface Parts {
  /** What it imports of the wording, from the root of the project. */
  readonly imports: readonly string[];
  /** Of its texts those that hold a word a person would read: a space between letters, or a capital and small letters. */
  readonly said: readonly string[];
}

function partsOf(file: string): Parts {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const said: string[] = [];
  const look = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const name = (node.moduleSpecifier as ts.StringLiteral).text;
      if (name.startsWith(".")) imports.push(path.posix.join(path.posix.dirname(file), `${name}.ts`));
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (/\p{L}[^\p{L}]* |^\p{Lu}\p{Ll}/u.test(node.text)) said.push(node.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return { imports: imports.filter((each) => each.startsWith(WORDING)), said };
}

const wording = files.map((file) => ({ file, side: sideOf(file), ...partsOf(file) }));

test("each file in one language has its counterpart", () => {
  const inOne = files.filter((file) => sideOf(file) !== undefined);
  expect(inOne.length).toBeGreaterThan(30);
  expect(
    inOne.filter(
      (file) => !existsSync(file.replace(/(nl|en)\.ts$/, (_all, side: "nl" | "en") => `${other[side]}.ts`)),
    ),
  ).toEqual([]);
});

test("a file in one language takes nothing of the other", () => {
  const wrong = wording.flatMap(({ file, side, imports }) =>
    side === undefined
      ? []
      : imports.filter((each) => sideOf(each) === other[side]).map((each) => [file, each]),
  );
  expect(wrong).toEqual([]);
});

test("what chooses between the languages, or belongs to both, holds no words itself", () => {
  const speaking = wording.filter(({ side, said }) => side === undefined && said.length > 0);
  expect(speaking.map(({ file, said }) => [file, said])).toEqual([]);
  const oneOfTwo = wording
    .filter(({ side }) => side === undefined)
    .map(({ file, imports }) => [file, imports.flatMap((each) => sideOf(each) ?? []).sort()] as const)
    .filter(([, sides]) => sides.length > 0 && sides.join() !== "en,nl");
  expect(oneOfTwo).toEqual([]);
});

test("each file in one language is chosen in one place", () => {
  const choosers = wording.filter(({ side }) => side === undefined);
  const twice = files.filter(
    (file) => sideOf(file) && choosers.filter(({ imports }) => imports.includes(file)).length > 1,
  );
  expect(twice).toEqual([]);
});

test("the add-in asks for words by their subject, never for those of one language", () => {
  const outside = sources.filter((file) => !file.startsWith(WORDING));
  const direct = outside.filter((file) =>
    /from "[^"]*wording\/[^"]*[/-](?:nl|en)"/.test(readFileSync(file, "utf8")),
  );
  expect(direct).toEqual([]);
});
