/**
 * `npm run bench -- --against DIR`: every row of both builds, measured in the same run, turn about, so that what else
 * the machine does falls on both. DIR is a second checkout with its own node_modules.
 */
import { fork, type ChildProcess } from "node:child_process";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { inProject } from "../../project";
import { median } from "../median";
import type { FromMeasurer, RowHead, ToMeasurer } from "./row";

export interface Compared {
  readonly row: RowHead;
  /** Medians. */
  readonly ours: number;
  readonly theirs: number;
  /** How much better ours is: 2 is twice as many, or half the time. */
  readonly ratio: number;
  /** Undefined where nothing is to be reached. */
  readonly reached?: boolean;
}

/** How much better one measure is than another, and whether that reaches the row's goal. */
export function compared(row: RowHead, ours: number, theirs: number): Compared {
  const ratio = row.better === "more" ? ours / theirs : theirs / ours;
  const { goal } = row;
  if (!goal) return { row, ours, theirs, ratio };
  const enough =
    goal.value !== undefined && (row.better === "more" ? ours >= goal.value : ours <= goal.value);
  return { row, ours, theirs, ratio, reached: enough || (goal.ratio !== undefined && ratio >= goal.ratio) };
}

export interface CompareOptions {
  /** The other checkout. */
  readonly against: string;
  /** At least five, so that one busy moment decides nothing. */
  readonly turns: number;
  /** One group of rows; all when left out. */
  readonly only?: string;
}

/** Prints a line for each row as soon as it is known; answers them all. */
export async function compareBuilds({ against, turns, only }: CompareOptions): Promise<readonly Compared[]> {
  const ours = await startMeasurer(inProject(), only);
  const theirs = await startMeasurer(path.resolve(against), only);
  try {
    const load = loadavg().map((each) => each.toFixed(1));
    console.log(
      `This build against ${against}: medians of ${turns} turns, ${cpus().length} cores, load ${load.join(" ")}`,
    );
    const all: Compared[] = [];
    for (const [index, row] of ours.rows.entries()) {
      const values = { ours: [] as number[], theirs: [] as number[] };
      for (let turn = 0; turn < turns; turn++) {
        // Who goes first changes, too.
        const order = turn % 2 === 0 ? (["theirs", "ours"] as const) : (["ours", "theirs"] as const);
        for (const who of order) values[who].push(await (who === "ours" ? ours : theirs).measure(index));
      }
      const one = compared(row, median(values.ours), median(values.theirs));
      console.log(lineOf(one));
      all.push(one);
    }
    console.log(
      `Load at the end ${loadavg()
        .map((each) => each.toFixed(1))
        .join(" ")}`,
    );
    return all;
  } finally {
    ours.end();
    theirs.end();
  }
}

function lineOf({ row, ours, theirs, ratio, reached }: Compared): string {
  const shown = (value: number) =>
    (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en")).padStart(12);
  const goals = [
    ...(row.goal?.ratio === undefined ? [] : [`${row.goal.ratio} ×`]),
    ...(row.goal?.value === undefined ? [] : [row.goal.value.toLocaleString("en")]),
  ];
  const goal = row.goal ? `  to reach ${goals.join(" or ")}: ${reached ? "yes" : "NO"}` : "";
  return `  ${row.what.padEnd(58)}${shown(theirs)} → ${shown(ours)} ${row.unit.padEnd(8)}${ratio.toFixed(1).padStart(7)} ×${goal}`;
}

interface Measurer {
  readonly rows: readonly RowHead[];
  measure(row: number): Promise<number>;
  end(): void;
}

async function startMeasurer(checkout: string, only: string | undefined): Promise<Measurer> {
  const child = fork(
    inProject("tools", "bench", "against", "measurer.ts"),
    [checkout, ...(only ? [only] : [])],
    {
      // Its packages and its tsconfig are those of the build that is measured.
      cwd: checkout,
      execArgv: ["--import", "tsx", "--import", "./tools/raw-text.mjs"],
    },
  );
  const first = await answerOf(child);
  if (first.kind !== "rows") throw new Error(first.kind === "failed" ? first.message : "No rows came.");
  return {
    rows: first.rows,
    measure: async (row) => {
      child.send({ row } satisfies ToMeasurer);
      const answer = await answerOf(child);
      if (answer.kind === "measured") return answer.value;
      throw new Error(answer.kind === "failed" ? answer.message : "Something else was measured.");
    },
    end: () => child.kill(),
  };
}

function answerOf(child: ChildProcess): Promise<FromMeasurer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`A measuring process ended with code ${code}.`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as FromMeasurer);
    });
  });
}
