/** What the pages for administrators, privacy officer and works council claim is proved by tests that are there. */
import { existsSync, readFileSync } from "node:fs";

const PAGES = ["beheer", "privacy", "medezeggenschap", "toegankelijkheid"].map((name) => `docs/${name}.md`);

interface Claim {
  readonly claim: string;
  readonly file: string;
  readonly title: string;
}

/** Rows of tables whose header ends in "toets"; a row that names no test has an empty file. */
function claimsIn(page: string): readonly Claim[] {
  let inside = false;
  return page.split("\n").flatMap((line) => {
    if (!line.startsWith("|")) {
      inside = false;
      return [];
    }
    if (/\|\s*toets\s*\|$/.test(line)) inside = true;
    else if (inside && !/^\|[\s:|-]+$/.test(line)) {
      const [, file = "", title = ""] = /`(tests\/[^`]+)` › “([^”]+)”\s*\|$/.exec(line) ?? [];
      return [{ claim: line, file, title }];
    }
    return [];
  });
}

/** The title as the file of the test has it: of any quotes, as the first argument of a test. */
const isTestOf = (source: string, title: string): boolean =>
  ['"', "'", "`"].some((quote) => {
    const at = source.indexOf(quote + title + quote);
    return at > 0 && /(?:test|\))\(\s*$/.test(source.slice(0, at));
  });

test.each(PAGES)("each claim of %s names a test that is there", (file) => {
  const claims = claimsIn(readFileSync(file, "utf8"));
  expect(claims.length).toBeGreaterThan(5);
  const unproved = claims.filter(
    (each) => !existsSync(each.file) || !isTestOf(readFileSync(each.file, "utf8"), each.title),
  );
  expect(unproved.map(({ claim }) => claim)).toEqual([]);
});

test("a claim without a test, or with one that is not there, is found", () => {
  const page = "| wat | toets |\n| --- | --- |\n| a | geen |\n| b | `tests/x.test.ts` › “c” |\n\n| d | e |\n";
  expect(claimsIn(page).map(({ file, title }) => [file, title])).toEqual([
    ["", ""],
    ["tests/x.test.ts", "c"],
  ]);
  expect(isTestOf('test("other", () => {})', "c")).toBe(false);
  expect(isTestOf('test.each([1])(\n  "c", () => {})', "c")).toBe(true);
  expect(isTestOf('// about "c"', "c")).toBe(false);
});
