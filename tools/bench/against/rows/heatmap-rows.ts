/** Heatmaps of many people in the embedded Excel: against openpyxl, after one changed score, and what they take of memory. */
import { COMPETENCIES, openpyxlMs, PEOPLE } from "../../heatmap";
import { measureJob, type Job } from "../../growth";
import type { Load, Row } from "../row";

/** In one process, so that it is the middle of some that are warm. */
const TURNS = 3;
const PEOPLE_OF_SCENARIO = 2000;

/** The processor's time as so many times that of a plain openpyxl script, milliseconds of the processor, and MB. */
export function heatmapRows(_load: Load, bench: string): Promise<readonly Row[]> {
  // A measuring process works in the checkout that it measures.
  const checkout = process.cwd();
  const size = `${PEOPLE.toLocaleString("en")} × ${COMPETENCIES}`;
  const timesOpenpyxl = async (job: Job): Promise<number> => {
    const { cpuMs } = await measureJob(checkout, job, PEOPLE, TURNS, 1, bench);
    const yardstick = await openpyxlMs(bench);
    if (yardstick === undefined) throw new Error("There is no openpyxl here.");
    return cpuMs / yardstick;
  };
  return Promise.resolve([
    {
      what: `heatmap live, ${size}, to openpyxl`,
      unit: "×",
      better: "less",
      goal: { value: 4 },
      measure: () => timesOpenpyxl("live"),
    },
    {
      what: `heatmap in values, ${size}, to openpyxl`,
      unit: "×",
      better: "less",
      goal: { value: 1 },
      measure: () => timesOpenpyxl("values"),
    },
    {
      what: `one score changed beside a live heatmap, ${size}`,
      unit: "ms",
      better: "less",
      goal: { ratio: 20 },
      measure: async () => (await measureJob(checkout, "score", PEOPLE, TURNS, 1, bench)).cpuMs,
    },
    {
      what: `memory, ${PEOPLE_OF_SCENARIO.toLocaleString("en")} people: sheet, 2 heatmaps, check, save`,
      unit: "MB",
      better: "less",
      goal: { value: 700 },
      measure: async () => (await measureJob(checkout, "scenario", PEOPLE_OF_SCENARIO, 1, 1, bench)).peakMb,
    },
  ]);
}
