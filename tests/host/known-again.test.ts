/**
 * Every kind of sheet, everything that may happen to it, everything that the add-in may then do: what it shows is true,
 * or it says or asks something. `npm run known-again -- --docs` writes the same tables in the docs.
 */
import { readFile } from "node:fs/promises";
import { inProject } from "../../tools/project";
import { playAll, tablesOf } from "../../tools/known-again/all";
import { OTHER_PROGRAMS } from "../../tools/other-programs";

test("nothing is silently wrong, and the docs tell what comes out", async () => {
  const results = await playAll();
  expect(results.filter(({ verdict }) => verdict === "fout")).toEqual([]);
  expect(results.length).toBeGreaterThan(300);
  const docs = await readFile(inProject("docs/bladen-herkennen.md"), "utf8");
  // Where a program is not installed its column is not played.
  if (OTHER_PROGRAMS.every(({ installed }) => installed))
    expect(squeezed(docs)).toContain(squeezed(tablesOf(results)));
});

/** Without the spaces that make columns as wide as their cells. */
function squeezed(text: string): string {
  return text.replaceAll(/-{3,}/g, "---").replaceAll(/ +/g, " ");
}
