/**
 * No circles of imports at run time: in this package, and in the rooms of the repository that use it, where it is
 * part of one. Each face can be the first that is loaded.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { circlesOf, loadedBy, loadedFiles, sourceFiles } from "./import-circles";

const PACKAGE = path.join(__dirname, "../..");
const ROOMS = ["src", "playground"].map((room) => path.join(PACKAGE, "../..", room)).filter(existsSync);
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: false,
};

describe("what counts as loaded at run time", () => {
  it.each([
    ['import { a } from "./a";', ["./a"]],
    ['import "./a";', ["./a"]],
    ['import { type A } from "./a";', ["./a"]],
    ['export * from "./a";', ["./a"]],
    ['const a = () => import("./a");', ["./a"]],
    ['import type { A } from "./a";', []],
    ['export type * from "./a";', []],
    ['export type { A } from "./a";', []],
    ['type A = import("./a").A;', []],
  ])("%s", (text, loaded) => {
    expect(loadedBy("file.ts", text)).toEqual(loaded);
  });
});

it("finds circles, however long, and nothing else", () => {
  const edges = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["d", ["e", "f"]],
    ["e", ["f"]],
    ["f", []],
    ["g", ["g"]],
  ]);
  expect(circlesOf(edges)).toEqual([["a", "b", "c"], ["g"]]);
});

it("has none", () => {
  const files = [PACKAGE, ...ROOMS].flatMap(sourceFiles);
  const edges = loadedFiles(files, OPTIONS);
  expect([...edges.values()].flat().length).toBeGreaterThan(files.length);
  const circles = circlesOf(edges).map((circle) => circle.map((file) => path.relative(PACKAGE, file)));
  expect(circles).toEqual([]);
});

const { exports: faces } = JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8")) as {
  exports: Record<string, string>;
};

it.each(Object.values(faces).filter((file) => file.endsWith(".ts")))("loads %s first", (file) => {
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a registry of its own, which import() has not
    expect(() => require(path.join(PACKAGE, file)) as unknown).not.toThrow();
  });
});
