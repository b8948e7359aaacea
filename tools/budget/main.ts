import { existsSync } from "node:fs";
import path from "node:path";
import { inProject } from "../project";
import { partsOf } from "./parts";
import { againstBudgets, mapsIn, weighPane } from "./weigh";

/** `npm run budget`: weighs the built add-in and fails when it is over its budget; `-- --parts` says of what it is made. */
const folder = inProject("dist", "addin");
if (!existsSync(path.join(folder, "taskpane.html"))) {
  console.error("There is no dist/addin/taskpane.html: run `npm run build` first.");
  process.exit(1);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const weights = weighPane(folder);
const portions = againstBudgets(weights, folder);
console.log(`${"".padEnd(36)}       raw      gzip    brotli`);
for (const [name, { raw, gzip, brotli }] of [
  ...weights,
  ...portions.map(({ portion, weight }) => [portion, weight] as const),
]) {
  console.log(`${name.padEnd(36)}${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}`);
}
const maps = mapsIn(folder);
if (maps.length > 0) {
  console.error(`Source maps are not to be served, and there are ${maps.length}: ${maps.join(", ")}.`);
  process.exitCode = 1;
}
for (const { portion, weight, most, over } of portions) {
  console.log(`${portion}:${kilobytes(weight.gzip)} after gzip, of at most${kilobytes(most)}`);
  if (!over) continue;
  console.error(`That is over the budget of “${portion}”.`);
  process.exitCode = 1;
}
if (process.argv.includes("--parts")) {
  const LEAST = 100;
  for (const [name, { gzip, origins }] of partsOf(
    [...weights.keys()].filter((name) => name.endsWith(".js")),
  )) {
    console.log(`\n${name.padEnd(36)}${kilobytes(gzip)}`);
    for (const [origin, bytes] of origins.filter(([, weight]) => weight >= LEAST))
      console.log(`  ${origin.padEnd(34)}${kilobytes(bytes)}`);
  }
}
