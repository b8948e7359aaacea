/**
 * Whether two states have the same tests, by name and number; fails where one is gone. Of each state one report of Jest
 * or several, with a comma between: `npx tsx tools/tests/main.ts before.json after-pure.json,after-host.json`.
 */
import { readFileSync } from "node:fs";
import { countsOf, differences, type Counts, type Report } from "./compare-names";

const [before, after] = process.argv.slice(2);
if (!before || !after) {
  console.error("Say which reports of Jest: npx tsx tools/tests/main.ts before.json after.json");
  process.exit(2);
}

const read = (names: string): Counts =>
  countsOf(names.split(",").map((name) => JSON.parse(readFileSync(name, "utf8")) as Report));
const testsIn = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const [was, is] = [read(before), read(after)];
const lines = differences(was, is);
for (const line of lines) console.log(line);
console.log(`${testsIn(was)} tests before, ${testsIn(is)} after`);
process.exitCode = lines.some((line) => line.startsWith("-")) ? 1 : 0;
