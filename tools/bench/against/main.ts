import { parseArgs } from "node:util";
import { compareBuilds } from "./compare";

const FEWEST_TURNS = 5;

/** Compares with another checkout if `--against` asks for it; answers whether it did. Exit code 1 for a missed goal. */
export async function comparedIfAsked(): Promise<boolean> {
  const { values } = parseArgs({
    options: { against: { type: "string" }, only: { type: "string" }, turns: { type: "string" } },
  });
  if (values.against === undefined) return false;
  const turns = Math.max(FEWEST_TURNS, Number(values.turns ?? FEWEST_TURNS));
  const all = await compareBuilds({ against: values.against, turns, only: values.only });
  if (all.some(({ reached }) => reached === false)) process.exitCode = 1;
  return true;
}
