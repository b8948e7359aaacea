import { lookupFunction, type EvaluationContext } from "../excelts";
import type { EngineFunctions } from "./lift";

/** They give something else every time. */
const VOLATILE = ["RAND", "RANDBETWEEN", "RANDARRAY", "NOW"];

/**
 * In Excel the answer of a custom function works out only what depends on it. Here these functions are worked out again
 * each time, and a function that is asked about a random number or the time would be asked anew after each answer,
 * without end. So what they gave each cell is remembered and given again until something in the workbook changes.
 */
export class VolatileResults {
  private readonly given = new Map<string, unknown[]>();
  private readonly asked = new Map<string, number>();
  private context: EvaluationContext | undefined;

  /** Puts the remembering functions among those of excelts, in place of what is there. */
  over(functions: EngineFunctions): void {
    for (const name of VOLATILE) {
      const known = lookupFunction(name);
      const original = functions.get(name) ?? known;
      if (!original) continue;
      const { minArity, maxArity } = original;
      const invoke = original.invoke.bind(original) as (args: unknown[]) => unknown;
      functions.set(name, { minArity, maxArity, invoke: (args) => this.result(name, args, invoke) });
    }
  }

  /** Something changed: from now on they give something new. */
  renew(): void {
    this.given.clear();
  }

  /** Before each calculation. */
  rewind(): void {
    this.asked.clear();
  }

  /** Who knows which cell is being worked out. */
  askedFrom(context: EvaluationContext): void {
    this.context = context;
  }

  private result(name: string, args: unknown[], invoke: (args: unknown[]) => unknown): unknown {
    const { sheet = "", row = 0, col = 0 } = this.context?.currentAddress ?? {};
    const key = `${sheet}!${row}:${col} ${name} ${JSON.stringify(args)}`;
    const turn = this.asked.get(key) ?? 0;
    this.asked.set(key, turn + 1);
    const results = this.given.get(key) ?? [];
    this.given.set(key, results);
    if (turn >= results.length) results.push(invoke(args));
    return results[turn];
  }
}
