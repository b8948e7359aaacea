/** Compares what two runs of Jest tell of the tests: after a change that makes them faster all must be there still. */
import path from "node:path";

/** As far as it is read here, what `jest --json` writes. */
export interface Report {
  readonly testResults: readonly {
    /** The file, absolute. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** How often a test is there, by "file: name". */
export type Counts = ReadonlyMap<string, number>;

/**
 * The tests of the reports of one state. A file that several projects play, as the tests in a browser, counts once; one
 * that could not be loaded is told as a test of its own.
 */
export function countsOf(reports: readonly Report[]): Counts {
  const results = reports.flatMap(({ testResults }) => testResults);
  const root = commonFolder(results.map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const { name, status, assertionResults } of results) {
    const file = path.relative(root, name).split(path.sep).join("/");
    const names = assertionResults.map(({ fullName }) => `${file}: ${fullName}`);
    if (names.length === 0 && status === "failed") names.push(`${file}: (could not be loaded)`);
    const own = new Map<string, number>();
    for (const test of names) own.set(test, (own.get(test) ?? 0) + 1);
    for (const [test, count] of own) counts.set(test, Math.max(count, counts.get(test) ?? 0));
  }
  return counts;
}

/** Checkouts lie in different folders. */
function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = files.map((file) => path.dirname(file));
  return others.reduce((common, folder) => {
    let shared = common;
    while (shared !== folder && !folder.startsWith(shared.endsWith(path.sep) ? shared : shared + path.sep))
      shared = path.dirname(shared);
    return shared;
  }, first);
}

/** What is not there as often as before, one line each, sorted: "- 2 × …" is gone, "+ 1 × …" came. */
export function differences(before: Counts, after: Counts): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((test) => {
    const by = (after.get(test) ?? 0) - (before.get(test) ?? 0);
    return by === 0 ? [] : [`${by < 0 ? "-" : "+"} ${Math.abs(by)} × ${test}`];
  });
}
