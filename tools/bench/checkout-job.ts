/**
 * One job on a score sheet of so many people, in the checkout that is the working folder: so that the same measurement
 * runs in this one and in another. Prints a line of JSON: its milliseconds and CPU milliseconds, each a median of some
 * turns, and the most memory that was used, in MB. `checkout-job.ts <job> <people> <turns> <raters>`
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Run from "../../src/app/actions/run";
import type * as Workbook from "../../src/excel/workbook";
import type * as CompleetModule from "../../src/framework/compleet";
import type * as A1 from "../../src/sheets/plan/a1";
import type * as ExcelInNode from "embedded-excel/node";

const [job = "", count = "0", turns = "1", raterCount = "1"] = process.argv.slice(2);
const people = Number(count);
const raters = (["manager", "colleague", "self"] as const).slice(0, Number(raterCount));

type Module = Record<string, (...given: never[]) => unknown>;
/** A module of the checkout, by where it stands now or stood in older ones. */
async function own(...files: readonly string[]): Promise<Module> {
  const file = files.find((name) => existsSync(name));
  if (file === undefined) throw new Error(`This checkout has none of ${files.join(", ")}.`);
  return (await import(pathToFileURL(path.resolve(file)).href)) as Module;
}

const { createActions } = (await own("src/app/actions/run.ts", "src/app/run.ts")) as unknown as typeof Run;
const { createWorkbookPort } = (await own("src/excel/workbook.ts")) as unknown as typeof Workbook;
const { compleet } = (await own("src/framework/compleet.ts")) as unknown as typeof CompleetModule;
const { parseArea } = (await own("src/sheets/plan/a1.ts", "src/sheets/a1.ts")) as unknown as typeof A1;
const { startExcel } = (await own(
  "packages/embedded-excel/node.ts",
  "tools/office-client.ts",
)) as unknown as typeof ExcelInNode;

interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

async function timed(act: () => Promise<unknown>): Promise<Took> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await act();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

async function turn(): Promise<Took> {
  const excel = startExcel();
  try {
    const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
    const done = async (outcome: Promise<{ readonly ok: boolean }>): Promise<void> => {
      const result = await outcome;
      if (!result.ok) throw new Error(JSON.stringify(result));
    };
    const list = Array.from({ length: people }, (_, index) => ({
      name: `Persoon ${index}`,
      number: `${index}`,
    }));
    const sheetName = "Scores";
    let firstScore: readonly [number, number] | undefined;
    const make = async (): Promise<void> => {
      const team = await run("createTeamScoreSheet", { people: list, raters, sheetName });
      const area = team.ok ? parseArea(team.result.scores) : undefined;
      const sheet = excel.book.sheetByName(sheetName);
      if (!area || !sheet) throw new Error("There is no score sheet.");
      const scores = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => ({ value: (row + column) % 5 })),
      );
      sheet.write(area, scores);
      firstScore = [area.row, area.column];
      excel.book.calculate();
    };
    const heatmap = (live: boolean): Promise<void> =>
      done(run("buildHeatmap", { view: "people", measure: "level", sources: [sheetName], live }));
    const check = (): Promise<void> => done(run("checkScores", { sheets: [sheetName] }));
    const save = async (): Promise<void> => void (await excel.book.save());
    if (job === "sheet") return await timed(make);
    if (job === "scenario") {
      return await timed(async () => {
        await make();
        await heatmap(false);
        await heatmap(true);
        await check();
        await save();
      });
    }
    await make();
    if (job === "score") {
      await heatmap(true);
      const sheet = excel.book.sheetByName(sheetName);
      const [row, column] = firstScore ?? [0, 0];
      return await timed(async () => {
        sheet?.write({ row, column, rows: 1, columns: 1 }, [[{ value: 4 }]]);
        excel.book.calculate();
        await Promise.resolve();
      });
    }
    if (job === "values") return await timed(() => heatmap(false));
    if (job === "live") return await timed(() => heatmap(true));
    if (job === "check") return await timed(check);
    if (job === "save") return await timed(save);
    throw new Error(`There is no job ${job}.`);
  } finally {
    excel.dispose();
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

const took: Took[] = [];
for (let index = 0; index < Number(turns); index++) took.push(await turn());
console.log(
  JSON.stringify({
    ms: median(took.map(({ ms }) => ms)),
    cpuMs: median(took.map(({ cpuMs }) => cpuMs)),
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
