/**
 * `npm run bench`: counts, bytes and ratios. Times are for comparing on one machine, so they stand beside a yardstick.
 * `-- --against DIR` compares with another checkout instead, row by row (against/); `--only functions` one group.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { againstBudgets, weighPane } from "../budget/weigh";
import { inProject } from "../project";
import { comparedIfAsked } from "./against/main";
import { measureCalculation } from "./calculation-growth";
import { measureFunctions } from "./functions";
import { COMPETENCIES, measureHeatmap, openpyxlMs, PEOPLE } from "./heatmap";
import { measureLayouts } from "./layouts";
import { measurePane } from "./pane";

/** Of one heatmap, whatever its size. */
const MOST_REQUESTS = 4;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

if (await comparedIfAsked()) process.exit();

console.log("Inserting the whole framework, per layout");
const layouts = await measureLayouts();
for (const { layout, requests, bytes, planMs, actionMs } of layouts) {
  console.log(
    `  ${layout.padEnd(8)} ${String(requests)} requests  ${kilobytes(bytes).padStart(9)}` +
      `  plan ${milliseconds(planMs).padStart(8)}  action ${milliseconds(actionMs).padStart(9)}` +
      `  plan/action ${(planMs / actionMs).toFixed(2)}`,
  );
}
const bytes = layouts.reduce((sum, layout) => sum + layout.bytes, 0);
console.log(`  together ${kilobytes(bytes)} of at most 300.0 kB (${(bytes / 300_000).toFixed(2)})`);

console.log("Custom functions: calls per second in-process, over the bridge, and bytes per call there");
for (const { id, direct, bridged, bytesPerCall } of await measureFunctions()) {
  console.log(
    `  ${id.padEnd(22)} ${Math.round(direct).toLocaleString("en").padStart(11)} /s` +
      `  bridge ${Math.round(bridged).toLocaleString("en").padStart(7)} /s` +
      `  ratio ${(direct / bridged).toFixed(0).padStart(5)}  ${bytesPerCall.toFixed(0).padStart(6)} bytes`,
  );
}

console.log("Calculating a heatmap of 1,000 people in the embedded Excel");
const { formulas, firstMs, againMs, loopMs } = measureCalculation();
console.log(
  `  ${formulas.toLocaleString("en")} formulas  first ${milliseconds(firstMs)}` +
    `  after a changed score ${milliseconds(againMs)}  a plain loop ${milliseconds(loopMs)}` +
    `  ratio ${(againMs / loopMs).toFixed(0)}`,
);

console.log(`A heatmap of ${PEOPLE.toLocaleString("en")} people by ${COMPETENCIES} competencies`);
const yardstick = await openpyxlMs();
for (const live of [true, false]) {
  const { log, readMs, planMs, applyMs } = await measureHeatmap(live);
  const sizes = log.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  console.log(
    `  ${live ? "formulas" : "values  "} ${log.length} requests of at most ${MOST_REQUESTS}` +
      `  read ${milliseconds(readMs)}  plan ${milliseconds(planMs)}  apply ${milliseconds(applyMs)}` +
      (yardstick === undefined
        ? ""
        : `  all/openpyxl ${((readMs + planMs + applyMs) / yardstick).toFixed(1)}`),
  );
  console.log(
    `           bytes there and back ${log.map((one) => `${kilobytes(one.requestBytes)} + ${kilobytes(one.responseBytes)}`).join(", ")}` +
      `  the largest of 5 MB ${(Math.max(...sizes) / 5_000_000).toFixed(2)}`,
  );
  if (log.length > MOST_REQUESTS || Math.max(...sizes) >= 5_000_000) {
    console.log("  That is more than a heatmap may cost.");
    process.exitCode = 1;
  }
}
console.log(
  yardstick === undefined
    ? "  No yardstick: python3 with openpyxl is not installed."
    : `  openpyxl writes as many values, fills and rules in ${milliseconds(yardstick)}`,
);

console.log("The pane, as Excel loads it");
const folder = await mkdtemp(path.join(tmpdir(), "compleet-bench-"));
try {
  const webpack = inProject("node_modules", "webpack", "bin", "webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "addin", "--output-path", folder];
  await promisify(execFile)(process.execPath, args, { cwd: inProject(), maxBuffer: 1 << 26 });
  for (const { portion, weight, most } of againstBudgets(weighPane(folder), folder)) {
    const { raw, gzip, brotli } = weight;
    console.log(
      `  ${portion.padEnd(10)} raw ${kilobytes(raw)}  gzip ${kilobytes(gzip)}  brotli ${kilobytes(brotli)}` +
        `  of the budget ${(gzip / most).toFixed(2)}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log("The pane in a browser, cold cache, on the playground");
const { interactiveMs, emptyPageMs } = await measurePane();
console.log(
  `  interactive ${milliseconds(interactiveMs)}  an empty page ${milliseconds(emptyPageMs)}` +
    `  ratio ${(interactiveMs / emptyPageMs).toFixed(1)}`,
);
