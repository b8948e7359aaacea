/** `npm run bench:growth [-- --checkout DIR] [--most 5000] [--plot docs/pictures/groei.svg]`: each job at growing sizes. */
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

const NAMES: Readonly<Record<Exclude<Job, "scenario">, string>> = {
  sheet: "teamblad",
  check: "controle",
  values: "heatmap, waarden",
  live: "heatmap, formules",
  save: "opslaan",
};
const jobs = Object.keys(NAMES) as (keyof typeof NAMES)[];
const sizes = [500, 1000, 2000, 5000].filter((size) => size <= Number(values.most));
const costs: JobCost[] = [];
for (const people of sizes) {
  for (const job of jobs) {
    const cost = await measureJob(values.checkout, job, people, Number(values.turns));
    costs.push(cost);
    console.log(
      `  ${job.padEnd(8)} ${String(people).padStart(5)} people  ${cost.ms.toFixed(0).padStart(6)} ms` +
        `  processor ${cost.cpuMs.toFixed(0).padStart(6)} ms  memory ${cost.peakMb.toFixed(0).padStart(5)} MB`,
    );
  }
}
for (const job of jobs) {
  console.log(`  ${job.padEnd(8)} per person, most to fewest people: ${growthOf(costs, job).toFixed(2)}`);
}
const { peakMb } = await measureJob(values.checkout, "scenario", 2000, 1);
console.log(`  2,000 people, a sheet, two heatmaps, a check and a save: ${peakMb.toFixed(0)} MB at the most`);
if (values.plot !== undefined) await writeFile(values.plot, growthPlot(costs, NAMES));
