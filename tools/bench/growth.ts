/** How the jobs grow with the rows of a score sheet, measured in any checkout, and a plot of it. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { inProject } from "../project";

/** What `checkout-job.ts` can do; "score" is one changed beside a live heatmap, "scenario" a sheet, two heatmaps, a check and a save. */
export type Job = "sheet" | "check" | "values" | "live" | "score" | "save" | "scenario";

export interface JobCost {
  readonly job: Job;
  /** Of scores: one for each person and rater. */
  readonly rows: number;
  readonly ms: number;
  /** Of the processor: the measure to compare by on a machine that others use too. */
  readonly cpuMs: number;
  /** The most memory, in MB, of the process that did it. */
  readonly peakMb: number;
}

/** Does a job in a checkout, in a process of its own; the times are the medians of the turns. */
export async function measureJob(
  checkout: string,
  job: Job,
  people: number,
  turns: number,
  raters = 1,
  bench = inProject("tools", "bench"),
): Promise<JobCost> {
  const script = path.join(bench, "checkout-job.ts");
  const args = [
    "--import",
    "tsx",
    "--import",
    "./tools/raw-text.mjs",
    script,
    job,
    String(people),
    String(turns),
    String(raters),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: checkout });
  return { job, rows: people * raters, ...(JSON.parse(stdout) as Pick<JobCost, "ms" | "cpuMs" | "peakMb">) };
}

/**
 * How much a job costs per row at its largest size, as a part of what it costs at its smallest: 1 is linear, 1.15
 * is 15 % more.
 */
export function growthOf(costs: readonly JobCost[], job: Job): number {
  const own = costs.filter((cost) => cost.job === job).sort((a, b) => a.rows - b.rows);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return Number.NaN;
  return last.cpuMs / last.rows / (first.cpuMs / first.rows);
}

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const BOTTOM = 50;
const COLORS = ["#0a3a6b", "#b35806", "#2e70ae", "#7f3b08", "#5b9bd1"];

/** The costs as an SVG: rows of scores across, milliseconds of the processor up, a line for each job. */
export function growthPlot(costs: readonly JobCost[], names: Readonly<Record<string, string>>): string {
  const most = Math.max(...costs.map(({ cpuMs }) => cpuMs));
  const widest = Math.max(...costs.map(({ rows }) => rows));
  const x = (rows: number): string => (LEFT + (rows / widest) * (WIDTH - LEFT - 170)).toFixed(1);
  const y = (ms: number): string => (HEIGHT - BOTTOM - (ms / most) * (HEIGHT - BOTTOM - 20)).toFixed(1);
  const jobs = [...new Set(costs.map(({ job }) => job))];
  const sizes = [...new Set(costs.map(({ rows }) => rows))].sort((a, b) => a - b);
  const lines = jobs.map((job, index) => {
    const own = costs.filter((cost) => cost.job === job).sort((a, b) => a.rows - b.rows);
    const color = COLORS[index % COLORS.length] ?? "#000000";
    const points = own.map(({ rows, cpuMs }) => `${x(rows)},${y(cpuMs)}`);
    const dots = points.map((point) => {
      const [cx = "", cy = ""] = point.split(",");
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`;
    });
    const height = 30 + index * 22;
    return (
      `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}` +
      `<text x="${WIDTH - 160}" y="${height}" fill="${color}">${names[job] ?? job}</text>`
    );
  });
  const marks = sizes.map(
    (size) => `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<path d="M${LEFT},20 V${HEIGHT - BOTTOM} H${WIDTH - 170}" fill="none" stroke="#444444"/>`,
    ...marks,
    `<text x="${LEFT}" y="${HEIGHT - 8}">rows of scores</text>`,
    `<text x="${LEFT - 8}" y="${y(most)}" text-anchor="end">${Math.round(most)}</text>`,
    `<text x="${LEFT - 8}" y="${y(0)}" text-anchor="end">0 ms</text>`,
    ...lines,
    "</svg>",
    "",
  ].join("\n");
}
