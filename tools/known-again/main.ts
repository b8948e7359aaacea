/**
 * `npm run known-again`: each kind of sheet, what may happen to it, and what the add-in then does with it. Exit code 1
 * where something is silently wrong. `-- --docs` writes the tables in docs/bladen-herkennen.md; `-- --why` says why of
 * each that is not simply right.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inProject } from "../project";
import { playAll, tablesOf } from "./every-happening";

const { values } = parseArgs({ options: { docs: { type: "boolean" }, why: { type: "boolean" } } });

const started = Date.now();
const results = await playAll();
const tables = tablesOf(results);
console.log(tables);
for (const { kind, happened, deed, verdict, why } of results) {
  if (verdict === "fout" || (values.why && why !== ""))
    console.log(`${verdict}: ${kind}, ${happened}, ${deed}: ${why}`);
}
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
if (values.docs) {
  const file = inProject("docs/bladen-herkennen.md");
  const text = await readFile(file, "utf8");
  await writeFile(
    file,
    text.replace(
      /(<!-- tabellen -->\n)[^]*(<!-- einde -->)/,
      (_, begin: string, end: string) => `${begin}\n${tables}\n\n${end}`,
    ),
  );
}
process.exit(results.some(({ verdict }) => verdict === "fout") ? 1 : 0);
