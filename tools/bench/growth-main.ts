/** `npm run bench:growth [-- --checkout DIR] [--most 5000] [--plot docs/metingen-growth.svg]`: each job at growing sizes. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inProject } from "../project";
import { growthOf, growthPlot, measureJob, type Job, type JobCost } from "./growth";

const { values } = parseArgs({
  options: {
    checkout: { type: "string", default: inProject() },
    most: { type: "string", default: "5000" },
    turns: { type: "string", default: "5" },
    plot: { type: "string" },
  },
});

const NAMES: Readonly<Record<Exclude<Job, "score" | "scenario">, string>> = {
  sheet: "team sheet",
  check: "check",
  values: "heatmap, values",
  live: "heatmap, formulas",
  save: "save",
};
const jobs = Object.keys(NAMES) as (keyof typeof NAMES)[];
/** As many rows as one sheet may have: 2,000 people at the most, here each with three raters. */
const RATERS = 3;
const sizes = [500, 1000, 2000, 5000].filter((size) => size <= Number(values.most));
const costs: JobCost[] = [];
for (const size of sizes) {
  const people = Math.round(size / RATERS);
  for (const job of jobs) {
    const cost = await measureJob(values.checkout, job, people, Number(values.turns), RATERS);
    costs.push(cost);
    console.log(
      `  ${job.padEnd(8)} ${String(cost.rows).padStart(5)} rows  ${cost.ms.toFixed(0).padStart(6)} ms` +
        `  processor ${cost.cpuMs.toFixed(0).padStart(6)} ms  memory ${cost.peakMb.toFixed(0).padStart(5)} MB`,
    );
  }
}
for (const job of jobs) {
  console.log(`  ${job.padEnd(8)} per row, most to fewest rows: ${growthOf(costs, job).toFixed(2)}`);
}
const { peakMb } = await measureJob(values.checkout, "scenario", 2000, 1);
console.log(`  2,000 people, a sheet, two heatmaps, a check and a save: ${peakMb.toFixed(0)} MB at the most`);
if (values.plot !== undefined) await writeFile(values.plot, growthPlot(costs, NAMES));
