import path from "node:path";
import ts from "typescript";

/** What the compiler says about a piece of code in the framework's room, under tsconfig.pure.json. */
function complaintsAbout(code: string): string[] {
  const file = path.resolve("src/framework/snippet.ts");
  const { config } = ts.readConfigFile("tsconfig.pure.json", (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  // The rooms themselves are compiled by `npm run lint`; here only the snippet and what it imports.
  expect(fileNames.some((name) => name.includes("/src/framework/"))).toBe(true);
  expect(fileNames.every((name) => /\/src\/(framework|scoring|sheets|files|raw-text)/.test(name))).toBe(true);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, language, ...rest) =>
    name === file ? ts.createSourceFile(name, code, language, true) : getSourceFile(name, language, ...rest);
  const program = ts.createProgram([file, path.resolve("src/raw-text.d.ts")], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test.each([
  "document.title",
  "window",
  "Excel.run",
  "Office.context",
  "process.env",
  "describe",
  "console.log",
])("the pure rooms do not know %s", (expression) => {
  const [name = ""] = expression.split(".");
  expect(complaintsAbout(`export const x = ${expression};`).join()).toContain(`'${name}'`);
});

test("the pure rooms know the language and each other", () => {
  expect(
    complaintsAbout(`
      import type { Competency } from "./model";
      export const codes = (all: readonly Competency[]): Map<string, number> =>
        new Map(all.map(({ code }, at) => [code, at]));
    `),
  ).toEqual([]);
});
