/** What a heatmap of many people costs: requests, their bytes, and the time to read, to plan and to apply. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { WorkbookPort } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { parseArea } from "../../src/sheets/plan/a1";
import type { RequestCost } from "embedded-excel/host";
import { startExcel } from "embedded-excel/node";
import { inProject } from "../project";

export const PEOPLE = 1000;
export const COMPETENCIES = 15;

export interface HeatmapCost {
  readonly log: readonly RequestCost[];
  readonly readMs: number;
  /** Everything that is not waiting for Excel. */
  readonly planMs: number;
  readonly applyMs: number;
}

const SCORES = "Scores";
const READS: readonly (keyof WorkbookPort)[] = ["look", "survey"];

/** Once, on a workbook of its own; `live` is in formulas. */
export async function measureHeatmap(live: boolean): Promise<HeatmapCost> {
  const excel = startExcel();
  try {
    const framework = compleet();
    const spent = { read: 0, apply: 0 };
    const port = timed(createWorkbookPort(), spent);
    const run = createActions({ port, framework, language: "nl" });
    const people = Array.from({ length: PEOPLE }, (_, index) => ({
      name: `Persoon ${index}`,
      number: `${index}`,
    }));
    const team = await run("createTeamScoreSheet", { people, sheetName: SCORES });
    const area = team.ok ? parseArea(team.result.scores) : undefined;
    const sheet = excel.book.sheetByName(SCORES);
    if (!area || !sheet) throw new Error("There is no score sheet");
    sheet.write(
      area,
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => ({ value: (row + column) % 5 })),
      ),
    );
    // What the score sheet itself still has to work out is no part of it.
    excel.book.calculate();
    excel.meter.reset();
    spent.read = spent.apply = 0;
    const start = performance.now();
    const outcome = await run("buildHeatmap", { view: "people", measure: "level", sources: [SCORES], live });
    const all = performance.now() - start;
    if (!outcome.ok) throw new Error(outcome.error.message);
    return {
      log: excel.meter.log,
      readMs: spent.read,
      applyMs: spent.apply,
      planMs: all - spent.read - spent.apply,
    };
  } finally {
    excel.dispose();
  }
}

/** The port, with the time that is waited for it. */
function timed(port: WorkbookPort, spent: { read: number; apply: number }): WorkbookPort {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]): Promise<unknown> => {
        const start = performance.now();
        try {
          return await (Reflect.apply(member, target, args) as Promise<unknown>);
        } finally {
          const kind = READS.some((read) => read === name) ? "read" : "apply";
          spent[kind] += performance.now() - start;
        }
      };
    },
  });
}

/** The milliseconds of the processor that openpyxl takes for as many values with their colours; undefined where there is none to ask. */
export async function openpyxlMs(bench = inProject("tools", "bench")): Promise<number | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), "compleet-bench-"));
  const script = path.join(bench, "yardstick.py");
  try {
    for (const python of ["python3", "/usr/bin/python3"]) {
      try {
        const out = path.join(folder, "yardstick.xlsx");
        const { stdout } = await promisify(execFile)(python, [
          script,
          String(PEOPLE),
          String(COMPETENCIES),
          out,
        ]);
        return Number(stdout);
      } catch {
        // The next one may have it.
      }
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
