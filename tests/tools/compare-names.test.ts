/** The comparison that proves that no test got lost when tests were made faster. */
import { countsOf, differences, type Report } from "../../tools/tests/compare-names";

const report = (root: string, files: Readonly<Record<string, readonly string[]>>): Report => ({
  testResults: Object.entries(files).map(([file, tests]) => ({
    name: `${root}/${file}`,
    status: tests.length === 0 ? "failed" : "passed",
    assertionResults: tests.map((fullName) => ({ fullName, status: "passed" })),
  })),
});

const BEFORE = { "tests/app/a.test.ts": ["one", "two", "two"], "packages/b/tests/c.test.ts": ["three"] };

test("the same tests in another folder, in one report or in several, are the same", () => {
  const [a, b] = Object.entries(BEFORE).map(([file, tests]) => report("/elsewhere", { [file]: tests }));
  expect(differences(countsOf([report("/before", BEFORE)]), countsOf([b!, a!]))).toEqual([]);
});

test("what is gone, there less often, new, or of a file that cannot be loaded is told", () => {
  const after = { "tests/app/a.test.ts": ["two", "four"], "packages/b/tests/c.test.ts": [] };
  expect(differences(countsOf([report("/x", BEFORE)]), countsOf([report("/a/longer/place", after)]))).toEqual(
    [
      "+ 1 × packages/b/tests/c.test.ts: (could not be loaded)",
      "- 1 × packages/b/tests/c.test.ts: three",
      "+ 1 × tests/app/a.test.ts: four",
      "- 1 × tests/app/a.test.ts: one",
      "- 1 × tests/app/a.test.ts: two",
    ],
  );
});

test("a file that is played in two browsers counts once", () => {
  const once = report("/x", BEFORE);
  expect(differences(countsOf([once, once]), countsOf([once]))).toEqual([]);
});
