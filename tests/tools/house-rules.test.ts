import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

type Arrows = Readonly<Record<string, readonly string[]>>;

/** The arrows as the design has them, written out here so that a change in the lint rules does not go unseen. */
const MAY_IMPORT: Arrows = {
  framework: [],
  scoring: ["framework"],
  sheets: ["framework", "scoring"],
  app: ["framework", "scoring", "sheets"],
  excel: ["app", "sheets"],
  functions: ["framework", "scoring"],
  commands: ["app"],
  taskpane: ["app", "framework"],
};
const rooms = Object.keys(MAY_IMPORT);

/** The order of the rooms inside each room: one may import from those before it that are named; "." lies open. */
const INNER: Readonly<Record<string, Arrows>> = {
  "src/sheets": {
    declared: [],
    marker: ["declared"],
    plan: ["marker"],
    drafting: ["plan"],
    refusals: ["plan", "drafting"],
    matrix: ["marker", "plan", "drafting"],
    scores: ["marker", "plan", "drafting", "matrix"],
    form: ["marker", "plan", "drafting", "matrix", "scores"],
    heatmap: ["marker", "plan", "drafting", "matrix", "scores"],
    ".": ["marker", "matrix", "form"],
  },
  "src/app": {
    arguments: [],
    ".": ["arguments"],
    reading: ["arguments", "."],
    people: [".", "reading"],
    checking: [".", "reading"],
    repairing: [".", "reading", "checking"],
    heatmap: [".", "reading"],
    pane: ["arguments", ".", "reading", "people"],
    wording: ["arguments", ".", "reading", "people", "checking", "repairing", "heatmap", "pane"],
    making: [".", "reading", "people", "checking", "wording"],
    actions: ["arguments", ".", "reading", "checking", "repairing", "heatmap", "pane", "wording", "making"],
  },
  "src/excel": {
    request: [],
    reading: ["request"],
    writing: ["request", "reading"],
    changing: ["request", "reading", "writing"],
    ".": ["request", "reading", "writing", "changing"],
  },
  "src/functions": { faults: [], ".": ["faults"], help: ["faults", "."] },
  "src/taskpane": {
    pieces: [],
    matrix: ["pieces"],
    search: ["pieces"],
    functions: ["pieces"],
    scores: ["pieces"],
    heatmap: ["pieces"],
    ".": ["pieces", "matrix", "search", "functions", "scores", "heatmap"],
  },
  playground: {
    pieces: [],
    grid: [],
    charts: ["grid"],
    edits: ["pieces", "grid"],
    tables: ["pieces", "grid", "edits"],
    help: ["pieces", "grid"],
    pane: ["pieces"],
    ribbon: [],
    functions: ["ribbon"],
    tabs: ["pieces"],
    ".": ["pieces", "grid", "charts", "edits", "tables", "help", "pane", "ribbon", "functions", "tabs"],
  },
  "packages/embedded-excel": {
    view: [],
    model: ["view"],
    objects: ["model"],
    bridge: ["view", "model", "objects"],
    node: ["model", "bridge"],
    testing: ["node"],
    ".": ["view", "model", "bridge", "objects", "node", "testing"],
  },
};

/** Some module of a room, as a path inside src without its extension; undefined for a room that is still empty. */
function moduleIn(room: string): string | undefined {
  const folder = path.resolve("src", room);
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
    /(?<!\.d)\.tsx?$/.test(name),
  );
  return file && `${room}/${file.replaceAll(path.sep, "/").replace(/\.tsx?$/, "")}`;
}

/** Some module that stands in a folder itself, not below it ("." and a room), or anywhere in it. */
function moduleOf(room: string, inside: string): string {
  const folder = path.resolve(room, inside);
  const file = readdirSync(folder, { recursive: inside !== ".", encoding: "utf8" }).find((name) =>
    /(?<!\.d|\.test)\.tsx?$/.test(name),
  );
  if (file === undefined) throw new Error(`${room}/${inside} is empty`);
  return path.posix.join(room, inside, file.replaceAll(path.sep, "/").replace(/\.tsx?$/, ""));
}

interface Snippet {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  /** The rule that must object, or undefined if none of the house rules may. */
  readonly rule: string | undefined;
}

const PATHS = "import-x/no-restricted-paths";
const GLOBALS = "no-restricted-globals";
const IMPORTS = "no-restricted-imports";
const TYPES = "no-restricted-syntax";
const LOAD = "office-addins/load-object-before-read";
const SYNC = "office-addins/call-sync-before-read";
const SIZE = "size/small-files";
const HOUSE_RULES = [PATHS, GLOBALS, IMPORTS, TYPES, LOAD, SYNC, SIZE];

const arrows: Snippet[] = rooms.flatMap((from) =>
  rooms.flatMap((to) => {
    const target = moduleIn(to);
    if (!target || from === to) return [];
    const allowed = MAY_IMPORT[from]?.includes(to);
    return {
      title: `${from} ${allowed ? "may import" : "must not import"} from ${to}`,
      file: `src/${from}/deeper/snippet.ts`,
      code: `export * from "../../${target}";`,
      rule: allowed ? undefined : PATHS,
    };
  }),
);

const innerArrows: Snippet[] = Object.entries(INNER).flatMap(([room, inside]) =>
  Object.keys(inside).flatMap((from) =>
    Object.keys(inside).flatMap((to) => {
      if (from === to) return [];
      const file = path.posix.join(room, from, "snippet.ts");
      const allowed = inside[from]?.includes(to);
      return {
        title: `${room}: ${from} ${allowed ? "may import" : "must not import"} from ${to}`,
        file,
        code: `export * from "./${path.posix.relative(path.posix.dirname(file), moduleOf(room, to))}";`,
        rule: allowed ? undefined : PATHS,
      };
    }),
  ),
);

