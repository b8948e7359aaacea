/** Every link of every Markdown page leads somewhere, and a path that is named in one exists. */
import path from "node:path";
import { isThere, pageOf, projectFiles, targetOf } from "./markdown-pages";

const files = projectFiles();
const pages = files.filter((file) => file.endsWith(".md")).map(pageOf);

test("there are pages to look at", () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(50);
});

test.each(pages.map((page) => [page.file, page] as const))(
  "the links of %s lead somewhere",
  (_file, page) => {
    const dead = page.links.filter((link) => {
      const target = targetOf(page, link);
      if (!target) return false;
      if (!isThere(target.file)) return true;
      return (
        target.anchor !== undefined &&
        !pageOf(target.file).headings.some(({ anchor }) => anchor === target.anchor)
      );
    });
    expect(dead).toEqual([]);
  },
);

/** What a build makes, what a page says is not wanted, and what is Microsoft's. */
const ELSEWHERE = [
  "functions.json",
  "functions.nl.json",
  "dist/**",
  "index.ts",
  "docs/overview/schemas/taskpane",
  "office.js",
  "excel-web-16.00.debug.js",
];
const EXTENSIONS = /\.(tsx?|[mc]?js|json|md|tsv|txt|xml|sh|css|html|patch|py)$/;

const RUNS = /^(src|packages|playground)\//;

const folders = new Set(
  files.flatMap((file) => {
    const parts = file.split("/").slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
  }),
);
/** Folders of the first rank, of the project and of src: what begins with one of these is meant as a path. */
const beginnings = new Set(
  [...folders]
    .filter((folder) => /^(src\/)?[^/]+$/.test(folder))
    .map((folder) => path.posix.basename(folder)),
);

/** "tests/functions/*-functions.ts", "{a,b}.ts", "help/texts-*.ts" as a pattern for the end of a path. */
function patternOf(span: string): RegExp {
  const source = span
    .replace(/[.+^$()[\]\\|]/g, "\\$&")
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
    .replaceAll("**", "\u0000")
    .replaceAll("*", "[^/]*")
    .replaceAll("\u0000", ".*");
  return new RegExp(`(?:^|/)${source}$`);
}

/** What looks like a path of this project and is none. */
function isDead(span: string): boolean {
  const plain = span.replace(/^\.\/|\/$/g, "");
  if (!/^[\w@.*{},/+-]+$/.test(plain) || !/[a-z]/i.test(plain)) return false;
  if (ELSEWHERE.some((made) => patternOf(made).test(plain))) return false;
  const pattern = patternOf(plain);
  // A module by its name alone is one of what runs: there a name stands for one file.
  if (/^[^/]+\.tsx?$/.test(plain)) return !files.some((file) => RUNS.test(file) && pattern.test(file));
  if (EXTENSIONS.test(plain)) return !files.some((file) => pattern.test(file));
  const [first = "", ...rest] = plain.split("/");
  if (rest.length === 0 || !beginnings.has(first)) return false;
  return ![...folders, ...files.map((file) => file.replace(/\.tsx?$/, "")), ...files].some((each) =>
    pattern.test(each),
  );
}

test("a dead path is seen, a living one and what is none are let be", () => {
  const dead = ["src/playground", "functions/wording", "src/sheets/nowhere.ts", "no-such-file.ts"];
  const living = [
    "src/sheets",
    "app/wording",
    "help/texts-*.ts",
    "src/framework/{model,parse}.ts",
    "README.md",
  ];
  const none = ["npm ci", "embedded-excel/book", "n.v.t.", "B2:B14", "0/4", "Compleet_blad_…"];
  expect(dead.filter(isDead)).toEqual(dead);
  expect([...living, ...none].filter(isDead)).toEqual([]);
});

test.each(pages.map((page) => [page.file, page] as const))("the paths named in %s exist", (_file, page) => {
  expect(page.codeSpans.filter(isDead)).toEqual([]);
});
