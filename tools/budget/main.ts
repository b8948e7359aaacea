import { existsSync } from "node:fs";
import path from "node:path";
import { inProject } from "../project";
import { BUDGET, totalOf, weighPane } from "./weigh";

/** `npm run budget`: weighs the built add-in and fails when it is over its budget. */
const folder = inProject("dist", "addin");
if (!existsSync(path.join(folder, "taskpane.html"))) {
  console.error("There is no dist/addin/taskpane.html: run `npm run build` first.");
  process.exit(1);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const weights = weighPane(folder);
const total = totalOf(weights.values());
console.log(`${"".padEnd(36)}       raw      gzip    brotli`);
for (const [name, { raw, gzip, brotli }] of [...weights, ["in all", total] as const]) {
  console.log(`${name.padEnd(36)}${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}`);
}
if (total.gzip > BUDGET) {
  console.error(`The pane is${kilobytes(total.gzip)} after gzip; at most${kilobytes(BUDGET)} is allowed.`);
  process.exitCode = 1;
}
