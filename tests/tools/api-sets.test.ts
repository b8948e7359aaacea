import path from "node:path";
import ts from "typescript";
import { complaintsAbout } from "../../tools/api-sets/limits";
import { requirementIn } from "../../tools/api-sets/requirement";
import { findUses, type Found } from "../../tools/api-sets/uses";

/** What the lister finds in pieces of code that were never on disk; one compilation for all. */
function findIn(snippets: Readonly<Record<string, string>>): Map<string, Found> {
  const virtual = new Map(
    Object.entries(snippets).map(([name, body]) => [
      path.resolve(`src/excel/${name.replaceAll(" ", "-")}.ts`),
      `export function snippet(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet) { ${body} }`,
    ]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => virtual.get(file) ?? readFile(file);
  host.fileExists = (file) => virtual.has(file) || fileExists(file);
  host.getSourceFile = (file, language, onError, fresh) => {
    const text = virtual.get(file);
    return text === undefined
      ? getSourceFile(file, language, onError, fresh)
      : ts.createSourceFile(file, text, language, true);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return new Map(
    Object.keys(snippets).map((name, at) => {
      const source = program.getSourceFile([...virtual.keys()][at] ?? "");
      if (!source) throw new Error(`no source for ${name}`);
      return [name, findUses(program, [source])];
    }),
  );
}

const NEWER = `context.workbook.worksheets.getItem("x").notes.getCount()`;
const GATE = `Office.context.requirements.isSetSupported("ExcelApi", "1.18")`;

const refused = {
  "a newer method": NEWER,
  "the gate of an older version": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) { ${NEWER}; }`,
  "the gate of another set": `if (Office.context.requirements.isSetSupported("RibbonApi", "1.18")) { ${NEWER}; }`,
  "the wrong branch": `if (${GATE}) { return; } else { ${NEWER}; }`,
  "a gate that did not leave": `if (!${GATE}) { sheet.activate(); } ${NEWER};`,
  "either of two conditions": `if (${GATE} || sheet.name) { ${NEWER}; }`,
  "a variable that may change": `let ok = ${GATE}; if (ok) { ${NEWER}; }`,
  "a set of its own": `Office.ribbon.requestUpdate({ tabs: [] });`,
  "an option that is newer": `Excel.run({ mergeUndoGroup: true }, async () => {});`,
  "a loaded path that is newer": `sheet.load("notes/items/content");`,
} as const;

const accepted = {
  "old enough": `range.values = [[1]]; sheet.protection.protect(); range.load("address, format/fill/color");`,
  "items of a collection": `context.workbook.worksheets.load("items/name"); context.workbook.tables.load("name");`,
  "inside the gate": `if (${GATE}) { ${NEWER}; }`,
  "inside a later gate": `if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) { ${NEWER}; }`,
  "both of two conditions": `if (sheet.name && ${GATE}) { ${NEWER}; }`,
  "after an early return": `if (!${GATE}) return; ${NEWER};`,
  "after an early throw": `if (!${GATE} || !sheet.name) { throw new Error("x"); } ${NEWER};`,
  "a constant that holds the gate": `const ok = ${GATE}; if (ok) { ${NEWER}; }`,
  "a conditional expression": `return ${GATE} ? ${NEWER} : undefined;`,
  "the right of an and": `return ${GATE} && ${NEWER};`,
} as const;

describe("the requirement-set lister", () => {
  let found: Map<string, Found>;
  beforeAll(() => {
    found = findIn({ ...refused, ...accepted, "not a property": `range.load("adress");` });
  });
  const complaintsIn = (name: string): string[] => {
    const result = found.get(name);
    if (!result) throw new Error(`no snippet ${name}`);
    return complaintsAbout(result);
  };

  test.each(Object.keys(refused))("refuses %s", (name) => {
    expect(complaintsIn(name).length).toBeGreaterThan(0);
  });

  test.each(Object.keys(accepted))("accepts %s", (name) => {
    expect(complaintsIn(name)).toEqual([]);
    expect(found.get(name)?.uses.length).toBeGreaterThan(0);
  });

  test("names the API, its set and its place", () => {
    expect(complaintsIn("a newer method").join("\n")).toMatch(
      /a-newer-method\.ts:1 {2}Excel\.\w+\.\w+ needs ExcelApi 1\.18; use it behind isSetSupported/,
    );
  });

  test("says when a loaded property does not exist", () => {
    expect(complaintsIn("not a property").join()).toContain(`load("adress"): Office.js has no such property`);
  });
});

test("reading and writing may need different versions", () => {
  expect(requirementIn("/** x [Api set: ExcelApi 1.1 for reading, 1.9 for setting] */")).toEqual({
    read: { set: "ExcelApi", version: "1.1" },
    write: { set: "ExcelApi", version: "1.9" },
  });
  expect(requirementIn("/** nothing about sets */")).toBeUndefined();
});
