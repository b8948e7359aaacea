/** Custom functions as Excel asks them: a single value is a range of one cell, what is left out is nothing. */
import { compleet } from "../../src/framework/compleet";
import { FunctionFault, isFault, type FaultCode } from "../../src/functions/faults/fault";
import type { FunctionId } from "../../src/functions/ids";
import { functions } from "../../src/functions/function-list";

type Callable = (...args: unknown[]) => unknown[][];

export const framework = compleet();
export const competencies = framework.clusters.flatMap((cluster) =>
  cluster.competencies.map((competency) => ({ ...competency, cluster: cluster.name })),
);

/** One cell; an array is taken for rows. */
const asRange = (value: unknown): unknown =>
  Array.isArray(value) || value === undefined ? value : [[value]];

/**
 * The answer with its faults in their cells; one that was thrown stands alone. Anything else that is thrown, and any
 * cell that Excel could not show, is an error in the function.
 */
export function answerOf(id: FunctionId, ...args: unknown[]): unknown[][] {
  const rows = rowsOrFault(functions[id] as Callable, args.map(asRange));
  for (const cell of rows.flat())
    if (!isFault(cell) && typeof cell !== "string" && !Number.isFinite(cell))
      throw new Error(`${id} answers ${String(cell)}`);
  return rows;
}

/** The same, with for a fault its code: "! missing". */
export function asked(id: FunctionId, ...args: unknown[]): unknown[][] {
  return answerOf(id, ...args).map((row) => row.map((cell) => (isFault(cell) ? faulty(cell.code) : cell)));
}

/** How `asked` shows a fault. */
export function faulty(code: FaultCode): string {
  return `! ${code}`;
}

/** The answer in one cell. */
export function cell(id: FunctionId, ...args: unknown[]): unknown {
  const rows = asked(id, ...args);
  expect(rows.map((row) => row.length)).toEqual([1]);
  return rows[0]?.[0];
}

/** The only fault of an answer. */
export function faultOf(id: FunctionId, ...args: unknown[]): FunctionFault {
  const [[fault] = []] = answerOf(id, ...args);
  if (isFault(fault)) return fault;
  throw new Error(`${id} finds no fault`);
}

function rowsOrFault(answer: Callable, args: unknown[]): unknown[][] {
  try {
    return answer(...args);
  } catch (error) {
    if (error instanceof FunctionFault) return [[error]];
    throw error;
  }
}