/** A file of 251 lines and more. */
const longer = (head: string): string => `${head}\n${"export {};\n".repeat(250)}`;
const shortened = (code: string): string =>
  code.length > 400 ? `${code.slice(0, 60).replaceAll("\n", " ")} …` : code;

const refused = (rule: string, file: string, code: string): Snippet => ({
  title: `${file} must not: ${shortened(code)}`,
  file,
  code,
  rule,
});
const accepted = (file: string, code: string): Snippet => ({
  title: `${file} may: ${shortened(code)}`,
  file,
  code,
  rule: undefined,
});

const target = moduleIn("framework") ?? "";
const others: Snippet[] = [
  refused(PATHS, "src/sheets/a.ts", `import type { X } from "../app/port"; export type Y = X;`),
  refused(PATHS, "src/framework/a.ts", `export const x = () => import("../app/port");`),
  refused(PATHS, "src/main.ts", `export * from "embedded-excel/view";`),
  refused(PATHS, "src/excel/workbook.ts", `export * from "../../playground/playground";`),
  refused(PATHS, "packages/embedded-excel/model/a.ts", `export * from "../../../src/app/port";`),
  refused(PATHS, "packages/embedded-excel/objects/a.ts", `export type { Book } from "../model/book";`),
  accepted("packages/embedded-excel/objects/a.ts", `export * from "../model/open-book";`),
  refused(PATHS, "tests/app/a.test.ts", `export * from "../../packages/embedded-excel/model/book";`),
  refused(PATHS, "tools/scenario/a.ts", `export * from "../../packages/embedded-excel/bridge/excel-host";`),
  refused(PATHS, "src/app/a.ts", `export * from "../../tools/project";`),
  accepted("src/main.ts", `export * from "./${target}";`),
  accepted("tests/app/a.test.ts", `export * from "embedded-excel/view";`),
  accepted("tools/scenario/a.ts", `export * from "../../src/app/port";`),

  refused(GLOBALS, "src/app/a.ts", `export const x = Excel.run;`),
  refused(GLOBALS, "src/app/a.ts", `export const x = globalThis.Excel;`),
  refused(TYPES, "src/app/a.ts", `export type X = Excel.Range;`),
  refused(GLOBALS, "src/taskpane/a.tsx", `export const x = Office.context.displayLanguage;`),
  refused(GLOBALS, "playground/a.tsx", `export const x = Excel.run;`),
  refused(GLOBALS, "src/scoring/a.ts", `export const x = document.title;`),
  refused(GLOBALS, "src/sheets/a.ts", `export const x = window;`),
  refused(GLOBALS, "src/taskpane/a.tsx", `export const x = () => fetch("https://example.nl");`),
  refused(GLOBALS, "src/excel/a.ts", `export const x = () => new WebSocket("wss://example.nl");`),
  accepted("src/excel/a.ts", `export const x = Excel.run;`),
  accepted("src/excel/a.ts", `export type X = Excel.Range;`),
  accepted("src/commands/a.ts", `export const x = Office.actions.associate;`),
  accepted("src/main.ts", `export const x = Office.onReady;`),
  accepted("src/taskpane/a.tsx", `export const x = document.title;`),
  accepted("playground/a.tsx", `export const x = () => fetch("manifest.xml");`),

  ...["src/excel/a.ts", "src/excel/a.tsx"].flatMap((file) => [
    refused(
      LOAD,
      file,
      `export async function f(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getActiveWorksheet(); await context.sync(); return sheet.name; }`,
    ),
    refused(
      SYNC,
      file,
      `export async function f(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.load("name"); const name = sheet.name; await context.sync(); return name; }`,
    ),
    accepted(
      file,
      `export async function f(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.load("name"); await context.sync(); return sheet.name; }`,
    ),
  ]),

  ...[
    "src/app/a.ts",
    "playground/a.tsx",
    "packages/embedded-excel/model/a.ts",
    "tools/scenario/a.ts",
  ].flatMap((file) => [
    refused(SIZE, file, longer(`/** What it is. */`)),
    refused(SIZE, file, longer(`import "x"; /* Longer than most files: said too late. */`)),
    accepted(file, longer(`/**\n * What it is. Longer than most\n * files: for a reason.\n */`)),
    accepted(file, "export {};\n".repeat(250)),
  ]),
  accepted("tests/app/a.test.ts", longer("")),

  refused(IMPORTS, "src/app/a.ts", `export { useState } from "react";`),
  refused(IMPORTS, "src/taskpane/a.tsx", `export { readFile } from "node:fs";`),
  accepted("src/taskpane/a.tsx", `export { useState } from "react";`),
];

describe("the house rules", () => {
  const snippets = [...arrows, ...innerArrows, ...others];
  let answers: readonly (readonly (readonly [string, string])[])[] = [];

  beforeAll(() => {
    const output = execFileSync(process.execPath, ["tests/tools/lint-snippets.mjs"], {
      input: JSON.stringify(snippets),
      encoding: "utf8",
    });
    answers = JSON.parse(output) as typeof answers;
  });

  test.each(snippets.map(({ title }, at) => [title, at] as const))("%s", (_title, at) => {
    const objections = answers[at]?.map(([rule]) => rule).filter((rule) => HOUSE_RULES.includes(rule)) ?? [];
    const rule = snippets[at]?.rule;
    expect(new Set(objections)).toEqual(new Set(rule ? [rule] : []));
  });

  test("every room that has code takes part", () => {
    const built = rooms.filter((room) => moduleIn(room));
    expect(built.length).toBeGreaterThan(5);
    for (const room of built) expect(arrows.some(({ title }) => title.endsWith(room))).toBe(true);
  });
});
