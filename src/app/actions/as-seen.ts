/** Making something from what stands in the workbook, where someone else may be at work between reading and making. */
import type { RunOptions } from "../action";
import type { Seen, SeenSheet } from "../port";
import { isProblem, type Aftermath, type ProblemDetails } from "../problem";
import type { ActionWorld } from "../definition";

type Run<Args, Result> = (args: Args, world: ActionWorld, options: RunOptions) => Promise<Result>;

/**
 * Does it, and once more from the beginning where what it reads was changed before it could be made: whoever asked for
 * it wants it of what is there now.
 */
export function fromWhatIsThere<Args, Result>(make: Run<Args, Result>): Run<Args, Result> {
  return async (args, world, options) => {
    try {
      return await make(args, world, options);
    } catch (error) {
      if (!isProblem(error) || error.code !== "sourcesChanged") throw error;
      const { aftermath } = error.details as ProblemDetails["sourcesChanged"];
      if (aftermath && leavesSomething(aftermath)) throw error;
      return make(args, world, options);
    }
  };
}

function leavesSomething({ left, kept = [], shown }: Aftermath): boolean {
  return left.length + kept.length > 0 || shown !== undefined;
}

/** These sheets must still be there, whatever stands on them by now: names refer to them. */
export function stillThere(...sheets: readonly SeenSheet[]): Seen {
  return { sheets: sheets.map(({ id, name }) => ({ id, name })) };
}
