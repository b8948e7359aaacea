import { existsSync } from "node:fs";
import path from "node:path";
import { inProject } from "../project";
import { BUDGET, mapsIn, openingOf, totalOf, weighPane, WHOLE_BUDGET } from "./weigh";

/** `npm run budget`: weighs the built add-in and fails when it is over its budget. */
const folder = inProject("dist", "addin");
if (!existsSync(path.join(folder, "taskpane.html"))) {
  console.error("There is no dist/addin/taskpane.html: run `npm run build` first.");
  process.exit(1);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const weights = weighPane(folder);
const opening = openingOf(weights, folder);
const budgets = [
  { what: "to open", weight: totalOf(opening.values()), most: BUDGET },
  { what: "in all", weight: totalOf(weights.values()), most: WHOLE_BUDGET },
];
console.log(`${"".padEnd(36)}       raw      gzip    brotli`);
for (const [name, { raw, gzip, brotli }] of [
  ...weights,
  ...budgets.map(({ what, weight }) => [what, weight] as const),
]) {
  console.log(`${name.padEnd(36)}${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}`);
}
const maps = mapsIn(folder);
if (maps.length > 0) {
  console.error(`Source maps are not to be served, and there are ${maps.length}: ${maps.join(", ")}.`);
  process.exitCode = 1;
}
for (const { what, weight, most } of budgets) {
  if (weight.gzip <= most) continue;
  console.error(
    `The pane is${kilobytes(weight.gzip)} after gzip ${what}; at most${kilobytes(most)} is allowed.`,
  );
  process.exitCode = 1;
}
